"""Bringing in a file that was taken along: choose it, look at what is in it, and bring it in; or leave it."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from netwerkapp.domain.archives import Archive, ArchiveError, ArchiveReason
from netwerkapp.domain.backups import Reason
from netwerkapp.domain.progress import Progress
from netwerkapp.exchange.archives import SUFFIX, read_archive
from netwerkapp.storage.archives import Comparison
from netwerkapp.storage.backups import copy_before
from netwerkapp.storage.door import SaveError
from netwerkapp.storage.store import Store
from netwerkapp.ui.archives.look import BroughtIn, LookInside
from netwerkapp.ui.archives.password import PasswordField
from netwerkapp.ui.archives.words import ArchiveWords
from netwerkapp.ui.backups.troubles import TroubleWords
from netwerkapp.ui.buttons import OutlinedButton, PrimaryButton
from netwerkapp.ui.cards import Card
from netwerkapp.ui.fields import FieldError
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.help.column import titled
from netwerkapp.ui.imports.bring_in import BringInPage
from netwerkapp.ui.labels import Label
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.theme import Theme


class FileDialog(QObject):
    """The system's own way of choosing a file."""

    def file(self, parent: QWidget) -> str:
        """Return the path, or "" when the user chose none."""
        everything = self.tr("All files")
        kinds = f"Netwerkapp (*{SUFFIX});;{everything} (*)"
        return QFileDialog.getOpenFileName(parent, self.tr("Choose a file that you took along"), "", kinds)[0]


