"""The disk is full: the cause is named, nothing is half done or lost, and all goes on when there is room again."""

import random
from collections.abc import Callable
from pathlib import Path

from tests.faults import attempts
from tests.faults.attempts import Attempt
from tests.faults.ground import copied, ground
from tests.faults.small_disk import NoDisk, apart, fill, make_room, small_disk
from tests.faults.table import Row, Scenario
from tests.faults.trying import hindered, with_copies

ALL = (
    attempts.saving,
    attempts.typing,
    attempts.importing,
    attempts.backing_up,
    attempts.second_place,
    attempts.restoring,
    attempts.archive_out,
    attempts.archive_in,
    attempts.migrating,
    attempts.starting,
    attempts.beginning,
)
ON_ONE_CONNECTION = (attempts.saving, attempts.typing, attempts.importing, attempts.archive_in)


def on_tmpfs(runs: int, seed: int) -> Row:
    """Fill a disk of 2 MB in memory."""
    return _on_disk("full disk: tmpfs of 2 MB", "tmpfs", runs, seed)


def on_ext4(runs: int, seed: int) -> Row:
    """Fill a disk of 6 MB in a file."""
    return _on_disk("full disk: ext4 of 6 MB", "ext4", runs, seed)


def no_more_pages(runs: int, seed: int) -> Row:
    """Let the file not grow any more: what can be tried without a disk of one's own."""
    name = "full disk: no more pages"
    with ground() as place:
        return _row(name, runs, *apart(_all, ON_ONE_CONNECTION, 3, place, "", runs, seed))


def _on_disk(name: str, kind: str, runs: int, seed: int) -> Row:
    with ground() as place:
        try:
            return _row(name, runs, *apart(_disk_and_all, kind, place, runs, seed))
        except NoDisk as reason:
            return Row(name, 0, 0, str(reason))


def _row(name: str, runs: int, refused: int, wrong: list[str]) -> Row:
    if not refused:
        wrong.append("it was never full")
    return Row(name, runs, len(wrong), "; ".join((f"full in {refused}", *wrong[:3])))


def _disk_and_all(kind: str, place: Path, runs: int, seed: int) -> tuple[int, list[str]]:
    with small_disk(kind, place) as disk:
        return _all(ALL, 1 if kind == "tmpfs" else 3, place, str(disk), runs, seed)


def _all(
    what: tuple[Callable[[Path], Attempt], ...], copies: int, place: Path, disk: str, runs: int, seed: int
) -> tuple[int, list[str]]:
    """Try all in turn on a disk, or without one; how often it was full, and what was wrong."""
    chance, wrong, often = random.Random(seed), [], 0
    with_copies(place / "start", copies)
    for number in range(runs):
        make, folder = what[number % len(what)], Path(disk or place) / "data"
        attempt = make(copied(place / "start", folder))
        try:
            refused, found = _try(attempt, folder, chance, Path(disk) if disk else None)
        except Exception as error:
            refused, found = False, [f"{type(error).__name__}: {error}"]
        attempt.close()
        make_room(Path(disk or place))
        often += refused
        wrong += [f"{make.__name__} {number}: {one}" for one in found]
    return often, wrong


def _try(attempt: Attempt, folder: Path, chance: random.Random, disk: Path | None) -> tuple[bool, list[str]]:
    room = chance.choice((0, 0, 1, 1, 1, chance.random())) * chance.random() * attempt.needs * 0.7
    return hindered(attempt, folder, "full", lambda: _fill(attempt, disk, int(room)), lambda: _make_room(attempt, disk))


def _fill(attempt: Attempt, disk: Path | None, room: int) -> None:
    if disk is not None:
        fill(disk, room)
        return
    assert attempt.store is not None
    connection = attempt.store.door.connection
    connection.execute("VACUUM")
    size, pages = (int(connection.execute(f"PRAGMA {one}").fetchone()[0]) for one in ("page_size", "page_count"))
    connection.execute(f"PRAGMA max_page_count={pages + room // 4 // size}")


def _make_room(attempt: Attempt, disk: Path | None) -> None:
    if disk is not None:
        make_room(disk)
    elif attempt.store is not None:
        attempt.store.door.connection.execute("PRAGMA max_page_count=1000000")


SCENARIOS = [
    Scenario("full disk: tmpfs of 2 MB", on_tmpfs, 11 * 12, 11, "full", 0.25),
    Scenario("full disk: ext4 of 6 MB", on_ext4, 11 * 12, 11, "full", 0.25),
    Scenario("full disk: no more pages", no_more_pages, 4 * 15, 4, "full", 0.35),
]
