"""What the pages that bring something in have in common: one part at a time, work beside the window, and undo."""

from collections.abc import Callable
from contextlib import closing

from PySide6.QtWidgets import QWidget

from netwerkapp.domain.progress import Progress
from netwerkapp.storage.store import Store
from netwerkapp.ui.buttons import OutlinedButton
from netwerkapp.ui.help.column import ColumnPage
from netwerkapp.ui.imports.busy import Busy
from netwerkapp.ui.imports.job import Job
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.theme import Theme


class BringInPage(ColumnPage):
    """Choose, wait, look, and what was done. What is looked for and written is for each page itself."""

    undo_button: OutlinedButton

    def __init__(self, theme: Theme, title: str, intro: str, store: Store, saver: Saver) -> None:
        super().__init__(theme, title, intro)
        self._store, self._saver = store, saver
        self._parts: tuple[QWidget, ...] = ()
        self._action = 0  # what was brought in last was written as
        self._taken_back = ""  # what is said when it is
        self.busy = Busy(theme)
        self.job: Job | None = None

    def refresh(self) -> None:
        """Offer to take it back only while nothing newer would be taken back in its place."""
        self.undo_button.setVisible(0 < self._action == self._store.newest_action())

    def _add_parts(self, *parts: QWidget) -> None:
        """Put the parts on the page, the first of them to be seen."""
        self._parts = parts
        for part in parts:
            self.add(part)
        self._show(parts[0])

    def _is_free(self) -> bool:
        """Whether another file can be looked at now; if not, it is said."""
        if not self.busy.isHidden():
            self.told.emit(self.tr("One file at a time. This one is not ready yet."), False)
        return self.busy.isHidden()

    def _begin(self, text: str, work: Callable[[Progress], object], done: Callable[[object], None]) -> None:
        """Do this beside the window; `work` opens the file once more with `self._opener`."""
        self._saver.flush()
        self._opener = self._store.opener()
        self.job = Job(work)
        self.busy.follow(self.job)
        self.job.finished.connect(done)
        self.job.failed.connect(self._fail)
        self.job.cancelled.connect(self._back)
        self.busy.begin(text)
        self._show(self.busy)
        self.job.start()

    def _take_back(self, doing: str, done: str) -> None:
        """Take all of it back, where that is still offered."""
        self.refresh()
        if self.undo_button.isHidden():
            return
        self._taken_back = done
        self._begin(doing, self._undone, self._show_undone)
        self.busy.button.hide()

    def _undone(self, _step: Progress) -> object:
        with closing(self._opener()) as other:
            return other.undo()

    def _show_undone(self, _kind: object) -> None:
        self._action = 0
        self._back()
        self.told.emit(self._taken_back, False)
        self.changed.emit()

    def _show(self, part: QWidget) -> None:
        for one in self._parts:
            one.setVisible(one is part)
        self.area.verticalScrollBar().setValue(0)
        self.turned.emit()
        if self.isVisible():
            self.focus_first()

    def _back(self) -> None:
        """Go back to choosing."""
        raise NotImplementedError

    def _fail(self, error: object) -> None:
        """Say what went wrong."""
        raise NotImplementedError
