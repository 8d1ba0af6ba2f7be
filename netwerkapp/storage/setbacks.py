"""The plans for when it goes another way: rows of `plans` whose id begins with "setback/"."""

import sqlite3

from netwerkapp.domain.setbacks import Setback
from netwerkapp.storage.door import Door

_PLACE = "setback/"


class Setbacks:
    """If-then lines that you chose or wrote; they have no day and no reason, so they are no plan of the steps."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def all(self) -> list[Setback]:
        """Return the lines, in the order in which they were chosen."""
        sql = "SELECT * FROM plans WHERE id LIKE ? AND deleted_at IS NULL ORDER BY created_at, id"
        return [_setback(row) for row in self._door.read(sql, (f"{_PLACE}%",))]

    def save(self, setback: Setback) -> None:
        """Keep a line, or change it; one that was taken away comes back."""
        row = {
            "id": _PLACE + setback.id,
            "if_text": setback.if_text,
            "then_text": setback.then_text,
            "created_at": self._door.now().isoformat(),
            "deleted_at": None,
        }
        with self._door.action("setback_kept") as action:
            action.save("plans", row)

    def delete(self, setback_id: str) -> None:
        """Take a line away; undo puts it back."""
        with self._door.action("setback_deleted") as action:
            action.mark_deleted("plans", _PLACE + setback_id)


def _setback(row: sqlite3.Row) -> Setback:
    return Setback(row["id"].removeprefix(_PLACE), row["if_text"], row["then_text"])
