"""Everything taken along and brought in again: seen first, then written in one action that one undo takes back."""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import closing
from datetime import datetime
from enum import StrEnum

from netwerkapp.domain.archives import Archive, Fate, Made, Record, joined, latch, milestone
from netwerkapp.domain.progress import Progress, nobody
from netwerkapp.records import dataclass, field
from netwerkapp.storage.archive_rows import COMPUTED, in_memory, moments_of, rows_of, types_of
from netwerkapp.storage.contact_rows import contact_of, row_of
from netwerkapp.storage.database import SCHEMA_VERSION
from netwerkapp.storage.door import Action, Door, Value
from netwerkapp.storage.erasing import LONG_AGO, erase

ACTION = "archive"  # the kind and the origin of what comes from an archive
_CHUNK = 500  # rows between two words on how far it is
_EARLIEST = ("milestones", "celebrations")
_OF_THE_APP = {"settings", "latches", "nudges", "silences", "appointments", "merges", "not_the_same", *_EARLIEST}
Rows = dict[str, dict[str, dict[str, Value]]]


class Kind(StrEnum):
    """What records are called when they are counted."""

    PEOPLE = "people"
    TALKS = "talks"
    TOUCHES = "touches"
    TEXTS = "texts"  # answers, look-backs, plans, ...


_KINDS = {"contacts": Kind.PEOPLE, "conversations": Kind.TALKS, "touches": Kind.TOUCHES}


@dataclass(frozen=True, slots=True)
class Comparison:
    """What an archive would change or changed here, in counts."""

    whose: str
    made: datetime
    counts: Mapping[Kind, Mapping[Fate, int]]
    writes: bool  # whether there is anything to bring in

    def count(self, kind: Kind, *fates: Fate) -> int:
        """Return how many records of a kind have one of these fates."""
        return sum(self.counts[kind].get(fate, 0) for fate in fates)


@dataclass(slots=True)
class _Plan:
    """The rows to write, by table and id, and how each record came out."""

    inserts: Rows = field(default_factory=dict)
    updates: Rows = field(default_factory=dict)
    removals: list[tuple[str, str]] = field(default_factory=list)
    moments: dict[str, str] = field(default_factory=dict)
    counts: dict[Kind, Counter[Fate]] = field(default_factory=lambda: {kind: Counter() for kind in Kind})

    @property
    def size(self) -> int:
        written = (len(rows) for part in (self.inserts, self.updates) for rows in part.values())
        return sum(written) + len(self.removals)


