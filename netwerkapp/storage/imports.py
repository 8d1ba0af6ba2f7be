"""People from a file of another program: first seen, then written in one action that one undo takes back."""

import json
import sqlite3
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from netwerkapp.domain.cards import Card, Program, Skipped, SkipReason
from netwerkapp.domain.contacts import Contact, tags_of
from netwerkapp.domain.ids import new_ids
from netwerkapp.domain.imports import Known, Match, Status, Wanted, known_of, match
from netwerkapp.domain.names import Name
from netwerkapp.domain.piecemeal import let_go
from netwerkapp.domain.progress import Progress, nobody
from netwerkapp.domain.reach import apart, email_key, phone_key, several
from netwerkapp.records import dataclass, field
from netwerkapp.storage.contact_rows import contact_of, row_of
from netwerkapp.storage.door import Door

ACTION = "import"  # the kind and the origin of what an import writes
_CHUNK = 500  # rows between two words on how far it is
_NAME = ("given", "particle", "family")
_EMPTIED = "emptied"


@dataclass(frozen=True, slots=True)
class ImportRow:
    """What becomes of one card: who it is, and which columns it would change."""

    number: int
    name: str
    status: Status
    card: Card | None = None
    contact: str | None = None
    changes: tuple[tuple[str, str], ...] = ()
    reason: SkipReason | None = None


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did."""

    new: int
    changed: int
    known: int
    skipped: tuple[Skipped, ...]
    left_out: int = 0  # by the user

    @property
    def wrote(self) -> bool:
        """Whether there is anything to undo."""
        return self.new + self.changed > 0


@dataclass(frozen=True, slots=True)
class Incoming:
    """What came out of a file: the cards, those that cannot be used, what wrote them, and what is wanted."""

    cards: Sequence[Card] = field(repr=False)
    skipped: Sequence[Skipped] = ()
    program: Program = Program.VCARD
    wanted: Wanted = field(default_factory=Wanted)


class Imports:
    """Compares cards with the list, and writes them."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def preview(self, incoming: Incoming) -> list[ImportRow]:
        """Say of each card what would become of it, in the order of the file. Writes nothing."""
        found = match(incoming.cards, self._known(), incoming.program)
        rows = [
            ImportRow(one.number, one.text, Status.SKIPPED, reason=one.reason)
            for one in (*incoming.skipped, *found.skipped)
        ]
        rows += self._matched(found.matches, incoming.wanted)
        let_go(found.matches)
        return sorted(rows, key=lambda row: row.number)

    def write(self, incoming: Incoming, left_out: Collection[int] = (), step: Progress = nobody) -> ImportResult:
        """Write what is new and changed, the numbers in `left_out` not, all of it or nothing.

        `step` hears which part is done; what it raises takes everything back. Raises SaveError.
        """
        with self._door.action(ACTION, origin=ACTION) as action:
            rows = [row for row in self.preview(incoming) if row.number not in left_out]
            new = [row for row in rows if row.status is Status.NEW]
            changed = [row for row in rows if row.status is Status.CHANGED]
            ids, now = new_ids(len(new)), self._door.now()
            for start in range(0, len(new), _CHUNK):
                step(start / (len(new) + len(changed)))
                chunk = zip(ids[start : start + _CHUNK], new[start : start + _CHUNK], strict=True)
                people = [_contact(contact, now, row.card, incoming) for contact, row in chunk if row.card]
                action.insert_many("contacts", [row_of(one) for one in people])
            before = self._contacts(row.contact for row in changed)
            for number, row in enumerate(changed):
                if number % _CHUNK == 0:
                    step((len(new) + number) / (len(new) + len(changed)))
                assert row.contact is not None  # it is known
                after = row_of(_changed(contact_of(before[row.contact]), dict(row.changes)))
                action.update("contacts", row.contact, after)
            step(1.0)
        skipped = tuple(Skipped(row.number, row.reason, row.name) for row in rows if row.reason is not None)
        known = len(rows) - len(new) - len(changed) - len(skipped)
        result = ImportResult(len(new), len(changed), known, skipped, len(left_out))
        for many in (rows, new, changed, before):
            let_go(many)
        return result

    def _known(self) -> list[Known]:
        """Return everyone on the list and everyone who was taken off it; who was merged is who was kept."""
        kept = {row["gone"]: row["kept"] for row in self._door.read(_MERGED)}
        people = []
        for row in self._door.read(_PEOPLE):
            contact = row["id"]
            while contact in kept and row["deleted_at"] is not None:
                contact = kept.pop(contact)
            name = Name(row["given"], row["particle"], row["family"]).full
            one = known_of(
                contact, name, row["uid"] or row["id"], row["phone"], row["email"], row["profile"], row["source"]
            )
            people.append(replace(one, deleted=row["deleted_at"] is not None and contact == row["id"]))
        return people

    def _matched(self, matches: Sequence[Match], wanted: Wanted) -> list[ImportRow]:
        contacts = self._contacts(one.known.contact for one in matches if one.known is not None)
        differing: dict[str, dict[str, str]] = {}
        for one in matches:
            if one.known is not None and one.may_change:
                found = _differences(contacts[one.known.contact], _values(one.card, wanted))
                if found:
                    differing[one.known.contact] = found
        setters = self._setters(list(differing))
        rows = []
        for one in matches:
            number, name = one.card.number, one.card.name.full
            if one.known is None:
                rows.append(ImportRow(number, name, Status.NEW, one.card))
                continue
            contact = one.known.contact
            changes = _allowed(contacts[contact], differing.get(contact, {}), setters.get(contact, {}))
            status = Status.CHANGED if changes else Status.KNOWN
            rows.append(ImportRow(number, name, status, one.card, contact, changes))
        for many in (contacts, differing, setters):
            let_go(many)
        return rows

    def _contacts(self, ids: Iterable[str | None]) -> dict[str, sqlite3.Row]:
        sql = "SELECT * FROM contacts WHERE id IN (SELECT value FROM json_each(?))"
        return {row["id"]: row for row in self._door.read(sql, (json.dumps(list(ids)),))}

    def _setters(self, ids: list[str]) -> dict[str, dict[str, str]]:
        """Return for each contact who gave each column its value: an import, the user, or who emptied it."""
        setters: dict[str, dict[str, str]] = {one: {} for one in ids}
        for row in self._door.read(_CHANGES, (json.dumps(ids),)):
            mine = setters[row["row"]]
            for column, value in json.loads(row["after"]).items():
                emptied = value in ("", None) and row["before"] is not None and row["origin"] != ACTION
                mine.setdefault(column, _EMPTIED if emptied else row["origin"])
        return setters


