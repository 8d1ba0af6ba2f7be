"""What an import did, with one way back for all of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from netwerkapp.storage.imports import ImportResult
from netwerkapp.ui.buttons import OutlinedButton, PrimaryButton
from netwerkapp.ui.cards import Card
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.imports.words import ImportWords
from netwerkapp.ui.labels import Label
from netwerkapp.ui.layouts import clear
from netwerkapp.ui.theme import Theme

MOST = 50  # that are named of those who were left out


class Result(Card):
    """Counts, who was left out and why, and what can be done next."""

    contacts_wanted = Signal()
    undo_wanted = Signal()
    again_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme, self._words = theme, ImportWords()
        self.title, self.about = Label(theme, "", role="h2"), Label(theme)
        self._skipped = QVBoxLayout()
        self._skipped.setSpacing(theme.px(4))
        self.contacts_button = PrimaryButton(theme, self.tr("To your contacts"), "users")
        self.undo_button = OutlinedButton(theme, self.tr("Undo"), "undo-2")
        self.again_button = OutlinedButton(theme, self.tr("Another file"))
        self.contacts_button.clicked.connect(self.contacts_wanted)
        self.undo_button.clicked.connect(self.undo_wanted)
        self.again_button.clicked.connect(self.again_wanted)
        buttons = Flow(across=theme.px(8), down=theme.px(8))
        for button in (self.contacts_button, self.undo_button, self.again_button):
            buttons.addWidget(button)
        self.content.addWidget(self.title)
        self.content.addWidget(self.about)
        self.content.addLayout(self._skipped)
        self.content.addLayout(buttons)

    def show_result(self, result: ImportResult) -> None:
        """Show what was done."""
        title = self.tr("%n people were put on your list.", "", result.new)
        self.title.setText(title if result.new else self.tr("Nobody new was put on your list."))
        known = result.known + result.left_out
        lines = (
            (result.changed, self.tr("%n people were completed.", "", result.changed)),
            (result.known, self.tr("%n people were on it already.", "", result.known)),
            (result.left_out, self.tr("%n people you left out.", "", result.left_out)),
        )
        self.about.setText(" ".join(text for count, text in lines if count))
        self.about.setVisible(known + result.changed > 0)
        self.undo_button.setVisible(result.wrote)
        clear(self._skipped)
        if result.skipped:
            words = self.tr("%n could not come along:", "", len(result.skipped))
            self._skipped.addWidget(Label(self._theme, words, role="h3"))
        for one in result.skipped[:MOST]:
            number = self.tr("Number {n}").format(n=one.number)
            told = f"{number} {self._words.reason(one.reason)}"
            self._skipped.addWidget(Label(self._theme, f"{told}: {one.text}" if one.text else f"{told}.", role="muted"))
        if len(result.skipped) > MOST:
            rest = self.tr("And %n more.", "", len(result.skipped) - MOST)
            self._skipped.addWidget(Label(self._theme, rest, role="muted"))
