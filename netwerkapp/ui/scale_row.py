"""Numbers side by side with words at both ends. Digits choose, arrows move, a second press takes the answer away."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from netwerkapp.ui.choice_cards import RadioCards
from netwerkapp.ui.labels import Label
from netwerkapp.ui.theme import Theme


class ScaleRow(QWidget):
    """Numbers from `least` to `most`; the value is one of them, or None."""

    chosen = Signal(object)  # int or None

    def __init__(self, theme: Theme, name: str, least: int, most: int, low: str = "", high: str = "") -> None:
        super().__init__()
        self.least = least
        self.cards = RadioCards(theme, [(str(value), str(value)) for value in range(least, most + 1)], name)
        for value, end in ((least, low), (most, high)):
            if end:
                self.button(value).setAccessibleName(f"{value}, {end}")
        self.cards.chosen.connect(lambda value: self.chosen.emit(None if value is None else int(value)))
        self.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(self.cards)
        if low or high:
            ends = QHBoxLayout()
            right = Label(theme, high, role="small")
            right.setAlignment(Qt.AlignmentFlag.AlignRight)
            ends.addWidget(Label(theme, low, role="small"), 1)
            ends.addWidget(right, 1)
            column.addLayout(ends)

    def value(self) -> int | None:
        """Return the number that is on, or None."""
        value = self.cards.value()
        return None if value is None else int(value)

    def set_value(self, value: int | None) -> None:
        """Show a number, or none, without telling."""
        self.cards.set_value(None if value is None else str(value))

    def button(self, value: int) -> QAbstractButton:
        """Return the card of one number."""
        return self.cards.card(str(value))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand a key to the numbers."""
        self.cards.keyPressEvent(event)
