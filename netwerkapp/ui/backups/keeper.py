"""A copy of the data every half hour in which something changed, and at the end, without holding the window up."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from netwerkapp.storage.database import DAMAGE
from netwerkapp.storage.store import Store

if TYPE_CHECKING:
    from netwerkapp.domain.backups import Reason
    from netwerkapp.ui.imports.job import Job

HALF_HOUR = 30 * 60_000  # ms, counted by the timer: a clock that jumps changes nothing


class Keeper(QObject):
    """Works in a thread with a connection of its own. What does not succeed is told once."""

    told = Signal(str)

    def __init__(self, store: Callable[[], Store], folder: Path) -> None:
        super().__init__()
        self._store, self._folder = store, folder
        self._said = False
        self.job: Job | None = None
        self._timer = QTimer(self, interval=HALF_HOUR)
        self._timer.timeout.connect(self.keep)
        self._timer.start()

    def keep(self) -> None:
        """Begin a copy, when something changed since the last one."""
        from netwerkapp.domain.backups import Reason  # start-up: none of these is needed in the first half hour
        from netwerkapp.ui.imports.job import Job

        if self.job is not None or self._store().read_only:
            return
        work = self._work(Reason.CHANGES)
        self.job = Job(lambda _step: work())
        self.job.finished.connect(self._end)
        self.job.failed.connect(self._fail)
        self.job.start()

    def wait(self) -> None:
        """Stay until a copy that was begun is there."""
        if self.job is not None:
            self.job.wait()

    def close(self) -> None:
        """Make the last copy, when something changed. The window is gone by now."""
        from netwerkapp.domain.backups import Reason
        from netwerkapp.storage.troubles import BackupError

        self._timer.stop()
        self.wait()
        if not self._store().read_only:
            try:
                self._work(Reason.CLOSE)()
            except (BackupError, OSError, *DAMAGE):
                return  # it is made at the next start that changes something

    def _work(self, reason: "Reason") -> Callable[[], None]:
        """Return what makes a copy here and in the second place."""
        from netwerkapp.storage.backups import SECOND_PLACE, Backups

        store = self._store()
        second = store.settings.get(SECOND_PLACE)
        backups = Backups(self._folder, store.now, Path(second) if second else None)

        def work() -> None:
            if backups.is_wanted():
                backups.make(reason)
            backups.take_along()

        return work

    def _end(self, _result: object) -> None:
        self.job, self._said = None, False

    def _fail(self, error: object) -> None:
        self.job = None
        if not self._said:
            self._said = True
            text = self.tr("No backup could be made now: {why}. Your data is safe.")
            self.told.emit(text.replace("{why}", str(error)))
