"""How far you are in a step, as short bars."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from netwerkapp.ui.theme import Theme


class Pips(QWidget):
    """How far you are in this step, as short bars."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._now, self._total = 0, 0
        self.show_count(0, 1)

    def show_count(self, now: int, total: int) -> None:
        """Show `now` of `total` bars filled; many bars are narrower."""
        self._now, self._total = now, total
        self.setFixedSize(total * self._pitch(), self._theme.px(6))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pitch = self._pitch()
        for place in range(self._total):
            bar = QRectF(place * pitch + 0.5, 0.5, pitch - self._theme.px(5), self.height() - 1)
            filled = place < self._now
            painter.setPen(self._theme.pen("accent" if filled else "control", 1))
            painter.setBrush(self._theme.colour("accent" if filled else "card"))
            painter.drawRoundedRect(bar, 2.5, 2.5)
        painter.end()

    def _pitch(self) -> int:
        return self._theme.px(23 if self._total < 10 else 12)
