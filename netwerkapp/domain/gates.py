"""The gates between the rungs, and the deeds that open them without filling in forms."""

from datetime import date, timedelta

from netwerkapp.domain.criteria import of_rung
from netwerkapp.domain.deeds import Deeds
from netwerkapp.domain.facts import Facts
from netwerkapp.records import dataclass

SPAN_DAYS = 28
WEEKS = 4
DAYS_OF_WEEK = 7
TALKS_FOR_A = 1
RATED_FOR_A = 1
TALKS_FOR_B = 2
_SINCE_MONDAY = tuple(timedelta(days=number) for number in range(DAYS_OF_WEEK))


@dataclass(frozen=True, slots=True)
class Span:
    """The held talks that are not retro, over time; the kept first and last day count when deleted too."""

    first: date | None
    last: date | None
    weeks: frozenset[date]  # different ones, Monday to Sunday, by their Monday

    @property
    def wide_enough(self) -> bool:
        """Whether the talks are spread over enough days and weeks."""
        return self._long_enough and len(self.weeks) >= WEEKS

    @property
    def one_talk_left(self) -> bool:
        """Whether one more talk, on the right day, is enough."""
        return len(self.weeks) >= WEEKS - 1

    def days_left(self, today: date) -> int:
        """Return how many days are left before one more talk brings gate C nearer; 0 when that is now."""
        if self.first is None:
            return 0
        over_span = 0 if self._long_enough or not self.one_talk_left else SPAN_DAYS - (today - self.first).days
        next_week = DAYS_OF_WEEK - today.weekday() if _monday(today) in self.weeks else 0
        return max(0, over_span, 0 if len(self.weeks) >= WEEKS else next_week)

    @property
    def _long_enough(self) -> bool:
        if self.first is None or self.last is None:
            return False
        return (self.last - self.first).days >= SPAN_DAYS


def span_of(facts: Facts, deeds: Deeds) -> Span:
    """Return the span of the held talks and of the days that settle kept."""
    kept = (day for day in (facts.first_talk_kept, facts.last_talk_kept) if day is not None)
    days = {*deeds.held_days, *kept}
    return Span(min(days, default=None), max(days, default=None), frozenset(map(_monday, days)))


def computed_rung(facts: Facts, deeds: Deeds, laid: frozenset[str], span: Span, today: date) -> int:
    """Return the rung (1..4) whose gate the records open; gates passed on an earlier day stay open."""
    passed = max((milestone.rung for milestone in facts.milestones if milestone.day < today), default=1)
    talks = len(deeds.held)
    a = passed >= 2 or _all(1, laid) or talks >= TALKS_FOR_A or facts.resistances_rated >= RATED_FOR_A
    b = passed >= 3 or (a and (_all(2, laid) or talks >= TALKS_FOR_B))
    c = b and _all(3, laid) and span.wide_enough
    return 4 if c else 3 if b else 2 if a else 1


def _all(rung: int, laid: frozenset[str]) -> bool:
    return all(criterion.id in laid for criterion in of_rung(rung))


def _monday(day: date) -> date:
    return day - _SINCE_MONDAY[day.weekday()]
