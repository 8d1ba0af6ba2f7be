"""Taking away all that the app wrote: nothing of it can be put back."""

import shutil
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from netwerkapp.domain.progress import Progress, nobody
from netwerkapp.storage.backups import OURS
from netwerkapp.storage.database import BACKUPS, FILE_NAME
from netwerkapp.storage.rescue import rescued

_OUR_FILES = "netwerkapp*"  # in the folder of the data
_STAYS = ("netwerkapp.lock",)  # is empty, and is held while the app runs
_LOG = "netwerkapp.log"
_COPIES = ("*.sqlite3", "*.sha256", "*.unfinished*")


def wipe_copies(folder: Path, second: Path | None, step: Progress = nobody) -> list[Path]:
    """Take away all copies of the data in `folder`, and those in the second place; what could not be taken away."""
    place = second / OURS if second is not None else None
    copies = [path for path in (folder / BACKUPS).rglob("*") if not path.is_dir() or path.is_symlink()]
    copies += [path for pattern in _COPIES for path in (place.glob(pattern) if place is not None else ())]
    for number, path in enumerate(copies):
        step(number / len(copies))
        _take_away([path])
    for emptied in (folder / BACKUPS, place):
        if emptied is not None and emptied.is_dir():
            with suppress(OSError):  # in the second place something else may lie there
                shutil.rmtree(emptied) if emptied.parent == folder else emptied.rmdir()
    return [path for path in copies if path.exists()]


def wipe_file(folder: Path) -> list[Path]:
    """Take away the data itself, which must not be open, and the log; what could not be taken away."""
    found = [path for path in folder.glob(_OUR_FILES) if path.name not in (*_STAYS, FILE_NAME) and not path.is_dir()]
    found += [path for path in rescued(folder) if path not in found]
    _take_away(found)
    _take_away([folder / FILE_NAME])
    return [path for path in (*found, folder / FILE_NAME) if path.exists() and path.stat().st_size]


def _take_away(paths: Iterable[Path]) -> None:
    for path in paths:
        with suppress(OSError):
            if path.name == _LOG:
                path.write_bytes(b"")  # it is open meanwhile
            else:
                path.unlink(missing_ok=True)
