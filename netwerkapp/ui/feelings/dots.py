"""Two dots on a line: how likely you thought it was, and how much of it happened."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from netwerkapp.ui.theme import Theme

RADIUS, INSIDE, SIDE = 7, 4, 12  # px
_HALF = 50  # of the scale


def paint_dot(painter: QPainter, theme: Theme, at: QPointF, *, filled: bool) -> None:
    """Paint the ring of a thought, or the dot of what happened, which fits inside it."""
    painter.setPen(theme.pen("accent", 2) if not filled else Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("accent" if filled else "surface"))
    radius = theme.px(INSIDE if filled else RADIUS)
    painter.drawEllipse(at, radius, radius)


class TwoDots(QWidget):
    """A ring for the thought and a dot for what happened, from "surely not" to "surely". Says nothing in words."""

    def __init__(self, theme: Theme, thought: int | None, happened: int | None) -> None:
        super().__init__()
        self._theme, self.thought, self.happened = theme, thought, happened
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for the line."""
        return QSize(self._theme.px(240), self._theme.px(24))

    def minimumSizeHint(self) -> QSize:
        """Small enough for a narrow window."""
        return QSize(self._theme.px(140), self._theme.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line with its middle, and the dots that are known."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        y = self.height() // 2 + 0.5
        painter.setPen(theme.pen("control"))
        painter.drawLine(self._at(0, y), self._at(100, y))
        for value in (0, _HALF, 100):
            x = round(self._at(value, y).x()) + 0.5
            painter.drawLine(QPointF(x, y - theme.px(4)), QPointF(x, y + theme.px(4)))
        if self.thought is not None:
            paint_dot(painter, theme, self._at(self.thought, y), filled=False)
        if self.happened is not None:
            paint_dot(painter, theme, self._at(self.happened, y), filled=True)
        painter.end()

    def _at(self, value: int, y: float) -> QPointF:
        side = self._theme.px(SIDE)
        return QPointF(side + value / 100 * (self.width() - 2 * side), y)


class Key(QWidget):
    """One of the two dots, to stand beside what it means."""

    def __init__(self, theme: Theme, *, filled: bool) -> None:
        super().__init__()
        self._theme, self._filled = theme, filled
        self.setFixedSize(theme.px(18), theme.px(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_dot(painter, self._theme, self.rect().toRectF().center(), filled=self._filled)
        painter.end()
