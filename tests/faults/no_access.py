"""The folder may not be written, or is gone for a while, or another program holds the file: said, and nothing lost."""

import os
import random
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from time import monotonic

from netwerkapp.domain.backups import Reason
from netwerkapp.single import claim
from netwerkapp.storage import database
from netwerkapp.storage.backups import Backups
from netwerkapp.storage.database import FILE_NAME, SCHEMA_VERSION, digest_of
from netwerkapp.storage.door import Cause, SaveError
from netwerkapp.storage.store import Store, open_store, open_to_read
from netwerkapp.storage.troubles import BackupError, HeldError
from netwerkapp.ui import saver
from tests.faults import attempts
from tests.faults.attempts import Attempt
from tests.faults.ground import clock, copied, ground, of_version
from tests.faults.small_disk import NoDisk, apart, read_only, stick, without_rights
from tests.faults.table import Row, Scenario
from tests.faults.trying import hindered, look, with_copies

WORK = (
    attempts.saving,
    attempts.typing,
    attempts.importing,
    attempts.backing_up,
    attempts.archive_out,
    attempts.archive_in,
)
HELD = (attempts.saving, attempts.typing)
PATIENCE = 300  # ms before it is told that another program holds the file: shortened
HOLD = 1.0  # s that the window may stand still, on a machine that is busy


def read_only_folder(runs: int, seed: int) -> Row:
    """Start where everything may be read and nothing written: all is seen, nothing is changed, and it is said."""
    return _row("read-only folder", runs, seed, _read_only)


def taken_away(runs: int, seed: int) -> Row:
    """Take the right to write away while the app is open, and give it back."""
    return _row("permission taken away while running", runs, seed, _taken_away)


def gone_and_back(runs: int, seed: int) -> Row:
    """Take the folder away while the app is open, and bring it back."""
    return _row("folder gone and back", runs, seed, _gone_and_back)


def pulled(runs: int, seed: int) -> Row:
    """Pull the stick with the folder out while the app is open, and put it in again."""
    return _row("stick pulled out and put back", runs, seed, _pulled)


def held(runs: int, seed: int) -> Row:
    """Let another program hold the file while somebody types, and at a start."""
    return _row("locked by another program", runs, seed, _held)


def _row(name: str, runs: int, seed: int, work: Callable[[Path, int, int], tuple[str, list[str]]]) -> Row:
    with ground() as place:
        try:
            told, wrong = apart(work, place, runs, seed)
        except NoDisk as reason:
            return Row(name, 0, 0, str(reason))
    return Row(name, runs, len(wrong), "; ".join((told, *wrong[:3])))


def _read_only(place: Path, runs: int, _seed: int) -> tuple[str, list[str]]:
    if os.getuid():
        raise NoDisk("skipped: only root can give a folder to somebody else")
    wrong, folders = [], [place / "now", place / "old"]
    with_copies(folders[0], 1)
    of_version(folders[1], SCHEMA_VERSION - 1)
    (place / "mine").mkdir()
    with read_only(folders[0], place / "mounted"):
        wrong += [f"mounted so: {one}" for one in _only_reads(place / "mounted", place / "mine")]
    for one in (place, *place.rglob("*")):
        one.chmod(0o755 if one.is_dir() else 0o644)
    without_rights(place / "mine")
    for number in range(runs):
        folder = folders[number % 2]
        wrong += [f"{folder.name} {number}: {one}" for one in _only_reads(folder, place / "mine")]
    return "of somebody else, older too, and mounted so", wrong


def _only_reads(folder: Path, mine: Path) -> list[str]:
    before, wrong = _digests(folder), []
    store = _start(folder)
    if not store.read_only or store.contacts.count() < 30:
        wrong.append("it does not open to be read")
    try:
        store.profile.set("name", "Marjan")
        wrong.append("it is said to be kept")
    except SaveError as error:
        wrong += [] if error.cause is Cause.FORBIDDEN or store.door.path is None else [f"said to be {error.cause}"]
    try:
        Backups(folder, clock).make(Reason.CHANGES)
        wrong.append("a copy is said to be made")
    except BackupError as error:
        wrong += [] if error.cause is Cause.FORBIDDEN else [f"a copy: {error.cause}"]
    other = store.opener()()
    if other.exports.everyone() != store.exports.everyone():
        wrong.append("opened once more it holds something else")
    other.close()
    store.close()
    out = attempts.take_along(folder, mine / "mine.netwerk")
    wrong += [] if out >= 30 else [f"{out} people can be taken along"]
    return [*wrong, *(["something is changed"] if _digests(folder) != before else [])]


