"""The answers given in the steps, each kind of question in the table that the ladder reads.

| question | stands in |
|---|---|
| w1 | `profile`, by the id of the question |
| w2, w4, the definition and the know-check of w10 | `step_answers`, id "step/question" |
| w3 | `self_checks`, one row per check: answers as JSON by item |
| a thought of w5, its experiment in w6 | `resistances`, id and code are those of the thought |
| w7 | `learning`, one row per kind | w8 | `plans`, one row "plan" |
| w11 | `contacts.first_choice` | w12 | `lookbacks`, one row "lookback" |
| work that fits | `directions`, one row per box; "who" holds a contact |
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from netwerkapp.storage.columns import day, iso
from netwerkapp.storage.door import Action, Door, Value

KNOW_QUESTIONS = 10
_LOOKBACK, _PLAN = "lookback", "plan"


@dataclass(frozen=True, slots=True)
class StepAnswer:
    """What was answered to one question; what was left open is empty or None."""

    choices: tuple[str, ...] = ()
    scale: int | None = None
    text: str = ""
    contact: str | None = None
    day: date | None = None

    @property
    def given(self) -> bool:
        """Whether anything was answered; 0 is an answer."""
        return bool(self.choices or self.text.strip() or self.contact or self.day) or self.scale is not None


@dataclass(frozen=True, slots=True)
class Place:
    """Which question it is: its step, its id and its kind."""

    step: str
    question: str
    kind: str


class Steps:
    """Answers by question. An answer that is emptied is gone for the ladder as well."""

    def __init__(self, door: Door) -> None:
        self._door = door
        self._readers: Mapping[str, Callable[[Place], StepAnswer]] = {
            "thought": self._thought,
            "experiment": self._experiment,
            "learning": self._learning,
            "plan_reason": self._plan,
            "plan": self._plan,
            "first_choice": self._first_choice,
            "lookback": self._lookback,
            "direction": self._direction,
            "direction_contact": self._direction,
        }
        self._writers: Mapping[str, Callable[[Action, Place, StepAnswer], None]] = {
            "thought": self._put_thought,
            "experiment": self._put_experiment,
            "learning": self._put_learning,
            "plan_reason": self._put_plan,
            "plan": self._put_plan,
            "first_choice": self._put_first_choice,
            "lookback": self._put_lookback,
            "direction": self._put_direction,
            "direction_contact": self._put_direction,
            "know_true": self._put_know,
            "know_false": self._put_know,
        }

    def answer(self, place: Place) -> StepAnswer:
        """Return what was answered to this question; an empty answer when it was skipped."""
        if place.step == "w1":
            value = self._door.value("SELECT value FROM profile WHERE id = ?", (place.question,))
            return StepAnswer(choices=tuple(str(value or "").split()))
        if place.step == "w3":
            return StepAnswer(scale=self._check_answers().get(place.question))
        return self._readers.get(place.kind, self._plain)(place)

    def save(self, place: Place, answer: StepAnswer, visit: str = "") -> None:
        """Keep the answer to this question."""
        with self._door.action("step_answered", visit=visit) as action:
            if place.step == "w1":
                _put_profile(action, place, answer)
            elif place.step == "w3":
                self._put_check(action, place, answer)
            else:
                self._writers.get(place.kind, self._put_plain)(action, place, answer)

    # Answers that need nothing of their own

    def _plain(self, place: Place) -> StepAnswer:
        rows = self._door.read("SELECT * FROM step_answers WHERE id = ?", (f"{place.step}/{place.question}",))
        if not rows:
            return StepAnswer()
        row = rows[0]
        return StepAnswer(tuple(row["choice"].split()), row["scale"], row["text"], row["contact"])

    def _put_plain(self, action: Action, place: Place, answer: StepAnswer) -> None:
        row_id = f"{place.step}/{place.question}"
        if not answer.given:
            action.remove("step_answers", row_id)
            return
        row: dict[str, Value] = {
            "id": row_id,
            "step": place.step,
            "question": place.question,
            "choice": " ".join(answer.choices),
            "scale": answer.scale,
            "text": answer.text,
            "contact": answer.contact,
        }
        self._save(action, "step_answers", row)

    def _put_know(self, action: Action, place: Place, answer: StepAnswer) -> None:
        """Keep the answer; with the tenth there is a score."""
        right = place.kind.removeprefix("know_")
        self._put_plain(action, place, replace(answer, text=right if answer.choices else ""))
        rows = self._door.read(
            "SELECT choice, text FROM step_answers WHERE step = ? AND question GLOB 'k[0-9]*'", (place.step,)
        )
        if len(rows) == KNOW_QUESTIONS:
            score = sum(row["choice"] == row["text"] for row in rows)
            check: dict[str, Value] = {"id": "know", "date": self._door.today().isoformat(), "score": score}
            self._save(action, "know_checks", check)

    # The self-check: one row for each time

    def _check_row(self) -> str | None:
        """Return the id of the check that is being filled in: today's, or one that is not finished."""
        rows = self._door.read("SELECT * FROM self_checks WHERE deleted_at IS NULL ORDER BY date DESC, id DESC LIMIT 1")
        if not rows:
            return None
        finished = len(json.loads(rows[0]["answers"])) >= len(_CHECK_ITEMS)
        is_today = rows[0]["date"] == self._door.today().isoformat()
        return str(rows[0]["id"]) if is_today or not finished else None

    def _check_answers(self) -> dict[str, int]:
        found = self._door.value("SELECT answers FROM self_checks WHERE id = ?", (self._check_row(),))
        answers: dict[str, int] = json.loads(str(found)) if found else {}
        return answers

    def _put_check(self, action: Action, place: Place, answer: StepAnswer) -> None:
        row_id = self._check_row() or f"check {self._door.now().isoformat()}"
        answers = {**self._check_answers(), place.question: answer.scale}
        given = {item: value for item, value in answers.items() if value is not None}
        if not given:
            action.remove("self_checks", row_id)
            return
        row: dict[str, Value] = {"id": row_id, "date": self._door.today().isoformat(), "answers": json.dumps(given)}
        self._save(action, "self_checks", row)

    # Thoughts and experiments

    def _thought(self, place: Place) -> StepAnswer:
        found = self._door.value(
            "SELECT strength_before FROM resistances WHERE id = ? AND deleted_at IS NULL", (place.question,)
        )
        return StepAnswer(scale=None if found is None else int(found))

    def _put_thought(self, action: Action, place: Place, answer: StepAnswer) -> None:
        if answer.scale is None:
            action.remove("resistances", place.question)
            return
        row: dict[str, Value] = {"id": place.question, "code": place.question, "strength_before": answer.scale}
        self._save(action, "resistances", row)

    def strongest_thought(self) -> str | None:
        """Return the code of the rated thought with the highest strength, or None."""
        found = self._door.value(
            "SELECT code FROM resistances WHERE deleted_at IS NULL AND strength_before IS NOT NULL "
            "ORDER BY reframe = '', strength_before DESC, created_at, id LIMIT 1"
        )
        return None if found is None else str(found)

    def _experiment(self, place: Place) -> StepAnswer:
        rows = self._door.read(
            "SELECT * FROM resistances WHERE id = ? AND deleted_at IS NULL", (self.strongest_thought(),)
        )
        if not rows:
            return StepAnswer()
        row = rows[0]
        chosen = ("experiment",) if row["experiment"] else ()
        return StepAnswer(chosen, row["prediction_pct"], row["reframe"], row["contact"], day(row["planned_for"]))

    def _put_experiment(self, action: Action, place: Place, answer: StepAnswer) -> None:
        """Keep the user's own answer; a chosen experiment is kept with the words it had, given as a choice."""
        code = self.strongest_thought()
        if code is None:
            return
        columns: dict[str, Value] = {
            "reframe": answer.text,
            "experiment": " ".join(answer.choices),
            "contact": answer.contact,
            "planned_for": iso(answer.day),
        }
        action.update("resistances", code, columns)

    # What you learned, your plan, whom you start with

    def _learning(self, place: Place) -> StepAnswer:
        rows = self._door.read("SELECT * FROM learning WHERE deleted_at IS NULL ORDER BY created_at DESC, id LIMIT 1")
        return StepAnswer(choices=(rows[0]["kind"],), text=rows[0]["takeaway"]) if rows else StepAnswer()

    def _put_learning(self, action: Action, place: Place, answer: StepAnswer) -> None:
        before = self._learning(place).choices
        kind = answer.choices[0] if answer.choices else (before[0] if before else "info")
        if before and before[0] != kind:
            action.remove("learning", before[0])
        if answer.given:
            self._save(action, "learning", {"id": kind, "kind": kind, "takeaway": answer.text})
        else:
            action.remove("learning", kind)

    def _plan(self, place: Place) -> StepAnswer:
        rows = self._door.read("SELECT * FROM plans WHERE id = ? AND deleted_at IS NULL", (_PLAN,))
        if not rows:
            return StepAnswer()
        if place.kind == "plan_reason":
            return StepAnswer(text=rows[0]["reason"])
        return StepAnswer(text=rows[0]["then_text"], contact=rows[0]["contact"], day=day(rows[0]["date"]))

    def _put_plan(self, action: Action, place: Place, answer: StepAnswer) -> None:
        if place.kind == "plan_reason":
            self._save(action, "plans", {"id": _PLAN, "reason": answer.text})
            return
        date_text = iso(answer.day)
        row: dict[str, Value] = {
            "id": _PLAN,
            "if_text": date_text or "",
            "then_text": answer.text,
            "contact": answer.contact,
            "date": date_text,
        }
        self._save(action, "plans", row)

    def _first_choice(self, place: Place) -> StepAnswer:
        found = self._door.value(
            "SELECT id FROM contacts WHERE first_choice IS NOT NULL AND deleted_at IS NULL "
            "ORDER BY first_choice DESC, id"
        )
        contact = None if found is None else str(found)
        fear = self._door.value("SELECT fear FROM contacts WHERE id = ?", (contact,))
        return StepAnswer(contact=contact, scale=None if fear is None else int(fear))

    def _put_first_choice(self, action: Action, place: Place, answer: StepAnswer) -> None:
        for row in self._door.read("SELECT id FROM contacts WHERE first_choice IS NOT NULL"):
            if row["id"] != answer.contact:
                action.update("contacts", row["id"], {"first_choice": None})
        if answer.contact is not None:
            today = self._door.today().isoformat()
            action.update("contacts", answer.contact, {"first_choice": today, "fear": answer.scale})

    # Then and now, and work that fits

    def _lookback(self, place: Place) -> StepAnswer:
        column = "proud" if place.question == "proud" else "text"
        found = self._door.value(f"SELECT {column} FROM lookbacks WHERE id = ?", (_LOOKBACK,))
        return StepAnswer(text=str(found or ""))

    def _put_lookback(self, action: Action, place: Place, answer: StepAnswer) -> None:
        column = "proud" if place.question == "proud" else "text"
        self._save(action, "lookbacks", {"id": _LOOKBACK, column: answer.text})

    def _direction(self, place: Place) -> StepAnswer:
        rows = self._door.read("SELECT * FROM directions WHERE id = ?", (place.question,))
        return StepAnswer(text=rows[0]["text"], contact=rows[0]["contact"]) if rows else StepAnswer()

    def _put_direction(self, action: Action, place: Place, answer: StepAnswer) -> None:
        if answer.given:
            row: dict[str, Value] = {"id": place.question, "text": answer.text, "contact": answer.contact}
            self._save(action, "directions", row)
        else:
            action.remove("directions", place.question)

    def _save(self, action: Action, table: str, row: dict[str, Value]) -> None:
        """Add the row with this moment, or change it."""
        action.save(table, {**row, "created_at": self._door.now().isoformat()})


_CHECK_ITEMS = (*(f"t{n}" for n in range(1, 9)), "g1", "g2", "gr", *(f"e{n}" for n in range(1, 7)))


def _put_profile(action: Action, place: Place, answer: StepAnswer) -> None:
    if answer.choices:
        action.save("profile", {"id": place.question, "value": " ".join(answer.choices)})
    else:
        action.remove("profile", place.question)
