"""Contacts in the file: one by one, and page by page as the list asks for them."""

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from netwerkapp.domain.contacts import Circle, Contact, KnowsISearch, trimmed
from netwerkapp.domain.names import Name, fold
from netwerkapp.storage.columns import day, iso, optional
from netwerkapp.storage.door import Door, Value

THANKS_DAYS = 14  # for so many days, that of the talk included, its thank-you stands in the list


class Show(StrEnum):
    """Which contacts the list shows."""

    ALL = "all"
    NEVER_SPOKEN = "never_spoken"
    PLANNED = "planned"


class Sort(StrEnum):
    """The column that the list is in the order of."""

    NEXT = "next"
    NAME = "name"
    CIRCLE = "circle"
    CLOSENESS = "closeness"
    LAST = "last"


@dataclass(frozen=True, slots=True)
class ContactQuery:
    """What the list asks: words to find, a circle, which people, and the order."""

    search: str = ""
    circle: str | None = None
    show: Show = Show.ALL
    sort: Sort = Sort.NEXT
    descending: bool = False


@dataclass(frozen=True, slots=True)
class ContactLine:
    """One row of the list: the contact, when you last spoke, and what comes next."""

    contact: Contact
    last_contact: date | None
    next_date: date | None  # of a planned talk, or the day after a talk, on which a thank-you is best sent
    next_channel: str | None
    thanks_due: bool
    next_conversation: str | None


