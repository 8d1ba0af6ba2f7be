"""One window per data folder: a lock that goes with the process, and a local socket to raise the first window.

The lock is a lock of the system on a file; what stands in that file means nothing, so it is never stale.
"""

import hashlib
import json
import os
import socket
import stat
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import IO

LOCK_NAME = "netwerkapp.lock"
PATIENCE = 2.0  # seconds that a second start waits for the first, which may be starting itself
_PAUSE = 0.05  # seconds between tries
_MOST = 1 << 20  # bytes of one message


class Claim:
    """The right to be the one window on a folder; it ends with `release` or with the process."""

    def __init__(self, folder: Path, lock: IO[bytes]) -> None:
        self._lock, self._path = lock, _socket_path(folder)
        self._listener: socket.socket | None = None

    def listen(self, asked: Callable[[list[str]], None]) -> None:
        """Call `asked` with the arguments of each second start; from another thread."""
        if not hasattr(socket, "AF_UNIX"):
            return
        listener = socket.socket(socket.AF_UNIX)
        try:
            self._path.unlink(missing_ok=True)
            listener.bind(str(self._path))
            self._path.chmod(0o600)
            listener.listen(4)
        except OSError:  # without it a second start cannot raise this window, and that is all
            listener.close()
            return
        self._listener = listener
        Thread(target=_answer, args=(listener, asked), daemon=True).start()

    def release(self) -> None:
        """Give the folder free."""
        if self._listener is not None:
            self._listener.close()
            self._path.unlink(missing_ok=True)
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


def hand_over(folder: Path, arguments: Sequence[str], patience: float = PATIENCE) -> bool:
    """Ask the first window to come to the front and give it these arguments; whether it answered in time."""
    if not hasattr(socket, "AF_UNIX"):
        return False
    end = time.monotonic() + patience
    while True:
        with suppress(OSError), socket.socket(socket.AF_UNIX) as line:
            line.settimeout(patience)
            line.connect(str(_socket_path(folder)))
            line.sendall(json.dumps(list(arguments)).encode() + b"\n")
            return line.recv(2) == b"ok"
        if time.monotonic() > end:
            return False
        time.sleep(_PAUSE)


def _answer(listener: socket.socket, asked: Callable[[list[str]], None]) -> None:
    """Take messages until the listener is closed; one that makes no sense is passed over."""
    while True:
        try:
            line, _ = listener.accept()
        except OSError:
            return
        with line, suppress(OSError, ValueError):
            line.settimeout(PATIENCE)
            received = b""
            while not received.endswith(b"\n") and len(received) < _MOST:
                part = line.recv(65536)
                if not part:
                    break
                received += part
            arguments = json.loads(received)
            if isinstance(arguments, list):
                asked([str(one) for one in arguments])
                line.sendall(b"ok")


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


def _socket_path(folder: Path) -> Path:
    """Return where the first window listens: a short name in a folder that is only the user's."""
    name = hashlib.sha256(str(folder.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:24]
    return _runtime_folder() / f"netwerkapp-{name}"


def _runtime_folder() -> Path:
    wanted = os.environ.get("XDG_RUNTIME_DIR", "")
    if Path(wanted).is_absolute() and Path(wanted).is_dir():
        return Path(wanted)
    user = os.getuid() if hasattr(os, "getuid") else "user"
    folder = Path(tempfile.gettempdir()) / f"netwerkapp-{user}"
    folder.mkdir(mode=0o700, exist_ok=True)
    about = folder.lstat()
    mine = not hasattr(os, "getuid") or about.st_uid == os.getuid()
    if not stat.S_ISDIR(about.st_mode) or not mine:
        raise OSError(f"{folder} belongs to somebody else")
    folder.chmod(0o700)
    return folder
