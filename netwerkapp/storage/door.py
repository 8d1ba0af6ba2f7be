"""The one door for writing: every action is whole, can be undone, and is remembered across restarts.

An action is one transaction that also keeps, for each row it touches, the changed columns before and after.
Undo and redo replay those. Milestones and latches are not written through here: they follow from the rest.
"""

import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, closing, contextmanager
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING

from netwerkapp.records import dataclass, field
from netwerkapp.storage.columns import storable
from netwerkapp.storage.database import file_of, identity, sqlite_utils_database

if TYPE_CHECKING:
    from sqlite_utils import Database

Value = str | int | float | None
Row = Mapping[str, Value]
_TOGETHER = 50  # rows in one statement: after each, the words to search by are put in order


class Cause(StrEnum):
    """What stands in the way of keeping something, or of a copy."""

    FULL = "full"  # the disk
    FORBIDDEN = "forbidden"  # writing in the folder
    GONE = "gone"  # the folder or the file, or another file came in its place
    IN_USE = "in_use"  # by another program
    DAMAGED = "damaged"  # the file
    OTHER = "other"


class SaveError(Exception):
    """It could not be written: the disk is full, the folder is gone, another program holds the file, ..."""

    def __init__(self, text: str, cause: Cause = Cause.OTHER) -> None:
        super().__init__(text)
        self.cause = cause


class RefusedError(SaveError):
    """The file does not take this change, now or later: it is wrong in itself."""


