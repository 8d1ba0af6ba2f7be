"""Two things beside each other, and under each other where that is too narrow."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from netwerkapp.ui.theme import Theme

ROOM = 36  # em that two columns need


class Beside(QWidget):
    """Both take half of the width, from the top."""

    def __init__(self, theme: Theme, left: QWidget, right: QWidget) -> None:
        super().__init__()
        self._theme, self._parts = theme, (left, right)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(theme.px(16))
        for part in self._parts:
            self._both.addWidget(part, 1)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the wider of the two."""
        sizes = [part.minimumSizeHint() for part in self._parts]
        return QSize(max(size.width() for size in sizes), min(size.height() for size in sizes))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand beside each other where there is room."""
        super().resizeEvent(event)
        roomy = self._theme.em(self.width()) >= ROOM
        direction = QBoxLayout.Direction.LeftToRight if roomy else QBoxLayout.Direction.TopToBottom
        if self._both.direction() != direction:
            self._both.setDirection(direction)
            self.updateGeometry()