class Archives:
    """Gives all records, and makes one of those of two computers."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def whole(self) -> Archive:
        """Return all that you did and wrote."""
        rows = rows_of(self._door.connection)
        changed, gone = moments_of(self._door.connection)
        whose = str(rows["profile"].get("name", {}).get("value", ""))
        tables = {table: list(records.values()) for table, records in rows.items()}
        news = {table: _news(changed.get(table, {}), records) for table, records in rows.items()}
        columns = types_of(self._door.connection)
        changed = {table: rows for table, rows in news.items() if rows}
        return Archive(SCHEMA_VERSION, self._door.now(), whose, columns, tables, changed, gone)

    def preview(self, archive: Archive) -> Comparison:
        """Say what an archive would change. Writes nothing. Raises ArchiveError when it cannot be used."""
        return _compared(archive, self._plan(archive))

    def bring_in(self, archive: Archive, step: Progress = nobody) -> Comparison:
        """Bring in what is new and newer, all of it or nothing.

        `step` hears which part is done; what it raises takes everything back. Raises SaveError and ArchiveError.
        """
        with self._door.action(ACTION, origin=ACTION) as action:
            plan = self._plan(archive)
            if plan.size:
                self._door.connection.execute("PRAGMA defer_foreign_keys=ON")
                self._write(action, plan, step)
            step(1.0)
        return _compared(archive, plan)

    def _plan(self, archive: Archive) -> _Plan:
        here = _Side(self._door.connection)
        with closing(in_memory(archive)) as connection:
            for person in here.erased():
                erase(connection, person)  # who was erased for good here does not come back
            there = _Side(connection, archive)
        return _planned(here, there, _parents(self._door.connection))

    def _write(self, action: Action, plan: _Plan, step: Progress) -> None:
        done = 0
        for table, rows in plan.inserts.items():
            new = [_completed(table, row) for row in rows.values()]
            for start in range(0, len(new), _CHUNK):
                step(done / plan.size)
                action.insert_many(table, new[start : start + _CHUNK])
                done += len(new[start : start + _CHUNK])
        for table, rows in plan.updates.items():
            for row_id, row in rows.items():
                if done % _CHUNK == 0:
                    step(done / plan.size)
                action.update(table, row_id, _completed(table, row))
                done += 1
        for table, row_id in plan.removals:
            action.remove(table, row_id)
        known = {row["id"] for row in self._door.read("SELECT id FROM merged_moments")}
        fresh = [{"id": place, "moments": said} for place, said in plan.moments.items() if place not in known]
        if fresh:
            action.insert_many("merged_moments", fresh)
        for place in plan.moments.keys() & known:
            action.update("merged_moments", place, {"moments": plan.moments[place]})


class _Side:
    """The records of one computer, and what is known of when they changed."""

    def __init__(self, connection: sqlite3.Connection, archive: Archive | None = None) -> None:
        self.rows = rows_of(connection)
        self._changed, self._gone = (archive.changed, archive.gone) if archive else moments_of(connection)

    def erased(self) -> list[str]:
        """Return who was erased for good."""
        return [key for key, row in self.rows["contacts"].items() if row["deleted_at"] == LONG_AGO]

    def record(self, table: str, row_id: str) -> Record | None:
        row = self.rows[table].get(row_id)
        if row is None:
            return None
        changed = self._changed.get(table, {}).get(row_id, {})
        return Record(row, {column: datetime.fromisoformat(at) for column, at in changed.items() if column in row})

    def gone(self, table: str, row_id: str) -> datetime | None:
        at = self._gone.get(table, {}).get(row_id)
        return datetime.fromisoformat(at) if at else None


def _planned(here: _Side, there: _Side, parents: Mapping[str, Mapping[str, str]]) -> _Plan:
    plan = _Plan()
    made = {table: dict(_made(table, here, there)) for table in here.rows}
    while lost := list(_lost(made, parents)):
        for table, row_id in lost:
            back = here.record(table, row_id) or there.record(table, row_id)
            made[table][row_id] = Made(Fate.ONLY_HERE if row_id in here.rows[table] else Fate.NEW, back)
    for table, records in made.items():
        for row_id, one in records.items():
            before = here.rows[table].get(row_id)
            _put(plan, table, row_id, before, one)
            if table not in _OF_THE_APP and _is_seen(before, one):
                plan.counts[_KINDS.get(table, Kind.TEXTS)][one.fate] += 1
            _remember(plan, table, row_id, one, there)
    return plan


def _made(table: str, here: _Side, there: _Side) -> Iterator[tuple[str, Made]]:
    for row_id in dict.fromkeys((*here.rows[table], *there.rows[table])):
        ours, theirs = here.rows[table].get(row_id), there.rows[table].get(row_id)
        if table in (*_EARLIEST, "latches", "settings"):
            values = ours if theirs is None else _union(table, row_id, ours, theirs)
            yield (
                row_id,
                Made(Fate.NEW if ours is None else Fate.SAME if values == ours else Fate.TAKEN, Record(values or {})),
            )
        else:
            records = here.record(table, row_id), there.record(table, row_id)
            yield row_id, joined(*records, here.gone(table, row_id), there.gone(table, row_id))


def _union(table: str, name: str, ours: dict[str, Value] | None, theirs: dict[str, Value]) -> dict[str, Value]:
    """Return a row of which nothing is taken back: the earliest day, or what is furthest."""
    if table in _EARLIEST:
        return dict(milestone(ours, theirs))
    if ours is None:
        return theirs
    if table == "latches":
        return {"id": name, "value": latch(name, str(ours["value"]), str(theirs["value"]))}
    return min(ours, theirs, key=lambda row: str(row["value"])) if name == "first_start" else ours


def _lost(
    made: Mapping[str, Mapping[str, Made]], parents: Mapping[str, Mapping[str, str]]
) -> Iterator[tuple[str, str]]:
    """Go over the rows that are to go while another row still points at them."""
    for table, columns in parents.items():
        for one in made[table].values():
            for column, parent in columns.items() if one.record else ():
                value = one.record.values[column] if one.record else None
                if value is not None and made[parent][str(value)].record is None:
                    yield parent, str(value)


def _put(plan: _Plan, table: str, row_id: str, before: Mapping[str, Value] | None, one: Made) -> None:
    if one.record is None:
        if before is not None:
            plan.removals.append((table, row_id))
    elif before is None:
        plan.inserts.setdefault(table, {})[row_id] = dict(one.record.values)
    elif one.record.values != before:
        plan.updates.setdefault(table, {})[row_id] = dict(one.record.values)


def _remember(plan: _Plan, table: str, row_id: str, one: Made, there: _Side) -> None:
    """Keep when fields changed there: a third archive may hold something in between."""
    if one.record is not None and one.fate in (Fate.NEW, Fate.TAKEN) and one.record.changed:
        moments = {column: at.isoformat() for column, at in sorted(one.record.changed.items())}
        plan.moments[f"{table}/{row_id}"] = json.dumps(moments)
    elif one.fate is Fate.GOES:
        at = there.gone(table, row_id)
        plan.moments[f"{table}/{row_id}"] = json.dumps({"": at.isoformat() if at else ""})


def _is_seen(before: Mapping[str, Value] | None, one: Made) -> bool:
    """Whether a record stands in a list of the app, before or after."""
    after = one.record.values if one.record else {"deleted_at": "gone"}
    return not after.get("deleted_at") or (before is not None and not before.get("deleted_at"))


def _compared(archive: Archive, plan: _Plan) -> Comparison:
    return Comparison(archive.whose, archive.made, plan.counts, plan.size > 0)


def _completed(table: str, row: Mapping[str, Value]) -> dict[str, Value]:
    """Return the row with what follows from it."""
    if table != "contacts":
        return dict(row)
    computed = row_of(contact_of(row))
    return {**row, **{column: computed[column] for column in COMPUTED}}


def _parents(connection: sqlite3.Connection) -> dict[str, dict[str, str]]:
    """Return which columns of each table point at which other table."""
    found: dict[str, dict[str, str]] = {}
    for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        keys = connection.execute(f"PRAGMA foreign_key_list([{table}])").fetchall()
        if keys and table != "changes":
            found[table] = {key[3]: key[2] for key in keys}
    return found


def _news(
    changed: Mapping[str, Mapping[str, str]], rows: Mapping[str, Mapping[str, Value]]
) -> dict[str, dict[str, str]]:
    """Leave out what is as old as its row: that is known without saying it."""
    found: dict[str, dict[str, str]] = {}
    for row_id, fields in changed.items():
        row = rows.get(row_id)
        if row is not None:
            since = Record(row).since().isoformat()
            kept = {c: at for c, at in fields.items() if c in row and c != "id" and at != since}
            if kept:
                found[row_id] = kept
    return found
