"""The backups: when each was made, what is in it, and putting one back."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netwerkapp.domain.backups import Reason
from netwerkapp.storage.backups import Backup, Backups
from netwerkapp.storage.database import NewerFileError, UnreadableFileError
from netwerkapp.storage.held import glance, held
from netwerkapp.storage.store import Store
from netwerkapp.storage.troubles import BackupError
from netwerkapp.ui.backups.words import BackupWords
from netwerkapp.ui.buttons import OutlinedButton, PrimaryButton
from netwerkapp.ui.cards import Card, Divider
from netwerkapp.ui.dates import full_date
from netwerkapp.ui.empty import EmptyState
from netwerkapp.ui.labels import Label
from netwerkapp.ui.layouts import clear
from netwerkapp.ui.page import Page
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.scroll import PageScroll
from netwerkapp.ui.theme import Theme

WIDTH = 640  # px


class BackupsPage(Page):
    """A list, the newest first; above it what is in the one that was chosen."""

    restore_wanted = Signal(object)  # the path of the copy

    def __init__(self, theme: Theme, store: Store, saver: Saver, folder: Path) -> None:
        super().__init__()
        self._theme, self._store, self._saver = theme, store, saver
        self._backups, self._words = Backups(folder, store.now), BackupWords()
        self._chosen: Path | None = None
        self.buttons: list[OutlinedButton] = []
        scroll, whole = PageScroll(theme), QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        scroll.content.addWidget(Label(theme, self.tr("Backups"), role="h1"))
        about = self.tr("The app makes a backup by itself, while you are busy and when you close it.")
        scroll.content.addWidget(Label(theme, about, role="muted"))
        self.make_button = OutlinedButton(theme, self.tr("Make a backup now"), "save")
        self.make_button.clicked.connect(self._make)
        row = QHBoxLayout()
        row.addWidget(self.make_button)
        row.addStretch()
        scroll.content.addLayout(row)
        self.preview = Card(theme)
        self._title, self._inside = Label(theme, role="h2"), Label(theme)
        self.restore_button = PrimaryButton(theme, self.tr("Put back"), "undo-2")
        self.restore_button.clicked.connect(self._restore)
        after = self.tr("What you have now is copied first. You can take it back.")
        for widget in (self._title, self._inside, Label(theme, after, role="small")):
            self.preview.content.addWidget(widget)
        self.preview.content.addWidget(self.restore_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._card = Card(theme, padding=14)
        self._card.content.setSpacing(theme.px(8))
        self._empty = EmptyState(
            theme, "history", self.tr("There is no backup yet."), self.tr("The first one comes by itself.")
        )
        for card in (self.preview, self._card, self._empty):
            card.setMaximumWidth(theme.px(WIDTH))
            scroll.content.addWidget(card)
        scroll.content.addStretch()

    def refresh(self) -> None:
        """Read the list again."""
        clear(self._card.content)
        self.buttons, self._chosen = [], None
        found = self._backups.all()
        self.preview.hide()
        self._card.setVisible(bool(found))
        self._empty.setVisible(not found)
        for place, backup in enumerate(found):
            if place:
                self._card.content.addWidget(Divider(self._theme))
            self._card.content.addWidget(self._row(backup))

    def _row(self, backup: Backup) -> QWidget:
        theme, box, words = self._theme, QWidget(), QVBoxLayout()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(12))
        words.setSpacing(0)
        when, inside = self._words.when(backup, self._store.today()), glance(backup.path)
        holds = self._words.holds(inside) if inside else self.tr("this one cannot be read")
        words.addWidget(Label(theme, when, role="h3"))
        words.addWidget(Label(theme, f"{holds}; {self._words.reason(backup.reason)}", role="small"))
        row.addLayout(words, 1)
        button = OutlinedButton(theme, self.tr("Look inside"), "eye")
        button.setAccessibleDescription(when)
        button.clicked.connect(partial(self._look, backup))
        button.setEnabled(inside is not None)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignRight)
        self.buttons.append(button)
        return box

    def _look(self, backup: Backup, _checked: bool = False) -> None:
        """Check all of a copy, and show what is in it."""
        self._title.setText(self._words.when(backup, self._store.today()))
        try:
            inside = held(backup.path)
        except (UnreadableFileError, NewerFileError):
            self._inside.setText(self.tr("This backup is damaged, or of a newer version. Choose another one."))
            self.restore_button.setEnabled(False)
        else:
            lines = [self._words.holds(inside)]
            if inside.names:
                lines.append(self.tr("Last on your list: {names}").replace("{names}", ", ".join(inside.names)))
            if inside.last_change is not None:
                day = full_date(inside.last_change.date(), self._store.today())
                lines.append(self.tr("Last change: {day}").replace("{day}", day))
            self._inside.setText("\n".join(lines))
            self.restore_button.setEnabled(not self._store.read_only)
            self._chosen = backup.path
        self.preview.show()
        self.restore_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _restore(self, _checked: bool = False) -> None:
        if self._chosen is not None:
            self.restore_wanted.emit(self._chosen)

    def _make(self, _checked: bool = False) -> None:
        if not self._saver.flush():
            return
        try:
            self._backups.make(Reason.ASKED)
        except BackupError as error:
            self.told.emit(self.tr("No backup could be made: {why}.").replace("{why}", str(error)), False)
        else:
            self.refresh()
            self.told.emit(self.tr("The backup is made."), False)
