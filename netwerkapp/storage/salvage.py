"""What can still be read of a damaged file, row by row, as a copy that can be put back."""

import json
import os
import re
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from datetime import datetime
from functools import partial
from pathlib import Path

from netwerkapp.domain.backups import Reason, name_of
from netwerkapp.domain.progress import Progress, nobody
from netwerkapp.records import dataclass
from netwerkapp.storage.connections import Access, connect
from netwerkapp.storage.database import DAMAGE, keep_copy, open_in_memory
from netwerkapp.storage.held import Held, counted
from netwerkapp.storage.leaf_pages import rows_on_pages
from netwerkapp.storage.troubles import backup_error

_MOST = 1_000  # rows in a row that cannot be read, after which the rest of a table is given up
_LOOK = 50  # rows between two looks whether it should end
_MADE_ANEW = ("contact_search", "contact_words", "sqlite_", "_sqlite_")  # tables that follow from others
_DAYS = re.compile("at|date|day|.*_(at|on|day|date)")  # columns that hold one, or nothing
_ACTIONS_OF_CHANGES = """
INSERT INTO actions (nr, kind, origin, at)
SELECT DISTINCT action, 'salvaged', 'user', COALESCE(
  (SELECT at FROM actions WHERE nr < changes.action ORDER BY nr DESC LIMIT 1),
  (SELECT at FROM actions WHERE nr > changes.action ORDER BY nr LIMIT 1), ?)
FROM changes WHERE action NOT IN (SELECT nr FROM actions)
"""  # what was changed is known still, and about when; only what it was called is not
_WRONG = (*DAMAGE, ValueError)
_Row = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Lost:
    """Rows of a table that could not be read; None when nobody knows how many it had."""

    table: str
    rows: int | None


@dataclass(frozen=True, slots=True)
class Salvaged:
    """The copy that was made, what it holds, and what is not in it."""

    path: Path
    held: Held
    lost: tuple[Lost, ...]


def salvage(damaged: Path, folder: Path, now: datetime, step: Progress = nobody) -> Salvaged | None:
    """Write all rows that can be read, and that fit together, to a copy in `folder`; None when there is nobody in it.

    The damaged file is not changed. Raises BackupError when there is no room.
    """
    if not damaged.is_file():
        return None
    with closing(open_in_memory()) as whole:
        whole.execute("PRAGMA foreign_keys=OFF")
        lost = _take_all(damaged, whole, step)
        whole.execute(_ACTIONS_OF_CHANGES, (now.isoformat(),))
        _drop_lone(whole, lost)
        found = counted(whole)
        if not found.people and not found.talks:
            return None
        whole.execute("PRAGMA foreign_keys=ON")
        try:
            made = keep_copy(whole, folder, name_of(now.replace(tzinfo=None), Reason.SALVAGE))
        except (OSError, *DAMAGE) as error:
            raise backup_error(error) from error
        _replace_same(damaged, made)
        return Salvaged(made, found, tuple(Lost(table, rows) for table, rows in lost.items() if rows != 0))


def _replace_same(damaged: Path, made: Path) -> None:
    """Keep one copy of what was salvaged of a damaged file, however often it is looked at."""
    written = damaged.stat().st_mtime_ns
    for other in made.parent.glob(f"*-{Reason.SALVAGE}*.sqlite3"):
        if other != made and other.stat().st_mtime_ns == written:
            other.unlink(missing_ok=True)
            other.with_suffix(".sha256").unlink(missing_ok=True)
    os.utime(made, ns=(written, written))


def _take_all(damaged: Path, whole: sqlite3.Connection, step: Progress) -> dict[str, int | None]:
    """Bring over every table; how many rows of each stayed behind."""
    tables, lost = _tables(whole), dict[str, int | None]()
    with closing(connect(damaged, Access.AS_IT_LIES)) as broken:
        broken.text_factory = _text
        for number, table in enumerate(tables):
            lost[table] = _take(broken, whole, table, partial(step, number / len(tables)))
    if any(rows != 0 for rows in lost.values()):
        _take_from_pages(damaged.read_bytes(), whole, lost, partial(step, 1.0))
    return lost


