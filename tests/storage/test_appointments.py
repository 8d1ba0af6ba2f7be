"""What goes to a calendar: a talk that changed is a newer version of the same appointment."""

from datetime import date, time

import pytest

from netwerkapp.domain.conversations import Conversation, Status


@pytest.fixture
def talk(store, clock):
    talk = Conversation("t", clock(), status=Status.PLANNED, date=date(2026, 11, 26), time="10:00", place="De Kroon")
    store.conversations.save(talk)
    return talk


def test_a_talk_goes_to_the_calendar_with_its_day_time_and_place(store, talk):
    kept = store.appointments.write(talk, "Koffie met Henk")
    assert (kept.id, kept.title, kept.day, kept.start) == ("t", "Koffie met Henk", date(2026, 11, 26), time(10))
    assert (kept.minutes, kept.place, kept.sequence) == (30, "De Kroon", 0)


def test_the_same_talk_once_more_is_the_same_version(store, talk, clock):
    first = store.appointments.write(talk, "Koffie met Henk")
    clock.forward(days=1)
    assert store.appointments.write(talk, "Koffie met Henk") == first


@pytest.mark.parametrize(
    "change", [{"date": date(2026, 11, 27)}, {"time": "11:00"}, {"time": ""}, {"minutes": 45}, {"place": "Thuis"}]
)
def test_every_change_is_one_version_further(store, talk, clock, change):
    store.appointments.write(talk, "Koffie met Henk")
    clock.forward(days=1)
    store.conversations.change("t", **{key: str(value) if key == "date" else value for key, value in change.items()})
    changed = store.appointments.write(store.conversations.get("t"), "Koffie met Henk")
    assert (changed.id, changed.sequence, changed.changed_at) == ("t", 1, store.now())
    assert store.appointments.write(store.conversations.get("t"), "Wandelen met Henk").sequence == 2


def test_a_talk_can_be_shown_for_a_calendar_without_keeping_that(store, talk, clock):
    first = store.appointments.write(talk, "Koffie met Henk")
    clock.forward(days=1)
    assert store.appointments.shown(talk, "Koffie met Henk") == first
    assert store.appointments.shown(talk, "Wandelen met Henk").sequence == 1
    assert store.appointments.shown(talk, "Koffie met Henk").sequence == 0


def test_writing_to_a_calendar_is_nothing_to_undo(store, talk):
    store.appointments.write(talk, "Koffie met Henk")
    assert store.undoable() == "conversation_changed"


def test_a_talk_without_a_day_is_not_for_a_calendar(store, clock):
    with pytest.raises(ValueError, match="without a day"):
        store.appointments.write(Conversation("t", clock()), "Koffie")
