"""Self-checks in the file: one row for each time."""

import pytest

from netwerkapp.domain.self_checks import ITEMS
from netwerkapp.storage.steps import Place, StepAnswer


def fill(store, item, value):
    store.steps.save(Place("w3", item, "scale5"), StepAnswer(scale=value))


def later(store, clock, days):
    clock.forward(days=days)
    store.begin_day()


@pytest.mark.parametrize(("days", "goes_on"), [(0, True), (7, True), (8, False)])
def test_a_check_that_is_not_finished_goes_on_for_a_week(store, clock, days, goes_on):
    fill(store, "t1", 3)
    later(store, clock, days)
    assert (store.self_checks.current() is not None) is goes_on
    fill(store, "t2", 4)
    assert len(store.self_checks.all()) == (1 if goes_on else 2)


def test_a_finished_check_is_repeated_on_another_day(store, clock):
    for item in ITEMS:
        fill(store, item, 3)
    assert store.self_checks.current().complete
    later(store, clock, 1)
    assert store.self_checks.current() is None
    fill(store, "t1", 5)
    first, now = store.self_checks.all()
    assert (first.answers["t1"], now.answers["t1"]) == (3, 5)


def test_a_check_that_is_emptied_goes(store):
    fill(store, "t1", 3)
    fill(store, "t1", None)
    assert store.self_checks.all() == []
    fill(store, "t1", None)
    assert store.self_checks.all() == []
