"""What to practise aloud before a talk: your own lines, and what the other may ask."""

from collections.abc import Sequence
from enum import StrEnum

from netwerkapp.domain.preparations import Preparation
from netwerkapp.records import dataclass


class Turn(StrEnum):
    """Whose turn it is, and what kind of line it is."""

    YOU_SAY = "you_say"
    YOU_ASK = "you_ask"
    THEY_ASK = "they_ask"
    CLOSING = "closing"


@dataclass(frozen=True, slots=True)
class Line:
    """One line to practise."""

    turn: Turn
    text: str


def lines_of(preparation: Preparation, likely: Sequence[str]) -> tuple[Line, ...]:
    """Return the lines of a talk in their order: you open, the other asks, you ask, you close."""
    answers = preparation.answers
    turns = [
        *((Turn.YOU_SAY, answers.get(key, "")) for key in ("opening", "pitch")),
        *((Turn.THEY_ASK, text) for text in likely),
        *((Turn.YOU_ASK, text) for text in preparation.questions),
        (Turn.CLOSING, answers.get("closing_ask", "")),
    ]
    return tuple(Line(turn, text.strip()) for turn, text in turns if text.strip())
