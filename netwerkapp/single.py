"""One window per data folder: a lock that goes with the process, and a word from a second start to the first.

The lock is a lock of the system on a file; what stands in that file means nothing, so it is never stale.
"""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from netwerkapp.callers import Listener

LOCK_NAME = "netwerkapp.lock"


class InUseError(Exception):
    """Another process has this folder, and does not answer."""


class Claim:
    """The right to be the one window on a folder; it ends with `release` or with the process."""

    def __init__(self, folder: Path, lock: IO[bytes]) -> None:
        self._folder, self._lock = folder, lock
        self._listener: Listener | None = None

    def listen(self, asked: Callable[[list[str]], None]) -> None:
        """Call `asked` with the arguments of each second start; from another thread."""
        from netwerkapp.callers import Listener  # start-up: it can wait until the window is seen

        self._listener = Listener(self._folder, asked)

    def release(self) -> None:
        """Give the folder free."""
        if self._listener is not None:
            self._listener.close()
        self._lock.close()


def claim(folder: Path) -> Claim | None:
    """Claim a folder that exists; None when another process has it. Raises OSError when it cannot be written."""
    lock = (folder / LOCK_NAME).open("ab")
    try:
        (folder / LOCK_NAME).chmod(0o600)
        _lock(lock)
    except BlockingIOError:
        lock.close()
        return None
    except BaseException:
        lock.close()
        raise
    return Claim(folder, lock)


def hand_over(folder: Path, arguments: Sequence[str], patience: float | None = None) -> bool:
    """Ask the first window to come to the front and give it these arguments; whether it answered in time."""
    from netwerkapp import callers  # start-up: only a second start needs it

    return callers.hand_over(folder, arguments, callers.PATIENCE if patience is None else patience)


def _lock(file: IO[bytes]) -> None:
    """Take the lock, or raise BlockingIOError at once when another process has it."""
    if sys.platform == "win32":
        import msvcrt  # only there

        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError as error:
            raise BlockingIOError(str(error)) from error
    else:
        import fcntl  # only there

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
