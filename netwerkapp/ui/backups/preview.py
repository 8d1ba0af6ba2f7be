"""What is in a backup that was chosen, with the button that puts it back."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal

from netwerkapp.storage.backups import Backup
from netwerkapp.storage.held import Held
from netwerkapp.ui.backups.words import BackupWords
from netwerkapp.ui.buttons import PrimaryButton
from netwerkapp.ui.cards import Card
from netwerkapp.ui.dates import full_date
from netwerkapp.ui.labels import Label
from netwerkapp.ui.theme import Theme


class Preview(Card):
    """Its date, what it holds, and who came last on the list."""

    restore_wanted = Signal(object)  # the path of the copy

    def __init__(self, theme: Theme, words: BackupWords) -> None:
        super().__init__(theme)
        self._words = words
        self._path: Path | None = None
        self._title, self._inside = Label(theme, role="h2"), Label(theme)
        self.restore_button = PrimaryButton(theme, self.tr("Put back"), "undo-2")
        self.restore_button.clicked.connect(self._restore)
        after = self.tr("What you have now is copied first. You can take it back.")
        for widget in (self._title, self._inside, Label(theme, after, role="small")):
            self.content.addWidget(widget)
        self.content.addWidget(self.restore_button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_backup(self, backup: Backup, inside: Held, today: date, *, can_restore: bool) -> None:
        """Show what is in it."""
        lines = [self._words.holds(inside)]
        if inside.names:
            lines.append(self.tr("Last on your list: {names}").replace("{names}", ", ".join(inside.names)))
        if inside.last_change is not None:
            day = full_date(inside.last_change.date(), today)
            lines.append(self.tr("Last change: {day}").replace("{day}", day))
        self._show(backup, "\n".join(lines), today)
        self._path = backup.path
        self.restore_button.setEnabled(can_restore)
        self.restore_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_useless(self, backup: Backup, today: date) -> None:
        """Say that it cannot be put back."""
        text = self.tr("This backup is damaged, or of a newer version. Choose another one.")
        self._show(backup, text, today)
        self.restore_button.setEnabled(False)

    def _show(self, backup: Backup, text: str, today: date) -> None:
        self._path = None
        when = self._words.when(backup, today)
        self._title.setText(f"{when[:1].upper()}{when[1:]}")
        self._inside.setText(text)
        self.show()

    def _restore(self) -> None:
        if self._path is not None:
            self.restore_wanted.emit(self._path)
