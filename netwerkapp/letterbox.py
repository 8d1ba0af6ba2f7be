"""What a second start says to the first window where there are no local sockets (Windows): a note in the folder."""

import json
import os
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Event, Thread

NOTE = "netwerkapp.note"
_LOOK = 0.25  # seconds between looks
_STALE = 10  # seconds after which a note is of a start that is not there any more


class Letterbox:
    """Looks for notes until it is closed."""

    def __init__(self, folder: Path, asked: Callable[[list[str]], None]) -> None:
        """Call `asked` with the arguments of each second start on `folder`; from another thread."""
        self._note, self._closed = folder / NOTE, Event()
        Thread(target=self._look, args=(asked,), daemon=True).start()

    def close(self) -> None:
        """Look no more."""
        self._closed.set()

    def _look(self, asked: Callable[[list[str]], None]) -> None:
        while not self._closed.wait(_LOOK):
            arguments = _taken(self._note)
            if arguments is not None:
                asked(arguments)


def put(folder: Path, arguments: Sequence[str], patience: float) -> bool:
    """Leave a note for the first window; whether it was taken in time. One that was not is taken back."""
    note, draft = folder / NOTE, folder / f"{NOTE}-{os.getpid()}"
    end = time.monotonic() + patience
    try:
        draft.write_text(json.dumps(list(arguments)), encoding="utf-8")
        draft.replace(note)
        while note.exists():
            if time.monotonic() > end:
                note.unlink(missing_ok=True)
                return False
            time.sleep(_LOOK / 5)
    except OSError:
        return False
    return True


def _taken(note: Path) -> list[str] | None:
    """Take a note away and return its arguments; None when there is none that makes sense."""
    try:
        written, text = note.stat().st_mtime, note.read_bytes()
        note.unlink()
        arguments = json.loads(text)
    except (OSError, ValueError):
        return None
    if not isinstance(arguments, list) or time.time() - written > _STALE:
        return None
    return [str(one) for one in arguments]
