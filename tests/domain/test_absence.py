"""Quiet days, and the day that you are back."""

from datetime import date, timedelta

import pytest

from netwerkapp.domain.absence import MESSAGE, Asked, asks_what_suits, is_back, small_start
from netwerkapp.domain.facts import PauseFact
from netwerkapp.domain.next_step import NextStep, Rule

TODAY = date(2026, 6, 1)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


@pytest.mark.parametrize(
    ("rung", "quiet", "asks"),
    [(1, 10, False), (2, 9, False), (2, 10, True), (3, 10, True), (3, 20, True), (4, 30, False)],
)
def test_ten_quiet_days_on_rung_two_or_three(rung: int, quiet: int, asks: bool) -> None:
    assert asks_what_suits(rung, ago(quiet), None, (), TODAY) is asks


def test_without_any_record_nothing_is_asked() -> None:
    assert not asks_what_suits(2, None, None, (), TODAY)


@pytest.mark.parametrize(
    ("asked", "answered", "asks"),
    [(14, True, True), (14, False, True), (13, False, False), (1, False, False), (0, False, True), (0, True, False)],
)
def test_it_is_asked_once_in_two_weeks_and_that_day_until_there_is_an_answer(
    asked: int, answered: bool, asks: bool
) -> None:
    assert asks_what_suits(3, ago(40), Asked(ago(asked), answered), (), TODAY) is asks


def test_days_of_a_break_are_not_quiet() -> None:
    assert not asks_what_suits(3, ago(20), None, (PauseFact(ago(15), ago(4)),), TODAY)
    assert asks_what_suits(3, ago(20), None, (PauseFact(ago(15), ago(5)),), TODAY)


@pytest.mark.parametrize(("days", "back"), [(20, False), (21, True), (300, True)])
def test_after_three_weeks_you_are_back(days: int, back: bool) -> None:
    assert is_back(ago(days), TODAY) is back
    assert not is_back(None, TODAY)


def test_a_small_start_is_the_lightest_step_ahead_or_a_message() -> None:
    old = NextStep(Rule.HAPPENED, conversation="old", effort=1)
    talk, tip, name = (
        NextStep(Rule.CRITERION, key, effort=effort) for key, effort in (("3.3", 4), ("3.8", 2), ("2.4", 1))
    )
    thanks = NextStep(Rule.CRITERION, "3.7", "old", effort=1)
    assert small_start((old, thanks, talk, tip)) == tip
    assert small_start((talk, tip, name)) == name
    assert small_start((old, talk)) == small_start((talk,)) == small_start((old,)) == MESSAGE
