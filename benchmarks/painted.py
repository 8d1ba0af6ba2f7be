"""Shows a window, and ends with its peak memory as soon as it was painted for the first time."""

import resource
import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget


class FirstPaint(QObject):
    """Waits for the first paint of the window."""

    def __init__(self, app, window):
        super().__init__()
        self._app, self._window = app, window
        window.installEventFilter(self)

    def eventFilter(self, watched, event):
        if watched is self._window and event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self._done)
        return False

    def _done(self):
        print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
        sys.stdout.flush()
        self._app.exit(0)


def run(app: QApplication, window: QWidget) -> None:
    waiting = FirstPaint(app, window)
    window.show()
    app.exec()
    del waiting
