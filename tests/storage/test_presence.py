"""The last day with a record."""

from datetime import timedelta

import pytest

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.names import Name


def test_opening_is_no_record_and_anything_kept_is(store, clock):
    assert store.presence.last_day() is None
    store.begin_day()
    assert store.presence.last_day() is None
    store.profile.set("name", "Marjan")
    first = store.today()
    assert store.presence.last_day() == first
    assert store.presence.last_day_before_today() is None
    clock.forward(days=30)
    store.begin_day()
    assert store.presence.last_day() == store.presence.last_day_before_today() == first


@pytest.mark.parametrize("times", [1, 3])
def test_what_is_kept_today_hides_the_day_before_only_for_today(store, clock, times):
    store.energy.choose(1)
    first = store.today()
    clock.forward(days=25)
    for _ in range(times):
        store.contacts.save(Contact(new_id(), store.now(), Name("Anna")), "contact_added")
    assert store.presence.last_day() == first + timedelta(days=25)
    assert store.presence.last_day_before_today() == first


def test_rows_count_when_the_actions_are_gone(store, clock):
    store.contacts.save(Contact(new_id(), store.now(), Name("Anna")), "contact_added")
    store.door.connection.execute("DELETE FROM changes")
    store.door.connection.execute("DELETE FROM actions")
    clock.forward(days=1)
    assert store.presence.last_day() == store.today() - timedelta(days=1)


def test_what_the_app_asks_is_no_record(store):
    store.nudges.ask("suits")
    store.celebrations.remember(["1.1"])
    assert store.presence.last_day() is None


def test_what_was_undone_is_no_record_of_that_day(store, clock):
    store.profile.set("name", "Marjan")
    first = store.today()
    clock.forward(days=12)
    store.profile.set("name", "Jo")
    store.undo()
    assert store.presence.last_day() == first
