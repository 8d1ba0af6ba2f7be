"""Moments of contact in the file."""

import sqlite3
from datetime import date, datetime

from netwerkapp.domain.conversations import Channel
from netwerkapp.domain.touches import AskKind, Touch, TouchKind
from netwerkapp.storage.columns import optional
from netwerkapp.storage.door import Action, Door, Value


class Touches:
    """Greetings, questions, thank-yous and the like."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def add(self, touch: Touch, kind: str = "touch_added") -> None:
        """Keep a moment of contact."""
        with self._door.action(kind) as action:
            put(action, touch)

    def update(self, touch: Touch, visit: str = "") -> None:
        """Change what was noted of a moment of contact."""
        kept = {column: value for column, value in _row(touch).items() if column not in ("id", "created_at")}
        with self._door.action("touch_changed", visit=visit) as action:
            action.update("touches", touch.id, kept)

    def delete(self, touch_id: str) -> None:
        """Take it away; undo puts it back."""
        with self._door.action("touch_deleted") as action:
            action.mark_deleted("touches", touch_id)

    def of_contact(self, contact_id: str) -> list[Touch]:
        """Return all moments of contact with one person, newest first."""
        sql = "SELECT * FROM touches WHERE contact = ? AND deleted_at IS NULL ORDER BY date DESC, created_at DESC, id"
        return [_touch(row) for row in self._door.read(sql, (contact_id,))]

    def practised(self) -> bool:
        """Whether any practice was done."""
        return self._door.value("SELECT 1 FROM touches WHERE level IS NOT NULL AND deleted_at IS NULL") is not None

    def practices(self) -> list[Touch]:
        """Return every practice that was done, in order of time."""
        sql = "SELECT * FROM touches WHERE level IS NOT NULL AND deleted_at IS NULL ORDER BY date, created_at, rowid"
        return [_touch(row) for row in self._door.read(sql)]

    def get(self, touch_id: str) -> Touch | None:
        """Return one moment of contact, or None when it is not there."""
        rows = self._door.read("SELECT * FROM touches WHERE id = ? AND deleted_at IS NULL", (touch_id,))
        return _touch(rows[0]) if rows else None

    def unanswered_talk(self, contact_id: str, kind: TouchKind) -> str | None:
        """Return the latest talk held with this person that has no moment of contact of this kind yet, or None."""
        sql = (
            "SELECT id FROM conversations WHERE contact = :contact AND deleted_at IS NULL AND date <= :today "
            "AND status IN ('held', 'done') AND NOT EXISTS (SELECT 1 FROM touches "
            "WHERE conversation = conversations.id AND kind = :kind AND touches.deleted_at IS NULL) "
            "ORDER BY date DESC, time DESC, created_at DESC, id LIMIT 1"
        )
        values = {"contact": contact_id, "kind": kind, "today": self._door.today().isoformat()}
        found = self._door.value(sql, values)
        return None if found is None else str(found)

    def of_conversation(self, conversation_id: str, kind: TouchKind) -> Touch | None:
        """Return the latest moment of contact of this kind that belongs to a talk, or None."""
        sql = (
            "SELECT * FROM touches WHERE conversation = ? AND kind = ? AND deleted_at IS NULL "
            "ORDER BY date DESC, id LIMIT 1"
        )
        rows = self._door.read(sql, (conversation_id, kind))
        return _touch(rows[0]) if rows else None


def put(action: Action, touch: Touch) -> None:
    """Add the moment of contact to an action that does more."""
    action.insert("touches", _row(touch))


def _touch(row: sqlite3.Row) -> Touch:
    return Touch(
        id=row["id"],
        created_at=datetime.fromisoformat(row["created_at"]),
        date=date.fromisoformat(row["date"]),
        kind=TouchKind(row["kind"]),
        contact=row["contact"],
        channel=optional(Channel, row["channel"]),
        ask_kind=optional(AskKind, row["ask_kind"]),
        initiated_by_me=bool(row["initiated_by_me"]),
        conversation=row["conversation"],
        level=row["level"],
        tension_before=row["tension_before"],
        tension_after=row["tension_after"],
        note=row["note"],
    )


def _row(touch: Touch) -> dict[str, Value]:
    plain = ("id", "contact", "channel", "kind", "ask_kind", "conversation", "level", "note")
    return {
        **{column: getattr(touch, column) for column in plain},
        "date": touch.date.isoformat(),
        "initiated_by_me": int(touch.initiated_by_me),
        "tension_before": touch.tension_before,
        "tension_after": touch.tension_after,
        "created_at": touch.created_at.isoformat(),
    }
