"""Copies of the file, each checked: making them, letting old ones go, and putting one back."""

import os
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from netwerkapp.domain.backups import Reason, name_of, number_of, said_by, to_let_go
from netwerkapp.domain.progress import Progress, nobody
from netwerkapp.records import dataclass
from netwerkapp.storage.connections import Access, connect
from netwerkapp.storage.database import (
    BACKUPS,
    DAMAGE,
    FILE_NAME,
    NewerFileError,
    UnreadableFileError,
    copy_to,
    finish,
    has_data,
    keep_copy,
    make_folder,
)
from netwerkapp.storage.door import Cause, SaveError
from netwerkapp.storage.held import Held, held
from netwerkapp.storage.reading import open_read_only
from netwerkapp.storage.restoring import DAMAGED, Prepared, Restoring
from netwerkapp.storage.troubles import BackupError, backup_error
from netwerkapp.storage.watching import size_of, watch
from netwerkapp.storage.whole_files import write_whole

if TYPE_CHECKING:
    from netwerkapp.storage.store import Store

SECOND_PLACE = "second_place"  # the setting that names a folder that gets every copy as well
OURS = "Netwerkapp"  # the folder made there
_END, _UNFINISHED, _DIGEST = ".sqlite3", ".unfinished", ".sha256"
_writing = Lock()  # one copy at a time


@dataclass(frozen=True, slots=True)
class Backup:
    """One copy; `at` is local time without offset, as its name says it."""

    path: Path
    at: datetime
    reason: Reason


class Backups:
    """The copies of the data in `folder`, in its folder "backups"; `second` is a place that gets them as well."""

    def __init__(self, folder: Path, clock: Callable[[], datetime], second: Path | None = None) -> None:
        self._folder, self._clock, self._second = folder, clock, second
        self.restoring = Restoring(folder, clock, lambda connection, step: self.copy(connection, Reason.RESTORE, step))

    def all(self) -> list[Backup]:
        """Return the copies, the newest first."""
        return backups_in(self._folder / BACKUPS)

    def newest_sound(self, step: Progress = nobody) -> tuple[Backup, Held] | None:
        """Return the newest copy that is sound and not salvaged, with what it holds, or None."""
        for one in self.all():
            if one.reason is not Reason.SALVAGE:
                step(0.0)
                with suppress(UnreadableFileError, NewerFileError):
                    return one, held(one.path, step)
        return None

    def is_wanted(self) -> bool:
        """Whether there is no copy of the file as it is now; a copy has the time at which the file was written."""
        if not has_data(self._folder):
            return False
        written = (self._folder / FILE_NAME).stat().st_mtime_ns
        return all(one.path.stat().st_mtime_ns != written for one in self.all())

    def make(self, reason: Reason, step: Progress = nobody) -> Path:
        """Make a copy on a connection of its own, and let go of those that are no longer needed. Raises BackupError."""
        self.restoring.forget()  # what a restore that was cut short left behind
        try:
            with closing(connect(self._folder / FILE_NAME, Access.COPY)) as connection:
                return self.copy(connection, reason, step)
        except sqlite3.Error as error:
            if not (self._folder / FILE_NAME).exists():
                raise BackupError(str(error), Cause.GONE) from error
            raise backup_error(error) from error

    def copy(self, connection: sqlite3.Connection, reason: Reason, step: Progress = nobody) -> Path:
        """Make a copy of what is open on this connection, as `make` does. Raises BackupError."""
        now, folder, file = self._clock().replace(tzinfo=None), self._folder / BACKUPS, self._folder / FILE_NAME
        try:
            with _writing:
                step(0.0)
                make_folder(folder)
                written = file.stat().st_mtime_ns
                name = name_of(now, reason, _next_number(folder))
                unfinished, whole = folder / f"{name}{_UNFINISHED}", max(1, size_of(file))
                watched = watch(step, lambda: 0.9 * min(1.0, size_of(unfinished) / whole))
                made = keep_copy(connection, folder, name, watched)
                os.utime(made, ns=(written, written))
                thin_out(folder, now)
        except (OSError, *DAMAGE) as error:
            raise backup_error(error) from error
        return made

    def take_along(self, step: Progress = nobody) -> None:
        """Bring the copies that the second place lacks there as well, each whole or not at all. Raises BackupError.

        One that was made anew here, as someone was erased from it, is brought there anew.
        """
        if self._second is None:
            return
        place, now = self._second / OURS, self._clock().replace(tzinfo=None)
        try:
            if not self._second.is_dir():  # a stick that is not in: no folder of that name is made in its place
                raise BackupError(f"{self._second} is not there", Cause.GONE)
            make_folder(place)
            here, there = self.all(), backups_in(place)
            names = {one.path.name for one in here}
            gone = set(_to_let_go([*here, *(one for one in there if one.path.name not in names)], now))
            missing = [one for one in here if one not in gone and _digest(place / one.path.name) != _digest(one.path)]
            for number, one in enumerate(missing):
                step(number / len(missing))
                with suppress(UnreadableFileError):  # one that is damaged stays here
                    write_whole(one.path, place / one.path.name, _within(step, number, len(missing)))
            thin_out(place, now)
        except OSError as error:
            raise backup_error(error) from error

    def prepare_restore(self, source: Path, step: Progress = nobody) -> Prepared:
        """Do all of a restore that takes long; see `Restoring`."""
        return self.restoring.prepare(source, step)

    def restore(self, source: Path, step: Progress = nobody) -> Path | None:
        """Put a copy in the place of the file, which must not be open; a copy of what was there before.

        See `Restoring` for what it returns and raises.
        """
        return self.restoring.finish(self.restoring.prepare(source, step))


