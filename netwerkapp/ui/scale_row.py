"""A row of numbers with words at its ends. Digits choose, arrows move, a second press takes the answer away."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from netwerkapp.ui.labels import Label
from netwerkapp.ui.theme import Theme

SIDE = 40  # px of one number


class ScaleRow(QWidget):
    """Numbers from `least` to `most`; the value is one of them, or None."""

    chosen = Signal(object)  # int or None

    def __init__(self, theme: Theme, name: str, least: int, most: int, low: str = "", high: str = "") -> None:
        super().__init__()
        self.least = least
        self._buttons: dict[int, QPushButton] = {}
        self.setAccessibleName(name)
        row, column = QHBoxLayout(), QVBoxLayout(self)
        row.setSpacing(theme.px(6))
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        for value in range(least, most + 1):
            button = QPushButton(str(value))
            button.setProperty("role", "scale")
            button.setFont(theme.font(15))
            button.setCheckable(True)
            button.setFixedSize(theme.px(SIDE), theme.px(SIDE))
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            end = low if value == least else high if value == most else ""
            button.setAccessibleName(f"{value}, {end}" if end else str(value))
            button.clicked.connect(lambda checked, value=value: self._choose(value if checked else None))
            row.addWidget(button)
            self._buttons[value] = button
        row.addStretch()
        column.addLayout(row)
        if low or high:
            ends = QWidget()
            ends.setFixedWidth((most - least) * theme.px(SIDE + 6) + theme.px(SIDE))
            across = QHBoxLayout(ends)
            across.setContentsMargins(0, 0, 0, 0)
            across.addWidget(Label(theme, low, role="small"), 1)
            right = Label(theme, high, role="small")
            right.setAlignment(Qt.AlignmentFlag.AlignRight)
            across.addWidget(right, 1)
            column.addWidget(ends)

    def value(self) -> int | None:
        """Return the number that is on, or None."""
        return next((value for value, button in self._buttons.items() if button.isChecked()), None)

    def set_value(self, value: int | None) -> None:
        """Show a number, or none, without telling."""
        for number, button in self._buttons.items():
            button.setChecked(number == value)

    def button(self, value: int) -> QPushButton:
        """Return the button of one number."""
        return self._buttons[value]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose (10 is Shift and 0), arrows move."""
        key, shift = event.key(), event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if key == Qt.Key.Key_ParenRight or (key == Qt.Key.Key_0 and shift):
            self._press(10)
        elif event.text().isdigit() and int(event.text()) in self._buttons:
            self._press(int(event.text()))
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Down):
            self._move(1 if key in (Qt.Key.Key_Right, Qt.Key.Key_Up) else -1)
        else:
            super().keyPressEvent(event)

    def _press(self, value: int) -> None:
        if value in self._buttons:
            self._buttons[value].setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._choose(value)

    def _move(self, by: int) -> None:
        values = list(self._buttons)
        now = next((value for value, button in self._buttons.items() if button.hasFocus()), values[0])
        self._buttons[min(max(now + by, values[0]), values[-1])].setFocus(Qt.FocusReason.TabFocusReason)

    def _choose(self, value: int | None) -> None:
        self.set_value(value)
        self.chosen.emit(value)
