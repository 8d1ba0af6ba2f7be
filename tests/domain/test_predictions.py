"""What you thought beforehand, counted."""

from datetime import date

import pytest

from netwerkapp.domain.predictions import Origin, Outcome, Prediction, Tally, tally


def thoughts(origin, *outcomes):
    return [
        Prediction(str(number), origin, date(2026, 11, 1), "Ik val stil", 70, outcome)
        for number, outcome in enumerate(outcomes)
    ]


def test_only_what_was_told_is_counted():
    told = thoughts(Origin.TALK, Outcome.NO, Outcome.NO, Outcome.YES, Outcome.A_LITTLE, None)
    assert tally(told, Origin.TALK) == Tally(thought=4, happened=1, a_little=1)


def test_talks_and_experiments_are_counted_apart():
    both = thoughts(Origin.TALK, Outcome.YES) + thoughts(Origin.EXPERIMENT, Outcome.NO, Outcome.NO)
    assert tally(both, Origin.TALK) == Tally(1, 1, 0)
    assert tally(both, Origin.EXPERIMENT) == Tally(2, 0, 0)


@pytest.mark.parametrize(
    ("outcome", "happened"), [(Outcome.NO, 0), (Outcome.A_LITTLE, 50), (Outcome.YES, 100), (None, None)]
)
def test_what_happened_has_a_place_on_the_line_of_the_chance(outcome, happened):
    assert thoughts(Origin.TALK, outcome)[0].happened == happened
