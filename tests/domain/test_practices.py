"""Which practice fits now."""

import pytest

from netwerkapp.domain.practices import Done, Proposal, Why, proposal

USUAL = dict(enumerate((1, 1, 2, 3, 3, 4, 4, 5, 6, 6, 7, 8), 1))


@pytest.mark.parametrize(
    ("done", "level", "why"),
    [
        ((), 5, Why.START),
        ((Done(2, 4, 2),), 3, Why.UP),  # half of before
        ((Done(2, 4, 3),), 2, Why.AGAIN),
        ((Done(2),), 2, Why.AGAIN),  # nothing told about tension
        ((Done(2, 4, 3), Done(2, 4, 3)), 3, Why.UP),  # the second time
        ((Done(2, 4, 3), Done(2, 3, 5)), 1, Why.DOWN),  # it rose
        ((Done(1, 3, 5),), 1, Why.DOWN),
        ((Done(12, 6, 2),), 12, Why.AGAIN),
        ((Done(5, 5, 1), Done(2, 3, 2)), 2, Why.AGAIN),  # the last one counts
        ((Done(2, 0, 0),), 3, Why.UP),
    ],
)
def test_a_practice_is_proposed(done, level, why):
    assert proposal(USUAL, done) == Proposal(level, why)


def test_when_everything_is_tense_the_first_is_proposed():
    assert proposal(dict.fromkeys(USUAL, 9), ()) == Proposal(1, Why.START)


def test_at_a_quiet_pace_you_begin_with_messages():
    assert proposal(USUAL, (), quiet=True) == Proposal(4, Why.START)
    assert proposal(dict.fromkeys(USUAL, 9), (), quiet=True) == Proposal(1, Why.START)
