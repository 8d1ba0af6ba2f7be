"""Your own list of helpers in the file."""

import sqlite3
from collections.abc import Iterable
from datetime import datetime

from netwerkapp.domain.helpers import Helper
from netwerkapp.storage.door import Door, Value


class Helpers:
    """Who can help you; the kinds are named by the texts."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def all(self) -> list[Helper]:
        """Return the whole list, in the order in which it grew."""
        rows = self._door.read("SELECT * FROM helpers WHERE deleted_at IS NULL ORDER BY created_at, id")
        return [_helper(row) for row in rows]

    def get(self, helper_id: str) -> Helper | None:
        """Return the helper, or None for one that is not on the list."""
        rows = self._door.read("SELECT * FROM helpers WHERE id = ? AND deleted_at IS NULL", (helper_id,))
        return _helper(rows[0]) if rows else None

    def save(self, helper: Helper, visit: str = "") -> None:
        """Add the helper, or change what is known."""
        kind = "helper_added" if self.get(helper.id) is None else "helper_changed"
        with self._door.action(kind, visit=visit) as action:
            action.save("helpers", _row(helper))

    def add_all(self, helpers: Iterable[Helper]) -> None:
        """Add several helpers in one action."""
        with self._door.action("helpers_added") as action:
            for helper in helpers:
                action.insert("helpers", _row(helper))

    def delete(self, helper_id: str) -> None:
        """Take the helper off the list; undo puts it back."""
        with self._door.action("helper_deleted") as action:
            action.mark_deleted("helpers", helper_id)


def _helper(row: sqlite3.Row) -> Helper:
    return Helper(
        id=row["id"],
        created_at=datetime.fromisoformat(row["created_at"]),
        kind=row["kind"],
        name=row["name"],
        phone=row["phone"],
        hours=row["hours"],
        purposes=tuple(row["purposes"].split()),
    )


def _row(helper: Helper) -> dict[str, Value]:
    return {
        "id": helper.id,
        "kind": helper.kind,
        "name": helper.name,
        "phone": helper.phone,
        "hours": helper.hours,
        "purposes": " ".join(helper.purposes),
        "created_at": helper.created_at.isoformat(),
    }
