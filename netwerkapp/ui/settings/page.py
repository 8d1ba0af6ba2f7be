"""Settings: your name, the language, and where your data lies."""

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout

from netwerkapp.domain.ids import new_id
from netwerkapp.storage.backups import SECOND_PLACE
from netwerkapp.storage.settings import ON
from netwerkapp.storage.store import Store
from netwerkapp.ui.buttons import OutlinedButton
from netwerkapp.ui.cards import Card
from netwerkapp.ui.fields import Choice, TextField, labelled
from netwerkapp.ui.labels import Label
from netwerkapp.ui.look import (
    DARK,
    LARGEST,
    LIGHT,
    SMALLEST,
    STEP,
    SYSTEM,
    TEXT_SIZE,
    THEME,
    chosen_size,
    chosen_theme,
)
from netwerkapp.ui.motion import QUIET_VIEW
from netwerkapp.ui.page import Page
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.scroll import PageScroll
from netwerkapp.ui.theme import Theme

LANGUAGES = (("nl", "Nederlands"), ("en", "English"))
WIDTH = 480


class SettingsPage(Page):
    """A short page: everything on it is kept at once."""

    rebuild_wanted = Signal()  # the language or the look changed: the window is built anew

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
        self.language.activated.connect(lambda index: self._choose("language", LANGUAGES[index][0], self._language))
        self.colours.activated.connect(
            lambda index: self._choose(THEME, str(self.colours.itemData(index)), chosen_theme(store.settings))
        )
        self.quiet_view.clicked.connect(self._keep_quiet_view)
        self.text_size.activated.connect(
            lambda index: self._choose(TEXT_SIZE, str(self.text_size.itemData(index)), str(chosen_size(store.settings)))
        )

    def refresh(self) -> None:
        """Show what is kept."""
        self.name.setText(self._store.profile.get("name"))
        self._visit = new_id()
        self.quiet.setChecked(self._store.profile.get("calm_mode") == "yes")
        self.language.setCurrentIndex(self.language.findData(self._language))
        self._show_second()
        self.quiet_view.setChecked(self._store.settings.get(QUIET_VIEW) == ON)
        self.colours.setCurrentIndex(self.colours.findData(chosen_theme(self._store.settings)))
        self.text_size.setCurrentIndex(max(0, self.text_size.findData(chosen_size(self._store.settings))))

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
        self.quiet = QCheckBox(self.tr("Quiet pace"))
        self.quiet.setFont(theme.font())
        self.quiet.clicked.connect(self._choose_pace)
        card.content.addWidget(self.quiet)
        card.content.addWidget(
            Label(
                theme,
                self.tr("You begin with messages and talk to one person at a time. Every plan comes with rest."),
                role="small",
            )
        )
        return card

    def _app(self, theme: Theme) -> Card:
        card = Card(theme)
        self.language, self.colours, self.text_size = Choice(theme), Choice(theme), Choice(theme)
        for code, name in LANGUAGES:
            self.language.addItem(name, code)
        for scheme, name in (
            (SYSTEM, self.tr("As the system")),
            (LIGHT, self.tr("Light")),
            (DARK, self.tr("Dark")),
        ):
            self.colours.addItem(name, scheme)
        for percent in range(SMALLEST, LARGEST + 1, STEP):
            self.text_size.addItem(self.tr("{n} percent").format(n=percent), percent)
        for choice in (self.language, self.colours, self.text_size):
            choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        card.content.addWidget(Label(theme, self.tr("The app"), role="h2"))
        card.content.addWidget(labelled(theme, self.tr("Language"), self.language))
        card.content.addWidget(labelled(theme, self.tr("Colours"), self.colours))
        card.content.addWidget(labelled(theme, self.tr("Text size"), self.text_size))
        self.quiet_view = QCheckBox(self.tr("Quiet view: nothing moves"))
        self.quiet_view.setFont(theme.font())
        card.content.addWidget(self.quiet_view)
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
        card.content.addWidget(Label(theme, self.tr("A second place for your backups"), role="h3"))
        about = self.tr("Each backup goes there as well: a stick, or another folder.")
        card.content.addWidget(Label(theme, about, role="small"))
        self.second = Label(theme, role="muted")
        card.content.addWidget(self.second)
        self.choose_second = OutlinedButton(theme, self.tr("Choose a folder"), "folder-open")
        self.choose_second.clicked.connect(self._ask_second)
        self.no_second = OutlinedButton(theme, self.tr("No second place"), "x")
        self.no_second.clicked.connect(lambda: self.keep_second(""))
        for button in (self.choose_second, self.no_second):
            row = QHBoxLayout()
            row.addWidget(button)
            row.addStretch()
            card.content.addLayout(row)
        return card

    def keep_second(self, folder: str) -> None:
        """Keep where backups go as well; "" is nowhere."""
        self._saver.setting(lambda: self._store.settings.set(SECOND_PLACE, folder))
        self._show_second()

    def _ask_second(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Choose a second place for your backups"))
        if folder:
            self.keep_second(folder)

    def _show_second(self) -> None:
        folder = self._store.settings.get(SECOND_PLACE)
        self.second.setText(folder)
        self.second.setVisible(bool(folder))
        self.no_second.setVisible(bool(folder))

    def _keep_name(self, text: str) -> None:
        visit = self._visit
        self._saver.later("name", lambda: self._store.profile.set("name", text.strip(), visit))
        self.changed.emit()

    def _keep_quiet_view(self, on: bool) -> None:
        if not self._saver.setting(lambda: self._store.settings.set(QUIET_VIEW, ON if on else "")):
            self.refresh()

    def _choose_pace(self, quiet: bool) -> None:
        """Keep the pace at once; undo takes it back."""
        if self._saver.now(lambda: self._store.profile.set("calm_mode", "yes" if quiet else "no")):
            self.changed.emit()
        else:
            self.refresh()

    def _choose(self, name: str, value: str, before: str) -> None:
        """Keep a setting at once; the window is built anew where it is another one."""
        if value != before and self._saver.setting(lambda: self._store.settings.set(name, value)):
            self.rebuild_wanted.emit()
