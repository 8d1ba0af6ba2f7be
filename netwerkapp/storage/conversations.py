"""Conversations in the file."""

import sqlite3
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, datetime

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.conversations import Channel, Conversation, ConversationType, Status, with_status
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.names import Name
from netwerkapp.storage.columns import day, iso, moment, optional
from netwerkapp.storage.contacts import row_of
from netwerkapp.storage.door import Door, Value
from netwerkapp.storage.settings import first_start


@dataclass(frozen=True, slots=True)
class ConversationLine:
    """One row of the list: the talk, with whom, what for, and how many of its fields hold something."""

    conversation: Conversation
    name: Name | None  # None: no contact chosen
    goal: str
    answered: frozenset[str]  # field ids of the sheet that hold text
    reflected: bool  # the look-back counts


class Conversations:
    """The talks, from idea to done."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def get(self, conversation_id: str) -> Conversation | None:
        """Return the talk, also one that was deleted, or None."""
        rows = self._door.read("SELECT * FROM conversations WHERE id = ?", (conversation_id,))
        return _conversation(rows[0]) if rows else None

    def exists(self, conversation_id: str) -> bool:
        """Whether the talk is there and not deleted."""
        sql = "SELECT 1 FROM conversations WHERE id = ? AND deleted_at IS NULL"
        return self._door.value(sql, (conversation_id,)) is not None

    def save(self, conversation: Conversation, kind: str = "conversation_changed", visit: str = "") -> None:
        """Add the talk or change it."""
        with self._door.action(kind, visit=visit) as action:
            action.save("conversations", _row(conversation))

    def add(self, conversation: Conversation, contact: str | None, name: Name | None = None) -> None:
        """Add a talk with a contact, or with a person of this name, who becomes a contact in the same action."""
        with self._door.action("conversation_added") as action:
            if name is not None and name.full:
                person = Contact(new_id(), self._door.now(), name)
                action.insert("contacts", row_of(person))
                contact = person.id
            action.insert("conversations", _row(replace(conversation, contact=contact)))

    def save_with(self, conversation: Conversation, name: Name) -> None:
        """Change a talk and make a contact of the name of its person, in one action."""
        person = Contact(new_id(), self._door.now(), name)
        with self._door.action("contact_added") as action:
            action.insert("contacts", row_of(person))
            action.save("conversations", _row(replace(conversation, contact=person.id)))

    def set_status(self, conversation_id: str, status: Status) -> Conversation:
        """Move the talk to another status and return it; see `domain.conversations.with_status`.

        Raises KeyError for an unknown id.
        """
        conversation = self.get(conversation_id)
        if conversation is None:
            raise KeyError(conversation_id)
        people = self._door.read("SELECT closeness, fear FROM contacts WHERE id = ?", (conversation.contact,))
        closeness, fear = (people[0]["closeness"], people[0]["fear"]) if people else (None, None)
        today = self._door.today()
        start = first_start(self._door) or today
        changed = with_status(conversation, status, today, start, closeness, fear)
        self.save(changed, kind="status_changed")
        return changed

    def delete(self, conversation_id: str) -> None:
        """Take the talk off the list; undo puts it back."""
        with self._door.action("conversation_deleted") as action:
            action.mark_deleted("conversations", conversation_id)

    def count(self, statuses: Collection[Status]) -> int:
        """How many talks have one of these statuses."""
        sql = f"SELECT COUNT(*) FROM conversations WHERE deleted_at IS NULL AND status IN ({_marks(statuses)})"
        return int(str(self._door.value(sql, tuple(statuses))))

    def page(self, statuses: Collection[Status], offset: int, count: int) -> list[ConversationLine]:
        """Return `count` talks with one of these statuses: the next one first, past ones newest first."""
        order = "DESC" if Status.DONE in statuses or Status.HELD in statuses else "ASC"
        sql = (
            f"{_LINES} WHERE conversations.deleted_at IS NULL AND status IN ({_marks(statuses)}) "
            f"ORDER BY date IS NULL, date {order}, time {order}, conversations.id LIMIT ? OFFSET ?"
        )
        return [_line(row) for row in self._door.read(sql, (*statuses, count, offset))]

    def of_contact(self, contact_id: str) -> list[Conversation]:
        """Return all talks with one person, newest first."""
        sql = (
            "SELECT * FROM conversations WHERE contact = ? AND deleted_at IS NULL "
            "ORDER BY date IS NOT NULL, date DESC, id"
        )
        return [_conversation(row) for row in self._door.read(sql, (contact_id,))]

    def between(self, start: date, end: date) -> list[ConversationLine]:
        """Return the talks to come that are dated from `start` up to and including `end`, first one first."""
        sql = (
            f"{_LINES} WHERE conversations.deleted_at IS NULL AND status IN ('planned', 'preparing') "
            "AND date BETWEEN ? AND ? ORDER BY date, time, conversations.id"
        )
        return [_line(row) for row in self._door.read(sql, (start.isoformat(), end.isoformat()))]


# The questions are one field: q1 to q6 count as "questions".
_LINES = """
SELECT conversations.*, contacts.given, contacts.particle, contacts.family, contacts.id AS person,
  (SELECT text FROM answers WHERE answers.conversation = conversations.id AND question = 'goal') AS goal,
  (SELECT GROUP_CONCAT(question) FROM answers
    WHERE answers.conversation = conversations.id AND TRIM(text) != '') AS answered,
  EXISTS (SELECT 1 FROM reflections WHERE reflections.id = conversations.id AND reflections.deleted_at IS NULL
    AND ease IS NOT NULL AND useful IS NOT NULL) AS reflected
FROM conversations LEFT JOIN contacts ON contacts.id = conversations.contact"""


def _marks(values: Collection[Status]) -> str:
    return ", ".join("?" * len(values))


def _line(row: sqlite3.Row) -> ConversationLine:
    name = Name(row["given"], row["particle"], row["family"]) if row["person"] else None
    answered = frozenset((row["answered"] or "").split(",")) - {""}
    return ConversationLine(_conversation(row), name, row["goal"] or "", answered, bool(row["reflected"]))


def _conversation(row: sqlite3.Row) -> Conversation:
    return Conversation(
        id=row["id"],
        created_at=datetime.fromisoformat(row["created_at"]),
        contact=row["contact"],
        type=ConversationType(row["type"]),
        status=Status(row["status"]),
        date=day(row["date"]),
        time=row["time"],
        place=row["place"],
        minutes=row["minutes"],
        channel=optional(Channel, row["channel"]),
        ring=row["ring"],
        fear=row["fear"],
        first_conscious=bool(row["first_conscious"]),
        retro=bool(row["retro"]),
        ready_at=moment(row["ready_at"]),
    )


def _row(conversation: Conversation) -> dict[str, Value]:
    return {
        "id": conversation.id,
        "contact": conversation.contact,
        "type": conversation.type,
        "status": conversation.status,
        "date": iso(conversation.date),
        "time": conversation.time,
        "place": conversation.place,
        "minutes": conversation.minutes,
        "channel": conversation.channel,
        "ring": conversation.ring,
        "fear": conversation.fear,
        "first_conscious": int(conversation.first_conscious),
        "retro": int(conversation.retro),
        "ready_at": iso(conversation.ready_at),
        "created_at": conversation.created_at.isoformat(),
    }
