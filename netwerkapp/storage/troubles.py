"""Why a copy could not be made or put back, or a file not opened just now."""

import errno
import sqlite3

from netwerkapp.storage.causes import cause_of
from netwerkapp.storage.door import Cause

_OF_THE_DISK = ("SQLITE_IOERR", "SQLITE_CANTOPEN")


class BackupError(Exception):
    """No copy could be made: the disk is full, the folder is gone, ... What was there is as it was."""

    def __init__(self, text: str, cause: Cause = Cause.OTHER) -> None:
        super().__init__(text)
        self.cause = cause


class HeldError(OSError):
    """Another program holds the file just now."""


def passing(error: Exception) -> OSError | None:
    """Return what SQLite says as the system would say it, when it can pass and is no damage; else None."""
    cause = cause_of(error)
    if cause is Cause.IN_USE:
        return HeldError(errno.EBUSY, str(error))
    return OSError(errno.ENOSPC, str(error)) if cause is Cause.FULL else None


def is_full(error: Exception | None) -> bool:
    """Whether the disk is full."""
    return isinstance(error, OSError) and cause_of(error) is Cause.FULL


def backup_error(error: Exception) -> BackupError:
    """Return what the system or SQLite says as a BackupError; what no copy can be made of is damaged."""
    cause = cause_of(error)
    of_the_disk = getattr(error, "sqlite_errorname", "").startswith(_OF_THE_DISK)
    if cause is Cause.OTHER and isinstance(error, sqlite3.DatabaseError) and not of_the_disk:
        cause = Cause.DAMAGED
    return BackupError(str(error), cause)
