"""Which words belong to a step: those of its half, of its rule, or of its tile."""

import pytest

from netwerkapp.domain.next_step import Half, NextStep, Rule


@pytest.mark.parametrize(
    ("step", "words"),
    [
        (NextStep(Rule.CRITERION, criterion="3.7"), ""),
        (NextStep(Rule.CRITERION, criterion="2.5", half=Half.REASON), "2.5 reason"),
        (NextStep(Rule.THANK, criterion="3.7"), "thank"),
        (NextStep(Rule.WAIT_DAYS, n=8), "wait_days"),
        (NextStep(Rule.WAIT_DAYS, n=1), "wait_day"),
    ],
)
def test_words_of_a_step(step, words):
    assert step.words == words
