"""What the scenarios stand on: folders with made-up data, and what is in them."""

import gzip
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime, timedelta, timezone
from pathlib import Path

from sqlite_utils import Database

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.conversations import Conversation, ConversationType, Status
from netwerkapp.domain.names import Name
from netwerkapp.storage.database import FILE_NAME, SCHEMA_VERSION, NewerFileError, UnreadableFileError, make_folder
from netwerkapp.storage.held import held
from netwerkapp.storage.migrations import migrations
from netwerkapp.storage.store import Store, open_store

VERSIONS = Path(__file__).parents[1] / "files" / "versions"
NOW = datetime(2026, 11, 23, 9, 41, tzinfo=timezone(timedelta(hours=1)))


def clock() -> datetime:
    """Return always the same moment."""
    return NOW


@contextmanager
def ground() -> Iterator[Path]:
    """A folder that goes when it is no longer needed; in memory where there is such a place."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if os.access(memory, os.W_OK) else None) as folder:
        yield Path(folder)


def of_version(folder: Path, version: int = SCHEMA_VERSION) -> Path:
    """Put a file that this version of the app made in a folder: 37 people and what happened; its path.

    Of a version that is too new to have such a file, it is the newest one there is, brought to that version.
    """
    make_folder(folder)
    path, kept = folder / FILE_NAME, version
    while not (VERSIONS / f"{kept}.sqlite3.gz").exists():
        kept -= 1
    path.write_bytes(gzip.decompress((VERSIONS / f"{kept}.sqlite3.gz").read_bytes()))
    path.chmod(0o600)
    if kept < version:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            database = Database(connection)
            following = migrations.pending(database)[version - kept :]
            migrations.apply(database, stop_before=following[0].name if following else None)
    return path


def with_people(folder: Path, people: int, talks: int = 1) -> Store:
    """Make a file with that many people and talks, p0 and t0 the first."""
    store = open_store(folder, clock)
    with store.door.utils.atomic():
        for number in range(people):
            person = Contact(f"p{number}", NOW, Name(f"Naam{number}", "", "Jansen"), notes="een verhaal " * 5)
            store.contacts.save(person, "contact_added")
        for number in range(talks):
            talk = Conversation(
                id=f"t{number}",
                created_at=NOW,
                contact=f"p{number % people}",
                type=ConversationType.ADVICE,
                status=Status.PLANNED,
            )
            store.conversations.save(talk, "conversation_added")
    return store


def copied(source: Path, target: Path) -> Path:
    """Copy a folder, in the place of what was there."""
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(source, target)
    return target


def rows(path: Path) -> dict[str, int]:
    """Return how many rows each table of the user has."""
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        names = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%sqlite_%' "
            "AND name NOT LIKE 'contact_words%'"
        ).fetchall()
        return {str(name): int(connection.execute(f"SELECT COUNT(*) FROM [{name}]").fetchone()[0]) for (name,) in names}


def sound(path: Path) -> str:
    """Return what is wrong with a copy, or nothing."""
    try:
        held(path)
    except (UnreadableFileError, NewerFileError) as error:
        return f"{path.name}: {error}"
    return ""
