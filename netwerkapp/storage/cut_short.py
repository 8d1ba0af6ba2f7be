"""An action that was cut short, so that a journal lies beside the file: SQLite takes it back when it opens the file.

The journal may be another file's. So what was there is kept until it is seen that the file is sound after that.
"""

import sqlite3
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from netwerkapp.storage.backups import Backups
from netwerkapp.storage.connections import connect
from netwerkapp.storage.database import BACKUPS, DAMAGE, FILE_NAME, UnreadableFileError
from netwerkapp.storage.restoring import DAMAGED


def take_back(folder: Path) -> None:
    """Let SQLite take the action back. Raises UnreadableFileError when the file is damaged after that."""
    place = folder / BACKUPS / DAMAGED
    before = set(place.glob("*"))
    try:
        Backups(folder, datetime.now).restoring.keep_aside()
    except OSError:
        return  # there is no room for a copy: it is done when the file is opened
    try:
        with closing(connect(folder / FILE_NAME)) as connection:
            found = [str(row[0]) for row in connection.execute("PRAGMA quick_check") if row[0] != "ok"]
    except sqlite3.OperationalError:
        return
    except DAMAGE as error:
        found = [str(error)]
    if found:
        raise UnreadableFileError(found[0])
    with suppress(OSError):
        for one in set(place.glob("*")) - before:
            one.unlink()
        place.rmdir()  # when there is nothing else in it
        place.parent.rmdir()
