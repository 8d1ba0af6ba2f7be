"""What stands in the way of a copy, as a user understands it."""

import errno
import sqlite3

import pytest

from netwerkapp.storage.troubles import Trouble, backup_error


def of_sqlite(name):
    error = sqlite3.DatabaseError(name)
    error.sqlite_errorname = name
    return error


@pytest.mark.parametrize(
    ("error", "trouble"),
    [
        (OSError(errno.ENOSPC, "no space left"), Trouble.FULL),
        (OSError(errno.EDQUOT, "quota"), Trouble.FULL),
        (OSError(errno.EACCES, "denied"), Trouble.FORBIDDEN),
        (OSError(errno.EROFS, "read-only"), Trouble.FORBIDDEN),
        (OSError(errno.ENOENT, "gone"), Trouble.GONE),
        (OSError(errno.EIO, "input/output"), Trouble.OTHER),
        (of_sqlite("SQLITE_FULL"), Trouble.FULL),
        (of_sqlite("SQLITE_IOERR_WRITE"), Trouble.FULL),
        (of_sqlite("SQLITE_READONLY_DIRECTORY"), Trouble.FORBIDDEN),
        (of_sqlite("SQLITE_BUSY"), Trouble.OTHER),
        (of_sqlite("SQLITE_IOERR_READ"), Trouble.OTHER),
        (of_sqlite("SQLITE_CANTOPEN"), Trouble.OTHER),
        (of_sqlite("SQLITE_CORRUPT"), Trouble.DAMAGED),
        (sqlite3.DatabaseError("row 3 points at nothing"), Trouble.DAMAGED),
        (ValueError("x"), Trouble.OTHER),
    ],
)
def test_each_error_is_of_one_kind(error, trouble):
    assert backup_error(error).trouble is trouble
    assert str(backup_error(error)) == str(error)