def _take_from_pages(
    content: bytes, whole: sqlite3.Connection, lost: dict[str, int | None], look: Callable[[], object]
) -> None:
    """Bring over rows to which no way leads any more; the table of each is the only one that it fits in."""
    shapes = {table: whole.execute(f"PRAGMA table_info([{table}])").fetchall() for table in lost}
    for number, (row, values) in enumerate(rows_on_pages(content)):
        if number % _LOOK == 0:
            look()
        fitting = [table for table, shape in shapes.items() if _fits(table, shape, values)]
        if len(fitting) == 1 and lost[fitting[0]] != 0:
            table, names = fitting[0], [column[1] for column in shapes[fitting[0]][: len(values)]]
            kept = [
                row if column[2] == "INTEGER" and column[5] else value
                for column, value in zip(shapes[table], values, strict=False)
            ]
            places = ", ".join("?" for _ in names)
            into = f"INSERT OR IGNORE INTO [{table}] ({', '.join(f'[{one}]' for one in names)}) VALUES ({places})"
            taken, before = whole.execute(into, kept).rowcount, lost[table]
            lost[table] = before if before is None else max(before - taken, 0)


def _fits(table: str, shape: Sequence[_Row], values: Sequence[object]) -> bool:
    """Whether values can be a row of a table; a row from before a column was added has no value for it."""
    if not values or len(values) > len(shape) or any(one[3] and one[4] is None for one in shape[len(values) :]):
        return False
    for (_, _, kind, needed, _, key), value in zip(shape, values, strict=False):
        if value is None and (needed or key) and not (kind == "INTEGER" and key):
            return False
        if value is not None and not isinstance(value, str if kind == "TEXT" else int):
            return False
    try:
        _look(table, [str(one[1]) for one in shape[: len(values)]], tuple(values))
    except ValueError:
        return False
    return True


def _drop_lone(whole: sqlite3.Connection, lost: dict[str, int | None]) -> None:
    """Leave out rows that point at a row that stayed behind, and count them as lost too."""
    while lone := whole.execute("PRAGMA foreign_key_check").fetchall():
        table = lone[0][0]
        rows = {row[1] for row in lone if row[0] == table}
        whole.executemany(f"DELETE FROM [{table}] WHERE rowid = ?", [(row,) for row in rows])
        before = lost.get(table, 0)
        lost[table] = None if before is None else before + len(rows)


def _text(value: bytes) -> str:
    return value.decode("utf-8", "replace")


def _tables(connection: sqlite3.Connection) -> list[str]:
    names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return [name for name in names if not name.startswith(_MADE_ANEW)]


def _take(broken: sqlite3.Connection, whole: sqlite3.Connection, table: str, look: Callable[[], object]) -> int | None:
    """Bring over the rows of a table that can be read, in the columns that both files have; how many could not."""
    try:
        there = [row[1] for row in broken.execute(f"PRAGMA table_info([{table}])")]
    except DAMAGE:
        return None
    columns = [row[1] for row in whole.execute(f"PRAGMA table_info([{table}])") if row[1] in there]
    if not columns:
        return 0  # an older version had no such table
    places = ", ".join("?" for _ in columns)
    into = f"INSERT OR IGNORE INTO [{table}] ({', '.join(f'[{one}]' for one in columns)}) VALUES ({places})"
    taken = 0
    for number, row in enumerate(_rows(broken, table, columns)):
        if number % _LOOK == 0:
            look()
        with suppress(*_WRONG):
            _look(table, columns, row)
            taken += whole.execute(into, row).rowcount
    rows = _counted(broken, table)
    return None if rows is None else max(rows - taken, 0)


def _counted(broken: sqlite3.Connection, table: str) -> int | None:
    """Return how many rows a table had, which an index that is whole still knows; None when nothing does."""
    for index in ("", "NOT INDEXED"):
        with suppress(*_WRONG):
            return int(broken.execute(f"SELECT COUNT(*) FROM [{table}] {index}").fetchone()[0])
    return None


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
