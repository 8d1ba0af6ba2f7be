"""What can still be read of a damaged file, row by row, as a copy that can be put back."""

import json
import re
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path

from netwerkapp.domain.backups import Reason, name_of
from netwerkapp.storage.backups import BackupError, counted
from netwerkapp.storage.database import DAMAGE, keep_copy, open_in_memory

_MOST = 1_000  # rows in a row that cannot be read, after which the rest of a table is given up
_MADE_ANEW = ("contact_search", "contact_words", "sqlite_", "_sqlite_")  # tables that follow from others
_DAYS = re.compile("at|date|day|.*_(at|on|day|date)")  # columns that hold one, or nothing
_WRONG = (*DAMAGE, ValueError)
_Row = tuple[object, ...]


def salvage(damaged: Path, folder: Path, now: datetime) -> Path | None:
    """Write all rows that can be read, and that fit together, to a copy in `folder`; None when there is nobody in it.

    The damaged file is not changed. Raises BackupError when there is no room.
    """
    if not damaged.is_file():
        return None
    with closing(open_in_memory()) as whole:
        whole.execute("PRAGMA foreign_keys=OFF")
        uri = f"{damaged.absolute().as_uri()}?mode=ro&immutable=1"
        with closing(sqlite3.connect(uri, uri=True, isolation_level=None)) as broken:
            broken.text_factory = _text
            for table in _tables(whole):
                _take(broken, whole, table)
        while lone := whole.execute("PRAGMA foreign_key_check").fetchall():
            whole.executemany(
                f"DELETE FROM [{lone[0][0]}] WHERE rowid = ?", [r[1:2] for r in lone if r[0] == lone[0][0]]
            )
        found = counted(whole)
        if not found.people and not found.talks:
            return None
        whole.execute("PRAGMA foreign_keys=ON")
        try:
            return keep_copy(whole, folder, name_of(now.replace(tzinfo=None), Reason.SALVAGE))
        except (OSError, *DAMAGE) as error:
            raise BackupError(str(error)) from error


def _text(value: bytes) -> str:
    return value.decode("utf-8", "replace")


def _tables(connection: sqlite3.Connection) -> list[str]:
    names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return [name for name in names if not name.startswith(_MADE_ANEW)]


def _take(broken: sqlite3.Connection, whole: sqlite3.Connection, table: str) -> None:
    """Bring over the rows of a table that can be read, in the columns that both files have."""
    try:
        there = [row[1] for row in broken.execute(f"PRAGMA table_info([{table}])")]
    except DAMAGE:
        return
    columns = [row[1] for row in whole.execute(f"PRAGMA table_info([{table}])") if row[1] in there]
    if not columns:
        return
    places = ", ".join("?" for _ in columns)
    into = f"INSERT OR IGNORE INTO [{table}] ({', '.join(f'[{one}]' for one in columns)}) VALUES ({places})"
    for row in _rows(broken, table, columns):
        try:
            _look(table, columns, row)
            whole.execute(into, row)
        except _WRONG:
            continue


def _rows(broken: sqlite3.Connection, table: str, columns: Sequence[str]) -> Iterator[_Row]:
    """Go over the rows one at a time: one that cannot be read hides no other."""
    names = ", ".join(f"[{one}]" for one in columns)
    number, missed = -1, 0
    while missed < _MOST:
        try:
            row = broken.execute(
                f"SELECT rowid, {names} FROM [{table}] NOT INDEXED WHERE rowid > ? ORDER BY rowid LIMIT 1", (number,)
            ).fetchone()
        except _WRONG:
            number, missed = number + 1, missed + 1
            continue
        if row is None:
            return
        number, missed = row[0], 0
        yield row[1:]


def _look(table: str, columns: Sequence[str], row: _Row) -> None:
    """Raise ValueError when a row holds a day or a change that makes no sense."""
    for column, value in zip(columns, row, strict=True):
        if isinstance(value, str) and value:
            if _DAYS.fullmatch(column):
                datetime.fromisoformat(value)
            elif table == "changes" and column in ("before", "after"):
                json.loads(value)
