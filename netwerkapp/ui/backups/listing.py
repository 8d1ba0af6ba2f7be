"""The backups under each other, the newest first: when, why, and what they hold once that is known."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netwerkapp.storage.backups import Backup
from netwerkapp.storage.held import Held
from netwerkapp.ui.backups.words import BackupWords
from netwerkapp.ui.buttons import OutlinedButton
from netwerkapp.ui.cards import Card, Divider
from netwerkapp.ui.labels import Label
from netwerkapp.ui.layouts import clear
from netwerkapp.ui.theme import Theme


class BackupList(Card):
    """One row each, with a button to look inside."""

    chosen = Signal(object)  # the Backup

    def __init__(self, theme: Theme, words: BackupWords) -> None:
        super().__init__(theme, padding=18)
        self._theme, self._words = theme, words
        self.content.setSpacing(theme.px(8))
        self.buttons: list[OutlinedButton] = []
        self._rows: list[tuple[Backup, Label]] = []

    def show_backups(self, backups: Sequence[Backup], today: date) -> None:
        """Show these; what they hold comes later."""
        clear(self.content)
        self.buttons, self._rows = [], []
        for place, backup in enumerate(backups):
            if place:
                self.content.addWidget(Divider(self._theme))
            self.content.addWidget(self._row(backup, today))

    def show_held(self, inside: Mapping[Path, Held | None]) -> None:
        """Say what each holds; None is one that cannot be read."""
        for (backup, label), button in zip(self._rows, self.buttons, strict=True):
            if backup.path in inside:
                held = inside[backup.path]
                holds = self._words.holds(held) if held else self.tr("this one cannot be read")
                label.setText(f"{holds}; {self._words.reason(backup.reason)}")
                button.setEnabled(held is not None)

    def _row(self, backup: Backup, today: date) -> QWidget:
        theme, box, words = self._theme, QWidget(), QVBoxLayout()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(12))
        words.setSpacing(0)
        when = self._words.when(backup, today)
        label = Label(theme, self._words.reason(backup.reason), role="small")
        words.addWidget(Label(theme, f"{when[:1].upper()}{when[1:]}", role="h3"))
        words.addWidget(label)
        row.addLayout(words, 1)
        button = OutlinedButton(theme, self.tr("Look inside"), "eye")
        button.setAccessibleDescription(when)
        button.clicked.connect(lambda: self.chosen.emit(backup))
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignRight)
        self.buttons.append(button)
        self._rows.append((backup, label))
        return box
