"""The self-check: what it gives back. Never a total, never a type."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from enum import StrEnum

from netwerkapp.domain.facts import SELF_CHECK_ITEMS
from netwerkapp.records import dataclass, field

TALENTS = tuple(f"t{number}" for number in range(1, 9))  # 1..5
CONFIDENCE = tuple(f"e{number}" for number in range(1, 7))  # 0..10
TOGETHER, NETWORKING, GROWTH = "g1", "g2", "gr"  # 1..5
ITEMS = (*TALENTS, TOGETHER, NETWORKING, GROWTH, *CONFIDENCE)
_NATURAL, _SOMETIMES = 4.0, 2.5
_PROGRESS = 0.5
REPEAT_DAYS = 90


class Verdict(StrEnum):
    """How a group of statements goes."""

    NATURAL = "natural"
    SOMETIMES = "sometimes"
    PRACTICE = "practice"


@dataclass(frozen=True, slots=True)
class SelfCheck:
    """One time that it was filled in: answers by item."""

    id: str
    created_at: datetime
    day: date
    answers: Mapping[str, int] = field(default_factory=dict)

    @property
    def done(self) -> bool:
        """Whether enough of the eight talents are filled in."""
        return sum(item in self.answers for item in TALENTS) >= SELF_CHECK_ITEMS

    @property
    def complete(self) -> bool:
        """Whether every item is filled in."""
        return all(item in self.answers for item in ITEMS)

    def verdict(self, items: Iterable[str]) -> Verdict | None:
        """Return how these statements go; None when none of them is answered."""
        mean = self._mean(items)
        if mean is None:
            return None
        if mean >= _NATURAL:
            return Verdict.NATURAL
        return Verdict.SOMETIMES if mean >= _SOMETIMES else Verdict.PRACTICE

    @property
    def confidence(self) -> float | None:
        """The mean of how sure you feel, 0..10; None when nothing of it is answered."""
        return self._mean(CONFIDENCE)

    @property
    def needs_encouragement(self) -> bool:
        """Whether it asks for practice as a whole."""
        return self.done and self.verdict(TALENTS) is Verdict.PRACTICE

    def surer_than(self, first: "SelfCheck") -> bool:
        """Whether you feel clearly surer than at the first check."""
        before, now = first.confidence, self.confidence
        return before is not None and now is not None and now - before >= _PROGRESS

    def _mean(self, items: Iterable[str]) -> float | None:
        given = [self.answers[item] for item in items if item in self.answers]
        return sum(given) / len(given) if given else None


def repeat_due(last_done: date | None, occasions: Iterable[date], today: date) -> bool:
    """Whether it is a good time to do the check again; someone who never did it is not asked.

    `occasions` are the days of rung 3, of the fifth held talk and of rung 4; else every ninety days.
    """
    if last_done is None:
        return False
    after = any(last_done < day <= today for day in occasions)
    return after or (today - last_done).days >= REPEAT_DAYS
