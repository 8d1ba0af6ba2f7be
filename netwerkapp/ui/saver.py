"""Keeps what is typed without making anybody wait, and tells when it is kept."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from netwerkapp.storage.door import SaveError

DELAY = 300  # ms after the last key
RETRY = 5000  # ms between tries while saving does not work


class Saver(QObject):
    """Takes changes from widgets and writes them: soon (`later`) or at once (`now`).

    A change that could not be written stays here and is tried again every five seconds.
    """

    refused = Signal()  # nothing can be kept here at all
    saved = Signal(object)  # datetime: everything is kept since this moment
    failed = Signal(str)  # the reason; what was typed is still here

    def __init__(
        self,
        clock: Callable[[], datetime],
        parent: QObject | None = None,
        *,
        read_only: bool = False,
        keeps_settings: bool = False,
    ) -> None:
        """With `keeps_settings` the settings of the app are kept, also where all else can only be read."""
        super().__init__(parent)
        self._read_only, self._keeps_settings = read_only, keeps_settings
        self._clock = clock
        self._waiting: dict[str, Callable[[], object]] = {}
        self._soon = QTimer(self, singleShot=True, interval=DELAY)
        self._soon.timeout.connect(self.flush)
        self._again = QTimer(self, interval=RETRY)
        self._again.timeout.connect(self.flush)

    def later(self, key: str, write: Callable[[], object]) -> None:
        """Write soon; a newer change of the same `key` takes the place of the older one."""
        if self._read_only:
            self.refused.emit()
            return
        self._waiting.pop(key, None)
        self._waiting[key] = write
        self._soon.start()

    def now(self, write: Callable[[], object]) -> bool:
        """Write what waits and then this, at once; whether it is kept."""
        if self._read_only:
            self.refused.emit()
            return False
        return self._at_once(write)

    def setting(self, write: Callable[[], object]) -> bool:
        """Write a setting of the app itself at once; whether it is kept."""
        if self._read_only and not self._keeps_settings:
            self.refused.emit()
            return False
        return self._at_once(write)

    def _at_once(self, write: Callable[[], object]) -> bool:
        self._waiting[f"now {len(self._waiting)}"] = write
        return self.flush()

    def flush(self) -> bool:
        """Write all that waits, in the order it came; whether everything is kept.

        Raises what is wrong with a change itself, after what waits behind it is written: it is not tried again.
        """
        self._soon.stop()
        if not self._waiting:
            return True
        wrong: Exception | None = None
        while self._waiting:
            key = next(iter(self._waiting))
            write = self._waiting.pop(key)  # first, as what is written may ask to write the rest
            try:
                write()
            except SaveError as error:
                self._waiting = {key: write} | self._waiting
                self._again.start()
                self.failed.emit(str(error))
                return False
            except Exception as error:
                wrong = error
        self._again.stop()
        if wrong is not None:
            raise wrong
        self.saved.emit(self._clock())
        return True