class BringBackPage(BringInPage):
    """Five things, one at a time: choose, the password, wait, look, and what was done."""

    ladder_wanted = Signal()
    duplicates_wanted = Signal(str)

    def __init__(
        self, theme: Theme, store: Store, saver: Saver, choose_file: Callable[[QWidget], str] | None = None
    ) -> None:
        words = ArchiveWords()
        super().__init__(theme, *words.bring_back(), store, saver)
        self._words = words
        self._choose_file = choose_file or FileDialog().file
        self._path, self._archive = Path(), None
        self.choose, self.locked = self._make_choose(theme), self._make_locked(theme)
        self.look, self.result = LookInside(theme), BroughtIn(theme)
        self.undo_button = self.result.undo_button
        self.look.write_wanted.connect(self._write)
        self.look.back_wanted.connect(self._back)
        self.result.ladder_wanted.connect(self.ladder_wanted)
        self.result.duplicates_wanted.connect(lambda: self.duplicates_wanted.emit(""))
        self.result.undo_wanted.connect(self._undo)
        self._add_parts(self.choose, self.locked, self.busy, self.look, self.result)

    def take(self, path: Path) -> None:
        """Look at a file that was chosen, dropped on the window or given at the start."""
        if not self._is_free():
            return
        if self._store.read_only:
            self._saver.refused.emit()
            return
        self._path = path
        self.password.clear()
        self._read("")

    def topic(self) -> str:
        """Return the part of the manual about this half of taking everything along."""
        return "take_along.back"

    def focus_first(self) -> None:
        """Give the focus to what is most likely wanted next."""
        wanted = (self.file_button, self.password.field, self.look.write_button, self.result.ladder_button)
        for widget in (*wanted, self.look.back_button, self.busy.button):
            if widget.isVisible():
                widget.setFocus()
                self.area.ensureWidgetVisible(widget)
                return

    def _make_choose(self, theme: Theme) -> Card:
        card, row = Card(theme), Flow(across=theme.px(8), down=theme.px(6))
        card.content.addLayout(titled(theme, "briefcase", self.tr("A file of Netwerkapp")))
        about = self.tr("Its name ends in .netwerk. You can also drag it onto this window.")
        card.content.addWidget(Label(theme, about))
        self.error = FieldError(theme)
        card.content.addWidget(self.error)
        self.file_button = PrimaryButton(theme, self.tr("Choose a file"), "folder-open")
        self.file_button.clicked.connect(self._ask)
        row.addWidget(self.file_button)
        card.content.addLayout(row)
        return card

    def _make_locked(self, theme: Theme) -> Card:
        card, row = Card(theme), Flow(across=theme.px(8), down=theme.px(6))
        self.locked_name = Label(theme, "", role="h2")
        self.password = PasswordField(theme, self.tr("The one that you chose when you made this file."))
        self.password.entered.connect(self._open)
        self.open_button = PrimaryButton(theme, self.tr("Open"))
        self.open_button.clicked.connect(self._open)
        cancel = OutlinedButton(theme, self.tr("Cancel"))
        cancel.clicked.connect(self._back)
        row.addWidget(self.open_button)
        row.addWidget(cancel)
        card.content.addWidget(self.locked_name)
        card.content.addWidget(self.password)
        card.content.addLayout(row)
        return card

    def _ask(self) -> None:
        chosen = self._choose_file(self)
        if chosen:
            self.take(Path(chosen))

    def _open(self) -> None:
        if self.password.text():
            self._read(self.password.text())
        else:
            self.password.field.setFocus()

    def _read(self, password: str) -> None:
        self._archive, path = None, self._path

        def work(step: Progress) -> object:
            archive = read_archive(path, password)
            step(0.5)
            with closing(self._opener()) as other:
                return archive, other.archives.preview(archive)

        self._begin(self.tr("The file is being read."), work, self._show_seen)

    def _begin(self, text: str, work: Callable[[Progress], object], done: Callable[[object], None]) -> None:
        self.error.show_text("")
        super()._begin(text, work, done)

    def _show_seen(self, seen: object) -> None:
        assert isinstance(seen, tuple)  # it is what looking returns
        archive, found = seen
        assert isinstance(found, Comparison)
        self._archive = archive
        self.password.clear()
        self.look.show_file(self._path.name, found, self._words.whose(found, self._store.today()))
        self._show(self.look)

    def _write(self) -> None:
        archive = self._archive
        assert isinstance(archive, Archive)  # the button is there only then

        def work(step: Progress) -> object:
            with closing(self._opener()) as other:
                copy_before(other, Reason.IMPORT, lambda part: step(part / 2))
                return other.archives.bring_in(archive, lambda part: step(0.5 + part / 2))

        self._begin(self.tr("It is being brought in."), work, self._show_result)

    def _show_result(self, found: object) -> None:
        assert isinstance(found, Comparison)  # it is what bringing in returns
        self._archive = None
        self._action = self._store.newest_action()
        self.result.show_result(found)
        self.refresh()
        self._show(self.result)
        self.changed.emit()

    def _fail(self, error: object) -> None:
        """Say what cannot be used; anything else is for the window's own way of telling."""
        assert isinstance(error, Exception)
        if isinstance(error, ArchiveError) and error.reason in (ArchiveReason.LOCKED, ArchiveReason.WRONG_PASSWORD):
            self.locked_name.setText(self._path.name)
            wrong = error.reason is ArchiveReason.WRONG_PASSWORD
            self.password.show_error(self._words.reason(error.reason) if wrong else "")
            self._show(self.locked)
            self.password.field.selectAll()
        elif isinstance(error, ArchiveError):
            self._back()
            self.error.show_text(self._words.reason(error.reason))
        elif isinstance(error, SaveError) and self._archive is None:
            self._show(self.result)
            self.told.emit(self.tr("Saving does not work now. Everything stays as it is."), False)
        elif isinstance(error, SaveError):
            self._show(self.look)
            self.look.error.show_text(" ".join((self.tr("Nothing was brought in."), TroubleWords().why(error))))
        else:
            self._back()
            raise error

    def _back(self) -> None:
        self._archive = None
        self.password.clear()
        self.error.show_text("")
        self._show(self.choose)

    def _undo(self) -> None:
        done = self.tr("It is taken back. Everything is as it was.")
        self._take_back(self.tr("It is being taken back."), done)
