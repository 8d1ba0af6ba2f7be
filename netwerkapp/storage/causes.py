"""Why something could not be written, read or copied just now, told apart by what can be done about it."""

import errno
import sqlite3
from pathlib import Path

from netwerkapp.storage.door import Cause, RefusedError, SaveError

_BY_NAME = {  # the names that SQLite gives, the longest that fits first
    "READONLY_DBMOVED": Cause.GONE,
    "IOERR_WRITE": Cause.FULL,
    "READONLY": Cause.FORBIDDEN,
    "CORRUPT": Cause.DAMAGED,
    "NOTADB": Cause.DAMAGED,
    "LOCKED": Cause.IN_USE,
    "FULL": Cause.FULL,
    "BUSY": Cause.IN_USE,
    "PERM": Cause.FORBIDDEN,
}
_BY_NUMBER = {  # the errors of the system
    **dict.fromkeys((errno.ENOSPC, errno.EDQUOT, errno.EFBIG), Cause.FULL),
    **dict.fromkeys((errno.EACCES, errno.EPERM, errno.EROFS), Cause.FORBIDDEN),
    errno.ENOENT: Cause.GONE,
}
_OF_THE_CHANGE = (sqlite3.IntegrityError, sqlite3.ProgrammingError, sqlite3.InterfaceError)


def save_error(error: sqlite3.Error, path: Path | None) -> SaveError:
    """Return what stood in the way of writing the file at `path`."""
    if isinstance(error, _OF_THE_CHANGE):
        return RefusedError(str(error))
    cause = cause_of(error)
    if cause is not Cause.IN_USE and path is not None and not path.exists():
        cause = Cause.GONE
    return SaveError(str(error), cause)


def passing_cause(error: BaseException | None) -> Cause | None:
    """Return what stood in the way of an action, when it can pass; None when something else is the matter."""
    if isinstance(error, SaveError):
        return None if isinstance(error, RefusedError) else error.cause
    return Cause.IN_USE if isinstance(error, sqlite3.OperationalError) and cause_of(error) is Cause.IN_USE else None


def cause_of(error: Exception) -> Cause:
    """Return the cause by what the system or SQLite calls it."""
    if isinstance(error, OSError):
        return _BY_NUMBER.get(error.errno or 0, Cause.OTHER)
    name = str(getattr(error, "sqlite_errorname", "")).removeprefix("SQLITE_")
    return next((cause for begin, cause in _BY_NAME.items() if name.startswith(begin)), Cause.OTHER)
