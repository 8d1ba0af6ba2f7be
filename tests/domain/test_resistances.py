"""Thoughts: which is the strongest, and when one became softer."""

from datetime import datetime

import pytest

from netwerkapp.domain.resistances import Resistance, strongest_first

NOW = datetime(2026, 11, 23, 9, 41)


def thought(code="r01", **columns):
    return Resistance(code, NOW, **columns)


def test_the_strongest_comes_first_and_equal_ones_stay_in_order():
    thoughts = [
        thought("r01", strength_before=4),
        thought("r02"),
        thought("r03", strength_before=9),
        thought("r04", strength_before=4),
        thought("r05", strength_before=0),
    ]
    assert [one.code for one in strongest_first(thoughts)] == ["r03", "r01", "r04", "r05"]
    assert [one.rated for one in thoughts] == [True, False, True, True, True]


@pytest.mark.parametrize(
    ("before", "after", "softened", "grew"),
    [(8, 5, True, False), (8, 8, False, False), (3, 6, False, True), (None, 2, False, False), (8, None, False, False)],
)
def test_a_thought_changes_by_an_experiment_alone(before, after, softened, grew):
    one = thought(strength_before=before, strength_after=after, experiment="Vraag het")
    assert (one.softened, one.grew) == (softened, grew)


def test_a_strong_thought_asks_for_a_smaller_experiment():
    assert thought(strength_before=8).strong
    assert not thought(strength_before=7).strong
    assert not thought().strong


def test_something_told_about_it_means_that_it_was_tried():
    assert not thought(experiment="Vraag het", what_happened=" ").tried
    assert thought(what_happened="Ze lachte").tried
    assert thought(strength_after=0).tried


def test_of_equally_strong_thoughts_the_one_with_the_lightest_experiment_comes_first():
    thoughts = [
        thought("r01", strength_before=8),
        thought("r03", strength_before=8),
        thought("own-1", strength_before=8),
    ]
    assert [one.code for one in strongest_first(thoughts, {"r01": 4, "r03": 1})] == ["r03", "own-1", "r01"]
    stronger = [*thoughts, thought("r06", strength_before=9)]
    assert strongest_first(stronger, {"r03": 1, "r06": 5})[0].code == "r06"


def test_a_thought_is_never_softened_by_reading():
    read = thought(strength_before=8, strength_after=2, reframe="Vragen mag")
    assert not read.softened
