"""Conversations in the file."""

import json
import re
import sqlite3
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date, datetime

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.conversations import (
    Channel,
    Conversation,
    ConversationType,
    Status,
    moved,
    planned_again,
    with_date,
    with_status,
)
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.names import Name
from netwerkapp.domain.preparations import QUESTIONS
from netwerkapp.domain.starting_point import Choice, Ranking, practice_of, rank
from netwerkapp.records import dataclass
from netwerkapp.storage.columns import day, iso, moment, optional
from netwerkapp.storage.contact_rows import row_of
from netwerkapp.storage.door import Action, Door, Value
from netwerkapp.storage.facts import FactsReader
from netwerkapp.storage.preparations import Preparations
from netwerkapp.storage.settings import first_start


@dataclass(frozen=True, slots=True)
class ConversationLine:
    """One row of the list: the talk, with whom, what for, and which of its fields hold something."""

    conversation: Conversation
    name: Name | None  # None: no contact chosen
    goal: str
    answered: frozenset[str]  # ids of the fields of the sheet that hold text; the questions are one field
    reflected: bool  # the look-back counts


class Conversations:
    """The talks, from idea to done."""

    def __init__(self, door: Door, facts: FactsReader | None = None) -> None:
        self._door, self._facts = door, facts or FactsReader(door)

    def get(self, conversation_id: str) -> Conversation | None:
        """Return the talk, also one that was deleted, or None."""
        rows = self._door.read("SELECT * FROM conversations WHERE id = ?", (conversation_id,))
        return _conversation(rows[0]) if rows else None

    def exists(self, conversation_id: str) -> bool:
        """Whether the talk is there and not deleted."""
        sql = "SELECT 1 FROM conversations WHERE id = ? AND deleted_at IS NULL"
        return self._door.value(sql, (conversation_id,)) is not None

    def save(self, conversation: Conversation, kind: str = "conversation_changed", visit: str = "") -> None:
        """Add the talk or change it; when its sheet was ready is only ever written by the sheet."""
        with self._door.action(kind, visit=visit) as action:
            _put(action, conversation)

    def add(
        self, conversation: Conversation, contact: str | None, name: Name | None = None, sheet_of: str = ""
    ) -> None:
        """Add a talk with a contact, or with a person of this name, who becomes a contact in the same action.

        `sheet_of` is a talk whose goal, story, questions and offer go along.
        """
        sheet = Preparations(self._door).get(sheet_of)
        ready_at = self._door.now() if sheet_of and sheet.prepared else None
        with self._door.action("sheet_taken_along" if sheet_of else "conversation_added") as action:
            if name is not None and name.full:
                person = Contact(new_id(), self._door.now(), name)
                action.insert("contacts", row_of(person))
                contact = person.id
            action.insert("conversations", _row(replace(conversation, contact=contact, ready_at=ready_at)))
            if sheet_of:
                for key, text in sheet.taken_along().items():
                    row = {"id": f"{conversation.id}/{key}", "conversation": conversation.id, "question": key}
                    action.insert("answers", {**row, "text": text, "created_at": self._door.now().isoformat()})

    def add_held(self, conversation: Conversation, contact: str | None, name: Name | None = None) -> Conversation:
        """Add a talk that took place before it was written down, on its day or today, and return it."""
        held = self._with_status(replace(conversation, contact=contact), Status.HELD)
        self.add(held, contact, name)
        return held

    def change(self, conversation_id: str, visit: str = "", **columns: Value) -> None:
        """Keep these details of the talk; the rest stays as it is in the file. Raises KeyError for an unknown id."""
        with self._door.action("conversation_changed", visit=visit) as action:
            action.update("conversations", conversation_id, columns)

    def set_date(self, conversation: Conversation, day: date | None, visit: str = "") -> Conversation:
        """Put the talk as it was shown on another day, or on none; see `domain.conversations.with_date`."""
        today = self._door.today()
        changed = with_date(conversation, day, today, first_start(self._door) or today)
        columns: dict[str, Value] = {
            "date": iso(changed.date),
            "status": changed.status,
            "retro": int(changed.retro),
        }
        with self._door.action("conversation_changed", visit=visit) as action:
            action.update("conversations", changed.id, columns)
        return changed

    def set_new_contact(self, conversation_id: str, name: Name) -> Contact:
        """Make a contact of this name and have the talk with that person, in one action."""
        person = Contact(new_id(), self._door.now(), name)
        with self._door.action("contact_added") as action:
            action.insert("contacts", row_of(person))
            action.update("conversations", conversation_id, {"contact": person.id})
        return person

    def set_status(self, conversation_id: str, status: Status) -> Conversation:
        """Move the talk to another status and return it; see `domain.conversations.with_status`.

        Raises KeyError for an unknown id.
        """
        conversation = self.get(conversation_id)
        if conversation is None:
            raise KeyError(conversation_id)
        changed = self._with_status(conversation, status)
        self.save(changed, kind="status_changed")
        return changed

    def move(self, conversation_id: str, day: date | None) -> Conversation:
        """Put the talk on another day, or on none yet, and return it. Raises KeyError for an unknown id."""
        conversation = self.get(conversation_id)
        if conversation is None:
            raise KeyError(conversation_id)
        changed = moved(conversation, day, self._door.today())
        self.save(changed, kind="conversation_moved")
        return changed

    def plan_again(self, conversation_id: str) -> None:
        """Prepare a talk that did not go ahead for another day. Raises KeyError for an unknown id."""
        conversation = self.get(conversation_id)
        if conversation is None:
            raise KeyError(conversation_id)
        self.save(planned_again(conversation), kind="status_changed")

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
        order = "ASC" if _TO_COME.intersection(statuses) else "DESC"
        order_by = f"date IS NULL, date {order}, time {order}, created_at, id"
        sql = (
            f"WITH shown AS (SELECT * FROM conversations WHERE deleted_at IS NULL AND status IN ({_marks(statuses)}) "
            f"ORDER BY {order_by} LIMIT ? OFFSET ?) "
            f"{_LINE} FROM shown AS conversations {_WITH_NAME} "
            f"ORDER BY date IS NULL, date {order}, time {order}, conversations.created_at, conversations.id"
        )
        return [_line(row) for row in self._door.read(sql, (*statuses, count, offset))]

    def all(self, most: int = -1, *, planned: bool = False) -> list[Conversation]:
        """Return all talks or the first `most`, the earliest first, those without a day last; or those planned."""
        sql = f"SELECT * FROM conversations WHERE {_PLANNED if planned else _THERE} {_IN_ORDER} LIMIT ?"
        return [_conversation(row) for row in self._door.read(sql, (most,))]

    def how_many(self, *, planned: bool = False) -> int:
        """Return how many talks there are, or how many that are planned for a day."""
        return int(str(self._door.value(f"SELECT COUNT(*) FROM conversations WHERE {_PLANNED if planned else _THERE}")))

    def lines(self, conversations: Sequence[str]) -> list[ConversationLine]:
        """Return these talks as rows of the list, in this order."""
        sql = f"{_LINES} WHERE conversations.id IN (SELECT value FROM json_each(?))"
        lines = [_line(row) for row in self._door.read(sql, (json.dumps(list(conversations)),))]
        return sorted(lines, key=lambda line: conversations.index(line.conversation.id))

    def starting_points(self, count: int) -> list[Choice]:
        """Return up to `count` people to talk to next, best first, without those a talk is open with."""
        sql = "SELECT DISTINCT contact FROM conversations WHERE deleted_at IS NULL AND status = ?"
        ideas = {row["contact"] for row in self._door.read(sql, (Status.IDEA,))}
        return [choice for choice in self._ranking().choices if choice.contact not in ideas][:count]

    def starting_limit_raised(self) -> bool:
        """Whether nobody was calm enough to start with, so that tenser people are proposed."""
        return self._ranking().raised

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

    def _with_status(self, conversation: Conversation, status: Status) -> Conversation:
        people = self._door.read("SELECT closeness, fear FROM contacts WHERE id = ?", (conversation.contact,))
        closeness, fear = (people[0]["closeness"], people[0]["fear"]) if people else (None, None)
        today = self._door.today()
        start = first_start(self._door) or today
        return with_status(conversation, status, today, start, closeness, fear)

    def _ranking(self) -> Ranking:
        facts, today = self._facts.read(), self._door.today()
        held = [talk for talk in facts.talks if talk.took_place and talk.day and talk.day <= today]
        return rank(facts.candidates, practice_of([talk for talk in held if talk.debriefed]), today)


