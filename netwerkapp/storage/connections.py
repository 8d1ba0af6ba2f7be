"""The one place that opens a connection to SQLite: a password for the file would be given here."""

import sqlite3
from enum import Enum
from pathlib import Path

PATIENCE = 5.0  # s that another program may hold the file
MEMORY = ":memory:"


class Access(Enum):
    """How a file is opened: as what follows its name."""

    WRITE = ""
    READ = "?mode=ro"
    COPY = "?mode=rw"  # a file that is there: to write a copy of it takes ten times as long where it is only read
    AS_IT_LIES = "?mode=ro&immutable=1"  # without its journal, and without a lock: for a file that nobody writes


def connect(path: Path | str, access: Access = Access.WRITE) -> sqlite3.Connection:
    """Open a file, or MEMORY. For more than one thread: whoever shares it lets in one at a time."""
    name = path if access is Access.WRITE else f"{Path(path).absolute().as_uri()}{access.value}"
    is_address = access is not Access.WRITE
    return sqlite3.connect(name, timeout=PATIENCE, isolation_level=None, check_same_thread=False, uri=is_address)
