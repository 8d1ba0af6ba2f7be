"""What you learned from, in the file."""

import sqlite3
from datetime import datetime

from netwerkapp.domain.learning import Learned
from netwerkapp.storage.door import Door, Value


class Learning:
    """Your own entries of the reading list, and what you noted in the steps."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def all(self) -> list[Learned]:
        """Return everything, newest first."""
        rows = self._door.read("SELECT * FROM learning WHERE deleted_at IS NULL ORDER BY created_at DESC, id")
        return [_learned(row) for row in rows]

    def get(self, learned_id: str) -> Learned | None:
        """Return one entry, or None when it is not there."""
        rows = self._door.read("SELECT * FROM learning WHERE id = ? AND deleted_at IS NULL", (learned_id,))
        return _learned(rows[0]) if rows else None

    def add(self, learned: Learned, visit: str = "") -> None:
        """Keep a new entry."""
        with self._door.action("learning_added", visit=visit) as action:
            action.insert("learning", {**_row(learned), "id": learned.id, "created_at": learned.created_at.isoformat()})

    def change(self, learned: Learned, visit: str = "") -> None:
        """Change what an entry says."""
        with self._door.action("learning_changed", visit=visit) as action:
            action.update("learning", learned.id, _row(learned))

    def delete(self, learned_id: str) -> None:
        """Take an entry away; undo puts it back."""
        with self._door.action("learning_deleted") as action:
            action.mark_deleted("learning", learned_id)


def _learned(row: sqlite3.Row) -> Learned:
    return Learned(
        id=row["id"],
        created_at=datetime.fromisoformat(row["created_at"]),
        kind=row["kind"],
        title=row["title"],
        takeaway=row["takeaway"],
    )


def _row(learned: Learned) -> dict[str, Value]:
    return {"kind": learned.kind, "title": learned.title, "takeaway": learned.takeaway}
