"""Text that could not be kept, written to a file of its own: for you alone, and whole or not at all."""

import os
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path

NAME = "netwerkapp-text-"  # then the moment; the same in every language, as the next start looks for it
END = ".txt"


def write_private(path: Path, words: Sequence[str]) -> None:
    """Write these words to a file that only this user may read, in the place of what is there. Raises OSError."""
    unfinished = path.with_name(f"{path.name}.unfinished")
    unfinished.unlink(missing_ok=True)
    try:
        with os.fdopen(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write("\n\n".join(words).encode("utf-8", "replace") + b"\n")
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    except OSError:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
        raise


def rescue(folder: Path, words: Sequence[str], moment: datetime) -> Path | None:
    """Write these words beside the data, else in the temporary folder; the file, or None where neither works."""
    name = f"{NAME}{moment:%Y%m%d-%H%M%S}{END}"
    for place in _places(folder):
        with suppress(OSError):
            write_private(place / name, words)
            return place / name
    return None


def rescued(folder: Path) -> list[Path]:
    """Return the files with text that could not be kept, of this user, the newest first."""
    found = []
    for place in _places(folder):
        with suppress(OSError):
            found += [one for one in place.glob(f"{NAME}*{END}") if _is_mine(one)]
    return sorted(found, key=lambda one: one.name, reverse=True)


def _places(folder: Path) -> tuple[Path, Path]:
    return folder, Path(tempfile.gettempdir())


def _is_mine(path: Path) -> bool:
    return path.is_file() and not path.is_symlink() and (os.name == "nt" or path.stat().st_uid == os.getuid())