def _start(folder: Path) -> Store:
    """Start as the app does."""
    try:
        claimed = claim(folder)
    except OSError:
        return open_to_read(folder, clock)
    try:
        return open_store(folder, clock)
    except OSError:
        return open_to_read(folder, clock)
    finally:
        if claimed is not None:
            claimed.release()


def _taken_away(place: Path, runs: int, _seed: int) -> tuple[str, list[str]]:
    with_copies(place / "start", 3)
    without_rights(place / "start")

    def rights(folder: Path, mode: int) -> None:
        for one in (folder, folder / "backups"):
            one.chmod(mode)

    return _all(
        place,
        place / "data",
        runs,
        lambda attempt, folder: hindered(
            attempt, folder, "forbidden", lambda: rights(folder, 0o500), lambda: rights(folder, 0o700)
        ),
    )


def _gone_and_back(place: Path, runs: int, seed: int) -> tuple[str, list[str]]:
    chance = random.Random(seed)
    with_copies(place / "start", 3)

    def away(folder: Path) -> None:
        if chance.random() < 0.5:
            folder.rename(place / "away")
        else:
            shutil.copytree(folder, place / "away")
            shutil.rmtree(folder)

    return _all(
        place,
        place / "data",
        runs,
        lambda attempt, folder: hindered(
            attempt, folder, "gone", lambda: away(folder), lambda: (place / "away").rename(folder), is_there=False
        ),
    )


def _pulled(place: Path, runs: int, _seed: int) -> tuple[str, list[str]]:
    with_copies(place / "start", 1)
    with stick(place) as (disk, pull, put_back):
        return _all(
            place,
            disk / "data",
            runs,
            lambda attempt, folder: hindered(attempt, folder, "gone", pull, put_back, is_there=False),
        )


def _all(
    place: Path, folder: Path, runs: int, one: Callable[[Attempt, Path], tuple[bool, list[str]]]
) -> tuple[str, list[str]]:
    """Do each kind of work in turn while something stands in the way."""
    wrong, often = [], 0
    for number in range(runs):
        make = WORK[number % len(WORK)]
        attempt = make(copied(place / "start", folder))
        try:
            refused, found = one(attempt, folder)
        except Exception as error:
            refused, found = True, [f"{type(error).__name__}: {error}"]
        attempt.close()
        often += refused
        wrong += [f"{make.__name__} {number}: {what}" for what in found]
    if often < runs:
        wrong.append(f"nothing stood in the way in {runs - often}")
    return f"in the way in {often}", wrong


def _held(place: Path, runs: int, _seed: int) -> tuple[str, list[str]]:
    from PySide6.QtCore import QCoreApplication, QTimer

    app = QCoreApplication([])
    saver.PATIENCE, database.PATIENCE = PATIENCE, 0.2
    with_copies(place / "start", 1)
    wrong, longest, last = [], 0.0, monotonic()

    def pulse() -> None:
        nonlocal longest, last
        longest, last = max(longest, monotonic() - last), monotonic()

    beat = QTimer(app, interval=5)
    beat.timeout.connect(pulse)
    beat.start()
    for number in range(runs):
        folder = copied(place / "start", place / "data")
        attempt = HELD[number % 2](folder)
        assert attempt.store is not None
        attempt.store.wait_at_most(50)  # as the window does
        other = sqlite3.connect(folder / FILE_NAME, isolation_level=None)
        last = monotonic()
        _, found = hindered(
            attempt,
            folder,
            "in_use",
            lambda other=other: other.execute("BEGIN EXCLUSIVE"),
            lambda other=other: other.execute("COMMIT"),
            is_there=False,
        )
        pulse()
        attempt.close()
        other.execute("BEGIN EXCLUSIVE")
        try:
            open_store(folder, clock)
            found.append("it is opened all the same")
        except HeldError:
            pass
        other.execute("COMMIT")
        other.close()
        open_store(folder, clock).close()
        wrong += [f"run {number}: {one}" for one in (*found, *look(folder))]
    if longest > HOLD:
        wrong.append(f"the window stood still for {longest:.1f} s")
    return f"the window stood still for {longest * 1000:.0f} ms at most", wrong


def _digests(folder: Path) -> dict[str, tuple[str, int]]:
    return {str(one): (digest_of(one), one.stat().st_mtime_ns) for one in folder.rglob("*") if one.is_file()}


SCENARIOS = [
    Scenario("read-only folder", read_only_folder, 20, 2, "access", 0.2),
    Scenario("permission taken away while running", taken_away, 60, 6, "access", 0.4),
    Scenario("folder gone and back", gone_and_back, 60, 6, "access", 0.4),
    Scenario("stick pulled out and put back", pulled, 30, 3, "access", 0.5),
    Scenario("locked by another program", held, 20, 2, "access", 1.0),
]
