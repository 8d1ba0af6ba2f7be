"""A button whose words are plain text."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class PlainButton(QPushButton):
    """Shows its text as it is: an ampersand in a name is no shortcut."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plain = ""
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show `text`; it is also what the button is called, unless another name was given."""
        if self.accessibleName() in ("", self._plain):
            self.setAccessibleName(text)
        self._plain = text
        super().setText(text.replace("&", "&&"))

    def text(self) -> str:
        """Return the text as it was given."""
        return self._plain

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~_KEYPAD:
            self.click()
        else:
            super().keyPressEvent(event)
