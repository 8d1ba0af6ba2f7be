"""Looking something up for what is typed, without a key that waits for the disk."""

from PySide6.QtCore import QObject, QTimer, Signal

from netwerkapp.ui.saver import Saver

CALM = 1000  # ms without a key, after which what stands beside a field follows it


class Asking(QObject):
    """Tells when it is time to read the file: after the last key, and never while something is being written."""

    due = Signal()

    def __init__(self, parent: QObject, saver: Saver | None, delay: int = 0) -> None:
        """Take who writes the file, None when another thing is read; and after how many ms without a key."""
        super().__init__(parent)
        self._saver, self._owes = saver, False
        self._soon = QTimer(self, singleShot=True, interval=delay)
        self._soon.timeout.connect(self._come)
        if saver is not None:
            saver.free.connect(self._catch_up)

    def soon(self) -> None:
        """A key was pressed: what was found for the keys before it no longer counts."""
        self._owes = False
        if self._soon.interval():
            self._soon.start()
        else:
            self._come()

    def now(self) -> None:
        """Do not wait for more keys, nor for what is being written."""
        if self.waits():
            self.forget()
            self.due.emit()

    def forget(self) -> None:
        """Nothing has to be looked up any more."""
        self._soon.stop()
        self._owes = False

    def waits(self) -> bool:
        """Whether something is still to be looked up."""
        return self._owes or self._soon.isActive()

    def _come(self) -> None:
        self._owes = self._saver is not None and self._saver.is_busy()
        if not self._owes:
            self.due.emit()

    def _catch_up(self) -> None:
        if self._owes:
            self._come()
