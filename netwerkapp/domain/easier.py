"""Whether talking has become easier: three ways to see it, none of them about energy."""

from collections.abc import Iterable, Sequence
from datetime import date

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
    """Whether it grew easier after any of these look-backs (in order of day), or by a self-check."""
    eases = [talk.ease or 0 for talk in debriefs]
    return (
        any(_went_up(eases, count) for count in range(ENOUGH_TO_COMPARE, len(eases) + 1))
        or _ordinary(held_days, checks)
        or any(_still_useful(debriefs[count - LATEST : count]) for count in _long(debriefs))
    )


def _went_up(eases: Sequence[int], count: int) -> bool:
    last = _median(eases[count - COMPARED : count])
    return last >= EASY or last >= _median(eases[:COMPARED]) + 1


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


def _long(debriefs: Sequence[Talk]) -> range:
    return range(LONG_PRACTICE, len(debriefs) + 1)


def _still_useful(latest: Sequence[Talk]) -> bool:
    useful = _median([talk.useful or 0 for talk in latest])
    return useful >= USEFUL_ENOUGH or sum(talk.has_benefit for talk in latest) >= BENEFITS_ENOUGH


def _median(numbers: Sequence[int]) -> float:
    """Return the middle one, or the mean of the two in the middle: `statistics` takes long to import."""
    ordered, half = sorted(numbers), len(numbers) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2