class Door:
    """Reads by plain SQL and writes by actions, on one connection.

    `clock` gives the moment as local time with its offset. `after_action` is called inside the transaction of
    each action, undo and redo, with the tables touched: what is derived from them is brought up to date there.
    More than one thread may come: `lock` is held during each transaction and each look, so that no thread joins or
    sees half of what another one writes. A file that was gone and came back is opened again before the next action.
    """

    def __init__(self, connection: sqlite3.Connection, clock: Callable[[], datetime]) -> None:
        self.connection = connection
        self.lock = RLock()
        self.clock = clock
        self.last_day = date.min  # the last day that was seen: a clock set back does not bring it back
        self.after_action: Callable[[frozenset[str]], None] = lambda tables: None
        self._utils: Database | None = None
        self._path = file_of(connection)
        self._identity = identity(self._path)
        self._opened = 0  # how often again

    @property
    def path(self) -> Path | None:
        """The file, or None when it lives in memory."""
        return self._path

    def moment(self) -> tuple[int, int]:
        """Return a mark that is another one after each write through this door."""
        return self._opened, self.connection.total_changes

    def revision(self) -> tuple[int, ...]:
        """Return a mark that is another one after each write, through this door or by another program."""
        return *self.moment(), int(str(self.value("PRAGMA data_version")))

    def wait_at_most(self, milliseconds: int) -> None:
        """Wait no longer than this for another program that holds the file."""
        with self.lock:
            self.connection.execute(f"PRAGMA busy_timeout={milliseconds}")

    def now(self) -> datetime:
        """Return the moment, local time with offset, on seconds."""
        return self.clock().replace(microsecond=0)

    def today(self) -> date:
        """Return the day it is: never before a day that was seen already."""
        return max(self.now().date(), self.last_day)

    def read(self, sql: str, values: Sequence[Value] | Row = ()) -> list[sqlite3.Row]:
        """Return all rows of a query."""
        with self.lock:
            cursor = self.connection.cursor()
            cursor.row_factory = sqlite3.Row
            return cursor.execute(sql, values).fetchall()

    @contextmanager
    def reading(self, sql: str, values: Sequence[Value] | Row = ()) -> Iterator[Iterator[sqlite3.Row]]:
        """Give the rows of a query one by one, without holding all of them; whoever else comes waits meanwhile."""
        with self.lock, closing(self.connection.cursor()) as cursor:
            cursor.row_factory = sqlite3.Row
            yield cursor.execute(sql, values)

    def value(self, sql: str, values: Sequence[Value] | Row = ()) -> Value:
        """Return the first column of the first row, or None."""
        with self.lock:
            row = self.connection.execute(sql, values).fetchone()
        return None if row is None else row[0]

    @property
    def utils(self) -> "Database":
        """The connection as sqlite-utils sees it."""
        if self._utils is None:
            self._utils = sqlite_utils_database(self.connection)
        return self._utils

    @contextmanager
    def action(self, kind: str, origin: str = "user", visit: str = "") -> Iterator["Action"]:
        """Open the door for one action: all of it is written, or nothing.

        `kind` names what is done, for the undo menu. Actions of the same `visit` (one stay in one field)
        that follow each other are one action. Raises SaveError when it cannot be written.
        """
        with self.whole():
            action = Action(self, self._number(kind, origin, visit))
            yield action
            if action.touched:
                self.connection.execute("UPDATE actions SET undone = 2 WHERE undone = 1")
                self.after_action(frozenset(action.touched))
            self._drop_if_empty(action.number)

    def newest(self) -> int:
        """Return the number of the action that undo would take back; 0 when there is none."""
        sql = "SELECT MAX(nr) FROM actions WHERE undone = 0 AND origin != 'app'"
        return int(str(self.value(sql) or 0))

    def last_change(self) -> datetime | None:
        """Return when the user last changed something, or None in a file where that never happened."""
        found = self.value("SELECT at FROM actions WHERE origin != 'app' ORDER BY nr DESC LIMIT 1")
        return None if found is None else datetime.fromisoformat(str(found))

    def undoable(self) -> str | None:
        """Return the kind of the action that undo takes back, or None."""
        return self._kind("undone = 0 AND origin != 'app'", "DESC")

    def redoable(self) -> str | None:
        """Return the kind of the action that redo brings back, or None."""
        return self._kind("undone = 1", "ASC")

    def undo(self) -> str | None:
        """Take the last action back; its kind, or None when there is none."""
        return self._replay(back=True)

    def redo(self) -> str | None:
        """Bring the last action that was taken back again; its kind, or None when there is none."""
        return self._replay(back=False)

    @contextmanager
    def whole(self) -> Iterator[None]:
        """Open one transaction: all of it or nothing. Raises SaveError when it cannot be written.

        It asks for the file at once: one that asks only when it writes is refused without waiting when another
        program wrote since it read.
        """
        with self.lock:
            try:
                with self._transaction():
                    yield
            except sqlite3.Error as error:
                from netwerkapp.storage.causes import save_error  # start-up: hardly ever needed

                told = save_error(error, self._path)
                if told.cause in (Cause.GONE, Cause.DAMAGED, Cause.OTHER) and not isinstance(told, RefusedError):
                    self._identity = None  # what was open may be of no use any more, also when its place is taken
                raise told from error

    def _transaction(self) -> AbstractContextManager[object]:
        """Begin one, or a part of the one that is going on; left with an error, it takes all of it back."""
        if self.connection.in_transaction:
            return self.utils.atomic()
        self._look_for_the_file()
        self.connection.execute("BEGIN IMMEDIATE")
        return self.connection

    def _look_for_the_file(self) -> None:
        """Open the file again when another one than that which is open stands in its place: it was gone and is back.

        Raises SaveError when it is not there, or when it is not the same.
        """
        if self._path is None:
            return
        found = identity(self._path)
        if found is None:
            raise SaveError(str(self._path), Cause.GONE)
        if found != self._identity:
            from netwerkapp.storage.reopening import open_again  # start-up: hardly ever needed

            self.connection, self._utils = open_again(self.connection, self._path), None
            self._identity, self._opened = found, self._opened + 1

    def _number(self, kind: str, origin: str, visit: str) -> int:
        if visit:
            last = self.connection.execute(
                "SELECT nr, visit FROM actions WHERE undone = 0 ORDER BY nr DESC LIMIT 1"
            ).fetchone()
            if last is not None and last[1] == visit and self.redoable() is None:
                return int(last[0])
        row = {"kind": kind, "origin": origin, "visit": visit, "at": self.now().isoformat()}
        return int(str(self.utils.table("actions").insert(row, pk="nr").last_pk))

    def _drop_if_empty(self, number: int) -> None:
        self.connection.execute("DELETE FROM changes WHERE action = ? AND before IS after", (number,))
        self.connection.execute(
            "DELETE FROM actions WHERE nr = ? AND NOT EXISTS (SELECT 1 FROM changes WHERE action = actions.nr)",
            (number,),
        )

    def _kind(self, where: str, order: str) -> str | None:
        found = self.value(f"SELECT kind FROM actions WHERE {where} ORDER BY nr {order} LIMIT 1")
        return None if found is None else str(found)

    def _replay(self, *, back: bool) -> str | None:
        from netwerkapp.storage.replaying import replay  # start-up: nothing is undone yet

        return replay(self, back=back)