_THERE = "deleted_at IS NULL"
_PLANNED = "deleted_at IS NULL AND status = 'planned' AND date IS NOT NULL"
_IN_ORDER = "ORDER BY date IS NULL, date, time, created_at, id"
_TO_COME = frozenset({Status.IDEA, Status.PREPARING, Status.PLANNED})
_LINE = """
SELECT conversations.*, contacts.given, contacts.particle, contacts.family, contacts.id AS person,
  (SELECT text FROM answers WHERE answers.conversation = conversations.id AND question = 'goal') AS goal,
  (SELECT GROUP_CONCAT(question) FROM answers
    WHERE answers.conversation = conversations.id AND TRIM(text) != '') AS answered,
  EXISTS (SELECT 1 FROM reflections WHERE reflections.id = conversations.id AND reflections.deleted_at IS NULL
    AND ease IS NOT NULL AND useful IS NOT NULL) AS reflected"""
_WITH_NAME = "LEFT JOIN contacts ON contacts.id = conversations.contact AND contacts.sort_key != ''"
_LINES = f"{_LINE} FROM conversations {_WITH_NAME}"


def _marks(values: Collection[Status]) -> str:
    return ", ".join("?" * len(values))


def _put(action: Action, conversation: Conversation) -> None:
    row = _row(conversation)
    if action.door.value("SELECT 1 FROM conversations WHERE id = ?", (conversation.id,)) is None:
        action.insert("conversations", row)
    else:
        kept = ("id", "created_at", "ready_at")
        action.update("conversations", conversation.id, {key: row[key] for key in row if key not in kept})


def _line(row: sqlite3.Row) -> ConversationLine:
    name = Name(row["given"], row["particle"], row["family"]) if row["person"] else None
    keys = [key for key in (row["answered"] or "").split(",") if key]
    answered = frozenset(QUESTIONS if re.fullmatch(r"q\d", key) else key for key in keys)
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
        moved_from=tuple(date.fromisoformat(word) for word in row["moved_from"].split()),
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
        "moved_from": " ".join(day.isoformat() for day in conversation.moved_from),
        "created_at": conversation.created_at.isoformat(),
    }
