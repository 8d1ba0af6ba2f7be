"""Looks beside the window, once it is seen, whether the file is damaged."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from netwerkapp.ui.imports.job import Job


class Inspector(QObject):
    """Works in a thread with a connection of its own, and only reads."""

    damaged = Signal(str)  # what is wrong

    def __init__(self, folder: Path) -> None:
        super().__init__()
        from netwerkapp.storage.reading import damage_in

        self._job = Job(lambda _step: damage_in(folder))
        self._job.finished.connect(self._tell)

    def begin(self) -> None:
        """Begin to look."""
        self._job.start()

    def _tell(self, found: list[str]) -> None:
        if found:
            self.damaged.emit(found[0])
