"""What a file holds, and whether it is sound; the file is not written to."""

import sqlite3
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from netwerkapp.domain.progress import Progress, nobody
from netwerkapp.records import dataclass
from netwerkapp.storage.connections import Access, connect
from netwerkapp.storage.database import (
    DAMAGE,
    NOT_OURS,
    UnreadableFileError,
    digest_of,
    problems,
    version_of,
)
from netwerkapp.storage.watching import watch

CHANGED = "it is not as it was written"


@dataclass(frozen=True, slots=True)
class Held:
    """What a file holds: how many people and talks, the names of those who came last, and its last change."""

    people: int
    talks: int
    names: tuple[str, ...]
    last_change: datetime | None


def held(path: Path, step: Progress = nobody) -> Held:
    """Look whether a copy is sound, and what it holds; the copy is not written to.

    Raises UnreadableFileError when a byte of it changed, or it is damaged or no file of this app, NewerFileError.
    """
    check_digest(path, path.with_suffix(".sha256"))
    step(0.2)
    return checked(path, step)


def check_digest(path: Path, digest: Path) -> None:
    """Raise UnreadableFileError when a file is not as its SHA-256 says, or is not there; without one all is well."""
    try:
        said = digest.read_text(encoding="utf-8").split()
        if said[:1] != [digest_of(path)]:
            raise UnreadableFileError(CHANGED)
    except FileNotFoundError:
        if not path.is_file():
            raise UnreadableFileError(str(path)) from None
    except (OSError, UnicodeDecodeError) as error:
        raise UnreadableFileError(str(error)) from error


def checked(path: Path, step: Progress = nobody) -> Held:
    """Check a whole file, and say what it holds. Raises UnreadableFileError or NewerFileError."""
    try:
        with closing(connect(path, Access.AS_IT_LIES)) as connection:
            if version_of(connection) == 0:
                raise UnreadableFileError(NOT_OURS)
            with watch(step, lambda: 0.2)(connection):
                found = problems(connection)
            if found:
                raise UnreadableFileError(found[0])
            step(0.9)
            return counted(connection)
    except DAMAGE as error:
        raise UnreadableFileError(str(error)) from error


def glance(path: Path) -> Held | None:
    """Say what a copy holds without checking all of it; None when it cannot be read."""
    with suppress(*DAMAGE), closing(connect(path, Access.AS_IT_LIES)) as connection:
        return counted(connection)
    return None


def counted(connection: sqlite3.Connection) -> Held:
    """Return what a file of this or an older version holds."""
    there = "WHERE deleted_at IS NULL"
    people = connection.execute(f"SELECT COUNT(*) FROM contacts {there}").fetchone()[0]
    talks = connection.execute(f"SELECT COUNT(*) FROM conversations {there}").fetchone()[0]
    rows = connection.execute(
        f"SELECT TRIM(given || ' ' || family) FROM contacts {there} ORDER BY created_at DESC, rowid DESC LIMIT 5"
    )
    names = tuple(str(row[0]) for row in rows.fetchall())
    last = connection.execute("SELECT at FROM actions WHERE origin != 'app' ORDER BY nr DESC LIMIT 1").fetchone()
    moment = None
    with suppress(ValueError):
        moment = datetime.fromisoformat(str(last[0])) if last else None
    return Held(people, talks, names, moment)
