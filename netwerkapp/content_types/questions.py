"""What stands in questions.toml."""

from netwerkapp.records import dataclass


@dataclass(frozen=True, slots=True)
class Question:
    """A question to ask in a talk; `phase` is opening, middle, deeper or closing."""

    nr: int
    phase: str
    text: str
    types: tuple[str, ...] = ()  # empty: every type


@dataclass(frozen=True, slots=True)
class QuestionBank:
    """The forty questions, and the numbers of a good first set."""

    starter: tuple[int, ...]
    question: tuple[Question, ...]

    def for_type(self, talk_type: str) -> tuple[Question, ...]:
        """Return the questions that suit this type of talk."""
        return tuple(question for question in self.question if not question.types or talk_type in question.types)
