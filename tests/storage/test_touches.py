"""Moments of contact are kept, found back per person and per talk, and can be taken back."""

from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.conversations import Channel, Conversation, Status
from netwerkapp.domain.names import Name
from netwerkapp.domain.touches import AskKind, Touch, TouchKind
from netwerkapp.storage.contacts import Contacts
from netwerkapp.storage.conversations import Conversations
from netwerkapp.storage.database import open_in_memory
from netwerkapp.storage.door import Door, SaveError
from netwerkapp.storage.touches import Touches

NOW = datetime(2026, 11, 24, 9, 41, tzinfo=UTC)
TODAY = NOW.date()


@pytest.fixture
def door():
    with closing(open_in_memory()) as connection:
        door = Door(connection, lambda: NOW)
        Contacts(door).save(Contact("henk", NOW, Name("Henk")))
        Contacts(door).save(Contact("anna", NOW, Name("Anna")))
        Conversations(door).save(Conversation("talk", NOW, contact="henk"))
        yield door


def touch(touch_id, **fields):
    return Touch(**{"id": touch_id, "created_at": NOW, "date": TODAY, "kind": TouchKind.GREETING, **fields})


def test_every_field_of_a_moment_of_contact_is_found_back(door):
    full = touch(
        "t1",
        kind=TouchKind.QUESTION,
        contact="henk",
        channel=Channel.PHONE,
        ask_kind=AskKind.ADVICE,
        initiated_by_me=False,
        conversation="talk",
        level=12,
        tension_before=0,
        tension_after=10,
        note="Over het rooster",
    )
    Touches(door).add(full)
    assert Touches(door).of_contact("henk") == [full]


def test_moments_with_one_person_are_found_newest_first(door):
    touches = Touches(door)
    touches.add(touch("old", contact="henk", date=date(2026, 1, 2)))
    touches.add(touch("early", contact="henk"))
    touches.add(touch("late", contact="henk", created_at=NOW + timedelta(minutes=1)))
    touches.add(touch("other", contact="anna"))
    touches.add(touch("stranger", level=1))
    assert [found.id for found in touches.of_contact("henk")] == ["late", "early", "old"]


def test_a_deleted_moment_is_gone_and_undo_puts_it_back(door):
    touches = Touches(door)
    touches.add(touch("t1", contact="henk"), kind="touch_added")
    touches.delete("t1")
    assert touches.of_contact("henk") == []
    assert door.undo() == "touch_deleted"
    assert [found.id for found in touches.of_contact("henk")] == ["t1"]
    assert door.undo() == "touch_added"
    assert touches.of_contact("henk") == []


def test_the_latest_moment_of_a_kind_that_belongs_to_a_talk_is_found(door):
    touches = Touches(door)
    touches.add(touch("first", kind=TouchKind.THANKS, conversation="talk", date=date(2026, 11, 1)))
    touches.add(touch("second", kind=TouchKind.THANKS, conversation="talk"))
    touches.add(touch("apart", kind=TouchKind.THANKS, contact="henk"))
    assert touches.of_conversation("talk", TouchKind.THANKS).id == "second"
    assert touches.of_conversation("talk", TouchKind.REPORT_BACK) is None


def test_a_moment_with_someone_who_is_not_there_is_not_kept(door):
    with pytest.raises(SaveError):
        Touches(door).add(touch("t1", contact="nobody"))
    assert door.undoable() == "conversation_changed"


def test_practices_are_the_moments_with_a_level(door):
    touches = Touches(door)
    assert not touches.practised()
    touches.add(touch("plain", contact="henk"))
    assert touches.practices() == []
    touches.add(touch("later", level=3))
    touches.add(touch("first", level=2, date=TODAY - timedelta(days=1)))
    assert [one.id for one in touches.practices()] == ["first", "later"]
    assert touches.practised()
    touches.delete("first")
    assert [one.level for one in touches.practices()] == [3]


def test_a_moment_can_be_changed_and_keeps_when_it_was_written_down(door):
    touches = Touches(door)
    touches.add(touch("t1", contact="henk"))
    later = NOW + timedelta(days=1)
    changed = touch(
        "t1", contact="henk", created_at=later, kind=TouchKind.QUESTION, ask_kind=AskKind.ADVICE, note="Oei"
    )
    touches.update(changed)
    assert touches.get("t1") == replace(changed, created_at=NOW)
    assert door.undo() == "touch_changed"
    assert touches.get("t1") == touch("t1", contact="henk")
    touches.delete("t1")
    assert touches.get("t1") is None


def test_the_talk_that_a_thank_you_answers_is_the_latest_held_one_without(door):
    touches = Touches(door)
    assert touches.unanswered_talk("henk", TouchKind.THANKS) is None  # it is not held
    for talk_id, status, day in (
        ("old", Status.DONE, TODAY - timedelta(days=9)),
        ("new", Status.HELD, TODAY - timedelta(days=2)),
        ("off", Status.CANCELLED, TODAY),
        ("to come", Status.HELD, TODAY + timedelta(days=1)),
    ):
        Conversations(door).save(Conversation(talk_id, NOW, contact="henk", status=status, date=day))
    assert touches.unanswered_talk("henk", TouchKind.THANKS) == "new"
    assert touches.unanswered_talk("anna", TouchKind.THANKS) is None
    touches.add(touch("t1", kind=TouchKind.THANKS, contact="henk", conversation="new"))
    assert touches.unanswered_talk("henk", TouchKind.THANKS) == "old"
    assert touches.unanswered_talk("henk", TouchKind.REPORT_BACK) == "new"
    touches.delete("t1")
    assert touches.unanswered_talk("henk", TouchKind.THANKS) == "new"
