"""The app is killed while a whole file is written: brought up to date, copied, or put back."""

import random
import shutil
import sqlite3
from contextlib import closing
from datetime import timedelta
from itertools import count
from pathlib import Path

from netwerkapp.domain.backups import Reason
from netwerkapp.storage.backups import Backups, backups_in
from netwerkapp.storage.database import BACKUPS, FILE_NAME, SCHEMA_VERSION, digest_of
from netwerkapp.storage.held import held
from netwerkapp.storage.reading import check_file
from netwerkapp.storage.restoring import DAMAGED
from netwerkapp.storage.store import open_store
from tests.faults.ground import NOW, clock, copied, ground, of_version, rows, sound, with_people
from tests.faults.killing import LONGEST, Killed, Say, kill, moments
from tests.faults.table import Row, Scenario

BEFORE, NOW_THERE = 300, 350  # people in the copy that is put back, and in the file


def migrating(runs: int, seed: int) -> Row:
    """Kill while a file of an older version is brought up to date: it goes on from there, and the copy is sound."""
    chance, wrong, states = random.Random(seed), [], {"old": 0, "between": 0, "new": 0}
    with ground() as place:
        for number in range(runs):
            version = 1 + number % (SCHEMA_VERSION - 1)
            start = place / f"start{version}"
            if not start.exists():
                _many_times(of_version(start, version))
            folder = copied(start, place / "data")
            before = rows(folder / FILE_NAME)
            seconds = kill(_open, (copied(start, place / "data"),), LONGEST).seconds
            folder = copied(start, place / "data")
            kill(_open, (folder,), seconds * chance.random())
            reached, found = _after_migrating(folder, version, before)
            states[reached] += 1
            wrong += [f"run {number}, version {version}: {one}" for one in found]
    told = ", ".join(f"{state} {often}" for state, often in states.items())
    return Row("killed while migrating", runs, len(wrong), "; ".join((told, *wrong[:3])))


def restoring(runs: int, seed: int) -> Row:
    """Kill while a copy is put back, also over a damaged file: there is always a file, and what it was is kept."""
    chance, wrong, back = random.Random(seed), [], 0
    with ground() as place:
        copy = _two_states(place / "start")
        moment = moments(_restore, (copied(place / "start", place / "data"), copy), chance)
        for number in range(runs):
            folder = copied(place / "start", place / "data")
            damaged = number % 3 == 2
            if damaged:
                (folder / FILE_NAME).write_bytes(b"no file of ours" * 20_000)
            killed = kill(_restore, (folder, copy), moment())
            is_back, found = _after_restoring(folder, copy, damaged, killed)
            back += is_back
            wrong += [f"run {number}: {one}" for one in found]
    note = f"put back in {back}, as it was in {runs - back}"
    return Row("killed while restoring", runs, len(wrong), "; ".join((note, *wrong[:3])))


def backing_up(runs: int, seed: int) -> Row:
    """Kill while copies are made one after another beside saving: each copy that has its name is sound."""
    chance, wrong, copies = random.Random(seed), [], 0
    with ground() as place:
        with_people(place / "start", BEFORE).close()
        for number in range(runs):
            folder = copied(place / "start", place / "data")
            killed = kill(_back_up, (folder,), chance.uniform(0.0, 0.5))
            made = [one.path for one in backups_in(folder / BACKUPS)]
            copies += len(made)
            wrong += [f"run {number}: {one}" for one in (*check_file(folder), *map(sound, made)) if one]
            lost = set(killed.said) - {one.name for one in made}
            wrong += [f"run {number}: {one} is not there" for one in lost]
            wrong += [f"run {number}: {one} stays for ever" for one in _left(folder)]
    return Row("killed while backing up", runs, len(wrong), "; ".join((f"{copies:,} copies", *wrong[:3])))


def _open(say: Say, folder: Path) -> None:
    say("begun")
    open_store(folder, clock)


def _many_times(path: Path) -> None:
    """Let there be forty times as many people, so that it takes a while."""
    with closing(sqlite3.connect(path)) as connection, connection:
        columns = [row[1] for row in connection.execute("PRAGMA table_info(contacts)") if row[1] != "id"]
        rest = ", ".join(columns)
        connection.execute(
            "WITH RECURSIVE times(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM times WHERE n < 40) "
            f"INSERT INTO contacts(id, {rest}) SELECT n || id, {rest} FROM contacts, times"
        )


