"""What is new, once."""

from datetime import date

import pytest

from netwerkapp.domain.celebrations import to_celebrate
from netwerkapp.domain.facts import Facts
from netwerkapp.domain.ladder import climb

TODAY = date(2026, 6, 1)


def test_with_nothing_laid_there_is_nothing_to_celebrate() -> None:
    assert to_celebrate(climb(Facts(), TODAY), frozenset()) is None


def test_a_tile_and_a_rung_are_new_until_they_are_seen() -> None:
    ladder = climb(Facts(reason_chosen=True, resistances_rated=2), TODAY)
    new = to_celebrate(ladder, frozenset())
    assert new is not None
    assert (new.tiles, new.rung) == ({"1.1", "2.1"}, 2)
    assert new.names == {"1.1", "2.1", "rung 2"}
    assert to_celebrate(ladder, new.names) is None


@pytest.mark.parametrize(("seen", "rung"), [({"1.1", "2.1"}, 2), ({"rung 2"}, None)])
def test_each_is_seen_apart(seen: set[str], rung: int | None) -> None:
    new = to_celebrate(climb(Facts(reason_chosen=True, resistances_rated=2), TODAY), seen)
    assert new is not None
    assert new.rung == rung


def test_several_rungs_at_once_are_one_celebration_of_the_highest() -> None:
    facts = Facts(
        reason_chosen=True,
        resistances_rated=2,
        experiments_chosen=1,
        learned=1,
        contacts=5,
        plan_reason=True,
        plan_dated=True,
        first_choice=True,
    )
    new = to_celebrate(climb(facts, TODAY), frozenset())
    assert new is not None
    assert new.rung == 3
    assert {"rung 2", "rung 3"} <= new.names
