"""What a second start says to the first window: a local socket, in a folder that is only the user's.

Where there are no such sockets, as on Windows, it is a note in the data folder.
"""

import hashlib
import json
import os
import socket
import stat
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from threading import Thread

from netwerkapp.letterbox import Letterbox, put

PATIENCE = 2.0  # seconds that a second start waits for the first, which may be starting itself
_PAUSE = 0.05  # seconds between tries
_MOST = 1 << 20  # bytes of one message


class Listener:
    """Hears second starts until it is closed."""

    def __init__(self, folder: Path, asked: Callable[[list[str]], None]) -> None:
        """Call `asked` with the arguments of each second start on `folder`; from another thread."""
        self._line: socket.socket | None = None
        self._box: Letterbox | None = None
        if not hasattr(socket, "AF_UNIX"):
            self._box = Letterbox(folder, asked)
            return
        self._path = socket_path(folder)
        line = socket.socket(socket.AF_UNIX)
        try:
            self._path.unlink(missing_ok=True)
            line.bind(str(self._path))
            self._path.chmod(0o600)
            line.listen(4)
        except OSError:  # without it a second start cannot raise this window, and that is all
            line.close()
            return
        self._line = line
        Thread(target=_answer, args=(line, asked), daemon=True).start()

    def close(self) -> None:
        """Hear nothing any more."""
        if self._line is not None:
            self._line.close()
            self._path.unlink(missing_ok=True)
        if self._box is not None:
            self._box.close()


def hand_over(folder: Path, arguments: Sequence[str], patience: float = PATIENCE) -> bool:
    """Ask the first window to come to the front and give it these arguments; whether it answered in time."""
    if not hasattr(socket, "AF_UNIX"):
        return put(folder, arguments, patience)
    end = time.monotonic() + patience
    while True:
        with suppress(OSError), socket.socket(socket.AF_UNIX) as line:
            line.settimeout(patience)
            line.connect(str(socket_path(folder)))
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


def socket_path(folder: Path) -> Path:
    """Return where the first window listens: a short name in a folder that is only the user's."""
    name = hashlib.sha256(str(folder.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:24]
    return _runtime_folder() / f"netwerkapp-{name}"


def _runtime_folder() -> Path:
    wanted = os.environ.get("XDG_RUNTIME_DIR", "")
    if os.environ.get("FLATPAK_ID"):  # each start there has a runtime folder of its own; this part is shared
        wanted = f"{wanted}/app/{os.environ['FLATPAK_ID']}"
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
