"""The file: opening it, bringing it up to date and checking it."""

import os
import sqlite3
from contextlib import closing, nullcontext, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from netwerkapp.storage.connections import MEMORY, connect

if TYPE_CHECKING:
    from sqlite_utils import Database

    from netwerkapp.storage.watching import Watch

FILE_NAME = "netwerkapp.sqlite3"
EXAMPLE_MARK = "example.mark"  # an empty file beside made-up data
BACKUPS = "backups"  # folder beside the file
SCHEMA_VERSION = 12  # the highest user_version that the migrations of this version set
NOT_OURS = "it is no file of Netwerkapp"
DAMAGE = (sqlite3.DatabaseError, UnicodeDecodeError, OverflowError)
PRAGMAS = (
    "journal_mode=DELETE",
    "synchronous=EXTRA",
    "foreign_keys=ON",
    "secure_delete=ON",
    "cell_size_check=ON",
    "temp_store=MEMORY",
    "busy_timeout=5000",
)
_UNKNOWN = (  # changes of the schema that this version does not know: they are numbered
    "SELECT MAX(name) >= ? OR COUNT(*) > ? FROM _sqlite_migrations WHERE migration_set = 'netwerkapp'"
)


class NewerFileError(Exception):
    """The file was made by a newer version of the app: it is left as it is."""


class DoubtfulFileError(NewerFileError):
    """The number in the file says newer, and nothing else in it does: that number may be damaged."""


class NoFileError(Exception):
    """There is no data in this folder."""


class UnreadableFileError(Exception):
    """The file is damaged, or it is no file of this app."""


class LostFileError(UnreadableFileError):
    """There is no file, or an empty one, where there are copies of one: it is not begun anew in silence."""


def open_database(folder: Path) -> sqlite3.Connection:
    """Open the file in `folder` for reading and writing, made first where there is none.

    The folder gets mode 0700 and the file 0600. Raises OSError when the folder cannot be made or written, the disk is
    full or another program holds the file,
    NewerFileError when a newer version wrote the file, UnreadableFileError when it is damaged or no file of this app.
    """
    make_folder(folder)
    path = folder / FILE_NAME
    if path.is_dir():
        raise UnreadableFileError(NOT_OURS)
    if not has_data(folder) and any((folder / BACKUPS).glob("*.sqlite3")):
        raise LostFileError(str(path))
    if Path(f"{path}-journal").exists():
        from netwerkapp.storage.cut_short import take_back  # start-up: only after the app was killed

        take_back(folder)
    before = os.umask(0o077)  # the journal beside the file is made with this mask as well
    try:
        path.touch(mode=0o600)
        connection = connect(path)
    finally:
        os.umask(before)
    folder.chmod(0o700)
    path.chmod(0o600)
    try:
        return _prepared(connection, folder)
    except DAMAGE as error:
        from netwerkapp.storage.troubles import passing  # start-up: hardly ever needed

        connection.close()
        raise passing(error) or UnreadableFileError(str(error)) from error
    except BaseException:
        connection.close()
        raise


def make_folder(folder: Path) -> None:
    """Make the folder, for this user alone. Raises OSError when that cannot be done."""
    is_new = not folder.exists()
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if is_new:
        sync_folder(folder.parent)


def sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk, where the system can do that."""
    with suppress(OSError):
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)


def has_data(folder: Path) -> bool:
    """Whether there is a file with data in `folder`."""
    path = folder / FILE_NAME
    return path.is_file() and path.stat().st_size > 0


def is_example(folder: Path) -> bool:
    """Whether what is in `folder` is made up: the app's own example, which may be thrown away."""
    return (folder / EXAMPLE_MARK).exists()


def open_in_memory() -> sqlite3.Connection:
    """Open a file that lives in memory only, for tests and trials."""
    return _prepared(connect(MEMORY), None)


def file_of(connection: sqlite3.Connection) -> Path | None:
    """Return the path of the file, None when it lives in memory."""
    path = connection.execute("PRAGMA database_list").fetchone()[2]
    return Path(path) if path else None


def identity(path: Path | None) -> tuple[int, int] | None:
    """Return what tells this file from another one in its place, None when there is none."""
    try:
        found = path.stat() if path is not None else None
    except OSError:
        return None
    return None if found is None or not found.st_size else (found.st_dev, found.st_ino)


def sqlite_utils_database(connection: sqlite3.Connection) -> "Database":
    """Wrap the connection by sqlite-utils, imported this late because it costs a tenth of a second."""
    from sqlite_utils import Database  # start-up: reading needs no sqlite-utils

    return Database(connection)


def get_ready_to_write() -> None:
    """Load what the first change needs, so that it does not wait for that."""
    with closing(connect(MEMORY)) as connection:
        sqlite_utils_database(connection)


