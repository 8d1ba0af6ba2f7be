"""Help: the keys, and what happens to your data."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from netwerkapp.ui.cards import Card
from netwerkapp.ui.labels import Label
from netwerkapp.ui.page import Page
from netwerkapp.ui.scroll import PageScroll
from netwerkapp.ui.theme import Theme

WIDTH = 640  # px


class HelpPage(Page):
    """A page to read; nothing is changed here."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        scroll = PageScroll(theme)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        scroll.make_readable(self.tr("Help"))
        scroll.content.setSpacing(theme.px(14))
        scroll.content.addWidget(Label(theme, self.tr("Help"), role="h1"))
        for card in (self._keys(theme), self._privacy(theme)):
            card.setMaximumWidth(theme.px(WIDTH))
            scroll.content.addWidget(card)
        scroll.content.addStretch()

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys and what they do."""
        key = QKeySequence.StandardKey
        return [
            (_shown(key.Undo), self.tr("undo")),
            (_shown(key.Redo), self.tr("redo")),
            (_shown(key.New), self.tr("new contact or new talk")),
            (_shown(key.Print), self.tr("print the ladder, or what is on this page")),
            (_shown(key.Find), self.tr("search your contacts, or on their page your talks")),
            ("Ctrl+1 – Ctrl+4", self.tr("ladder, steps, contacts, talks")),
            (_shown("Ctrl+Shift+N"), self.tr("quick add")),
            (_shown("Ctrl+Shift+H"), self.tr("hide names, or show them")),
            (_shown("Ctrl+,"), self.tr("settings")),
            (_shown(key.Back), self.tr("back")),
            ("F6", self.tr("next part of the window")),
            (f"{_shown('Ctrl++')}  {_shown('Ctrl+-')}  {_shown('Ctrl+0')}", self.tr("larger, smaller, usual text")),
            (_shown("Ctrl+Return"), self.tr("next question of a step")),
            (_shown("Esc"), self.tr("close a panel, your text stays")),
            (_shown(key.HelpContents), self.tr("this page")),
        ]

    def _keys(self, theme: Theme) -> Card:
        card, grid = Card(theme), QGridLayout()
        card.content.addWidget(Label(theme, self.tr("Keys"), role="h2"))
        grid.setHorizontalSpacing(theme.px(24))
        grid.setVerticalSpacing(theme.px(6))
        grid.setColumnStretch(1, 1)
        for row, (keys, text) in enumerate(self.keys()):
            label = Label(theme, keys, role="h3")
            label.setWordWrap(False)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Label(theme, text), row, 1)
        card.content.addLayout(grid)
        return card

    def _privacy(self, theme: Theme) -> Card:
        card = Card(theme)
        card.content.addWidget(Label(theme, self.tr("Your data"), role="h2"))
        for text in (
            self.tr("Everything you write stays in one file on this computer, for your own user account."),
            self.tr("The app never uses the internet and has no account."),
            self.tr("What you note about others is for your own use."),
        ):
            card.content.addWidget(Label(theme, text))
        return card


def _shown(keys: QKeySequence.StandardKey | str) -> str:
    """Return a shortcut as this system writes it."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