def copy_before(store: "Store", reason: Reason, step: Progress = nobody) -> None:
    """Make a copy before something large is done with this file. Raises SaveError: then it is not done."""
    try:
        backups_of(store).make(reason, step)
    except BackupError as error:
        raise SaveError(str(error), error.cause) from error


def backups_of(store: "Store") -> Backups:
    """Return the copies of the file that this store has open."""
    assert store.door.path is not None  # what lives in memory is never copied
    return Backups(store.door.path.parent, store.now)


def backups_in(folder: Path) -> list[Backup]:
    """Return the copies in a folder, the newest first: by their number, as a clock can jump."""
    found = [backup_of(path) for path in folder.glob(f"*{_END}")]
    numbered = [(one.at, number_of(one.path.stem)) for one in found if number_of(one.path.stem)]

    def order(one: Backup) -> tuple[int, datetime, str]:
        number = number_of(one.path.stem) or max((nr for at, nr in numbered if at <= one.at), default=0)
        return number, one.at, one.path.name

    return sorted(found, key=order, reverse=True)


def backup_of(path: Path) -> Backup:
    """Return what the name of a copy says; one from before a new version was made when the file says so."""
    at = datetime.fromtimestamp(path.stat().st_mtime, UTC).astimezone().replace(tzinfo=None)
    return Backup(path, *(said_by(path.stem) or (at, Reason.UPDATE)))


def thin_out(folder: Path, now: datetime) -> None:
    """Let go of copies that are no longer needed, and of what a copy that was cut short left behind."""
    for unfinished in (*folder.glob(f"*{_UNFINISHED}*"), *folder.glob(f"{DAMAGED}/*{_UNFINISHED}")):
        unfinished.unlink(missing_ok=True)
    for one in _to_let_go(backups_in(folder), now):
        one.path.unlink(missing_ok=True)
        one.path.with_suffix(_DIGEST).unlink(missing_ok=True)


def _to_let_go(newest_first: Iterable[Backup], now: datetime) -> list[Backup]:
    """Return the copies that are no longer needed; what was salvaged drives no whole copy out."""
    named = [one for one in newest_first if said_by(one.path.stem)]
    going = []
    for salvaged in (False, True):
        group = [one for one in reversed(named) if (one.reason is Reason.SALVAGE) is salvaged]
        gone = to_let_go([one.at for one in group], now)
        going += [one for one in group if one.at in gone]
    return going


def _next_number(folder: Path) -> int:
    return 1 + max((number_of(path.stem) for path in folder.glob(f"*{_END}")), default=0)


def _digest(path: Path) -> str:
    """Return what is said beside a copy about its bytes, "" when nothing is."""
    try:
        return path.with_suffix(_DIGEST).read_text(encoding="utf-8") if path.is_file() else ""
    except (OSError, UnicodeDecodeError):
        return ""


def _within(step: Progress, number: int, many: int) -> Progress:
    """Return what tells how far one of many is, as a part of all."""
    return lambda part: step((number + part) / many)


def write_copy(folder: Path, target: Path, step: Progress = nobody) -> Held:
    """Write a checked copy of the data in `folder` to a new file, with its SHA-256 beside it; what it holds.

    Raises BackupError, UnreadableFileError or NewerFileError.
    """
    with closing(open_read_only(folder)) as connection:
        unfinished = target.with_name(f"{target.name}{_UNFINISHED}")
        whole = max(1, size_of(folder / FILE_NAME))
        try:
            unfinished.touch(mode=0o600)
            with watch(step, lambda: 0.5 * min(1.0, size_of(unfinished) / whole))(connection):
                copy_to(connection, unfinished)
            found = held(unfinished, lambda part: step(0.5 + part / 2))
            finish(unfinished, target)
        except BaseException as error:
            with suppress(OSError):
                unfinished.unlink(missing_ok=True)
            if isinstance(error, (OSError, *DAMAGE)):
                raise backup_error(error) from error
            raise
    return found
