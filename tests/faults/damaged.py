"""The file is damaged: the app starts, says so, keeps it, and offers the newest sound copy and what can be salvaged."""

import hashlib
import random
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from netwerkapp.domain.backups import Reason
from netwerkapp.storage.backups import Backups
from netwerkapp.storage.database import (
    BACKUPS,
    DAMAGE,
    FILE_NAME,
    DoubtfulFileError,
    LostFileError,
    UnreadableFileError,
)
from netwerkapp.storage.door import SaveError
from netwerkapp.storage.held import held
from netwerkapp.storage.reading import damage_in, is_damage
from netwerkapp.storage.salvage import salvage
from netwerkapp.storage.store import Store, open_store
from netwerkapp.storage.troubles import BackupError
from tests.faults.file_damage import ALWAYS_NOTICED, DAMAGES, PAGE, Damage
from tests.faults.ground import NOW, clock, copied, ground, with_people
from tests.faults.table import Row, Scenario

PEOPLE, LATER = 120, 125


def damaged(runs: int, seed: int) -> Row:
    """Damage the file in every way, start, and put the newest copy back."""
    said: Counter[str] = Counter()
    wrong: list[str] = []
    with ground() as place:
        _with_copies(place / "start")
        for number in range(runs):
            damage = DAMAGES[number % len(DAMAGES)]
            folder = copied(place / "start", place / "data")
            damage(folder / FILE_NAME, random.Random(seed * 100_000 + number))
            before = _bytes_of(folder / FILE_NAME)
            try:
                says, found = _try(folder, damage, before)
            except Exception as error:
                says, found = "error", [f"{type(error).__name__}: {error}"]
            said[says] += 1
            wrong += [f"{damage.__name__} {number}: {one}" for one in found]
    told = ", ".join(f"{says} {often}" for says, often in said.most_common())
    return Row("damaged file", runs, len(wrong), "; ".join((told, *wrong[:3])))


def salvaged(runs: int, seed: int) -> Row:
    """Destroy three pages of about five hundred: at least 95 of 100 rows come back."""
    chance, parts, wrong = random.Random(seed), [], []
    with ground() as place:
        with_people(place / "start", 1_050, 50).close()
        path = place / "start" / FILE_NAME
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("VACUUM")
        whole, pages = _rows(path), path.stat().st_size // PAGE
        for number in range(runs):
            folder = copied(place / "start", place / "data")
            content = bytearray((folder / FILE_NAME).read_bytes())
            for _ in range(3):
                at = chance.randrange(1, pages) * PAGE
                content[at : at + PAGE] = chance.randbytes(PAGE)
            (folder / FILE_NAME).write_bytes(content)
            made = salvage(folder / FILE_NAME, folder / BACKUPS, clock())
            parts.append(0.0 if made is None else _rows(made.path) / whole)
            if made is None or parts[-1] < 0.95:
                wrong.append(f"run {number}: {parts[-1]:.1%}")
    told = f"3 of {pages} pages: {min(parts):.1%} to {max(parts):.1%} of the rows back"
    return Row("salvage of a damaged file", runs, len(wrong), "; ".join((told, *wrong[:3])))


def start(folder: Path) -> str:
    """Start as the app does, without its window; what it would say: "" when nothing is the matter."""
    try:
        store = open_store(folder, clock)
    except LostFileError:
        return "lost"
    except UnreadableFileError:
        return "unreadable"
    except DoubtfulFileError:
        return "newer"
    with closing(store):
        try:
            _first_page(store)
        except (SaveError, ValueError, *DAMAGE) as error:
            if is_damage(folder, error):
                return "unreadable"
            raise
        return "unreadable" if damage_in(folder) else ""


def _first_page(store: Store) -> None:
    store.ladders.read()
    store.contacts.count()
    store.settings.get("language")


def _try(folder: Path, damage: Damage, before: set[str]) -> tuple[str, list[str]]:
    says = start(folder)
    if not says:
        return "opened", ["not noticed"] if damage in ALWAYS_NOTICED else []
    wrong = []
    if says == "newer" and _bytes_of(folder / FILE_NAME) != before:
        wrong.append("a file said to be newer was changed")
    newest, rest = _offers(folder)
    if not before <= _bytes_under(folder):
        wrong.append("the only copy was changed by looking at it")
    if newest is None or held(newest).people != PEOPLE:
        return says, [*wrong, "the newest sound copy is not offered"]
    if rest is not None:
        held(rest)
    Backups(folder, clock).restore(newest)
    if start(folder) or held(folder / FILE_NAME).people != PEOPLE:
        wrong.append("it was not put back")
    if not before <= _bytes_under(folder):
        wrong.append("the damaged file is gone")
    return says, wrong


def _offers(folder: Path) -> tuple[Path | None, Path | None]:
    """Return what can be put back: the newest sound copy, and what could be salvaged."""
    newest = Backups(folder, clock).newest_sound()
    with suppress(BackupError, OSError):
        made = salvage(folder / FILE_NAME, folder / BACKUPS, clock())
        return newest and newest[0].path, made and made.path
    return newest and newest[0].path, None


def _with_copies(folder: Path) -> None:
    """Make a file with two sound copies, and a newer one that is damaged."""
    store = with_people(folder, PEOPLE - 1)
    Backups(folder, lambda: NOW - timedelta(hours=3)).make(Reason.CLOSE)
    store.close()
    _one_more(folder, PEOPLE)
    Backups(folder, lambda: NOW - timedelta(hours=2)).make(Reason.CHANGES)
    _one_more(folder, LATER)
    bad = Backups(folder, lambda: NOW - timedelta(hours=1)).make(Reason.ASKED)
    bad.write_bytes(bad.read_bytes()[:-5_000])
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        connection.execute("VACUUM")


def _one_more(folder: Path, until: int) -> None:
    with closing(open_store(folder, clock)) as store:
        for number in range(store.contacts.count(), until):
            one = store.contacts.get("p0")
            assert one is not None
            store.contacts.save(replace(one, id=f"later{number}"), "contact_added")


def _bytes_of(path: Path) -> set[str]:
    """Return a digest of each part of what is there now; nothing for what is empty."""
    parts = path.iterdir() if path.is_dir() else (path, Path(f"{path}-journal"))
    return {hashlib.sha256(one.read_bytes()).hexdigest() for one in parts if one.is_file() and one.stat().st_size}


def _bytes_under(folder: Path) -> set[str]:
    return {hashlib.sha256(one.read_bytes()).hexdigest() for one in _files(folder)}


def _files(folder: Path) -> Iterator[Path]:
    return (one for one in folder.rglob("*") if one.is_file())


def _rows(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return sum(
            int(connection.execute(f"SELECT COUNT(*) FROM [{table}]").fetchone()[0])
            for table in ("contacts", "conversations", "actions", "changes")
        )


SCENARIOS = [
    Scenario("damaged file", damaged, 1_000, 36, "damaged", 0.08),
    Scenario("salvage of a damaged file", salvaged, 50, 1, "", 0.8),
]
