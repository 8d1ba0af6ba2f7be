"""The focus ring of a rung: over its neighbours, and outside the picture."""

from PySide6.QtCore import QEvent, QObject, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFocusFrame, QWidget

from netwerkapp.ui.focus_frame import OUTSIDE, RingStyle
from netwerkapp.ui.theme import Theme


class RungRing(QFocusFrame):
    """Lies on top of the widget that it is around."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._style = RingStyle(theme.px(OUTSIDE))
        self._style.setParent(self)
        self.setStyle(self._style)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come back when its rung is scrolled into sight, right after it got the focus; Qt leaves it hidden."""
        taken = super().eventFilter(watched, event)
        around = self.parentWidget()
        if event.type() == QEvent.Type.Move and self.isHidden() and self.widget() is not None and around is not None:
            self.setVisible(around.rect().intersects(self.geometry()))
            self.raise_()
        return taken

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.pen("accent", 2))
        radius = self._theme.px(11)
        side = 1 + self._theme.px(OUTSIDE - 1)  # the words of the rung beside it stay clear
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(side, 1, -side, -1), radius, radius)
        painter.end()
