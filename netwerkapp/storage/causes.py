"""Why something could not be written or read just now, told apart by what can be done about it."""

import sqlite3
from pathlib import Path

from netwerkapp.storage.door import Cause, RefusedError, SaveError

_BY_NAME = {"FULL": "full", "BUSY": "in_use", "LOCKED": "in_use", "READONLY": "forbidden"}
_OF_THE_CHANGE = (sqlite3.IntegrityError, sqlite3.ProgrammingError, sqlite3.InterfaceError)


def save_error(error: sqlite3.Error, path: Path | None) -> SaveError:
    """Return what stood in the way of writing the file at `path`."""
    if isinstance(error, _OF_THE_CHANGE):
        return RefusedError(str(error))
    cause = _named(error)
    if cause is not Cause.IN_USE and path is not None and not path.exists():
        cause = Cause.GONE
    return SaveError(str(error), cause)


def passing_cause(error: BaseException | None) -> Cause | None:
    """Return what stood in the way of an action, when it can pass; None when something else is the matter."""
    if isinstance(error, SaveError):
        return None if isinstance(error, RefusedError) else error.cause
    return Cause.IN_USE if isinstance(error, sqlite3.OperationalError) and _named(error) is Cause.IN_USE else None


def _named(error: sqlite3.Error) -> Cause:
    """Return the cause by the name that SQLite gives it."""
    name = str(getattr(error, "sqlite_errorname", ""))
    if name == "SQLITE_READONLY_DBMOVED":
        return Cause.GONE
    return Cause(_BY_NAME.get(name.removeprefix("SQLITE_").split("_")[0], "other"))
