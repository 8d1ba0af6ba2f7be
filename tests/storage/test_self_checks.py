"""Self-checks in the file: one row for each time."""

import pytest

from netwerkapp.domain.conversations import Conversation, ConversationType, Status
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


def check(store):
    for item in ITEMS:
        fill(store, item, 3)


def hold(store, clock, number):
    talk = Conversation(f"c{number}", clock(), type=ConversationType.NETWORKING, status=Status.HELD, date=store.today())
    store.conversations.save(talk)


def test_the_check_before_is_found_while_a_new_one_is_filled_in(store, clock):
    assert store.self_checks.previous() is None
    check(store)
    assert store.self_checks.previous() is None  # this is the one
    first = store.self_checks.current()
    later(store, clock, 1)
    assert store.self_checks.previous() == first
    fill(store, "t1", 5)
    assert store.self_checks.previous() == first


def test_a_check_is_offered_again_after_ninety_days(store, clock):
    assert not store.self_checks.repeat_due()
    later(store, clock, 100)
    assert not store.self_checks.repeat_due()  # who never did it is not asked
    check(store)
    later(store, clock, 89)
    assert not store.self_checks.repeat_due()
    later(store, clock, 1)
    assert store.self_checks.repeat_due()
    check(store)
    assert not store.self_checks.repeat_due()


def test_a_check_is_offered_again_at_rung_3_and_after_the_fifth_talk(store, clock):
    check(store)
    for number in range(2):
        later(store, clock, 1)
        hold(store, clock, number)
    assert store.ladders.read().rung == 3
    assert store.self_checks.repeat_due()
    later(store, clock, 1)
    check(store)
    for number in range(2, 5):
        assert not store.self_checks.repeat_due()
        later(store, clock, 1)
        hold(store, clock, number)
    assert store.self_checks.repeat_due()
