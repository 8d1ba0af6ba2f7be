"""Hears that the system wants the app to end: a signal, or the end of the session."""

import os
import signal
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal

ENDINGS = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name))


class SessionEnd(QObject):
    """Turns a signal into `wanted`, in the thread of the window; until it is closed."""

    wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._out, self._in = os.pipe()
        for end in (self._out, self._in):
            os.set_blocking(end, False)
        self._notifier = QSocketNotifier(self._out, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._heard)
        self._before = {number: signal.signal(number, _wait) for number in ENDINGS}
        self._woken = signal.set_wakeup_fd(self._in, warn_on_full_buffer=False)

    def close(self) -> None:
        """Leave signals as they were."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._woken)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        os.close(self._in)
        os.close(self._out)

    def _heard(self) -> None:
        if any(number in ENDINGS for number in os.read(self._out, 64)):
            self.wanted.emit()


def _wait(_number: int, _frame: FrameType | None) -> None:
    """Do nothing: the number comes through the pipe as well, when the window has a turn."""
