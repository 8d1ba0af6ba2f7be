"""Settings: your name, the language, and where your data lies."""

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from netwerkapp.domain.ids import new_id
from netwerkapp.storage.store import Store
from netwerkapp.ui.buttons import OutlinedButton
from netwerkapp.ui.cards import Card
from netwerkapp.ui.fields import Choice, TextField, labelled
from netwerkapp.ui.labels import Label
from netwerkapp.ui.page import Page
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.scroll import PageScroll
from netwerkapp.ui.theme import Theme

LANGUAGES = (("nl", "Nederlands"), ("en", "English"))
WIDTH = 480


class SettingsPage(Page):
    """A short page: everything on it is kept at once."""

    language_chosen = Signal(str)

    def __init__(self, theme: Theme, store: Store, saver: Saver, folder: Path, language: str) -> None:
        super().__init__()
        self._store, self._saver, self._folder, self._language = store, saver, folder, language
        self._visit = ""
        scroll = PageScroll(theme)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        column = scroll.content
        column.setSpacing(theme.px(14))
        column.addWidget(Label(theme, self.tr("Settings"), role="h1"))
        for card in (self._you(theme), self._app(theme), self._data(theme)):
            card.setMaximumWidth(theme.px(WIDTH + 36))
            column.addWidget(card)
        column.addStretch()
        self.refresh()
        self.name.textEdited.connect(self._keep_name)
        self.name.editingFinished.connect(saver.flush)
        self.language.activated.connect(self._choose_language)

    def refresh(self) -> None:
        """Show what is kept."""
        self.name.setText(self._store.profile.get("name"))
        self._visit = new_id()
        self.language.setCurrentIndex([code for code, _ in LANGUAGES].index(self._language))

    def _you(self, theme: Theme) -> Card:
        card = Card(theme)
        self.name = TextField(theme)
        card.content.addWidget(Label(theme, self.tr("You"), role="h2"))
        card.content.addWidget(
            labelled(
                theme,
                self.tr("Your name"),
                self.name,
                self.tr("Optional. It stands in your greeting and messages."),
            )
        )
        return card

    def _app(self, theme: Theme) -> Card:
        card = Card(theme)
        self.language = Choice(theme)
        for code, name in LANGUAGES:
            self.language.addItem(name, code)
        card.content.addWidget(Label(theme, self.tr("The app"), role="h2"))
        card.content.addWidget(labelled(theme, self.tr("Language"), self.language))
        return card

    def _data(self, theme: Theme) -> Card:
        card = Card(theme)
        card.content.addWidget(Label(theme, self.tr("Your data"), role="h2"))
        card.content.addWidget(
            Label(theme, self.tr("Everything you write stays in this folder, only on this computer."))
        )
        where = Label(theme, str(self._folder), role="muted")
        where.setAccessibleName(self.tr("Folder of your data"))
        card.content.addWidget(where)
        self.show_folder = OutlinedButton(theme, self.tr("Open folder"))
        self.show_folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder))))
        row = QHBoxLayout()
        row.addWidget(self.show_folder)
        row.addStretch()
        card.content.addLayout(row)
        return card

    def _keep_name(self, text: str) -> None:
        visit = self._visit
        self._saver.later("name", lambda: self._store.profile.set("name", text.strip(), visit))
        self.changed.emit()

    def _choose_language(self, index: int) -> None:
        chosen = LANGUAGES[index][0]
        if chosen != self._language:
            self.language_chosen.emit(chosen)
