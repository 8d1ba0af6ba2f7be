"""Whether talking has become easier: three ways to see it, none of them about energy."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime

from netwerkapp.domain.facts import SelfCheckFact, Talk

ENOUGH_TO_COMPARE = 6  # look-backs
COMPARED = 3  # first ones against last ones
EASY = 4
TALKS_BEFORE_CHECK = 5
ORDINARY_GAP = 1  # between working together and networking
LONG_PRACTICE = 15  # look-backs
LATEST = 5
USEFUL_ENOUGH = 3
BENEFITS_ENOUGH = 2


def easier(debriefs: Sequence[Talk], held_days: Sequence[date], checks: Iterable[SelfCheckFact]) -> bool:
    """Whether it grew easier by a self-check, or at any moment that one of these look-backs was written down.

    `debriefs` stand in order of day. What is written down later takes nothing away: not even on an earlier day.
    """
    return _ordinary(held_days, checks) or any(_went_up(known) or _still_useful(known) for known in _growing(debriefs))


def _growing(debriefs: Sequence[Talk]) -> Iterator[list[Talk]]:
    """Yield the look-backs as they were known after each one was written down, in order of day."""
    known: list[Talk] = []
    places: list[int] = []
    for place in sorted(range(len(debriefs)), key=lambda place: _written(debriefs[place])):
        at = bisect_right(places, place)
        places.insert(at, place)
        known.insert(at, debriefs[place])
        yield known


def _written(talk: Talk) -> datetime:
    return talk.reflected_at or talk.created_at


def _went_up(debriefs: Sequence[Talk]) -> bool:
    if len(debriefs) < ENOUGH_TO_COMPARE:
        return False
    last = _middle(talk.ease or 0 for talk in debriefs[-COMPARED:])
    return last >= EASY or last >= _middle(talk.ease or 0 for talk in debriefs[:COMPARED]) + 1


def _ordinary(held_days: Sequence[date], checks: Iterable[SelfCheckFact]) -> bool:
    if len(held_days) < TALKS_BEFORE_CHECK:
        return False
    since = held_days[TALKS_BEFORE_CHECK - 1]
    return any(
        check.done
        and check.day >= since
        and check.together is not None
        and check.networking is not None
        and check.together - check.networking <= ORDINARY_GAP
        for check in checks
    )


def _still_useful(debriefs: Sequence[Talk]) -> bool:
    if len(debriefs) < LONG_PRACTICE:
        return False
    latest = debriefs[-LATEST:]
    useful = _middle(talk.useful or 0 for talk in latest)
    return useful >= USEFUL_ENOUGH or sum(talk.has_benefit for talk in latest) >= BENEFITS_ENOUGH


def _middle(scales: Iterable[int]) -> int:
    """Return the median of an odd number of scales."""
    in_order = sorted(scales)
    return in_order[len(in_order) // 2]
