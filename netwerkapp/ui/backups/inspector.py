"""Looks beside the window, once it is seen, whether the file is damaged; the first change waits for nothing then."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from netwerkapp.storage.database import get_ready_to_write
from netwerkapp.ui.imports.job import Job


class Inspector(QObject):
    """Works in a thread with a connection of its own, and only reads."""

    damaged = Signal(str)  # what is wrong

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._job = Job(lambda _step: _look(folder))
        self._job.finished.connect(self._tell)

    def begin(self) -> None:
        """Begin to look."""
        self._job.start()

    def _tell(self, found: list[str]) -> None:
        if found:
            self.damaged.emit(found[0])


def _look(folder: Path) -> list[str]:
    """Load what the first change needs, and return what is wrong; runs in the thread of the job."""
    from netwerkapp.storage.reading import damage_in

    get_ready_to_write()
    return damage_in(folder)
