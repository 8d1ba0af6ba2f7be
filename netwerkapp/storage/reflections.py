"""The look-backs in the file: one row per conversation, with the id of that conversation."""

import sqlite3
from datetime import datetime

from netwerkapp.domain.reflections import Benefit, Reflection
from netwerkapp.storage.door import Door, Value

_COLUMNS = (
    "energy_cost",
    "ease",
    "pleasure",
    "useful",
    "good",
    "slip",
    "lesson",
    "prediction_true",
    "prediction_note",
    "met_guess",
    "goal_met",
    "goal_note",
)


class Reflections:
    """What was noted after each talk."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def get(self, conversation: str) -> Reflection | None:
        """Return the look-back on this talk, or None when nothing was noted yet."""
        rows = self._door.read("SELECT * FROM reflections WHERE id = ? AND deleted_at IS NULL", (conversation,))
        return _reflection(rows[0]) if rows else None

    def save(self, reflection: Reflection, visit: str = "") -> None:
        """Keep the look-back."""
        with self._door.action("reflection_changed", visit=visit) as action:
            action.save("reflections", _row(reflection))

    def set_applied(self, conversation: str, applied: bool) -> None:
        """Keep whether the lesson of this look-back was used in a later talk."""
        with self._door.action("reflection_changed") as action:
            action.update("reflections", conversation, {"lesson_applied": int(applied)})

    def previous(self, conversation: str) -> Reflection | None:
        """Return the look-back on the talk held before this one, or None. A talk without a day is the next one."""
        return self._before(conversation, "")

    def last_lesson(self, conversation: str) -> Reflection | None:
        """Return the latest look-back before this talk that holds a lesson, or None."""
        return self._before(conversation, "AND TRIM(lesson) != ''")

    def _before(self, conversation: str, condition: str) -> Reflection | None:
        rows = self._door.read(
            "SELECT reflections.* FROM reflections JOIN conversations AS talks USING (id) "
            "WHERE reflections.deleted_at IS NULL AND talks.deleted_at IS NULL AND retro = 0 AND id != :id "
            f"AND status IN ('held', 'done') {condition} AND (date, time, talks.created_at, id) < "
            "(SELECT COALESCE(date, '9999'), time, created_at, id FROM conversations WHERE id = :id) "
            "ORDER BY date DESC, time DESC, talks.created_at DESC, id DESC LIMIT 1",
            {"id": conversation},
        )
        return _reflection(rows[0]) if rows else None


def _reflection(row: sqlite3.Row) -> Reflection:
    return Reflection(
        conversation=row["id"],
        created_at=datetime.fromisoformat(row["created_at"]),
        lesson_applied=bool(row["lesson_applied"]),
        benefits=frozenset(Benefit(word) for word in row["benefits"].split()),
        rules=frozenset(row["rules"].split()),
        **{column: row[column] for column in _COLUMNS},
    )


def _row(reflection: Reflection) -> dict[str, Value]:
    return {
        "id": reflection.conversation,
        **{column: getattr(reflection, column) for column in _COLUMNS},
        "lesson_applied": int(reflection.lesson_applied),
        "benefits": " ".join(sorted(reflection.benefits)),
        "rules": " ".join(sorted(reflection.rules)),
        "created_at": reflection.created_at.isoformat(),
    }
