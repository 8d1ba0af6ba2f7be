"""What you promised in talks, in the file."""

import sqlite3
from datetime import date, datetime

from netwerkapp.domain.promises import Promise
from netwerkapp.storage.columns import day, iso, moment
from netwerkapp.storage.door import Door


class Promises:
    """Things to do for people you talked with."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def of_conversation(self, conversation: str) -> list[Promise]:
        """Return what was promised in a talk, oldest first."""
        sql = "SELECT * FROM promises WHERE conversation = ? AND deleted_at IS NULL ORDER BY created_at, rowid"
        return [_promise(row) for row in self._door.read(sql, (conversation,))]

    def open_until(self, last: date) -> list[Promise]:
        """Return what is not done yet and has no day or one up to and including `last`, earliest first."""
        sql = (
            "SELECT promises.* FROM promises JOIN conversations ON conversations.id = conversation "
            "WHERE promises.deleted_at IS NULL AND conversations.deleted_at IS NULL AND done_at IS NULL "
            "AND (day IS NULL OR day <= ?) ORDER BY day IS NULL, day, promises.created_at, promises.rowid"
        )
        return [_promise(row) for row in self._door.read(sql, (last.isoformat(),))]

    def save(self, promise: Promise) -> None:
        """Add a promise, or change it."""
        row = {
            "id": promise.id,
            "conversation": promise.conversation,
            "text": promise.text,
            "day": iso(promise.day),
            "created_at": promise.created_at.isoformat(),
        }
        with self._door.action("promise_kept") as action:
            action.save("promises", row)

    def set_done(self, promise_id: str, done: bool = True) -> None:
        """Keep that it is done, or that it is not. Raises KeyError for an unknown one."""
        with self._door.action("promise_done") as action:
            action.update("promises", promise_id, {"done_at": self._door.now().isoformat() if done else None})

    def delete(self, promise_id: str) -> None:
        """Take it away; undo puts it back."""
        with self._door.action("promise_deleted") as action:
            action.mark_deleted("promises", promise_id)


def _promise(row: sqlite3.Row) -> Promise:
    return Promise(
        id=row["id"],
        created_at=datetime.fromisoformat(row["created_at"]),
        conversation=row["conversation"],
        text=row["text"],
        day=day(row["day"]),
        done_at=moment(row["done_at"]),
    )