_MERGED = "SELECT gone, kept FROM merges WHERE deleted_at IS NULL"
_PEOPLE = (
    "SELECT id, given, particle, family, uid, phone, email, profile, source, deleted_at FROM contacts "
    "ORDER BY deleted_at IS NOT NULL, created_at, id"
)
_CHANGES = (
    "SELECT changes.row, changes.before, changes.after, actions.origin FROM changes "
    "JOIN actions ON actions.nr = changes.action "
    "WHERE place = 'contacts' AND undone = 0 AND after IS NOT NULL AND row IN (SELECT value FROM json_each(?)) "
    "ORDER BY changes.nr DESC"
)


def _contact(contact: str, now: datetime, card: Card, incoming: Incoming) -> Contact:
    values = _fields(_values(card, incoming.wanted))
    name = Name(*(" ".join(values.pop(part).split()) for part in (*_NAME, "called")))
    return Contact(contact, now, name, source=str(incoming.program), **values)


def _values(card: Card, wanted: Wanted) -> dict[str, str]:
    """Return what a card gives to each column; nothing for what is not wanted."""
    return {
        "given": card.name.given,
        "particle": card.name.particle,
        "family": card.name.family,
        "called": card.called,
        "organisation": card.organisation,
        "job": card.job,
        "place": card.place,
        "phone": several(card.phones),
        "email": several(card.emails),
        "profile": card.profile,
        "uid": card.uid,
        "birthday": card.birthday if wanted.birthday else "",
        "notes": card.notes if wanted.notes else "",
        "circle": card.circle,
        "tags": "\n".join(card.tags),
    }


def _differences(contact: sqlite3.Row, values: dict[str, str]) -> dict[str, str]:
    """Return the columns in which a card says something else than the contact."""
    found = {column: value for column, value in values.items() if value and value != contact[column]}
    if contact["uid"] or values["uid"] == contact["id"]:
        found.pop("uid", None)
    for column, key in (("phone", phone_key), ("email", email_key)):
        if {key(one) for one in apart(values[column])} == {key(one) for one in apart(contact[column])}:
            found.pop(column, None)  # written in another manner
    if any(column in found for column in _NAME):
        found.update({column: values[column] for column in _NAME})
    return found


def _allowed(contact: sqlite3.Row, found: dict[str, str], setters: dict[str, str]) -> tuple[tuple[str, str], ...]:
    """Leave out what the user wrote or emptied by hand; a name changes as a whole or not at all."""

    def may(column: str) -> bool:
        setter = setters.get(column)
        return setter == ACTION or (not contact[column] and setter != _EMPTIED)

    if not all(setters.get(column) == ACTION for column in _NAME):
        found = {column: value for column, value in found.items() if column not in _NAME}
    return tuple((column, value) for column, value in found.items() if column in _NAME or may(column))


def _changed(contact: Contact, values: dict[str, str]) -> Contact:
    name = contact.name
    parts = (values.get(part, getattr(name, part)) for part in (*_NAME, "called"))
    rest = _fields({column: value for column, value in values.items() if column not in (*_NAME, "called")})
    return replace(contact, name=Name(*parts), **rest)


def _fields(values: dict[str, str]) -> dict[str, Any]:
    """Return columns as the fields of a contact: no circle is None, and tags are one each."""
    fields: dict[str, Any] = dict(values)
    if "circle" in values:
        fields["circle"] = values["circle"] or None
    if "tags" in values:
        fields["tags"] = tags_of(values["tags"])
    return fields
