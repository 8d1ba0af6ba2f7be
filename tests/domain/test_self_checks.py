"""What the self-check gives back."""

from datetime import date, datetime, timedelta

import pytest

from netwerkapp.domain.self_checks import ITEMS, TALENTS, SelfCheck, Verdict, repeat_due

NOW = datetime(2026, 11, 23, 9, 41)


def check(**answers):
    return SelfCheck("one", NOW, date(2026, 11, 23), answers)


@pytest.mark.parametrize(
    ("answers", "verdict"),
    [
        ({}, None),
        ({"t1": 4, "t2": 4, "t3": 4}, Verdict.NATURAL),
        ({"t1": 4, "t2": 4, "t3": 3}, Verdict.SOMETIMES),
        ({"t1": 3, "t2": 2}, Verdict.SOMETIMES),
        ({"t1": 2, "t2": 2, "t3": 3}, Verdict.PRACTICE),
    ],
)
def test_a_group_of_statements_gets_words(answers, verdict):
    assert check(**answers).verdict(("t1", "t2", "t3")) is verdict


def test_six_of_the_eight_talents_are_enough():
    assert not check(**dict.fromkeys(TALENTS[:5], 3)).done
    assert check(**dict.fromkeys(TALENTS[:6], 3)).done
    assert not check(**dict.fromkeys(TALENTS, 3)).complete
    assert check(**dict.fromkeys(ITEMS, 3)).complete


def test_the_gentle_text_is_for_those_for_whom_it_asks_practice():
    assert check(**dict.fromkeys(TALENTS, 2)).needs_encouragement
    assert not check(**dict.fromkeys(TALENTS, 3)).needs_encouragement
    assert not check(t1=1).needs_encouragement


@pytest.mark.parametrize(("first", "now", "surer"), [(4, 5, True), (4, 4, False), (5, 4, False), (0, 1, True)])
def test_surer_is_said_from_half_a_point_on(first, now, surer):
    assert check(e1=now, e2=now).surer_than(check(e1=first)) is surer


def test_nothing_is_said_about_feeling_surer_when_it_was_skipped():
    assert not check(e1=9).surer_than(check(t1=1))
    assert not check(t1=1).surer_than(check(e1=1))
    assert check(t1=5).confidence is None
    assert check(e1=0, e2=5).confidence == 2.5


@pytest.mark.parametrize(
    ("days_ago", "occasions_ago", "due"),
    [
        (None, [1], False),  # who never did it is not asked
        (10, [], False),
        (10, [10], False),  # that day it was done
        (10, [9], True),
        (10, [-1], False),  # tomorrow
        (89, [], False),
        (90, [], True),
    ],
)
def test_a_check_is_offered_again_at_a_good_time(days_ago, occasions_ago, due):
    today = date(2026, 11, 23)
    done = None if days_ago is None else today - timedelta(days=days_ago)
    assert repeat_due(done, [today - timedelta(days=one) for one in occasions_ago], today) is due
