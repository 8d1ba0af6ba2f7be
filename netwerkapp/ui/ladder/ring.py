"""The focus ring of a rung: over its neighbours, and outside the picture."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from netwerkapp.ui.focus_frame import OUTSIDE, Frame, RingStyle
from netwerkapp.ui.theme import Theme


class RungRing(Frame):
    """Lies on top of the widget that it is around."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._style = RingStyle(theme.px(OUTSIDE))
        self._style.setParent(self)
        self.setStyle(self._style)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.pen("accent", 2))
        radius = self._theme.px(11)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
        painter.end()
