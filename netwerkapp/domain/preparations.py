"""The preparation sheet: what was answered, how ready it is, and when it was ready first."""

from collections.abc import Mapping
from dataclasses import dataclass, field

MOST_QUESTIONS = 6
ENOUGH_QUESTIONS = 3
STARRED = ("goal", "learn_goal", "opening", "questions", "offer")
QUESTIONS = "questions"


@dataclass(frozen=True, slots=True)
class Preparation:
    """The sheet of one conversation: texts by field id; the questions in their own order."""

    conversation: str
    answers: Mapping[str, str] = field(default_factory=dict)
    questions: tuple[str, ...] = ()

    def filled(self, field_id: str) -> bool:
        """Whether something stands in this field; the questions need three."""
        if field_id == QUESTIONS:
            return sum(1 for text in self.questions if text.strip()) >= ENOUGH_QUESTIONS
        return bool(self.answers.get(field_id, "").strip())

    @property
    def readiness(self) -> int:
        """How many of the five starred fields are filled."""
        return sum(self.filled(field_id) for field_id in STARRED)

    @property
    def prepared(self) -> bool:
        """Whether goal, opening line and three questions are there: enough to start with."""
        return all(self.filled(field_id) for field_id in ("goal", "opening", QUESTIONS))
