"""Work that you heard of, and who helped you find it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.conversations import Conversation, Status
from netwerkapp.domain.names import Name
from netwerkapp.domain.opportunities import Opportunity, Stage


@pytest.fixture
def add(store, clock):
    def add(key, **fields):
        clock.forward(seconds=1)
        store.opportunities.save(Opportunity(key, clock(), f"Planner {key}", **fields))
        return store.opportunities.get(key)

    return add


@pytest.fixture
def person(store, clock):
    def person(key, **fields):
        store.contacts.save(Contact(key, clock(), Name(key.title()), **fields))

    return person


def test_open_ones_come_first_newest_first(store, add):
    for key, stage in (("a", Stage.NO), ("b", Stage.HEARD), ("c", Stage.YES), ("d", Stage.OFFER)):
        add(key, stage=stage)
    assert [one.id for one in store.opportunities.all()] == ["d", "b", "c", "a"]


def test_everything_is_found_back_and_undone(store, add, person, clock):
    person("henk")
    store.conversations.save(Conversation("t", clock(), contact="henk", status=Status.HELD, date=store.today()))
    kept = add("a", conversation="t", via="henk", note="Belt vrijdag")
    assert (kept.title, kept.conversation, kept.via, kept.note) == ("Planner a", "t", "henk", "Belt vrijdag")
    assert kept.stage_on == store.today()
    assert store.undo() == "opportunity_added"
    assert store.opportunities.all() == []


def test_the_day_of_a_stage_moves_only_with_the_stage(store, add, clock):
    kept = add("a")
    clock.forward(days=2)
    store.opportunities.save(replace(kept, note="Iets"))
    assert store.opportunities.get("a").stage_on == store.today() - timedelta(days=2)
    store.opportunities.save(replace(kept, stage=Stage.APPLIED))
    assert store.opportunities.get("a").stage_on == store.today()
    assert store.undo() == "opportunity_changed"


def test_work_is_found_on_the_day_of_the_yes(store, add, clock):
    assert store.opportunities.work_found_on() is None
    kept = add("a")
    clock.forward(days=3)
    store.opportunities.save(replace(kept, stage=Stage.YES))
    assert store.opportunities.work_found_on() == store.today()
    store.opportunities.delete("a")
    assert store.opportunities.work_found_on() is None
    assert store.opportunities.get("a") is None


def test_everyone_who_helped_is_there_and_can_be_thanked(store, add, person, clock):
    for key in ("anna", "bram", "carla", "dirk", "els"):
        person(key)
    for number, (who, status) in enumerate((("bram", Status.DONE), ("bram", Status.HELD), ("els", Status.CANCELLED))):
        store.conversations.save(Conversation(f"t{number}", clock(), contact=who, status=status, date=store.today()))
    person("nadia", introduced_by="anna")
    add("a", via="dirk")
    helped = store.opportunities.helped(store.today())
    assert [(one.contact.id, one.talks, one.names) for one in helped] == [
        ("bram", 2, 0),
        ("anna", 0, 1),
        ("dirk", 0, 0),
    ]
    store.opportunities.thank("anna")
    assert [one.thanked for one in store.opportunities.helped(store.today())] == [False, True, False]
    assert not any(one.thanked for one in store.opportunities.helped(store.today() + timedelta(days=1)))


def test_talks_to_link_to_are_the_latest(store, person, clock):
    person("henk")
    for number in range(3):
        day = store.today() - timedelta(days=number)
        store.conversations.save(Conversation(f"t{number}", clock(), contact="henk", status=Status.HELD, date=day))
    store.conversations.save(Conversation("idea", clock(), contact="henk"))
    assert [talk.id for talk in store.opportunities.talks_to_link(2)] == ["t0", "t1"]
