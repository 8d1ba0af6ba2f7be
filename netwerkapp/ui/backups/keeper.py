"""A copy of the data every half hour in which something changed, and at the end, without holding the window up."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from netwerkapp.storage.database import BACKUPS, DAMAGE
from netwerkapp.storage.store import Store

if TYPE_CHECKING:
    from netwerkapp.domain.backups import Reason
    from netwerkapp.storage.backups import Backups
    from netwerkapp.ui.imports.job import Job

SOON = 10_000  # ms after the start: was there a change since the last copy, as the computer went down?
HALF_HOUR = 30 * 60_000  # ms, counted by the timer: a clock that jumps changes nothing


class Keeper(QObject):
    """Works in a thread with a connection of its own, and takes every copy along to the second place.

    What does not succeed is told once.
    """

    told = Signal(str)

    def __init__(self, store: Callable[[], Store], folder: Path) -> None:
        super().__init__()
        self._store, self._folder = store, folder
        self._said: set[str] = set()
        self._along: tuple[str, int] | None = None  # the copies that are in the second place
        self.job: Job | None = None
        self._paused = False
        self._timers = [QTimer(self, interval=HALF_HOUR), QTimer(self, interval=SOON, singleShot=True)]
        for timer, slot in zip(self._timers, (self.keep, self.begin), strict=True):
            timer.timeout.connect(slot)

    def start(self) -> None:
        """Work by itself from now on."""
        for timer in self._timers:
            timer.start()

    def begin(self) -> None:
        """Begin a copy after the start, when there is none of the file as it is."""
        from netwerkapp.domain.backups import Reason  # start-up: none of these is needed in the first seconds

        if self._store().newest_action():
            self._work(Reason.START)

    def keep(self) -> None:
        """Begin a copy, when something changed since the last one."""
        from netwerkapp.domain.backups import Reason

        self._work(Reason.CHANGES)

    def take_along(self) -> None:
        """Begin to bring copies to the second place, when there are others than the last time, whoever made them.

        The app asks for it every minute.
        """
        if self._state()[0] and self._state() != self._along:
            self._work(None)

    def wait(self) -> None:
        """Stay until a copy that was begun is there."""
        if self.job is not None:
            self.job.wait()

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Begin nothing meanwhile."""
        self._paused = True
        try:
            yield
        finally:
            self._paused = False

    def close(self) -> None:
        """Make the last copy, when something changed. The window is gone by now."""
        from netwerkapp.domain.backups import Reason
        from netwerkapp.storage.troubles import BackupError

        for timer in self._timers:
            timer.stop()
        self.wait()
        if not self._store().read_only:
            try:
                _copy(self._backups(), Reason.CLOSE)
            except (BackupError, OSError, *DAMAGE):
                return  # it is made at the next start that changes something

    def _work(self, reason: "Reason | None") -> None:
        """Begin to make a copy, None being no new one, and to take all along."""
        from netwerkapp.ui.imports.job import Job

        if self.job is not None or self._paused or self._store().read_only:
            return
        backups = self._backups()
        self.job = Job(lambda _step: _copy(backups, reason))
        self.job.finished.connect(self._end)
        self.job.failed.connect(self._fail)
        self.job.start()

    def _second(self) -> str:
        from netwerkapp.storage.backups import SECOND_PLACE

        return self._store().settings.get(SECOND_PLACE)

    def _backups(self) -> "Backups":
        from netwerkapp.storage.backups import Backups

        second = self._second()
        return Backups(self._folder, self._store().now, Path(second) if second else None)

    def _state(self) -> tuple[str, int]:
        """Return what changes when there is another second place or another copy."""
        try:
            return self._second(), (self._folder / BACKUPS).stat().st_mtime_ns
        except OSError:
            return "", 0

    def _end(self, trouble: object) -> None:
        from netwerkapp.storage.door import Cause
        from netwerkapp.storage.troubles import BackupError

        self.job = None
        self._said.discard("copy")
        if not isinstance(trouble, BackupError):
            self._said.discard("second")
            self._along = self._state()
            return
        if trouble.cause is not Cause.GONE:  # a stick that is not in is looked for again, a full one is not
            self._along = self._state()
        text = self.tr(
            "The second place for your backups cannot be reached now: {place}. Your backups are on this computer. "
            "They go there as soon as it is back."
        )
        self._say("second", text.replace("{place}", self._second()))

    def _fail(self, error: object) -> None:
        from netwerkapp.ui.backups.troubles import TroubleWords

        self.job = None
        assert isinstance(error, Exception)
        text = self.tr("No backup could be made now. {why} Your data is safe.")
        self._say("copy", text.replace("{why}", TroubleWords().why(error)))

    def _say(self, what: str, text: str) -> None:
        if what not in self._said:
            self._said.add(what)
            self.told.emit(text)


def _copy(backups: "Backups", reason: "Reason | None") -> Exception | None:
    """Make a copy where one is wanted and take all along; what went wrong with the second place."""
    from netwerkapp.storage.troubles import BackupError

    if reason is not None and backups.is_wanted():
        backups.make(reason)
    try:
        backups.take_along()
    except BackupError as error:
        return error
    return None
