"""Contacts in the file: one by one, and page by page as the list asks for them."""

import json
from collections.abc import Sequence
from datetime import datetime

from netwerkapp.domain.contacts import Contact, trimmed
from netwerkapp.domain.names import fold, order_key, sort_keys
from netwerkapp.records import replace
from netwerkapp.storage.contact_list import (
    BY_NAME,
    CIRCLE_NAMES,
    FROM_THE_END,
    FROM_THE_START,
    GROUPED,
    PARTS,
    TAGS,
    ContactLine,
    ContactQuery,
    Show,
    Sort,
    conditions,
    days,
    group_order,
    last_contacts,
    line_of,
    match_words,
    narrows,
    next_things,
    order_of,
    rests_on,
)
from netwerkapp.storage.contact_rows import contact_of, row_of
from netwerkapp.storage.contact_search import ContactSearch
from netwerkapp.storage.door import Door, Value
from netwerkapp.storage.most_due import MostDue
from netwerkapp.storage.remembered import Remembered
from netwerkapp.storage.rhythms import LOOKED_AT, Rhythms

_CALLED = """
SELECT contacts.* FROM contact_search JOIN contacts ON contacts.id = contact
WHERE contact_search.sort_key IN (SELECT value FROM json_each(?))"""


class Contacts:
    """The people on your list."""

    def __init__(self, door: Door) -> None:
        self._door, self._rhythms, self._search = door, Rhythms(door), ContactSearch(door)
        self._most_due = MostDue(door, self._rhythms)
        self._remembered = Remembered(door)

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

    def choose_first(self, contact_id: str, chosen: bool) -> None:
        """Keep that this is the person you begin with, or no longer; there is one at most."""
        today = self._door.today().isoformat() if chosen else None
        with self._door.action("contact_changed") as action:
            for row in self._door.read("SELECT id FROM contacts WHERE first_choice IS NOT NULL"):
                if row["id"] != contact_id:
                    action.update("contacts", row["id"], {"first_choice": None})
            action.update("contacts", contact_id, {"first_choice": today})

    def delete(self, contact_id: str) -> None:
        """Take the contact off the list; undo puts it back."""
        with self._door.action("contact_deleted") as action:
            action.mark_deleted("contacts", contact_id)

    def add_tag(self, contact_ids: Sequence[str], tags: Sequence[str]) -> None:
        """Give several people these tags, in one action."""
        with self._door.action("tags_given") as action:
            for contact in self._several(contact_ids):
                known = {fold(tag) for tag in contact.tags}
                more = tuple(tag for tag in tags if fold(tag) not in known)
                action.save("contacts", row_of(replace(contact, tags=(*contact.tags, *more))))

    def set_circle(self, contact_ids: Sequence[str], circle: str) -> None:
        """Put several people in a circle, in one action."""
        with self._door.action("circle_chosen") as action:
            for contact in self._several(contact_ids):
                action.save("contacts", row_of(replace(contact, circle=circle)))

    def delete_all(self, contact_ids: Sequence[str]) -> None:
        """Take several people off the list, in one action; undo puts them back."""
        with self._door.action("contacts_deleted") as action:
            for contact in self._several(contact_ids):
                action.mark_deleted("contacts", contact.id)

    def ids(self, query: ContactQuery, offset: int = 0, count: int = -1) -> list[str]:
        """Return the ids of a part of the list, in order; of all of it for a count of -1."""
        return self._ids(query, offset, count)

    def revision(self) -> tuple[int, ...]:
        """Return a mark that is another one after each write."""
        return self._door.revision()

    def count(self, query: ContactQuery | None = None) -> int:
        """How many contacts the query finds."""
        query = replace(query, sort=Sort.NAME, descending=False) if query else ContactQuery(sort=Sort.NAME)
        if not query.search:
            query = replace(query, circle_names=())
        question = "count", query, self._door.today()
        return self._remembered.get(question, lambda: self._count(query), *rests_on(query))

    def _count(self, query: ContactQuery) -> int:
        if self._by_words_alone(query):
            return self._search.count(query)
        if query.show is Show.NEVER_SPOKEN:  # most people: what is left is counted faster
            everyone, spoken = (self.count(replace(query, show=show)) for show in (Show.ALL, Show.SPOKEN))
            return everyone - spoken
        sql, values = self._select(query, "COUNT(*)")
        return self._number(sql, values)

    def page(self, query: ContactQuery, offset: int, count: int) -> list[ContactLine]:
        """Return `count` rows of the list from `offset` on."""
        ids = self._ids(query, offset, count)
        lines = {line.contact.id: line for line in self._lines(ids)}
        return [lines[contact_id] for contact_id in ids]

    def line(self, contact_id: str) -> ContactLine | None:
        """Return the row of one contact, or None when it is not on the list."""
        return next(iter(self._lines([contact_id])), None)

    def exists(self, contact_id: str) -> bool:
        """Whether the contact is on the list."""
        sql = "SELECT 1 FROM contacts WHERE id = ? AND deleted_at IS NULL"
        return self._door.value(sql, (contact_id,)) is not None

    def position(self, query: ContactQuery, contact_id: str) -> int | None:
        """Return the place of a contact in the list, counted from 0, or None when the query leaves it out."""
        if query.sort in PARTS and not query.search:
            return self._position_among_parts(query, contact_id)
        ids = self._ids(query, 0, -1)
        return ids.index(contact_id) if contact_id in ids else None

    def _position_among_parts(self, query: ContactQuery, contact_id: str) -> int | None:
        """Return the place in a list of which a few come first, without reading those before it."""
        column, table = PARTS[query.sort]
        first = self._ordered(query, f" JOIN {table} AS {column} ON contact = contacts.id", order_of(query), 0, -1)
        if contact_id in first:
            return first.index(contact_id)
        sql, values = self._select(query, "sort_key")
        key = self._door.value(f"{sql} AND contacts.id = :here", {**values, "here": contact_id})
        if key is None:
            return None
        values |= {"here": contact_id, "key": key, "first": json.dumps(first)}
        sql = self._select(query, "COUNT(*)")[0]
        among = "contacts.id IN (SELECT value FROM json_each(:first))"
        beside = f"{sql} AND sort_key = :key AND contacts.id < :here"
        also_first = f"{sql} AND {among} AND (sort_key < :key OR (sort_key = :key AND contacts.id < :here))"
        before = self._remembered.get(  # to count those before someone far down takes long
            ("before", replace(query, circle_names=()), key, self._door.today()),
            lambda: self._number(f"{sql} AND sort_key < :key", values),
            *rests_on(query),
        )
        return len(first) + before + self._number(beside, values) - self._number(also_first, values)

    def _number(self, sql: str, values: dict[str, Value]) -> int:
        return int(str(self._door.value(sql, values)))

    def circles(self) -> dict[str, int]:
        """Return how many contacts each circle holds."""
        return {circle: count for circle, count in self.by_circle().items() if circle is not None}

    def by_circle(self) -> dict[str | None, int]:
        """Return how many contacts each circle holds, and how many are in none (None)."""
        return dict(self._remembered.get("circles", self._by_circle, "contacts"))

    def _by_circle(self) -> dict[str | None, int]:
        rows = self._door.read("SELECT circle, COUNT(*) AS n FROM contacts WHERE deleted_at IS NULL GROUP BY circle")
        return {row["circle"]: row["n"] for row in rows}

    def circle_names(self) -> list[str]:
        """Return the circles that hold anyone."""
        rows = self._remembered.get("circle names", lambda: self._door.read(CIRCLE_NAMES), "contacts")
        return [row["circle"] for row in rows]

    def tags(self) -> list[str]:
        """Return all tags that contacts have, in order of the alphabet."""
        return sorted(
            {tag for row in self._tag_rows() for tag in row.split("\n")}, key=lambda tag: (order_key(tag), tag)
        )

    def named(self, text: str, count: int = 20) -> list[Contact]:
        """Return contacts that `text` finds, by name: for choosing a person."""
        query = ContactQuery(search=text, sort=Sort.NAME)
        return [line.contact for line in self.page(query, 0, count)]

    def known(self, names: Sequence[str]) -> list[str]:
        """Return which of these whole names someone on the list has; capitals and accents do not count."""
        keys = {key for name in names for key in sort_keys(name)}
        rows = self._door.read(_CALLED, (json.dumps(sorted(keys)),))
        there = {fold(contact_of(row).name.full) for row in rows}
        return [name for name in names if fold(name) in there]

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

    def _several(self, contact_ids: Sequence[str]) -> list[Contact]:
        sql = "SELECT * FROM contacts WHERE deleted_at IS NULL AND id IN (SELECT value FROM json_each(?))"
        return [contact_of(row) for row in self._door.read(sql, (json.dumps(list(contact_ids)),))]

    def _ids(self, query: ContactQuery, offset: int, count: int) -> list[str]:
        """Return which contacts stand in a part of the list, in order; all the rest for a count of -1."""
        if self._by_words_alone(query) and self._search.takes(query):
            return self._search.ids(query, offset, count)
        if query.sort in GROUPED:
            return self._grouped(query, GROUPED[query.sort], offset, count)
        part = PARTS.get(query.sort)
        if part is None:
            return self._ordered(query, "", order_of(query), offset, count)
        column, table = part
        first = self._ordered(query, f" JOIN {table} AS {column} ON contact = contacts.id", order_of(query), 0, -1)
        found = first[offset:] if count < 0 else first[offset : offset + count]
        if count < 0 or len(found) < count:  # then, by name, those whose column is empty
            if not narrows(query) and not query.search:
                left = count if count < 0 else count - len(found)
                return found + self._by_name(first, max(0, offset - len(first)), left)
            empty = f"contacts.id NOT IN (SELECT contact FROM {table} WHERE contact IS NOT NULL)"
            left = count if count < 0 else count - len(found)
            found += self._ordered(query, "", BY_NAME, max(0, offset - len(first)), left, empty)
        return found

    def _by_name(self, others: Sequence[str], offset: int, count: int) -> list[str]:
        """Return ids of everyone but `others` by name, from the index of names alone and from its nearer end."""
        values: dict[str, Value] = {"others": json.dumps(others), "count": count, "offset": offset}
        beyond = self.count() - len(others) - offset - count
        if count < 0 or not 0 <= beyond < offset:
            return [row["contact"] for row in self._door.read(FROM_THE_START, values)]
        return [row["contact"] for row in self._door.read(FROM_THE_END, {**values, "offset": beyond})][::-1]

    def _by_words_alone(self, query: ContactQuery) -> bool:
        return bool(match_words(query.search)) and not narrows(query)

    def _grouped(self, query: ContactQuery, column: str, offset: int, count: int) -> list[str]:
        """Return ids in order of a column with few values, those without one last, each group by name."""
        sql, values = self._select(query, f"contacts.{column} AS value, COUNT(*) AS n")
        groups = {row["value"]: row["n"] for row in self._door.read(f"{sql} GROUP BY contacts.{column}", values)}
        order = sorted((value for value in groups if value is not None), key=group_order, reverse=query.descending)
        found: list[str] = []
        for value in (*order, *([None] if None in groups else [])):
            left = count if count < 0 else count - len(found)
            if left and offset < groups[value]:
                also = f"contacts.{column} IS :value"
                found += self._ordered(query, "", BY_NAME, offset, left, also, value=value)
            offset = max(0, offset - groups[value])
        return found

    def _ordered(
        self, query: ContactQuery, joins: str, order: str, offset: int, count: int, also: str = "1", **more: Value
    ) -> list[str]:
        sql, values = self._select(query, "contacts.id", joins)
        sql += f" AND {also} ORDER BY {order} LIMIT :count OFFSET :offset"
        return [row["id"] for row in self._door.read(sql, {**values, **more, "count": count, "offset": offset})]

    def _lines(self, ids: Sequence[str]) -> list[ContactLine]:
        """Return the rows of these contacts, in no order; deleted ones are left out."""
        among = "AND contact IN (SELECT value FROM json_each(:ids))"
        sql = (
            "SELECT contacts.*, last.day AS last_day, next.day AS next_day, next.channel AS next_channel, "
            "next.thanks AS thanks_due, next.conversation AS next_conversation, next.step AS step_next FROM contacts"
            f" LEFT JOIN {last_contacts(among)} AS last ON last.contact = contacts.id"
            f" LEFT JOIN {next_things(among)} AS next ON next.contact = contacts.id "
            "WHERE contacts.deleted_at IS NULL AND contacts.id IN (SELECT value FROM json_each(:ids))"
        )
        values = {**days(self._door.today()), "ids": json.dumps(ids)}
        due = set(self._rhythms.due(ids))
        return [line_of(row, due) for row in self._door.read(sql, values)]

    def _select(self, query: ContactQuery, columns: str, joins: str = "") -> tuple[str, dict[str, Value]]:
        """Return the query without its order, and its values."""
        tagged = [] if query.tag is None else [row for row in self._tag_rows() if query.tag in row.split("\n")]
        due = self._most_due.ids(LOOKED_AT) if query.show is Show.KEEPING_IN_TOUCH else []
        where = conditions(query, json.dumps(tagged), json.dumps(due))
        sql = f"SELECT {columns} FROM contacts{joins} WHERE {where.sql}"
        return sql, {**days(self._door.today()), **where.values}

    def _tag_rows(self) -> list[str]:
        """Return the different combinations of tags that contacts have."""
        rows = self._remembered.get("tags", lambda: self._door.read(TAGS), "contacts")
        return [row["tags"] for row in rows]
