"""What brought files of older versions to the next one."""

import sqlite3
from contextlib import closing

from sqlite_utils import Database

from netwerkapp.storage.migrations import migrations


def changes():
    """The names of all changes to the file, in order."""
    with closing(sqlite3.connect(":memory:")) as empty:
        return [one.name for one in migrations.pending(Database(empty))]
