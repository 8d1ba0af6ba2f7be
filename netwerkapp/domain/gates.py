"""The gates between the rungs, and the deeds that open them without filling in forms."""

from dataclasses import dataclass
from datetime import date, timedelta

from netwerkapp.domain.criteria import of_rung
from netwerkapp.domain.deeds import Deeds
from netwerkapp.domain.facts import Facts

SPAN_DAYS = 28
WEEKS = 4
TALKS_FOR_A = 1
RATED_FOR_A = 1
TALKS_FOR_B = 2


@dataclass(frozen=True, slots=True)
class Span:
    """The held talks that are not retro, over time; the kept first and last day count when deleted too."""

    first: date | None
    last: date | None
    weeks: int  # different ones, Monday to Sunday

    @property
    def wide_enough(self) -> bool:
        """Whether the talks are spread over enough days and weeks."""
        if self.first is None or self.last is None:
            return False
        return (self.last - self.first).days >= SPAN_DAYS and self.weeks >= WEEKS

    def days_left(self, today: date) -> int:
        """Return how many days are left before one more talk can be enough; 0 when that is now."""
        return 0 if self.first is None else max(0, SPAN_DAYS - (today - self.first).days)


def span_of(facts: Facts, deeds: Deeds) -> Span:
    """Return the span of the held talks and of the days that settle kept."""
    kept = (day for day in (facts.first_talk_kept, facts.last_talk_kept) if day is not None)
    days = {*deeds.held_days, *kept}
    weeks = {day - timedelta(days=day.weekday()) for day in days}
    return Span(min(days, default=None), max(days, default=None), len(weeks))


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