@dataclass(slots=True)
class Action:
    """One open action: the ways to change a row. Tables have a text `id`."""

    door: Door
    number: int
    touched: set[str] = field(default_factory=set)

    def insert(self, table: str, row: Row) -> None:
        """Add a row."""
        row = _storable(row)
        self.door.utils.table(table).insert(dict(row))
        self._remember(table, str(row["id"]), None, dict(row))

    def insert_many(self, table: str, rows: Sequence[Row]) -> None:
        """Add many new rows at once, at least one; all have the same columns."""
        self.touched.add(table)
        kept = [_storable(row) for row in rows]
        columns = list(kept[0])
        names, places = ", ".join(f"[{column}]" for column in columns), f"({', '.join('?' * len(columns))})"
        for start in range(0, len(kept), _TOGETHER):
            part = kept[start : start + _TOGETHER]
            self.door.connection.execute(
                f"INSERT INTO [{table}] ({names}) VALUES {', '.join([places] * len(part))}",
                [row[column] for row in part for column in columns],
            )
        self.door.connection.executemany(
            "INSERT INTO changes (action, place, row, before, after) VALUES (?, ?, ?, NULL, ?)",
            [(self.number, table, str(row["id"]), _as_json(row)) for row in kept],
        )

    def update(self, table: str, row_id: str, values: Row) -> None:
        """Change columns of a row; columns that already hold the value are left alone."""
        values = _storable(values)
        found = self.door.read(f"SELECT * FROM [{table}] WHERE id = ?", (row_id,))
        if not found:
            raise KeyError(f"{table}: {row_id}")
        before = {column: found[0][column] for column, value in values.items() if found[0][column] != value}
        if before:
            after = {column: values[column] for column in before}
            columns = ", ".join(f"[{column}] = ?" for column in after)
            self.door.connection.execute(f"UPDATE [{table}] SET {columns} WHERE id = ?", (*after.values(), row_id))
            self._remember(table, row_id, before, after)

    def save(self, table: str, row: Row) -> None:
        """Add the row, or change it where its id is known."""
        if self.door.value(f"SELECT 1 FROM [{table}] WHERE id = ?", (str(row["id"]),)) is None:
            self.insert(table, row)
        else:
            kept = {column: value for column, value in row.items() if column not in ("id", "created_at")}
            self.update(table, str(row["id"]), kept)

    def remove(self, table: str, row_id: str) -> None:
        """Take a row out of the file altogether (what the user deletes gets `deleted_at` instead)."""
        found = self.door.read(f"SELECT * FROM [{table}] WHERE id = ?", (row_id,))
        if found:
            self.door.utils.table(table).delete(row_id)
            self._remember(table, row_id, dict(found[0]), None)

    def mark_deleted(self, table: str, row_id: str) -> None:
        """Delete a row as the user sees it: it stands aside for thirty days."""
        self.update(table, row_id, {"deleted_at": self.door.now().isoformat()})

    def _remember(self, table: str, row_id: str, before: Row | None, after: Row | None) -> None:
        """Keep what changed; a second change of the row in the same action joins the first."""
        self.touched.add(table)
        found = self.door.read(
            "SELECT * FROM changes WHERE action = ? AND place = ? AND row = ?", (self.number, table, row_id)
        )
        if not found:
            self.door.connection.execute(
                "INSERT INTO changes (action, place, row, before, after) VALUES (?, ?, ?, ?, ?)",
                (self.number, table, row_id, _as_json(before), _as_json(after)),
            )
            return
        first = found[0]
        merged_before, merged_after = _merged(first["before"], first["after"], before, after)
        self.door.connection.execute(
            "UPDATE changes SET before = ?, after = ? WHERE nr = ?",
            (merged_before, merged_after, first["nr"]),
        )


def _merged(
    first_before: str | None, first_after: str | None, before: Row | None, after: Row | None
) -> tuple[str | None, str | None]:
    """Join two changes of one row: the oldest value before, the newest after, equal ones left out."""
    if first_before is None or first_after is None or before is None or after is None:
        oldest = first_before if first_before is not None or first_after is not None else _as_json(before)
        if after is None:
            return _as_json({**(before or {}), **json.loads(oldest)}) if oldest else None, None
        return oldest, _as_json({**json.loads(first_after or "{}"), **after})
    was: dict[str, Value] = {**before, **json.loads(first_before)}
    is_now: dict[str, Value] = {**json.loads(first_after), **after}
    changed = [column for column in was if was[column] != is_now[column]]
    return _as_json({column: was[column] for column in changed}), _as_json({c: is_now[c] for c in changed})


def _storable(values: Row) -> dict[str, Value]:
    for value in values.values():
        if isinstance(value, str) and not (value.isascii() and "\x00" not in value):
            return {column: storable(one) if isinstance(one, str) else one for column, one in values.items()}
    return dict(values)  # most rows are plain, and an import has very many


_encode = json.JSONEncoder(ensure_ascii=False, sort_keys=True).encode  # one for all: an import has very many rows


def _as_json(values: Row | None) -> str | None:
    return None if values is None else _encode(dict(values))
