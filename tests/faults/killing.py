"""Work in another process that is ended at a random moment, as when the app is killed, and what it had said by then."""

import multiprocessing
import random
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from typing import Any

LONGEST = 60.0  # seconds that any work may take
Say = Callable[[Any], None]
Work = Callable[..., None]  # gets `say` and then what it needs; the first thing it says is that it begins


@dataclass(frozen=True, slots=True)
class Killed:
    """What a process said before it ended, and whether it was at its end by itself."""

    said: list[Any] = field(repr=False)
    finished: bool
    seconds: float


def kill(work: Work, given: tuple[object, ...], after: float) -> Killed:
    """Begin work, and end it `after` seconds after it says that it begins."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(
        ["tests.faults.killed", "tests.faults.killed_files", "sqlite_utils", "netwerkapp.storage.migrations"]
    )
    hears, says = context.Pipe(duplex=False)
    process = context.Process(target=_do, args=(work, says, given), daemon=True)
    process.start()
    says.close()
    said: list[Any] = []
    begun = time.monotonic()
    if not _hear(hears, said, begun + LONGEST, only_one=True):
        raise RuntimeError(f"{work.__name__} did not begin")
    begun = time.monotonic()
    going_on = _hear(hears, said, begun + after)
    if going_on:
        process.kill()
        _hear(hears, said, begun + LONGEST)
    seconds = time.monotonic() - begun
    process.join()
    if not going_on and process.exitcode:
        raise RuntimeError(f"{work.__name__} ended by itself with {process.exitcode}")
    return Killed(said[1:], not going_on, seconds)


def moments(work: Work, given: tuple[object, ...], chance: random.Random) -> Callable[[], float]:
    """Let work run to its end once; then each call returns a random moment, half of them around its end."""
    seconds = kill(work, given, LONGEST).seconds
    return lambda: seconds * (chance.uniform(0.8, 1.1) if chance.random() < 0.5 else chance.random())


def _do(work: Work, says: Connection, given: tuple[object, ...]) -> None:
    work(says.send, *given)


def _hear(hears: Connection, said: list[Any], until: float, only_one: bool = False) -> bool:
    """Listen until a moment, or until nobody speaks any more; whether somebody still does."""
    while (left := until - time.monotonic()) > 0:
        if not hears.poll(left):
            return True
        try:
            said.append(hears.recv())
        except EOFError:
            return False
        if only_one:
            return True
    return True
