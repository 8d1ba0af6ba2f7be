"""Ends the process as soon as a window was painted for the first time; taking it down is not measured."""

import os
import resource

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget


class FirstPaint(QObject):
    """Waits for the first paint of the window."""

    def __init__(self, window):
        super().__init__()
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched, event):
        if watched is self._window and event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self._done)
        return False

    def _done(self):
        print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, flush=True)
        os._exit(0)


def run(app: QApplication, window: QWidget) -> None:
    waiting = FirstPaint(window)
    window.show()
    app.exec()
    del waiting
