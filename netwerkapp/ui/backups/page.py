"""The backups: when each was made, what is in it, and putting one back."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from netwerkapp.domain.backups import Reason
from netwerkapp.domain.progress import Progress
from netwerkapp.storage.backups import Backup, Backups, backup_of
from netwerkapp.storage.database import NewerFileError, UnreadableFileError
from netwerkapp.storage.held import Held, glance, held
from netwerkapp.storage.store import Store
from netwerkapp.storage.troubles import BackupError
from netwerkapp.ui.backups.listing import BackupList
from netwerkapp.ui.backups.preview import Preview
from netwerkapp.ui.backups.troubles import TroubleWords
from netwerkapp.ui.backups.words import BackupWords
from netwerkapp.ui.buttons import OutlinedButton
from netwerkapp.ui.empty import EmptyState
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.imports.busy import Busy
from netwerkapp.ui.imports.job import Job
from netwerkapp.ui.page import Page
from netwerkapp.ui.page_head import PageHead
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.scroll import PageScroll
from netwerkapp.ui.theme import Theme

WIDTH = 640  # px

_Seen = tuple[Path, int, int]  # a copy as it was when it was looked into: when it was written, and its size


class BackupsPage(Page):
    """A list, the newest first; above it what is in the one that was chosen. The work is done beside the window."""

    restore_wanted = Signal(object)  # the path of the copy

    def __init__(
        self, theme: Theme, store: Store, saver: Saver, folder: Path, ask: Callable[[QWidget], str] | None = None
    ) -> None:
        super().__init__()
        self._ask = ask or _ask
        self._store, self._saver = store, saver
        self._backups, self._words = Backups(folder, store.now), BackupWords()
        self._known: dict[_Seen, Held | None] = {}
        self._chosen: Backup | None = None
        self.job: Job | None = None
        self.glances: Job | None = None
        self._scroll, whole = PageScroll(theme, widest=WIDTH), QVBoxLayout(self)
        scroll = self._scroll
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self.setAccessibleName(self.tr("Backups"))
        about = self.tr("The app makes a backup by itself, while you are busy and when you close it.")
        scroll.content.addWidget(PageHead(theme, self.accessibleName(), about))
        scroll.content.setSpacing(theme.px(14))
        self.make_button = OutlinedButton(theme, self.tr("Make a backup now"), "save")
        self.make_button.clicked.connect(self._make)
        self.other_button = OutlinedButton(theme, self.tr("A backup from another place"), "folder-open")
        self.other_button.clicked.connect(self._choose)
        row = Flow(across=theme.px(12), down=theme.px(8))
        for button in (self.make_button, self.other_button):
            row.addWidget(button)
        scroll.content.addLayout(row)
        self.busy, self.preview = Busy(theme), Preview(theme, self._words)
        self.list = BackupList(theme, self._words)
        self._empty = EmptyState(
            theme, "history", self.tr("There is no backup yet."), self.tr("The first one comes by itself.")
        )
        for card in (self.busy, self.preview, self.list, self._empty):
            scroll.content.addWidget(card)
        scroll.content.addStretch()
        self.busy.hide()
        self.preview.restore_wanted.connect(self.restore_wanted)
        self.list.chosen.connect(self._look)

    @property
    def buttons(self) -> list[OutlinedButton]:
        """The buttons to look inside, the newest first."""
        return self.list.buttons

    def refresh(self) -> None:
        """Read the list again; what each holds comes as soon as it is known."""
        found = self._backups.all()
        self.preview.hide()
        self.list.show_backups(found, self._store.today())
        self.list.setVisible(bool(found))
        self._empty.setVisible(not found)
        seen = {one.path: _seen(one.path) for one in found}
        self.list.show_held({path: self._known[key] for path, key in seen.items() if key in self._known})
        unknown = [key for key in seen.values() if key not in self._known]
        if self.glances is not None:
            self.glances.cancel()
        if unknown:
            self.glances = Job(lambda step: _glances(unknown, step))
            self.glances.finished.connect(self._show_glances)
            self.glances.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Look no further while nobody sees it."""
        if self.glances is not None:
            self.glances.cancel()
        super().hideEvent(event)

    def _show_glances(self, found: object) -> None:
        assert isinstance(found, dict)  # it is what looking returns
        self._known.update(found)
        self.list.show_held({path: held for (path, _, _), held in found.items()})

    def _begin(self, text: str, work: Callable[[Progress], object], done: Callable[[object], None]) -> None:
        if self.job is not None:
            return
        self.job = Job(work)
        self.busy.follow(self.job)
        self.job.finished.connect(done)
        self.job.failed.connect(self._fail)
        self.job.cancelled.connect(self._end)
        self.preview.hide()
        self.busy.begin(text)
        self.busy.show()
        self._scroll.verticalScrollBar().setValue(0)
        for button in (self.make_button, self.other_button):
            button.setEnabled(False)
        self.busy.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.job.start()

    def _end(self) -> None:
        self.job = None
        self.busy.hide()
        for button in (self.make_button, self.other_button):
            button.setEnabled(True)
        self.make_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self) -> None:
        """Look into a copy that lies elsewhere, such as in the second place."""
        chosen = self._ask(self)
        if chosen:
            self._look(backup_of(Path(chosen)))

    def _look(self, backup: Backup) -> None:
        """Check all of a copy, and show what is in it."""
        self._chosen = self._chosen if self.job is not None else backup
        self._begin(self.tr("The backup is being checked."), lambda step: held(backup.path, step), self._show_inside)

    def _show_inside(self, inside: object) -> None:
        self._end()
        assert isinstance(inside, Held)  # it is what looking returns
        assert self._chosen is not None
        can_restore = not self._store.read_only
        self.preview.show_backup(self._chosen, inside, self._store.today(), can_restore=can_restore)

    def _make(self) -> None:
        if self._saver.flush():
            text = self.tr("The backup is being made.")
            self._begin(text, lambda step: self._backups.make(Reason.ASKED, step), self._show_made)

    def _show_made(self, _path: object) -> None:
        self._end()
        self.refresh()
        self.told.emit(self.tr("The backup is made."), False)

    def _fail(self, error: object) -> None:
        self._end()
        if isinstance(error, UnreadableFileError | NewerFileError):
            assert self._chosen is not None
            self.preview.show_useless(self._chosen, self._store.today())
        elif isinstance(error, BackupError):
            self.told.emit(TroubleWords().not_made(error), False)
        else:
            assert isinstance(error, Exception)
            raise error


def _ask(parent: QWidget) -> str:
    return QFileDialog.getOpenFileName(parent, "", "", "Netwerkapp (*.sqlite3)")[0]


def _seen(path: Path) -> _Seen:
    known = path.stat()
    return path, known.st_mtime_ns, known.st_size


def _glances(copies: Sequence[_Seen], step: Progress) -> dict[_Seen, Held | None]:
    """Look into copies, one after the other."""
    found = {}
    for number, one in enumerate(copies):
        step(number / len(copies))
        found[one] = glance(one[0])
    return found
