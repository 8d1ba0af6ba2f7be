"""The look-back on one talk."""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from netwerkapp.records import dataclass, replace

ASK_AGAIN_AFTER, ASK_AGAIN_WITHIN = timedelta(hours=3), timedelta(hours=15)  # after a talk, about its energy


class Benefit(StrEnum):
    """What a talk can bring."""

    ADVICE = "advice"
    INFORMATION = "information"
    NAME = "name"
    WORK_TIP = "work_tip"
    SUPPORT = "support"
    NEW_VIEW = "new_view"


@dataclass(frozen=True, slots=True)
class Reflection:
    """What you noted after a talk; None and "" are no answer. Scales run from 1 to 5."""

    conversation: str
    created_at: datetime
    energy_cost: int | None = None
    ease: int | None = None
    pleasure: int | None = None
    useful: int | None = None
    good: str = ""
    slip: str = ""  # what went differently
    lesson: str = ""
    lesson_applied: bool = False  # used in a later preparation
    prediction_true: str = ""  # did what you were afraid of happen: no, a_little, yes
    prediction_note: str = ""
    met_guess: int | None = None
    goal_met: str = ""  # yes, partly, no
    goal_note: str = ""
    rules: frozenset[str] = frozenset()  # ids of ground rules that went differently, or "nothing"
    benefits: frozenset[Benefit] = frozenset()

    @property
    def counts(self) -> bool:
        """Whether the look-back counts for the ladder: ease and use are set."""
        return self.ease is not None and self.useful is not None

    @property
    def words(self) -> str:
        """All that was written, one text below the other."""
        return "\n".join(filter(None, (self.good, self.slip, self.lesson, self.prediction_note, self.goal_note)))

    def with_answer(self, name: str, value: int | str | frozenset[str] | None) -> "Reflection":
        """Return the look-back with another answer to the question of this name."""
        changed: dict[str, Any] = {name: value}
        return replace(self, **changed)


def asks_again(talk: datetime, now: datetime) -> bool:
    """Whether a talk of this moment is some hours ago, so that it may be asked how tired it left you."""
    return ASK_AGAIN_AFTER <= now - talk < ASK_AGAIN_WITHIN
