"""Why a copy could not be made or put back, in kinds that a user understands."""

import errno
import sqlite3
from enum import StrEnum

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_NO_ROOM = ("SQLITE_FULL", "SQLITE_IOERR_WRITE")
_FORBIDDEN = (errno.EACCES, errno.EPERM, errno.EROFS)


class Trouble(StrEnum):
    """What stands in the way."""

    FULL = "full"  # no room on the disk
    FORBIDDEN = "forbidden"  # this folder may not be written
    GONE = "gone"  # the folder is not there: a stick was pulled out
    DAMAGED = "damaged"  # what should be copied cannot be read
    OTHER = "other"


class BackupError(Exception):
    """No copy could be made: the disk is full, the folder is gone, ... What was there is as it was."""

    def __init__(self, text: str, trouble: Trouble = Trouble.OTHER) -> None:
        super().__init__(text)
        self.trouble = trouble


class HeldError(OSError):
    """Another program holds the file just now."""


def passing(error: Exception) -> OSError | None:
    """Return what SQLite says as the system would say it, when it can pass and is no damage; else None."""
    name = str(getattr(error, "sqlite_errorname", ""))
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return HeldError(errno.EBUSY, str(error))
    if name.startswith(_NO_ROOM):
        return OSError(errno.ENOSPC, str(error))
    return None


def is_full(error: Exception | None) -> bool:
    """Whether the disk is full."""
    return isinstance(error, OSError) and error.errno in _FULL


def backup_error(error: Exception) -> BackupError:
    """Return what the system or SQLite says as a BackupError."""
    return BackupError(str(error), _trouble(error))


def _trouble(error: Exception) -> Trouble:
    if isinstance(error, OSError):
        kinds = ((_FULL, Trouble.FULL), (_FORBIDDEN, Trouble.FORBIDDEN), ((errno.ENOENT,), Trouble.GONE))
        return next((trouble for numbers, trouble in kinds if error.errno in numbers), Trouble.OTHER)
    name = getattr(error, "sqlite_errorname", "")
    if name.startswith(_NO_ROOM):
        return Trouble.FULL
    if name.startswith(("SQLITE_READONLY", "SQLITE_PERM")):
        return Trouble.FORBIDDEN
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_IOERR", "SQLITE_CANTOPEN")):
        return Trouble.OTHER
    return Trouble.DAMAGED if isinstance(error, sqlite3.DatabaseError) else Trouble.OTHER
