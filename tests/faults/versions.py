"""A file of every version of the schema is brought up to date, and one of a newer version is left alone."""

import sqlite3
from contextlib import closing
from pathlib import Path

from netwerkapp.storage.backups import backups_in
from netwerkapp.storage.database import FILE_NAME, SCHEMA_VERSION, NewerFileError
from netwerkapp.storage.held import held
from netwerkapp.storage.reading import check_file, open_read_only
from netwerkapp.storage.store import open_store
from tests.faults.ground import clock, ground, of_version, rows
from tests.faults.table import Row, Scenario

_GROWS = ("settings", "celebrations", "milestones", "latches", "contact_search")  # what follows from the rest


def older(runs: int, _seed: int) -> Row:
    """Open a file of each version, and compare what it holds with what it held."""
    wrong = [found for number in range(runs) for found in _older(1 + number % SCHEMA_VERSION)]
    return Row("older version opened", runs, len(wrong), "; ".join(wrong[:3]))


def newer(runs: int, _seed: int) -> Row:
    """Open a file that says it is newer, by its number or by a change that is not known here."""
    wrong = [found for number in range(runs) for found in _newer(_NEWER[number % len(_NEWER)])]
    return Row("newer version refused", runs, len(wrong), "; ".join(wrong[:3]))


def _older(version: int) -> list[str]:
    with ground() as folder:
        path = of_version(folder, version)
        before = rows(path)
        open_store(folder, clock).close()
        after, copies = rows(path), backups_in(folder / "backups")
        wrong = [f"version {version}: {table}" for table, count in before.items() if not _kept(table, count, after)]
        wrong += check_file(folder)
        if len(copies) != (version < SCHEMA_VERSION):
            wrong.append(f"version {version}: {len(copies)} copies")
        for copy in copies:
            held(copy.path)
            if rows(copy.path) != before:
                wrong.append(f"version {version}: the copy holds something else")
        return wrong


def _kept(table: str, count: int, after: dict[str, int]) -> bool:
    return after[table] >= count if table in _GROWS else after[table] == count


_NEWER = (
    ("PRAGMA user_version = 99",),
    (
        "INSERT INTO _sqlite_migrations(migration_set, name, applied_at) "
        f"VALUES ('netwerkapp', 'm{SCHEMA_VERSION + 1:03}_not_known_here', '')",
    ),
)


def _newer(statements: tuple[str, ...]) -> list[str]:
    with ground() as folder:
        path = of_version(folder)
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            for statement in statements:
                connection.execute(statement)
        before = path.read_bytes()
        wrong = []
        for opened in (open_store, open_read_only, check_file):
            try:
                opened(folder)
                wrong.append(f"{statements}: not refused by {opened.__name__}")
            except NewerFileError:
                pass
        if path.read_bytes() != before or _beside(folder):
            wrong.append(f"{statements}: not left as it was")
        return wrong


def _beside(folder: Path) -> list[str]:
    return [one.name for one in folder.iterdir() if one.name != FILE_NAME]


SCENARIOS = [
    Scenario("older version opened", older, SCHEMA_VERSION * 5, SCHEMA_VERSION, seconds=0.2),
    Scenario("newer version refused", newer, 20, 2, seconds=0.05),
]
