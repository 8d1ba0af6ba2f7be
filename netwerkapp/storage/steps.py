"""The answers given in the steps, each kind in the table that the ladder reads."""

import sqlite3
from dataclasses import dataclass

from netwerkapp.storage.door import Door


@dataclass(frozen=True, slots=True)
class StepAnswer:
    """What was answered to one question; what was left open is empty or None."""

    choices: tuple[str, ...] = ()
    scale: int | None = None
    text: str = ""
    contact: str | None = None

    @property
    def given(self) -> bool:
        """Whether anything was answered; 0 is an answer."""
        return bool(self.choices or self.text.strip() or self.contact) or self.scale is not None


class Steps:
    """Answers by step and question."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def answer(self, step: str, question: str) -> StepAnswer:
        """Return what was answered to this question; an empty answer when it was skipped."""
        rows = self._door.read(
            "SELECT * FROM step_answers WHERE id = ? AND deleted_at IS NULL", (f"{step}/{question}",)
        )
        return _answer(rows[0]) if rows else StepAnswer()

    def save_answer(self, step: str, question: str, answer: StepAnswer, visit: str = "") -> None:
        """Keep the answer to this question."""
        row = {
            "id": f"{step}/{question}",
            "step": step,
            "question": question,
            "choice": " ".join(answer.choices),
            "scale": answer.scale,
            "text": answer.text,
            "contact": answer.contact,
            "created_at": self._door.now().isoformat(),
        }
        with self._door.action("step_answered", visit=visit) as action:
            action.save("step_answers", row)


def _answer(row: sqlite3.Row) -> StepAnswer:
    return StepAnswer(tuple(row["choice"].split()), row["scale"], row["text"], row["contact"])
