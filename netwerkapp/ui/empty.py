"""A list without content: what will be here, and one way to begin."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from netwerkapp.ui.buttons import PrimaryButton
from netwerkapp.ui.cards import Card
from netwerkapp.ui.labels import Label
from netwerkapp.ui.theme import Theme
from netwerkapp.ui.tiles import BigTile

BESIDE = 34  # em: from here on the button stands beside the words


class EmptyState(Card):
    """A tile, two lines, and a button where something can be done about it."""

    pressed = Signal()

    def __init__(self, theme: Theme, icon: str, title: str, text: str, button_text: str = "") -> None:
        super().__init__(theme, padding=16)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._theme = theme
        self._row: QBoxLayout = QHBoxLayout()
        row, box, beside = self._row, QWidget(), QHBoxLayout()
        words = QVBoxLayout(box)
        words.setContentsMargins(0, 0, 0, 0)
        for one in (row, beside):
            one.setSpacing(theme.px(16))
        words.setSpacing(theme.px(2))
        words.addWidget(Label(theme, title, role="h3"))
        words.addWidget(Label(theme, text, role="muted"))
        beside.addWidget(BigTile(theme, icon, 64))
        beside.addWidget(box, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(beside, 1)
        self.button = PrimaryButton(theme, button_text)
        self.button.clicked.connect(self.pressed)
        row.addWidget(self.button)
        if not button_text:
            self.button.hide()
        self.content.addLayout(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The button stands below the words where there is little room."""
        super().resizeEvent(event)
        direction, beside = QBoxLayout.Direction, self._theme.em(self.width()) >= BESIDE
        self._row.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        self._row.setStretch(0, 1 if beside else 0)  # downwards it would make the card higher
