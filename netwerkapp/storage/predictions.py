"""What you thought beforehand and what happened, read from the sheets, the look-backs and the experiments.

The outcome of a talk stands in its look-back, that of an experiment is an answer of the step with the experiments.
"""

import sqlite3
from datetime import date

from netwerkapp.domain.names import Name
from netwerkapp.domain.predictions import Origin, Outcome, Prediction
from netwerkapp.storage.columns import optional
from netwerkapp.storage.door import Door, Value
from netwerkapp.storage.remembered import Remembered

_STEP = "w6"
_TALKS = """
SELECT conversations.id, conversations.date, fear.text AS thought, chance.text AS chance,
  COALESCE(prediction_true, '') AS outcome, COALESCE(prediction_note, '') AS told,
  contacts.id AS person, given, particle, family
FROM conversations
JOIN answers AS fear ON fear.conversation = conversations.id AND fear.question = 'fear' AND TRIM(fear.text) != ''
LEFT JOIN answers AS chance ON chance.conversation = conversations.id AND chance.question = 'fear_pct'
LEFT JOIN reflections ON reflections.id = conversations.id AND reflections.deleted_at IS NULL
LEFT JOIN contacts ON contacts.id = conversations.contact AND contacts.sort_key != ''
WHERE conversations.deleted_at IS NULL AND status IN ('held', 'done') AND retro = 0 AND conversations.date <= :today
"""
_EXPERIMENTS = f"""
SELECT resistances.id, experiment_done_at, prediction, prediction_pct, experiment, what_happened,
  COALESCE(step_answers.choice, '') AS outcome
FROM resistances LEFT JOIN step_answers ON step_answers.id = '{_STEP}/outcome-' || resistances.id
WHERE resistances.deleted_at IS NULL AND experiment_done_at IS NOT NULL AND TRIM(prediction) != ''
"""


class Predictions:
    """Every thought beforehand about something that is over."""

    def __init__(self, door: Door) -> None:
        self._door, self._remembered = door, Remembered(door)

    def all(self) -> list[Prediction]:
        """Return them, newest first."""
        today = self._door.today().isoformat()
        tables = ("conversations", "answers", "reflections", "contacts", "resistances", "step_answers")
        return list(self._remembered.get(today, lambda: self._all(today), *tables))

    def _all(self, today: str) -> list[Prediction]:
        found = [_of_talk(row) for row in self._door.read(_TALKS, {"today": today})]
        found += [_of_experiment(row) for row in self._door.read(_EXPERIMENTS)]
        return sorted(found, key=lambda one: (one.day, one.id), reverse=True)

    def tell(self, prediction: Prediction, outcome: Outcome | None) -> None:
        """Keep whether it happened; None takes the answer back."""
        word, now = outcome or "", self._door.now().isoformat()
        if prediction.origin is Origin.TALK:
            row: dict[str, Value] = {"id": prediction.id, "prediction_true": word, "created_at": now}
            with self._door.action("reflection_changed") as action:
                action.save("reflections", row)
            return
        question = f"outcome-{prediction.id}"
        row = {"id": f"{_STEP}/{question}", "step": _STEP, "question": question, "choice": word, "created_at": now}
        with self._door.action("step_answered") as action:
            action.save("step_answers", row)


def _of_talk(row: sqlite3.Row) -> Prediction:
    chance = row["chance"] or ""
    return Prediction(
        id=row["id"],
        origin=Origin.TALK,
        day=date.fromisoformat(row["date"]),
        thought=row["thought"].strip(),
        chance=min(int(chance), 100) if chance.isdecimal() else None,
        outcome=optional(Outcome, row["outcome"]),
        told=row["told"].strip(),
        name=Name(row["given"], row["particle"], row["family"]) if row["person"] else None,
    )


def _of_experiment(row: sqlite3.Row) -> Prediction:
    return Prediction(
        id=row["id"],
        origin=Origin.EXPERIMENT,
        day=date.fromisoformat(row["experiment_done_at"]),
        thought=row["prediction"].strip(),
        chance=row["prediction_pct"],
        outcome=optional(Outcome, row["outcome"]),
        told=row["what_happened"].strip(),
        experiment=row["experiment"],
    )
