"""Where people can come from: a file, or a list of names that is pasted."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from netwerkapp.ui.buttons import OutlinedButton, PrimaryButton
from netwerkapp.ui.cards import Card
from netwerkapp.ui.fields import FieldError, TextArea, labelled
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.help.column import titled
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.theme import Theme


class FileDialog(QObject):
    """The system's own way of choosing a file."""

    def file(self, parent: QWidget) -> str:
        """Return the path, or "" when the user chose none."""
        people, all_files = self.tr("People"), self.tr("All files")
        kinds = f"{people} (*.vcf *.vcard *.csv *.txt *.zip);;{all_files} (*)"
        return QFileDialog.getOpenFileName(parent, self.tr("Choose a file with people"), "", kinds)[0]


class Choose(QWidget):
    """Two ways to begin."""

    file_chosen = Signal(Path)
    names_given = Signal(str)

    def __init__(self, theme: Theme, choose_file: Callable[[QWidget], str] | None = None) -> None:
        super().__init__()
        self._choose_file = choose_file or FileDialog().file
        self.file_button = PrimaryButton(theme, self.tr("Choose a file"), "folder-open")
        self.file_button.clicked.connect(self._ask)
        self.error = FieldError(theme)
        self.how = Link(theme, self.tr("How do I get a file like this?"))
        self.how.clicked.connect(self._turn_help)
        self.names = TextArea(theme, self.tr("Piet van der Berg\nAnna Smit"), lines=(4, 12))
        self.names_button = OutlinedButton(theme, self.tr("Look at these names"))
        self.names_button.clicked.connect(self._give_names)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.px(14))
        whole.addWidget(self._file_card(theme))
        whole.addWidget(self._names_card(theme))

    def show_error(self, text: str) -> None:
        """Say why a file cannot be used; "" takes it away."""
        self.error.show_text(text)

    def _file_card(self, theme: Theme) -> Card:
        card = Card(theme)
        card.content.addLayout(titled(theme, "file-text", self.tr("A file")))
        about = self.tr("A vCard (.vcf), a table (.csv) or the ZIP of LinkedIn. You can also drag it onto this window.")
        card.content.addWidget(Label(theme, about))
        card.content.addWidget(self.error)
        row = Flow(across=theme.px(16), down=theme.px(6))
        row.addWidget(self.file_button)
        row.addWidget(self.how)
        card.content.addLayout(row)
        self.help = QWidget()
        lines = QVBoxLayout(self.help)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.px(6))
        for text in (
            self.tr("iPhone: open Contacts, Lists, hold a list and choose Export."),
            self.tr("Android: open Contacts, Organise or Settings, and choose Export to file."),
            self.tr("Google: contacts.google.com, Export, and choose vCard."),
            self.tr("Outlook: File, Open and export, Export to a file, and choose CSV."),
            self.tr("LinkedIn: Settings, Data privacy, Get a copy of your data, and choose Connections."),
        ):
            lines.addWidget(Label(theme, text, role="muted"))
        self.help.hide()
        card.content.addWidget(self.help)
        return card

    def _names_card(self, theme: Theme) -> Card:
        card, row = Card(theme), Flow(across=theme.px(8), down=theme.px(6))
        card.content.addLayout(titled(theme, "list", self.tr("A list of names")))
        hint = self.tr("One name on each line. You can paste it here.")
        card.content.addWidget(labelled(theme, self.tr("Names"), self.names, hint))
        row.addWidget(self.names_button)
        card.content.addLayout(row)
        return card

    def _ask(self) -> None:
        chosen = self._choose_file(self)
        if chosen:
            self.file_chosen.emit(Path(chosen))

    def _give_names(self) -> None:
        if self.names.text().strip():
            self.names_given.emit(self.names.text())
        else:
            self.names.setFocus()

    def _turn_help(self) -> None:
        self.help.setVisible(self.help.isHidden())
