"""People who may stand on the list twice: told apart for good, made one, and made two again."""

import json
from collections.abc import Collection, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from netwerkapp.domain.ids import new_id
from netwerkapp.domain.names import Name
from netwerkapp.domain.progress import Progress, nobody
from netwerkapp.records import dataclass
from netwerkapp.storage.contact_rows import contact_of, row_of
from netwerkapp.storage.door import Action, Door, Value

if TYPE_CHECKING:
    from netwerkapp.domain.duplicates import Pair

_OWN = frozenset({"merges", "not_the_same"})  # tables that remember who was who
_KEPT = frozenset({"id", "created_at"})


@dataclass(frozen=True, slots=True)
class Merge:
    """Two who were made one: who it is now, and who that was as well."""

    id: str
    kept: str
    name: Name
    gone_name: Name
    day: date


class Duplicates:
    """Suggests and keeps; never makes one of two by itself."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def pairs(self, step: Progress = nobody) -> "list[Pair]":
        """Return who may be one person, those with most reason first; `step` hears how far it is, from 0 to 1."""
        from netwerkapp.domain.duplicates import Person, suggested  # start-up: only this page compares names

        with self._door.reading(_TO_COMPARE) as rows:
            people = (
                Person(
                    row["id"],
                    Name(row["given"], row["particle"], row["family"], row["called"]),
                    row["email"],
                    row["phone"],
                    row["profile"],
                )
                for row in rows
            )
            return suggested(people, self._apart(), step)

    def still(self, pairs: "Sequence[Pair]") -> "list[Pair]":
        """Return which of these pairs are still to be looked at: both are on the list, and not told apart."""
        from netwerkapp.domain.duplicates import pair_id  # start-up: as above

        ids = json.dumps(sorted({one for pair in pairs for one in (pair.one, pair.other)}))
        rows = self._door.read(
            "SELECT id FROM contacts WHERE deleted_at IS NULL AND id IN (SELECT value FROM json_each(?))", (ids,)
        )
        here, apart = {row["id"] for row in rows}, self._apart()
        return [pair for pair in pairs if {pair.one, pair.other} <= here and pair_id(pair.one, pair.other) not in apart]

    def _apart(self) -> set[str]:
        return {row["id"] for row in self._door.read("SELECT id FROM not_the_same WHERE deleted_at IS NULL")}

    def tell_apart(self, one: str, other: str) -> None:
        """Keep that these are two people, for good."""
        from netwerkapp.domain.duplicates import pair_id  # start-up: as above

        first, second = sorted((one, other))
        with self._door.action("told_apart") as action:
            row = {"id": pair_id(one, other), "one": first, "other": second, "created_at": self._now()}
            action.save("not_the_same", {**row, "deleted_at": None})

    def merge(self, kept: str, gone: str, from_gone: Collection[str]) -> None:
        """Make one person of two, in one action: `kept` gets the chosen fields, and all that belonged to `gone`.

        Raises KeyError when one of them is not there.
        """
        from netwerkapp.domain.duplicates import merged  # start-up: as above

        people = {one: self._door.read("SELECT * FROM contacts WHERE id = ?", (one,)) for one in (kept, gone)}
        if not all(people.values()) or kept == gone:
            raise KeyError(f"{kept}, {gone}")
        before = people[kept][0]
        after = row_of(merged(contact_of(before), contact_of(people[gone][0]), from_gone))
        moved: list[tuple[str, str, str, Value, Value]] = [
            ("contacts", kept, column, before[column], value)
            for column, value in after.items()
            if column not in _KEPT and before[column] != value
        ]
        with self._door.action("contacts_merged") as action:
            for table, column in self._places():
                for row in self._door.read(f"SELECT id FROM [{table}] WHERE [{column}] = ?", (gone,)):
                    if (table, row["id"]) != ("contacts", kept):
                        moved.append((table, row["id"], column, gone, kept))
            _put(action, moved)
            action.mark_deleted("contacts", gone)
            merge = {"id": new_id(), "kept": kept, "gone": gone, "moved": json.dumps(moved), "created_at": self._now()}
            action.insert("merges", merge)

    def merges(self) -> list[Merge]:
        """Return who were made one, the latest first."""
        rows = self._door.read(_MERGES)
        return [
            Merge(
                row["id"],
                row["kept"],
                Name(row["given"], row["particle"], row["family"]),
                Name(row["gone_given"], row["gone_particle"], row["gone_family"]),
                datetime.fromisoformat(row["created_at"]).date(),
            )
            for row in rows
        ]

    def split(self, merge_id: str) -> None:
        """Make two people again of those who were made one; what was changed since then stays with the one.

        Raises KeyError for an unknown id.
        """
        found = self._door.read("SELECT * FROM merges WHERE id = ? AND deleted_at IS NULL", (merge_id,))
        if not found:
            raise KeyError(merge_id)
        moved: list[tuple[str, str, str, Value, Value]] = [tuple(one) for one in json.loads(found[0]["moved"])]
        with self._door.action("contacts_split") as action:
            still = [
                (table, row, column, after, before)
                for table, row, column, before, after in moved
                if self._holds(table, row, column, after)
            ]
            _put(action, still)
            action.update("contacts", found[0]["gone"], {"deleted_at": None})
            action.mark_deleted("merges", merge_id)

    def _places(self) -> list[tuple[str, str]]:
        """Return every table and column that points at a contact."""
        tables = self._door.read("SELECT name FROM sqlite_master WHERE type = 'table'")
        return [
            (table["name"], key["from"])
            for table in tables
            if table["name"] not in _OWN
            for key in self._door.read(f"PRAGMA foreign_key_list([{table['name']}])")
            if key["table"] == "contacts"
        ]

    def _holds(self, table: str, row: str, column: str, value: Value) -> bool:
        return self._door.value(f"SELECT 1 FROM [{table}] WHERE id = ? AND [{column}] IS ?", (row, value)) is not None

    def _now(self) -> str:
        return self._door.now().isoformat()


def _put(action: Action, changes: Collection[tuple[str, str, str, Value, Value]]) -> None:
    """Give each row its new values, all of one row at once."""
    rows: dict[tuple[str, str], dict[str, Value]] = {}
    for table, row, column, _, after in changes:
        rows.setdefault((table, row), {})[column] = after
    for (table, row), values in rows.items():
        action.update(table, row, values)


_TO_COMPARE = "SELECT id, given, particle, family, called, email, phone, profile FROM contacts WHERE deleted_at IS NULL"
_MERGES = """
SELECT merges.*, kept.given, kept.particle, kept.family,
  gone.given AS gone_given, gone.particle AS gone_particle, gone.family AS gone_family
FROM merges JOIN contacts AS kept ON kept.id = merges.kept JOIN contacts AS gone ON gone.id = merges.gone
WHERE merges.deleted_at IS NULL AND kept.deleted_at IS NULL AND gone.deleted_at IS NOT NULL
ORDER BY merges.created_at DESC, merges.rowid DESC"""
