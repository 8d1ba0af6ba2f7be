"""Opening the file once more that was gone and came back, as when a stick is pulled and put back."""

import sqlite3
from pathlib import Path

from netwerkapp.storage.connections import connect
from netwerkapp.storage.database import DAMAGE, PRAGMAS
from netwerkapp.storage.door import Cause, SaveError


def open_again(before: sqlite3.Connection, path: Path) -> sqlite3.Connection:
    """Open the file at `path` in the place of a connection to it, when it is the same file with the same last action.

    It is as patient as the one before. Raises SaveError when it is another file; then all stays as it was.
    """
    connection = connect(path)
    try:
        for pragma in PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        connection.execute(f"PRAGMA busy_timeout={before.execute('PRAGMA busy_timeout').fetchone()[0]}")
        if _last_action(before) not in (None, _last_action(connection)):
            raise SaveError(str(path), Cause.GONE)
    except BaseException:
        connection.close()
        raise
    before.close()
    return connection


def _last_action(connection: sqlite3.Connection) -> tuple[int, str] | None:
    """Return number and moment of the last action, None where that cannot be read."""
    try:
        found: tuple[int, str] | None = connection.execute(
            "SELECT nr, at FROM actions ORDER BY nr DESC LIMIT 1"
        ).fetchone()
    except DAMAGE:
        return None
    return found
