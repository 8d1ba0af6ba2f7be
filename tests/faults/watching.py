"""Watches what a reader does: how long it is silent, and what it touches.

Two seconds of the processor without a word on how far it is are a hang; so is a minute of the clock.
"""

import faulthandler
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

HANG = 2.0  # seconds of the processor
STUCK = 60  # seconds of the clock


class HangError(Exception):
    """A reader took longer than it may."""


class ElsewhereError(Exception):
    """A reader touched something outside its folder."""


@contextmanager
def watched(folder: Path) -> Iterator[None]:
    """Watch for a hang, and for what is touched outside the folder."""
    _hear_everything()
    heard: list[str] = []
    before = signal.signal(signal.SIGPROF, _hang)
    signal.setitimer(signal.ITIMER_PROF, HANG)
    faulthandler.dump_traceback_later(STUCK, exit=True)
    _watching.append((str(folder), heard))
    try:
        yield
    finally:
        _watching.clear()
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
        faulthandler.cancel_dump_traceback_later()
    if heard:
        raise ElsewhereError(heard[0])


def go_on(_part: float) -> None:
    """Begin to count anew: the window tells how far it is."""
    signal.setitimer(signal.ITIMER_PROF, HANG)


def _hang(_signal: int, _frame: object) -> None:
    raise HangError(f"more than {HANG:.0f} s")


_watching: list[tuple[str, list[str]]] = []
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_CHANGES = ("os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.chmod", "os.truncate")
_NEVER = (
    "subprocess.Popen",
    "os.system",
    "os.exec",
    "os.posix_spawn",
    "socket.connect",
    "socket.getaddrinfo",
    "ctypes.dlopen",
)


@cache
def _hear_everything() -> None:
    sys.addaudithook(_hear)


def _hear(event: str, arguments: tuple) -> None:
    if not _watching:
        return
    folder, heard = _watching[0]
    writes = event == "open" and isinstance(arguments[2], int) and arguments[2] & _WRITING
    if event in _NEVER or (
        (writes or event in _CHANGES or event == "sqlite3.connect") and _is_elsewhere(arguments, folder, event)
    ):
        heard.append(f"{event} {arguments[0]!r}")


def _is_elsewhere(arguments: tuple, folder: str, event: str) -> bool:
    paths = arguments[:2] if event in ("os.rename", "os.link", "os.symlink") else arguments[:1]
    named = [os.fsdecode(one) for one in paths if isinstance(one, str | bytes | os.PathLike)]
    return any(
        not os.path.realpath(one).startswith(folder) and one != ":memory:" and "__pycache__" not in one for one in named
    )
