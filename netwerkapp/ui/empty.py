"""A list without content: what will be here, and one way to begin."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from netwerkapp.ui.buttons import PrimaryButton
from netwerkapp.ui.cards import Card
from netwerkapp.ui.labels import Label
from netwerkapp.ui.theme import Theme
from netwerkapp.ui.tiles import BigTile


class EmptyState(Card):
    """A tile, two lines, and a button where something can be done about it."""

    pressed = Signal()

    def __init__(self, theme: Theme, icon: str, title: str, text: str, button_text: str = "") -> None:
        super().__init__(theme, padding=16)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row, words = QHBoxLayout(), QVBoxLayout()
        row.setSpacing(theme.px(16))
        words.setSpacing(theme.px(2))
        words.addStretch()
        words.addWidget(Label(theme, title, role="h3"))
        words.addWidget(Label(theme, text, role="muted"))
        words.addStretch()
        row.addWidget(BigTile(theme, icon, 64))
        row.addLayout(words, 1)
        self.button = PrimaryButton(theme, button_text)
        self.button.clicked.connect(self.pressed)
        row.addWidget(self.button)
        if not button_text:
            self.button.hide()
        self.content.addLayout(row)
