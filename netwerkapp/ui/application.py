"""The application, which hears of the files that macOS hands it; other systems name them at the start."""

import os
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSettings, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Tells which file was opened by a double click, dropped on its icon or chosen in "open with".

    The dialogs of Qt that ask for a file keep no note outside the folder of the data of where you were.
    """

    file_opened = Signal(list)  # its name, in a list

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(arguments)
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)

    def event(self, event: QEvent) -> bool:
        """Take the name of a file; a place on the internet is passed over."""
        if isinstance(event, QFileOpenEvent):
            if event.file():
                self.file_opened.emit([event.file()])
            return True
        return super().event(event)
