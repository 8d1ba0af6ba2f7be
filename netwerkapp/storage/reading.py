"""Reading the file without ever writing to it: for the commands, and where the folder can only be read."""

import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from netwerkapp.storage.connections import MEMORY, Access, connect
from netwerkapp.storage.database import (
    DAMAGE,
    FILE_NAME,
    NOT_OURS,
    SCHEMA_VERSION,
    NoFileError,
    UnreadableFileError,
    bring_up_to_date,
    has_data,
    problems,
    version_of,
)
from netwerkapp.storage.troubles import passing


def open_read_only(folder: Path) -> sqlite3.Connection:
    """Open the file in `folder` without ever writing to it; a file of an older version is read from a copy in memory.

    Raises NoFileError when it is not there, OSError when it may not be read or another program holds it,
    NewerFileError when a newer version made it, UnreadableFileError when it is damaged or no file of this app.
    """
    connection = _open_as_it_is(folder)
    try:
        if version_of(connection) < SCHEMA_VERSION:
            connection = _into_memory(connection)
            bring_up_to_date(connection)
    except DAMAGE as error:
        connection.close()
        raise UnreadableFileError(str(error)) from error
    return connection


def check_file(folder: Path) -> list[str]:
    """Check the file in `folder` without writing; what is wrong with it.

    Raises NoFileError when it is not there, OSError when it may not be read, NewerFileError when a newer version
    made it.
    """
    try:
        connection = _open_as_it_is(folder)
    except UnreadableFileError as error:
        return [str(error)]
    with closing(connection):
        return problems(connection)


def damage_in(folder: Path) -> list[str]:
    """Look over the pages of the file beside the window, as quickly as that can be done; what is damaged."""
    try:
        with closing(connect(folder / FILE_NAME, Access.READ)) as connection:
            return [str(row[0]) for row in connection.execute("PRAGMA quick_check") if row[0] != "ok"]
    except sqlite3.OperationalError:
        return []  # another program holds it, or it is gone: that is no damage
    except DAMAGE as error:
        return [str(error)]


def is_damage(folder: Path, error: Exception) -> bool:
    """Whether an error while the file was read came from damage to it, and not from a lock or a full disk."""
    garbled = isinstance(error, UnicodeDecodeError | OverflowError) or "UTF-8" in str(error)
    try:
        return garbled or bool(check_file(folder))
    except (NoFileError, OSError):
        return False


def _open_as_it_is(folder: Path) -> sqlite3.Connection:
    """Open the file for reading, whichever version of the app made it; see `open_read_only` for what it raises."""
    path = folder / FILE_NAME
    if not has_data(folder):
        raise NoFileError(str(path))
    path.open("rb").close()  # the system says better than SQLite why a file may not be read
    connection = connect(path, Access.READ)
    try:
        if _is_cut_short(connection):
            connection.close()
            connection = _finished_copy(path)
        if version_of(connection) == 0:
            raise UnreadableFileError(NOT_OURS)
    except DAMAGE as error:
        connection.close()
        raise passing(error) or UnreadableFileError(str(error)) from error
    except BaseException:
        connection.close()
        raise
    return connection


def _is_cut_short(connection: sqlite3.Connection) -> bool:
    """Whether the last action was cut short, so that the file is whole only together with its journal."""
    try:
        connection.execute("PRAGMA user_version").close()
    except sqlite3.OperationalError as error:
        return error.sqlite_errorname == "SQLITE_READONLY_ROLLBACK"
    return False


def _finished_copy(path: Path) -> sqlite3.Connection:
    """Return the file in memory as it was before the action that was cut short; the file itself stays as it is."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / path.name
        for end in ("", "-journal"):
            shutil.copyfile(f"{path}{end}", f"{copy}{end}")
        return _into_memory(connect(copy))


def _into_memory(connection: sqlite3.Connection) -> sqlite3.Connection:
    """Return a copy of the whole file in memory, and let go of the file."""
    with closing(connection):
        memory = connect(MEMORY)
        connection.backup(memory)
        return memory
