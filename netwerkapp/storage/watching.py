"""Telling how far longer work on a file is, and ending it where it stands when that is asked."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from netwerkapp.domain.progress import Progress

Watch = Callable[[sqlite3.Connection], AbstractContextManager[object]]
_OPERATIONS = 10_000  # of SQLite between two looks


def watch(step: Progress, part: Callable[[], float]) -> Watch:
    """Return what watches a connection; `part` gives how far the work is, from 0 to 1."""

    @contextmanager
    def watched(connection: sqlite3.Connection) -> Iterator[None]:
        raised: list[BaseException] = []

        def look() -> int:
            try:
                step(part())
            except BaseException as error:
                raised.append(error)
            return len(raised)

        connection.set_progress_handler(look, _OPERATIONS)
        try:
            yield
        except sqlite3.OperationalError:
            if not raised:
                raise
        finally:
            connection.set_progress_handler(None, 0)
        if raised:  # SQLite only says that it was interrupted
            raise raised[0]

    return watched


def size_of(path: Path) -> int:
    """Return how large a file is, 0 where there is none."""
    try:
        return path.stat().st_size
    except OSError:
        return 0