def _after_migrating(folder: Path, version: int, before: dict[str, int]) -> tuple[str, list[str]]:
    wrong = check_file(folder)
    path, copies = folder / FILE_NAME, [one.path for one in backups_in(folder / BACKUPS)]
    with closing(sqlite3.connect(path)) as connection:
        reached = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if reached > version and not any(rows(one) == before for one in copies):
        wrong.append("changed without a copy from before")
    open_store(folder, clock).close()
    after = rows(path)
    wrong += [f"{table}: {after[table]} of {many}" for table, many in before.items() if after[table] < many]
    wrong += [*check_file(folder), *filter(None, map(sound, copies))]
    state = {version: "old", SCHEMA_VERSION: "new"}.get(reached, "between")
    return state, wrong


def _two_states(folder: Path) -> Path:
    """Make a file with a copy of an earlier state; the copy, which stands elsewhere too."""
    store = with_people(folder, BEFORE)
    made = Backups(folder, clock).make(Reason.CLOSE)
    copy = folder.parent / made.name
    shutil.copy(made, copy)
    shutil.copy(made.with_suffix(".sha256"), copy.with_suffix(".sha256"))
    store.close()
    for number in range(BEFORE, NOW_THERE):
        _add(folder, number)
    return copy


def _add(folder: Path, number: int) -> None:
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection, connection:
        connection.execute(
            "INSERT INTO contacts(id, given, sort_key, search_text, created_at) VALUES (?, 'Bea', 'bea', 'bea', ?)",
            (f"p{number}", NOW.isoformat()),
        )


def _restore(say: Say, folder: Path, copy: Path) -> None:
    say("begun")
    Backups(folder, lambda: NOW + timedelta(hours=1)).restore(copy)
    say("restored")


def _after_restoring(folder: Path, copy: Path, damaged: bool, killed: Killed) -> tuple[bool, list[str]]:
    wrong = [found] if (found := sound(copy)) else []
    path, copies = folder / FILE_NAME, [one.path for one in backups_in(folder / BACKUPS)]
    if damaged and path.read_bytes() == b"no file of ours" * 20_000:
        return False, [*wrong, *(["said to be done"] if "restored" in killed.said else [])]
    digest = digest_of(path) == digest_of(copy)
    open_store(folder, clock).close()
    people = held(path).people
    if people != (BEFORE if digest else NOW_THERE):
        wrong.append(f"{people} people")
    if damaged:
        kept = [one.read_bytes() for one in (folder / BACKUPS / DAMAGED).glob("*.sqlite3")]
        wrong += [] if kept == [b"no file of ours" * 20_000] else ["the damaged file is gone"]
    elif digest and NOW_THERE not in [held(one).people for one in copies]:
        wrong.append("what was there before is gone")
    if "restored" in killed.said and not digest:
        wrong.append("said to be done and is not")
    wrong += [f"{one} stays for ever" for one in _left(folder)]
    return digest, [*wrong, *check_file(folder), *filter(None, map(sound, copies))]


def _left(folder: Path) -> list[str]:
    """Return what is not cleared away by the next copy."""
    Backups(folder, clock).make(Reason.CLOSE)
    return [one.name for one in folder.rglob("*") if "unfinished" in one.name or "restoring" in one.name]


def _back_up(say: Say, folder: Path) -> None:
    store, moments_of_day = open_store(folder, clock), count()
    backups = Backups(folder, lambda: NOW + timedelta(seconds=next(moments_of_day)))
    say("begun")
    for number in count():
        store.preparations.save_answer("t0", "goal", f"{number}")
        say(backups.make(Reason.CHANGES).name)


SCENARIOS = [
    Scenario("killed while migrating", migrating, 50, 2, "kills", 0.4),
    Scenario("killed while restoring", restoring, 50, 3, "kills", 0.3),
    Scenario("killed while backing up", backing_up, 50, 2, "kills", 0.4),
]
