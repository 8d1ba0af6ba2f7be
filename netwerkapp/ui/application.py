"""The application, which hears of the files that macOS hands it; other systems name them at the start."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Tells which file was opened by a double click, dropped on its icon or chosen in "open with"."""

    file_opened = Signal(list)  # its name, in a list

    def event(self, event: QEvent) -> bool:
        """Take the name of a file; a place on the internet is passed over."""
        if isinstance(event, QFileOpenEvent):
            if event.file():
                self.file_opened.emit([event.file()])
            return True
        return super().event(event)