def problems(connection: sqlite3.Connection) -> list[str]:
    """Check the whole file: what SQLite finds wrong, and rows that point at nothing. Empty when sound."""
    try:
        found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
        found += [
            f"{table}: row {row} points at a missing row of {parent}"
            for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check")
        ]
    except DAMAGE as error:
        found = [str(error)]
    return found


def copy_to(connection: sqlite3.Connection, path: Path) -> None:
    """Write a compact copy of the file to `path`, which must not exist yet."""
    connection.execute("VACUUM INTO ?", (str(path),))


def version_of(connection: sqlite3.Connection) -> int:
    """Return the version of the schema, 0 in a new file. Raises NewerFileError."""
    with closing(connection.execute("PRAGMA user_version")) as cursor:
        version = int(cursor.fetchone()[0])
    if version > 0:
        with closing(connection.execute(_UNKNOWN, (f"m{SCHEMA_VERSION + 1:03}", SCHEMA_VERSION))) as cursor:
            if cursor.fetchone()[0]:
                raise NewerFileError(str(version))
    if version > SCHEMA_VERSION:
        raise DoubtfulFileError(str(version))
    return version


def open_at_version(version: int) -> sqlite3.Connection:
    """Open a file in memory with the tables that this version of the schema had, without any row."""
    from netwerkapp.storage.migrations import migrations  # start-up: only an archive needs it

    connection = connect(MEMORY)
    later = next(
        (one.name for one in migrations.pending(sqlite_utils_database(connection)) if _number(one.name) > version), None
    )
    migrations.apply(sqlite_utils_database(connection), stop_before=later)
    return connection


def _number(migration: str) -> int:
    return int(migration[1:4])


def bring_up_to_date(connection: sqlite3.Connection) -> None:
    """Bring the file to the schema of this version, in one transaction: a slow disk is waited for once."""
    from netwerkapp.storage.migrations import migrations  # start-up: only a new or old file needs it

    database = sqlite_utils_database(connection)
    with database.atomic():
        migrations.apply(database)


def _prepared(connection: sqlite3.Connection, folder: Path | None) -> sqlite3.Connection:
    """Set the connection up; data of an older version is copied to `folder`/backups and then brought up to date."""
    version = version_of(connection)
    if version == 0 and _has_tables(connection):
        raise UnreadableFileError(NOT_OURS)
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    if version < SCHEMA_VERSION:
        if version > 0 and folder is not None:
            keep_copy(connection, folder / BACKUPS, f"before-version-{SCHEMA_VERSION}")
        bring_up_to_date(connection)
    return connection


def keep_copy(connection: sqlite3.Connection, folder: Path, name: str, watched: "Watch" = nullcontext) -> Path:
    """Copy the whole file into `folder`, check the copy, and write its SHA-256 beside it; the path of the copy.

    A copy of the same name is never overwritten. `watched` may end the work. Raises OSError or sqlite3.Error when
    there is no room for it, and sqlite3.DatabaseError when the copy is not sound; then nothing of it stays.
    """
    make_folder(folder)
    numbers = (f"{name}{f'-{number}' if number else ''}.sqlite3" for number in range(10_000))
    path = next(folder / one for one in numbers if not (folder / one).exists())
    unfinished = path.with_suffix(".unfinished")
    for left in (unfinished, Path(f"{unfinished}-journal")):
        left.unlink(missing_ok=True)
    try:
        unfinished.touch(mode=0o600)  # before there is anything in it that others could read
        with watched(connection):
            copy_to(connection, unfinished)
        with closing(connect(unfinished)) as copied, watched(copied):
            found = problems(copied)
        if found:
            raise sqlite3.DatabaseError(found[0])
        finish(unfinished, path)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise
    return path


def finish(unfinished: Path, path: Path) -> None:
    """Give a copy that is written its name, with its SHA-256 beside it, when all of it is on the disk."""
    with unfinished.open("rb+") as copy:
        os.fsync(copy.fileno())
    digest = path.with_suffix(".sha256")
    digest.touch(mode=0o600)
    with digest.open("w", encoding="utf-8") as file:
        file.write(f"{digest_of(unfinished)}  {path.name}\n")
        file.flush()
        os.fsync(file.fileno())
    unfinished.replace(path)
    sync_folder(path.parent)


def digest_of(path: Path) -> str:
    """Return the SHA-256 of a file."""
    import hashlib  # start-up: only a copy needs it

    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _has_tables(connection: sqlite3.Connection) -> bool:
    """Whether there are tables; the list of migrations is made before the first of them."""
    query = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%sqlite_%' LIMIT 1"
    with closing(connection.execute(query)) as cursor:
        return cursor.fetchone() is not None
