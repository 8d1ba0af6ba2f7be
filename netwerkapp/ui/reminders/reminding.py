"""Looks now and then whether something stands in this week that may be said outside the window."""

import time
from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from netwerkapp.content import Content
from netwerkapp.domain.reminders import Kind, Turn, kind_of, turn
from netwerkapp.storage.door import SaveError
from netwerkapp.storage.settings import HIDDEN_NAMES, LAST_REMINDER, QUIET_MODE
from netwerkapp.storage.store import Store
from netwerkapp.ui.ladder.this_week import ThisWeek

EVERY = 600_000  # ms


class Reminding(QObject):
    """Tells `wanted` at most once a day.

    `can_say` is whether it would be seen now; `running` counts the seconds of a clock that nobody can set.
    """

    wanted = Signal(object)  # Kind

    def __init__(
        self,
        content: Content,
        store: Store,
        parent: QObject,
        can_say: Callable[[], bool],
        running: Callable[[], float] | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._can_say, self._running = store, can_say, running or time.monotonic
        self._week = ThisWeek(content.ladder, store, self)
        self._calm_since = self._running()
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.focusWindowChanged.connect(self._note_looked)

    def look(self) -> None:
        """Say it, if this is the moment. A day that cannot be remembered gets no message: it would come again."""
        store, settings = self._store, self._store.settings
        window = QGuiApplication.focusWindow()
        if window is not None and window.isVisible():
            self._calm_since = self._running()
        silent = bool(settings.get(HIDDEN_NAMES) or settings.get(QUIET_MODE) or store.pauses.current())
        calm = timedelta(seconds=self._running() - self._calm_since)
        now = turn(store.now(), store.today(), _day(settings.get(LAST_REMINDER)), calm, silent=silent)
        kind = self._kind() if now is Turn.SPEAK and self._can_say() else None
        if now is Turn.PASS_TODAY or kind is not None:
            with suppress(SaveError):
                settings.set(LAST_REMINDER, store.today().isoformat())
                if kind is not None:
                    self._calm_since = self._running()
                    self.wanted.emit(kind)

    def close(self) -> None:
        """Look no more."""
        self._timer.stop()

    def _kind(self) -> Kind | None:
        rows = [row for _, group in self._week.groups() for row in group]
        return kind_of(len(rows), sum(row.today for row in rows))

    def _note_looked(self, _window: QWindow | None) -> None:
        self._calm_since = self._running()


def _day(text: str) -> date | None:
    """Read a day that was kept; what is none counts as never."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
