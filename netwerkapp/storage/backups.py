"""Copies of the file, each checked: making them, letting old ones go, and putting one back."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from netwerkapp.domain.backups import Reason, name_of, said_by, to_let_go
from netwerkapp.storage.database import (
    BACKUPS,
    DAMAGE,
    FILE_NAME,
    NOT_OURS,
    NewerFileError,
    UnreadableFileError,
    copy_to,
    digest_of,
    finish,
    has_data,
    keep_copy,
    make_folder,
    problems,
    sync_folder,
    version_of,
)
from netwerkapp.storage.door import SaveError
from netwerkapp.storage.reading import open_read_only

if TYPE_CHECKING:
    from netwerkapp.storage.store import Store

SECOND_PLACE = "second_place"  # the setting that names a folder that gets every copy as well
OURS = "Netwerkapp"  # the folder made there
DAMAGED = "damaged"  # folder in the folder of copies: files that could not be read, as they were
CHANGED = "it is not as it was written"
_END = ".sqlite3"
_WAITING = ".restoring"
_writing = Lock()  # one copy at a time


class BackupError(Exception):
    """No copy could be made: the disk is full, the folder is gone, ... What was there is as it was."""


@dataclass(frozen=True, slots=True)
class Backup:
    """One copy; `at` is local time without offset, as its name says it."""

    path: Path
    at: datetime
    reason: Reason


@dataclass(frozen=True, slots=True)
class Held:
    """What a file holds: how many people and talks, the names of those who came last, and its last change."""

    people: int
    talks: int
    names: tuple[str, ...]
    last_change: datetime | None


class Backups:
    """The copies of the data in `folder`, in its folder "backups"; `second` is a place that gets them as well."""

    def __init__(self, folder: Path, clock: Callable[[], datetime], second: Path | None = None) -> None:
        self._folder, self._clock, self._second = folder, clock, second

    def all(self) -> list[Backup]:
        """Return the copies, the newest first."""
        return backups_in(self._folder / BACKUPS)

    def newest_sound(self) -> tuple[Backup, Held] | None:
        """Return the newest copy that is sound and not salvaged, with what it holds, or None."""
        for one in self.all():
            if one.reason is not Reason.SALVAGE:
                with suppress(UnreadableFileError, NewerFileError):
                    return one, held(one.path)
        return None

    def is_wanted(self) -> bool:
        """Whether there is no copy of the file as it is now; a copy has the time at which the file was written."""
        if not has_data(self._folder):
            return False
        written = (self._folder / FILE_NAME).stat().st_mtime_ns
        return all(one.path.stat().st_mtime_ns != written for one in self.all())

    def make(self, reason: Reason) -> Path:
        """Make a copy on a connection of its own, and let go of those that are no longer needed. Raises BackupError."""
        path = self._folder / FILE_NAME
        uri = f"{path.absolute().as_uri()}?mode=ro"
        with suppress(OSError):
            path.with_suffix(_WAITING).unlink(missing_ok=True)  # of a restore that was cut short
        try:
            with closing(sqlite3.connect(uri, uri=True, isolation_level=None)) as connection:
                connection.execute("PRAGMA busy_timeout=5000")
                return self.copy(connection, reason)
        except sqlite3.Error as error:
            raise BackupError(str(error)) from error

    def copy(self, connection: sqlite3.Connection, reason: Reason) -> Path:
        """Make a copy of what is open on this connection, as `make` does. Raises BackupError."""
        now, folder = self._clock().replace(tzinfo=None), self._folder / BACKUPS
        try:
            with _writing:
                make_folder(folder)
                written = (self._folder / FILE_NAME).stat().st_mtime_ns
                made = keep_copy(connection, folder, name_of(now, reason))
                os.utime(made, ns=(written, written))
                thin_out(folder, now)
        except (OSError, *DAMAGE) as error:
            raise BackupError(str(error)) from error
        return made

    def take_along(self, made: Path) -> None:
        """Put a copy in the second place as well, whole or not at all. Raises BackupError."""
        if self._second is None:
            return
        try:
            if not self._second.is_dir():  # a stick that is not in: no folder of that name is made in its place
                raise FileNotFoundError(f"{self._second} is not there")
            place = self._second / OURS
            make_folder(place)
            write_whole(made, place / made.name)
            thin_out(place, self._clock().replace(tzinfo=None))
        except OSError as error:
            raise BackupError(str(error)) from error

    def restore(self, source: Path) -> Path | None:
        """Put a copy in the place of the file, which must not be open; a copy of what was there before.

        None when there was nothing, or nothing that could be read: that is kept as it was in "damaged".
        Raises UnreadableFileError or NewerFileError when the copy is of no use, BackupError when there is no room;
        then all is as it was.
        """
        held(source)
        path = self._folder / FILE_NAME
        waiting = path.with_suffix(_WAITING)
        try:
            make_folder(self._folder)
            _copy_file(source, waiting)
            before = self._keep_present()
            Path(f"{path}-journal").unlink(missing_ok=True)  # it belongs to the file that goes
            waiting.replace(path)
            sync_folder(self._folder)
        except OSError as error:
            raise BackupError(str(error)) from error
        finally:
            with suppress(OSError):
                waiting.unlink(missing_ok=True)
        return before

    def _keep_present(self) -> Path | None:
        path = self._folder / FILE_NAME
        if not path.exists() or (path.is_file() and not has_data(self._folder)):
            return None
        if path.is_dir():
            self.keep_aside()
            return None
        if Path(f"{path}-journal").exists():  # opening the file uses it up
            self.keep_aside()
        try:
            with closing(sqlite3.connect(path, isolation_level=None)) as connection:
                found = [NOT_OURS] if version_of(connection) == 0 else problems(connection)
                if not found:
                    return self.copy(connection, Reason.RESTORE)
        except (NewerFileError, *DAMAGE):
            pass
        self.keep_aside()
        return None

    def keep_aside(self) -> Path:
        """Keep what is there now as it is, with its journal, in "damaged"; one that is there already is not kept twice.

        Raises OSError.
        """
        path, folder = self._folder / FILE_NAME, self._folder / BACKUPS / DAMAGED
        make_folder(folder.parent)
        make_folder(folder)
        if path.is_dir():
            aside = folder / f"{self._clock().strftime('%Y-%m-%d-%H%M%S')}-folder"
            path.rename(aside)
            return aside
        aside = folder / f"{digest_of(path)[:16]}{_END}"
        for end in ("-journal", ""):
            if Path(f"{path}{end}").exists() and not Path(f"{aside}{end}").exists():
                unfinished = aside.with_suffix(".unfinished")
                _copy_file(Path(f"{path}{end}"), unfinished)
                unfinished.replace(f"{aside}{end}")
        sync_folder(folder)
        return aside


def copy_before(store: "Store", reason: Reason) -> None:
    """Make a copy before something large is done with this file. Raises SaveError: then it is not done."""
    file = str(store.door.read("PRAGMA database_list")[0]["file"])
    try:
        Backups(Path(file).parent, store.now).make(reason)
    except BackupError as error:
        raise SaveError(str(error)) from error


def backups_in(folder: Path) -> list[Backup]:
    """Return the copies in a folder, the newest first."""
    found = [backup_of(path) for path in folder.glob(f"*{_END}")]
    return sorted(found, key=lambda one: (one.at, one.path.name), reverse=True)


def backup_of(path: Path) -> Backup:
    """Return what the name of a copy says; one from before a new version was made when the file says so."""
    at = datetime.fromtimestamp(path.stat().st_mtime, UTC).astimezone().replace(tzinfo=None)
    return Backup(path, *(said_by(path.stem) or (at, Reason.UPDATE)))


def thin_out(folder: Path, now: datetime) -> None:
    """Let go of copies that are no longer needed, and of what a copy that was cut short left behind."""
    for unfinished in (*folder.glob("*.unfinished*"), *folder.glob(f"{DAMAGED}/*.unfinished")):
        unfinished.unlink(missing_ok=True)
    named = [one for one in backups_in(folder) if said_by(one.path.stem)]
    whole = [one for one in named if one.reason is not Reason.SALVAGE]
    for group in (whole, [one for one in named if one not in whole]):  # what was salvaged drives no whole copy out
        gone = to_let_go({one.at for one in group}, now)
        for one in group:
            if one.at in gone:
                one.path.unlink(missing_ok=True)
                one.path.with_suffix(".sha256").unlink(missing_ok=True)


def held(path: Path) -> Held:
    """Look whether a copy is sound, and what it holds; the copy is not written to.

    Raises UnreadableFileError when a byte of it changed, or it is damaged or no file of this app, NewerFileError.
    """
    try:
        said = path.with_suffix(".sha256").read_text(encoding="utf-8").split()
        if said[:1] != [digest_of(path)]:
            raise UnreadableFileError(CHANGED)
    except FileNotFoundError:
        if not path.is_file():
            raise UnreadableFileError(str(path)) from None
    except (OSError, UnicodeDecodeError) as error:
        raise UnreadableFileError(str(error)) from error
    try:
        uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
        with closing(sqlite3.connect(uri, uri=True, isolation_level=None)) as connection:
            if version_of(connection) == 0:
                raise UnreadableFileError(NOT_OURS)
            found = problems(connection)
            if found:
                raise UnreadableFileError(found[0])
            return counted(connection)
    except DAMAGE as error:
        raise UnreadableFileError(str(error)) from error


def glance(path: Path) -> Held | None:
    """Say what a copy holds without checking all of it; None when it cannot be read."""
    uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    with suppress(*DAMAGE), closing(sqlite3.connect(uri, uri=True)) as connection:
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


def write_copy(folder: Path, target: Path) -> Held:
    """Write a checked copy of the data in `folder` to a new file, with its SHA-256 beside it; what it holds.

    Raises BackupError, UnreadableFileError or NewerFileError.
    """
    with closing(open_read_only(folder)) as connection:
        unfinished = target.with_name(f"{target.name}.unfinished")
        try:
            unfinished.touch(mode=0o600)
            copy_to(connection, unfinished)
            found = held(unfinished)
            finish(unfinished, target)
        except (OSError, *DAMAGE) as error:
            with suppress(OSError):
                unfinished.unlink(missing_ok=True)
            raise BackupError(str(error)) from error
    return found


def write_whole(source: Path, target: Path) -> None:
    """Copy a copy to another place, with its SHA-256: whole or not at all. Raises OSError."""
    unfinished = target.with_suffix(".unfinished")
    try:
        _copy_file(source, unfinished)
        finish(unfinished, target)
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


def _copy_file(source: Path, target: Path) -> None:
    """Copy a file, for this user alone, and wait until it is on the disk."""
    target.unlink(missing_ok=True)
    target.touch(mode=0o600)
    with source.open("rb") as one, target.open("rb+") as other:
        shutil.copyfileobj(one, other)
        other.flush()
        os.fsync(other.fileno())
