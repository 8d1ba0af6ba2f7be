"""A copy before the first of many changes that follow each other, made beside the window."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from netwerkapp.domain.backups import Reason
from netwerkapp.storage.backups import backups_of
from netwerkapp.storage.store import Store
from netwerkapp.ui.backups.troubles import TroubleWords
from netwerkapp.ui.imports.job import Job


class CopyFirst(QObject):
    """Does a change once there is a copy; without a copy it is not done."""

    refused = Signal(str)  # why there is no copy

    def __init__(self, store: Store, reason: Reason) -> None:
        super().__init__()
        self._store, self._reason = store, reason
        self._made = False
        self._change: Callable[[], object] = lambda: None
        self.job: Job | None = None

    def forget(self) -> None:
        """Make a copy again before the next change: other ones are to follow it."""
        self._made = False

    def then(self, change: Callable[[], object]) -> None:
        """Do this, now when there is a copy already; while one is being made nothing else is begun."""
        if self.job is not None:
            return
        if self._made:
            change()
            return
        backups, self._change = backups_of(self._store), change
        self.job = Job(lambda step: backups.make(self._reason, step))
        self.job.finished.connect(self._end)
        self.job.failed.connect(self._fail)
        self.job.start()

    def _end(self, _path: object) -> None:
        self.job, self._made = None, True
        self._change()

    def _fail(self, error: object) -> None:
        self.job = None
        assert isinstance(error, Exception)
        self.refused.emit(TroubleWords().not_made(error))
