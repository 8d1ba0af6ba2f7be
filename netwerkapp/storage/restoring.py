"""Putting a copy in the place of the file; what was there is kept, whatever it is."""

import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from netwerkapp.domain.progress import Progress, nobody
from netwerkapp.records import dataclass
from netwerkapp.storage.connections import connect
from netwerkapp.storage.database import (
    BACKUPS,
    DAMAGE,
    FILE_NAME,
    NOT_OURS,
    SCHEMA_VERSION,
    NewerFileError,
    UnreadableFileError,
    bring_up_to_date,
    digest_of,
    has_data,
    make_folder,
    problems,
    sync_folder,
    version_of,
)
from netwerkapp.storage.held import check_digest, checked
from netwerkapp.storage.troubles import backup_error
from netwerkapp.storage.whole_files import copy_file

DAMAGED = "damaged"  # folder in the folder of copies: files that could not be read, as they were
_WAITING = ".restoring"  # the ending of what waits to become the file


@dataclass(frozen=True, slots=True)
class Prepared:
    """A copy that is checked and waits beside the file; `before` is a copy of the file as it was at `written`."""

    waiting: Path
    before: Path | None
    written: int  # ns; 0 when there was no file


class Restoring:
    """Puts a copy in the place of the file in `folder`, in two steps: the long one leaves the file as it is.

    `copy` makes a copy of what is open on a connection.
    """

    def __init__(
        self, folder: Path, clock: Callable[[], datetime], copy: Callable[[sqlite3.Connection, Progress], Path]
    ) -> None:
        self._folder, self._clock, self._copy = folder, clock, copy
        self._path = folder / FILE_NAME
        self._waiting = self._path.with_suffix(_WAITING)

    def prepare(self, source: Path, step: Progress = nobody) -> Prepared:
        """Check a copy, bring it to this version, and copy what is there now. The file may be open meanwhile.

        Raises UnreadableFileError or NewerFileError when the copy is of no use, BackupError when there is no room;
        then all is as it was.
        """
        try:
            make_folder(self._folder)
            if not source.is_file():
                raise UnreadableFileError(str(source))
            copy_file(source, self._waiting, lambda part: step(part * 0.2))
            check_digest(self._waiting, source.with_suffix(".sha256"))
            checked(self._waiting, lambda part: step(0.2 + part * 0.3))
            self._bring_up_to_date()
            written = self._written()
            return Prepared(self._waiting, self._keep_present(lambda part: step(0.5 + part * 0.5)), written)
        except BaseException as error:
            self.forget()
            if isinstance(error, OSError | sqlite3.Error):
                raise backup_error(error) from error
            raise

    def finish(self, prepared: Prepared) -> Path | None:
        """Put what waits in the place of the file, which must not be open; a copy of what was there before.

        None when there was nothing, or nothing that could be read: that is kept as it was in "damaged".
        Raises BackupError; then all is as it was.
        """
        try:
            before = prepared.before
            if self._written() != prepared.written:  # it was written to after all
                before = self._keep_present(nobody)
            Path(f"{self._path}-journal").unlink(missing_ok=True)  # it belongs to the file that goes
            prepared.waiting.replace(self._path)
            sync_folder(self._folder)
        except OSError as error:
            raise backup_error(error) from error
        finally:
            self.forget()
        return before

    def forget(self) -> None:
        """Take away what waits, also what waited when the computer went down."""
        with suppress(OSError):
            self._waiting.unlink(missing_ok=True)
            Path(f"{self._waiting}-journal").unlink(missing_ok=True)

    def keep_aside(self) -> Path:
        """Keep what is there now as it is, with its journal, in "damaged"; the same bytes are not kept twice.

        Raises OSError.
        """
        path, folder = self._path, self._folder / BACKUPS / DAMAGED
        make_folder(folder.parent)
        make_folder(folder)
        if path.is_dir():
            aside = folder / f"{self._clock().strftime('%Y-%m-%d-%H%M%S')}-folder"
            path.rename(aside)
            return aside
        journal = Path(f"{path}-journal")
        mark = f"-{digest_of(journal)[:8]}" if journal.is_file() else ""
        aside = folder / f"{digest_of(path)[:16]}{mark}.sqlite3"
        for end in ("-journal", ""):
            if Path(f"{path}{end}").exists() and not Path(f"{aside}{end}").exists():
                unfinished = aside.with_suffix(".unfinished")
                copy_file(Path(f"{path}{end}"), unfinished)
                unfinished.replace(f"{aside}{end}")
        sync_folder(folder)
        return aside

    def _written(self) -> int:
        return self._path.stat().st_mtime_ns if self._path.exists() else 0

    def _bring_up_to_date(self) -> None:
        """Bring what waits to this version, so that a copy which cannot be is never put in the place of the file."""
        with closing(connect(self._waiting)) as connection:
            if version_of(connection) < SCHEMA_VERSION:
                bring_up_to_date(connection)

    def _keep_present(self, step: Progress) -> Path | None:
        path = self._path
        if not path.exists() or (path.is_file() and not has_data(self._folder)):
            return None
        if path.is_dir():
            self.keep_aside()
            return None
        if Path(f"{path}-journal").exists():  # opening the file uses it up
            self.keep_aside()
        try:
            with closing(connect(path)) as connection:
                found = [NOT_OURS] if version_of(connection) == 0 else problems(connection)
                if not found:
                    return self._copy(connection, step)
        except (NewerFileError, *DAMAGE):
            pass
        self.keep_aside()
        return None
