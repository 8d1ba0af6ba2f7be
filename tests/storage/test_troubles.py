"""What stands in the way of a copy, as a user understands it."""

import errno
import sqlite3

import pytest

from netwerkapp.storage.door import Cause
from netwerkapp.storage.troubles import backup_error, is_full


def of_sqlite(name):
    error = sqlite3.DatabaseError(name)
    error.sqlite_errorname = name
    return error


@pytest.mark.parametrize(
    ("error", "cause"),
    [
        (OSError(errno.ENOSPC, "no space left"), Cause.FULL),
        (OSError(errno.EDQUOT, "quota"), Cause.FULL),
        (OSError(errno.EACCES, "denied"), Cause.FORBIDDEN),
        (OSError(errno.EROFS, "read-only"), Cause.FORBIDDEN),
        (OSError(errno.ENOENT, "gone"), Cause.GONE),
        (OSError(errno.EIO, "input/output"), Cause.OTHER),
        (of_sqlite("SQLITE_FULL"), Cause.FULL),
        (of_sqlite("SQLITE_IOERR_WRITE"), Cause.FULL),
        (of_sqlite("SQLITE_READONLY_DIRECTORY"), Cause.FORBIDDEN),
        (of_sqlite("SQLITE_BUSY"), Cause.IN_USE),
        (of_sqlite("SQLITE_IOERR_READ"), Cause.OTHER),
        (of_sqlite("SQLITE_READONLY_DBMOVED"), Cause.GONE),
        (of_sqlite("SQLITE_CANTOPEN"), Cause.OTHER),
        (of_sqlite("SQLITE_CORRUPT"), Cause.DAMAGED),
        (sqlite3.DatabaseError("row 3 points at nothing"), Cause.DAMAGED),
        (ValueError("x"), Cause.OTHER),
    ],
)
def test_each_error_is_of_one_kind(error, cause):
    assert backup_error(error).cause is cause
    assert str(backup_error(error)) == str(error)


def test_a_full_disk_is_told_from_other_troubles():
    assert is_full(OSError(errno.ENOSPC, "full"))
    assert not is_full(OSError(errno.EACCES, "not allowed"))
    assert not is_full(None)
