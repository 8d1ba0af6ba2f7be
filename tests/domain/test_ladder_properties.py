"""Whatever you do on whatever day: from the next day on nothing is taken away, and today can be taken back."""

import pytest
from hypothesis import HealthCheck, given, settings

from tests.domain.records import Journal
from tests.domain.test_ladder import EIGHT_IN_27_DAYS, lay_rung_3, pass_gate_c
from tests.whatever import LIVES, ONE_DAY, a_day_is_taken_back, nothing_is_taken_away

STARTS = {
    "empty": lambda journal: None,
    "practising": lambda journal: lay_rung_3(journal, EIGHT_IN_27_DAYS, skip="3.9"),
    "top": lambda journal: pass_gate_c(journal),
}
OFTEN = settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])


def started(start: str) -> Journal:
    journal = Journal()
    STARTS[start](journal)
    return journal


@pytest.mark.parametrize("start", STARTS)
@OFTEN
@given(life=LIVES)
def test_nothing_that_a_day_ended_with_is_taken_away_and_adding_lowers_nothing(start, life) -> None:
    nothing_is_taken_away(started(start), life)


@pytest.mark.parametrize("start", STARTS)
@OFTEN
@given(life=LIVES, day=ONE_DAY)
def test_what_was_done_today_can_be_undone_today(start, life, day) -> None:
    journal = started(start)
    for act, number in life:
        act(journal, number)
    journal.day(journal.number + 1)
    a_day_is_taken_back(journal, day)
