"""Lines of text under each other on paper, each in its own size and colour."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from netwerkapp.records import dataclass
from netwerkapp.ui.labels import breakable
from netwerkapp.ui.theme import Theme

_LEADING = 1.06  # of the height of the font
_INDENT = 20  # px after an icon
_WRAP = Qt.TextFlag.TextWordWrap


@dataclass(frozen=True, slots=True)
class Line:
    """Some words, which may take more than one line; sizes are px of the design."""

    text: str
    size: float
    token: str
    bold: bool = False
    icon: str = ""
    tint: str = ""  # of the icon
    above: float = 0  # px of air


class Lines:
    """Measures and paints."""

    def __init__(self, theme: Theme, lines: Sequence[Line]) -> None:
        self._theme, self._lines = theme, lines

    def height(self, width: float) -> float:
        """Return how high they are at this width."""
        return sum(self._theme.px(line.above) + self._high(line, width) for line in self._lines)

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Paint them from the top of the box down."""
        theme, y = self._theme, box.y()
        for line in self._lines:
            y += theme.px(line.above)
            font, high, indent = self._font(line), self._high(line, box.width()), self._indent(line)
            if line.icon:
                size = theme.px(line.size)
                top = y + (QFontMetricsF(font).height() - size) / 2
                theme.icon(line.icon, line.tint, line.size).paint(painter, round(box.x()), round(top), size, size)
            painter.setFont(font)
            painter.setPen(theme.colour(line.token))
            painter.drawText(QRectF(box.x() + indent, y, box.width() - indent, high), _WRAP, breakable(line.text))
            y += high

    def _high(self, line: Line, width: float) -> float:
        room = QRectF(0, 0, max(1.0, width - self._indent(line)), 1_000_000)
        metrics = QFontMetricsF(self._font(line))
        return metrics.boundingRect(room, _WRAP, breakable(line.text)).height() * _LEADING

    def _indent(self, line: Line) -> int:
        return self._theme.px(_INDENT) if line.icon else 0

    def _font(self, line: Line) -> QFont:
        return self._theme.font(line.size, bold=line.bold)
