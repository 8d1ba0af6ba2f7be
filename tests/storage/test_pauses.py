"""A break in the file."""

from datetime import date, timedelta

from netwerkapp.domain.facts import PauseFact
from netwerkapp.domain.pauses import paused_on
from netwerkapp.storage.facts import read_facts


def test_a_break_lasts_until_its_day(store, clock):
    assert store.pauses.current() is None
    today = store.today()
    until = today + timedelta(days=3)
    store.pauses.begin(until)
    assert store.pauses.current() == PauseFact(today, until)
    clock.forward(days=2)
    assert store.pauses.current() is not None
    clock.forward(days=1)
    assert store.pauses.current() is None


def test_an_open_break_lasts_until_you_begin_again(store, clock):
    store.pauses.begin(None)
    clock.forward(days=100)
    today = store.today()
    assert paused_on(read_facts(store.door).pauses, today)
    store.pauses.end()
    assert store.pauses.current() is None
    assert not paused_on(read_facts(store.door).pauses, today)
    assert paused_on(read_facts(store.door).pauses, today - timedelta(days=1))


def test_beginning_again_ends_every_break_that_runs_and_no_other(store, clock):
    store.pauses.begin(store.today() + timedelta(days=5))
    clock.forward(days=1)
    store.pauses.begin(None)
    assert store.pauses.current() == PauseFact(store.today(), None)
    assert len(store.pauses.all()) == 2
    store.pauses.end()
    assert store.pauses.current() is None


def test_both_can_be_undone(store):
    store.pauses.begin(date(2030, 1, 1))
    store.pauses.end()
    assert store.undo() == "pause_ended"
    assert store.pauses.current() == PauseFact(store.today(), date(2030, 1, 1))
    assert store.undo() == "pause_begun"
    assert store.pauses.current() is None