class Contacts:
    """The people on your list."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def get(self, contact_id: str) -> Contact | None:
        """Return the contact, also one that was deleted, or None."""
        rows = self._door.read("SELECT * FROM contacts WHERE id = ?", (contact_id,))
        return contact_of(rows[0]) if rows else None

    def save(self, contact: Contact, kind: str = "contact_changed", visit: str = "") -> None:
        """Add the contact or change it. Raises ValueError when there is no name at all."""
        contact = trimmed(contact)
        if not contact.name.full:
            raise ValueError("a contact needs a name")
        with self._door.action(kind, visit=visit) as action:
            action.save("contacts", row_of(contact))

    def add_all(self, contacts: Sequence[Contact]) -> None:
        """Add several contacts in one action. Raises ValueError when one has no name."""
        rows = [row_of(trimmed(contact)) for contact in contacts]
        if not all(row["sort_key"] and row["search_text"] for row in rows):
            raise ValueError("a contact needs a name")
        with self._door.action("contacts_added") as action:
            for row in rows:
                action.insert("contacts", row)

    def delete(self, contact_id: str) -> None:
        """Take the contact off the list; undo puts it back."""
        with self._door.action("contact_deleted") as action:
            action.mark_deleted("contacts", contact_id)

    def count(self, query: ContactQuery | None = None) -> int:
        """How many contacts the query finds."""
        sql, values = self._select(query or ContactQuery(), "COUNT(*)")
        return int(str(self._door.value(sql, values)))

    def page(self, query: ContactQuery, offset: int, count: int) -> list[ContactLine]:
        """Return `count` rows of the list from `offset` on."""
        ids = self._ids(query, offset, count)
        lines = {line.contact.id: line for line in self._lines(ids)}
        return [lines[contact_id] for contact_id in ids]

    def line(self, contact_id: str) -> ContactLine | None:
        """Return the row of one contact, or None when it is not on the list."""
        return next(iter(self._lines([contact_id])), None)

    def position(self, query: ContactQuery, contact_id: str) -> int | None:
        """Return the place of a contact in the list, counted from 0, or None when the query leaves it out."""
        ids = self._ids(query, 0, -1)
        return ids.index(contact_id) if contact_id in ids else None

    def circles(self) -> dict[str, int]:
        """Return how many contacts each circle holds."""
        rows = self._door.read(
            "SELECT circle, COUNT(*) AS n FROM contacts WHERE deleted_at IS NULL AND circle IS NOT NULL GROUP BY circle"
        )
        return {row["circle"]: row["n"] for row in rows}

    def named(self, text: str, count: int = 20) -> list[Contact]:
        """Return contacts that `text` finds, by name: for choosing a person."""
        query = ContactQuery(search=text, sort=Sort.NAME)
        return [line.contact for line in self.page(query, 0, count)]

    def newest(self, count: int) -> list[Contact]:
        """Return the contacts that were added last; first those of whom it is open whether they know you look."""
        rows = self._door.read(
            "SELECT * FROM contacts WHERE deleted_at IS NULL "
            "ORDER BY knows_i_search IS NOT NULL, created_at DESC, id LIMIT ?",
            (count,),
        )
        return [contact_of(row) for row in rows]

    def first_added(self) -> datetime | None:
        """Return when the first contact on the list was added, or None."""
        found = self._door.value("SELECT MIN(created_at) FROM contacts WHERE deleted_at IS NULL")
        return None if found is None else datetime.fromisoformat(str(found))

    def _ids(self, query: ContactQuery, offset: int, count: int) -> list[str]:
        """Return which contacts stand in a part of the list, in order; all the rest for a count of -1."""
        part = _PARTS.get(query.sort)
        if part is None:
            return self._ordered(query, "", _order(query), offset, count)
        column, table = part
        first = self._ordered(query, f" JOIN {table} AS {column} ON contact = contacts.id", _order(query), 0, -1)
        found = first[offset:] if count < 0 else first[offset : offset + count]
        if count < 0 or len(found) < count:  # then, by name, those whose column is empty
            empty = f"contacts.id NOT IN (SELECT contact FROM {table} WHERE contact IS NOT NULL)"
            left = count if count < 0 else count - len(found)
            found += self._ordered(query, "", _BY_NAME, max(0, offset - len(first)), left, empty)
        return found

    def _ordered(
        self, query: ContactQuery, joins: str, order: str, offset: int, count: int, also: str = "1"
    ) -> list[str]:
        sql, values = self._select(query, "contacts.id", joins)
        sql += f" AND {also} ORDER BY {order} LIMIT :count OFFSET :offset"
        return [row["id"] for row in self._door.read(sql, {**values, "count": count, "offset": offset})]

    def _lines(self, ids: Sequence[str]) -> list[ContactLine]:
        """Return the rows of these contacts, in no order; deleted ones are left out."""
        among = "AND contact IN (SELECT value FROM json_each(:ids))"
        sql = (
            "SELECT contacts.*, last.day AS last_day, next.day AS next_day, next.channel AS next_channel, "
            "next.thanks AS thanks_due, next.conversation AS next_conversation FROM contacts"
            f" LEFT JOIN {_last(among)} AS last ON last.contact = contacts.id"
            f" LEFT JOIN {_next(among)} AS next ON next.contact = contacts.id "
            "WHERE contacts.deleted_at IS NULL AND contacts.id IN (SELECT value FROM json_each(:ids))"
        )
        return [_line(row) for row in self._door.read(sql, {**self._days(), "ids": json.dumps(ids)})]

    def _select(self, query: ContactQuery, columns: str, joins: str = "") -> tuple[str, dict[str, Value]]:
        """Return the query without its order, and its values."""
        values = self._days()
        where = ["contacts.deleted_at IS NULL"]
        words = match_words(query.search)
        if words:
            where.append(
                "contacts.id IN (SELECT contact FROM contact_search WHERE nr IN "
                "(SELECT rowid FROM contact_words WHERE contact_words MATCH :words))"
            )
            values["words"] = words
        elif query.search.strip():
            where.append("0")
        if query.circle is not None:
            where.append("contacts.circle = :circle")
            values["circle"] = query.circle
        if query.show is Show.NEVER_SPOKEN:
            where.append(f"contacts.id NOT IN (SELECT contact FROM ({_SPOKEN.format(among='')}))")
        if query.show is Show.PLANNED:
            where.append(f"contacts.id IN (SELECT contact FROM conversations WHERE {_PLANNED})")
        return f"SELECT {columns} FROM contacts{joins} WHERE {' AND '.join(where)}", values

    def _days(self) -> dict[str, Value]:
        today = self._door.today()
        thanks_from = today - timedelta(days=THANKS_DAYS - 1)
        return {"today": today.isoformat(), "thanks_from": thanks_from.isoformat()}


_SPOKEN = """
  SELECT contact, date AS day FROM conversations
    WHERE contact IS NOT NULL AND status IN ('held', 'done') AND date <= :today AND deleted_at IS NULL {among}
  UNION ALL SELECT contact, date FROM touches
    WHERE contact IS NOT NULL AND date <= :today AND deleted_at IS NULL {among}"""
_PLANNED = "deleted_at IS NULL AND status IN ('planned', 'preparing') AND date >= :today"


def _last(among: str = "") -> str:
    """When you last spoke each person, `among` some of them."""
    spoken = _SPOKEN.format(among=among)
    return f"(SELECT contact, MAX(day) AS day FROM ({spoken}) GROUP BY contact)"


def _next(among: str = "") -> str:
    """What comes next for each person: a thank-you for a talk of the last days, else the first planned talk.

    A thank-you that belongs to no talk answers those of that day and earlier.
    """
    return f"""(
   SELECT contact, day, channel, thanks, id AS conversation FROM (
     SELECT contact, id, date AS day, channel, status = 'held' AS thanks,
       ROW_NUMBER() OVER (PARTITION BY contact ORDER BY status != 'held', date, time, id) AS place
     FROM conversations
     WHERE (({_PLANNED}) OR (
       deleted_at IS NULL AND status = 'held' AND retro = 0 AND date BETWEEN :thanks_from AND :today
       AND NOT EXISTS (
         SELECT 1 FROM touches WHERE touches.kind = 'thanks' AND touches.deleted_at IS NULL AND (
           touches.conversation = conversations.id OR (
             touches.conversation IS NULL AND touches.contact = conversations.contact
             AND touches.date >= conversations.date))))) {among}
   ) WHERE place = 1)"""


# Columns that most people have nothing in: the few that have come first, from a table of their own.
_PARTS = {Sort.NEXT: ("next", _next()), Sort.LAST: ("last", _last())}
_BY_NAME = "contacts.sort_key, contacts.id"
_CIRCLES = " ".join(f"WHEN '{circle}' THEN {place}" for place, circle in enumerate(Circle))
_ORDERS = {
    Sort.NEXT: ("next.thanks IS NOT 1", "next.day"),
    Sort.NAME: (),
    Sort.CIRCLE: (f"CASE contacts.circle {_CIRCLES} ELSE {len(Circle)} END", "contacts.circle"),
    Sort.CLOSENESS: ("contacts.closeness",),
    Sort.LAST: ("last.day DESC",),
}
_EMPTY = {Sort.CIRCLE: ("contacts.circle IS NULL",), Sort.CLOSENESS: ("contacts.closeness IS NULL",)}


def match_words(search: str) -> str:
    """Return what FTS5 has to find: each typed word as the beginning of a word, all of them, in any order."""
    words = ["".join(letter if letter.isalnum() else " " for letter in word).split() for word in fold(search).split()]
    return " AND ".join(f'"{part}"*' for parts in words for part in parts)


def _order(query: ContactQuery) -> str:
    """The chosen column and then the name; descending turns the column, never the empty ones, around."""
    column, name = _ORDERS[query.sort], _BY_NAME.split(", ")
    if query.descending:
        column = tuple(_turned(part) for part in column)
        name = [_turned(part) for part in name] if query.sort is Sort.NAME else name
    return ", ".join([*_EMPTY.get(query.sort, ()), *column, *name])


def _turned(part: str) -> str:
    return part.removesuffix(" DESC") if part.endswith(" DESC") else f"{part} DESC"


def _line(row: sqlite3.Row) -> ContactLine:
    next_date, thanks_due = day(row["next_day"]), bool(row["thanks_due"])
    return ContactLine(
        contact_of(row),
        day(row["last_day"]),
        next_date + timedelta(days=1) if next_date and thanks_due else next_date,
        row["next_channel"],
        thanks_due,
        row["next_conversation"],
    )


_TEXTS = (
    "organisation",
    "job",
    "place",
    "phone",
    "email",
    "profile",
    "met",
    "knows",
    "offer",
    "notes",
    "source",
)
_PLAIN = (*_TEXTS, "circle", "closeness", "fear", "use", "rhythm_days", "introduced_by")


def contact_of(row: sqlite3.Row) -> Contact:
    """Read a contact from a row that holds all its columns."""
    contact = Contact(
        id=row["id"],
        created_at=datetime.fromisoformat(row["created_at"]),
        name=Name(row["given"], row["particle"], row["family"]),
        formal=bool(row["formal"]),
        rather_not=bool(row["rather_not"]),
        knows_i_search=optional(KnowsISearch, row["knows_i_search"]),
        first_choice=day(row["first_choice"]),
    )
    return replace(contact, **{column: row[column] for column in _PLAIN})


def row_of(contact: Contact) -> dict[str, Value]:
    """Write a contact as a row, with the keys it is sorted and found by."""
    return {
        "id": contact.id,
        "given": contact.name.given,
        "particle": contact.name.particle,
        "family": contact.name.family,
        "sort_key": contact.name.sort_key,
        "search_text": contact.search_text,
        **{column: getattr(contact, column) for column in _PLAIN},
        "formal": int(contact.formal),
        "rather_not": int(contact.rather_not),
        "knows_i_search": contact.knows_i_search,
        "first_choice": iso(contact.first_choice),
        "created_at": contact.created_at.isoformat(),
    }
