"""The preparation sheet: what was answered, how ready it is, and when it was ready first."""

from collections.abc import Mapping

from netwerkapp.records import dataclass, field, replace

MOST_QUESTIONS = 6
ENOUGH_QUESTIONS = 3
STARRED = ("goal", "learn_goal", "opening", "questions", "offer")
QUESTIONS = "questions"
TAKEN_ALONG = ("goal", "opening", "pitch", "closing_ask", "offer")


@dataclass(frozen=True, slots=True)
class Preparation:
    """The sheet of one conversation: texts by field id; the questions in their own order."""

    conversation: str
    answers: Mapping[str, str] = field(default_factory=dict)
    questions: tuple[str, ...] = ()

    def with_known(self, known: Mapping[str, str]) -> "Preparation":
        """Return the sheet with what is known already, where it holds no answer of its own."""
        own = {field_id: text for field_id, text in self.answers.items() if text.strip()}
        return replace(self, answers={**self.answers, **known, **own})

    def taken_along(self) -> dict[str, str]:
        """Return what goes along to a next talk, by field; questions by their number: q1, q2, ..."""
        own = {field_id: self.answers.get(field_id, "") for field_id in TAKEN_ALONG}
        asked = {f"q{number}": text for number, text in enumerate(self.questions, 1)}
        return {field_id: text for field_id, text in (own | asked).items() if text.strip()}

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


@dataclass(frozen=True, slots=True)
class CardPart:
    """One part of the pocket card: its key, and its lines; `numbered` lines are counted."""

    key: str
    lines: tuple[str, ...]
    numbered: bool = False


CARD_PARTS = ("goal", "story", "questions", "offer")
_ON_CARD = {"goal": ("goal",), "story": ("opening", "pitch"), "offer": ("offer",)}
CARD_WITHOUT = "card_without"  # the answer that names the parts left off, with spaces between


def card_of(preparation: Preparation) -> tuple[CardPart, ...]:
    """Return what goes on the pocket card: what is filled in, without the parts that were left off."""
    without = preparation.answers.get(CARD_WITHOUT, "").split()
    parts = []
    for key in CARD_PARTS:
        if key in without:
            continue
        if key == QUESTIONS:
            texts = (*preparation.questions, preparation.answers.get("closing_ask", ""))
        else:
            texts = tuple(preparation.answers.get(field_id, "") for field_id in _ON_CARD[key])
        lines = tuple(" ".join(text.split()) for text in texts if text.strip())
        if lines:
            parts.append(CardPart(key, lines, numbered=key == QUESTIONS))
    return tuple(parts)
