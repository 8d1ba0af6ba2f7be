"""The answers given in the steps, each kind of question in the table that the ladder reads.

| kind of question | stands in |
|---|---|
| every kind that is not named below | `step_answers`, id "step/question" |
| reason_start, channel, week_budget, calm_mode (by their id) | `profile` |
| an item of the self-check (by its id, in w3) | `self_checks`, see `SelfChecks` |
| thoughts, thought | `resistances`, see `Resistances` |
| helps, takeaway, role_model | `learning`, one row per kind, with the kind as its id |
| plan_reason, obstacle, plan | `plans`, see `Plans`; those of w8 are one row "plan" |
| first_choice | `contacts.first_choice` and `fear` |
| know_true, know_false | `step_answers`, and with the last of them `know_checks` |
| lookback | `lookbacks`, one row "lookback" |
| direction | `directions`, one row per box; the people beside them are in `Directions` |
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from netwerkapp.domain.plans import Plan
from netwerkapp.domain.resistances import Resistance
from netwerkapp.domain.self_checks import ITEMS
from netwerkapp.records import dataclass
from netwerkapp.storage.door import Action, Door, Value
from netwerkapp.storage.plans import Plans
from netwerkapp.storage.resistances import Resistances
from netwerkapp.storage.self_checks import SelfChecks

KNOW_QUESTIONS = 10
PROFILE = frozenset({"reason_start", "channel", "week_budget", "calm_mode"})
PLAN, ROLE_MODEL = "plan", "role_model"
TAKEAWAY = "takeaway-"  # the id of a question about one kind of learning begins like this
_LOOKBACK = "lookback"


@dataclass(frozen=True, slots=True)
class StepAnswer:
    """What was answered to one question; what was left open is empty or None."""

    choices: tuple[str, ...] = ()
    scale: int | None = None
    text: str = ""
    contact: str | None = None
    day: date | None = None
    time: str = ""  # like "10:00"
    condition: str = ""  # the if-part of a plan; its then-part is `text`

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

    @property
    def row(self) -> str:
        """The id of a row that belongs to this question alone."""
        return f"{self.step}/{self.question}"

    @property
    def plan(self) -> str:
        """The id of the plan that it is about."""
        return PLAN if self.step == "w8" else self.row


_Reader = Callable[[Place], StepAnswer]
_Writer = Callable[[Action, Place, StepAnswer], None]


class Steps:
    """Answers by question. An answer that is emptied is gone for the ladder as well."""

    def __init__(self, door: Door, checks: SelfChecks, resistances: Resistances, plans: Plans) -> None:
        self._door, self._checks, self._resistances, self._plans = door, checks, resistances, plans
        self._kinds: Mapping[str, tuple[_Reader, _Writer]] = {
            "profile": (self._profile, _put_profile),
            "self_check": (self._check, self._put_check),
            "thought": (self._thought, self._put_thought),
            "helps": (self._helps, self._put_helps),
            "takeaway": (self._takeaway, self._put_takeaway),
            "role_model": (self._takeaway, self._put_takeaway),
            "plan_reason": (self._plan, self._put_plan),
            "obstacle": (self._plan, self._put_plan),
            "plan": (self._plan, self._put_plan),
            "first_choice": (self._first_choice, self._put_first_choice),
            "know_true": (self._plain, self._put_know),
            "know_false": (self._plain, self._put_know),
            "lookback": (self._lookback, self._put_lookback),
            "direction": (self._direction, self._put_direction),
        }

    def answer(self, place: Place) -> StepAnswer:
        """Return what was answered to this question; an empty answer when it was skipped."""
        return self._ways(place)[0](place)

    def save(self, place: Place, answer: StepAnswer, visit: str = "") -> None:
        """Keep the answer to this question."""
        with self._door.action("step_answered", visit=visit) as action:
            self._ways(place)[1](action, place, answer)

    def _ways(self, place: Place) -> tuple[_Reader, _Writer]:
        """Return how this question is read and written."""
        kind = place.kind
        if place.question in PROFILE:
            kind = "profile"
        elif place.step == "w3" and place.question in ITEMS:
            kind = "self_check"
        return self._kinds.get(kind, (self._plain, self._put_plain))

    # Answers that need nothing of their own

    def _plain(self, place: Place) -> StepAnswer:
        rows = self._door.read("SELECT * FROM step_answers WHERE id = ?", (place.row,))
        if not rows:
            return StepAnswer()
        row = rows[0]
        return StepAnswer(tuple(row["choice"].split()), row["scale"], row["text"], row["contact"])

    def _put_plain(self, action: Action, place: Place, answer: StepAnswer) -> None:
        if not answer.given:
            action.remove("step_answers", place.row)
            return
        row: dict[str, Value] = {
            "id": place.row,
            "step": place.step,
            "question": place.question,
            "choice": " ".join(answer.choices),
            "scale": answer.scale,
            "text": answer.text,
            "contact": answer.contact,
        }
        self._save(action, "step_answers", row)

    def _put_know(self, action: Action, place: Place, answer: StepAnswer) -> None:
        """Keep the answer; with the tenth there is a score, and the best one stays."""
        right = place.kind.removeprefix("know_")
        self._put_plain(action, place, replace(answer, text=right if answer.choices else ""))
        rows = self._door.read(
            "SELECT choice, text FROM step_answers WHERE step = ? AND question GLOB 'k[0-9]*'", (place.step,)
        )
        if len(rows) >= KNOW_QUESTIONS:
            score = min(sum(row["choice"] == row["text"] for row in rows), KNOW_QUESTIONS)
            best = self._door.value("SELECT MAX(score) FROM know_checks WHERE deleted_at IS NULL")
            if best is None or score > int(str(best)):
                check: dict[str, Value] = {"id": "know", "date": self._door.today().isoformat(), "score": score}
                self._save(action, "know_checks", check)

    # You: your profile, your self-check, your thoughts

    def _profile(self, place: Place) -> StepAnswer:
        value = self._door.value("SELECT value FROM profile WHERE id = ?", (place.question,))
        return StepAnswer(choices=tuple(str(value or "").split()))

    def _check(self, place: Place) -> StepAnswer:
        check = self._checks.current()
        return StepAnswer(scale=check.answers.get(place.question) if check else None)

    def _put_check(self, action: Action, place: Place, answer: StepAnswer) -> None:
        self._checks.put(action, place.question, answer.scale)

    def _thought(self, place: Place) -> StepAnswer:
        thought = self._resistances.get(place.question)
        return StepAnswer(scale=thought.strength_before if thought else None)

    def _put_thought(self, action: Action, place: Place, answer: StepAnswer) -> None:
        known = self._resistances.get(place.question)
        if known is None and answer.scale is None:
            return
        thought = known or Resistance(place.question, self._door.now(), id=place.question)
        self._resistances.put(action, replace(thought, strength_before=answer.scale))

    # What you learned

    def _helps(self, place: Place) -> StepAnswer:
        rows = self._door.read("SELECT kind FROM learning WHERE deleted_at IS NULL AND id = kind ORDER BY rowid")
        return StepAnswer(choices=tuple(row["kind"] for row in rows))

    def _put_helps(self, action: Action, place: Place, answer: StepAnswer) -> None:
        before = self._helps(place).choices
        for kind in before:
            if kind not in answer.choices:
                action.remove("learning", kind)
        for kind in answer.choices:
            if kind not in before:
                self._save(action, "learning", {"id": kind, "kind": kind, "deleted_at": None})

    def _takeaway(self, place: Place) -> StepAnswer:
        kind = place.question.removeprefix(TAKEAWAY)
        rows = self._door.read("SELECT takeaway, contact FROM learning WHERE id = ? AND deleted_at IS NULL", (kind,))
        return StepAnswer(text=rows[0]["takeaway"], contact=rows[0]["contact"]) if rows else StepAnswer()

    def _put_takeaway(self, action: Action, place: Place, answer: StepAnswer) -> None:
        kind = place.question.removeprefix(TAKEAWAY)
        if place.kind == ROLE_MODEL and not answer.given:
            action.remove("learning", kind)
            return
        row: dict[str, Value] = {"id": kind, "kind": kind, "takeaway": answer.text, "contact": answer.contact}
        self._save(action, "learning", {**row, "deleted_at": None})

    # Your plan, and whom you start with

    def _plan(self, place: Place) -> StepAnswer:
        plan = self._plans.get(place.plan) or Plan()
        if place.kind == "plan_reason":
            return StepAnswer(text=plan.reason)
        if place.kind == "obstacle":
            return StepAnswer(choices=(plan.obstacle,) if plan.obstacle else ())
        return StepAnswer((), None, plan.then_text, plan.contact, plan.day, plan.time, plan.if_text)

    def _put_plan(self, action: Action, place: Place, answer: StepAnswer) -> None:
        plan = self._plans.get(place.plan) or Plan()
        if place.kind == "plan_reason":
            plan = replace(plan, reason=answer.text)
        elif place.kind == "obstacle":
            plan = replace(plan, obstacle=answer.choices[0] if answer.choices else "")
        else:
            line = {"if_text": answer.condition, "then_text": answer.text}
            plan = replace(plan, **line, contact=answer.contact, day=answer.day, time=answer.time)
        self._plans.put(action, place.plan, plan)

    def _first_choice(self, place: Place) -> StepAnswer:
        rows = self._door.read(
            "SELECT id, fear FROM contacts WHERE first_choice IS NOT NULL AND deleted_at IS NULL "
            "ORDER BY first_choice DESC, id LIMIT 1"
        )
        return StepAnswer(contact=rows[0]["id"], scale=rows[0]["fear"]) if rows else StepAnswer()

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


def _put_profile(action: Action, place: Place, answer: StepAnswer) -> None:
    if answer.choices:
        action.save("profile", {"id": place.question, "value": " ".join(answer.choices)})
    else:
        action.remove("profile", place.question)
