"""The field to search a list with."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent

from netwerkapp.ui.asking import Asking
from netwerkapp.ui.fields import TextField
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.theme import Theme

DELAY = 150  # ms after the last key
ICON = 18  # px


class SearchField(TextField):
    """Filters while you type; Down or Enter goes to what was found, Esc empties it."""

    searched = Signal()
    left_downwards = Signal()

    def __init__(self, theme: Theme, placeholder: str, saver: Saver | None = None) -> None:
        """Take who writes the file, when it is the file that is searched."""
        super().__init__(theme, placeholder)
        self.setAccessibleName(placeholder)
        self._theme = theme
        self.setTextMargins(theme.px(ICON + 8), 0, 0, 0)
        self.asking = Asking(self, saver, DELAY)
        self.asking.due.connect(self.searched)
        self.textChanged.connect(lambda _text: self.asking.soon())

    def search_now(self) -> None:
        """Do not wait for more keys."""
        self.asking.now()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, and the magnifying glass in it."""
        super().paintEvent(event)
        side, painter = self._theme.px(ICON), QPainter(self)
        top = (self.height() - side) // 2
        self._theme.icon("search", "ink2", ICON).paint(painter, self._theme.px(11), top, side, side)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Take Esc before the page does, as long as there is something to empty."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._empties(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go down to the list, or empty the field; all else is typing."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.search_now()
            self.left_downwards.emit()
        elif self._empties(event):
            self.clear()
            self.search_now()
        else:
            super().keyPressEvent(event)

    def _empties(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_Escape and bool(self.text())
