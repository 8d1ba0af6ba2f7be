"""How it feels, drawn: one point per look-back, and four lines with their names at the end."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from netwerkapp.storage.trends import TrendPoint
from netwerkapp.ui.aloud import CHART, SPOKEN_AS
from netwerkapp.ui.focus import RING
from netwerkapp.ui.theme import Theme

NAMES = 78  # px for the names of the lines
LOWEST, HIGHEST = 1, 5  # of the scales
_INSET = 4  # px, so that the focus ring stays clear of the words
_APART = 18  # px between two names at the line ends
_BESIDE_EACH_OTHER = 9  # px between points of the same value
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


def apart(wanted: Sequence[float], heights: Sequence[float], bottom: float) -> list[float]:
    """Move ascending tops apart so that nothing overlaps, and up where they would end below `bottom`."""
    tops: list[float] = []
    for place, top in enumerate(wanted):
        tops.append(max(top, tops[-1] + heights[place - 1]) if tops else max(0.0, top))
    end = bottom
    for place in range(len(tops) - 1, -1, -1):
        tops[place] = min(tops[place], end - heights[place])
        end = tops[place]
    return tops


def spread(lines: Sequence[Sequence[int | None]]) -> list[list[float]]:
    """Return how far down each point goes, in points, so that no two of the same value cover each other.

    At the ends of the scale they go inwards. The line that comes from above, or goes there, stays above.
    """
    moved = [[0.0] * len(values) for values in lines]
    for place in range(max(map(len, lines), default=0)):
        for value in {values[place] for values in lines} - {None}:
            same = [line for line, values in enumerate(lines) if values[place] == value]
            same.sort(key=lambda line: (*_around(lines[line], moved[line], place), line))
            first = -(len(same) - 1) / 2
            if value == HIGHEST:
                first = max(first, -0.5)
            elif value == LOWEST:
                first = min(first, 1.5 - len(same))
            for number, line in enumerate(same):
                moved[line][place] = first + number if len(same) > 1 else 0.0
    return moved


def _around(values: Sequence[int | None], moved: Sequence[float], place: int) -> tuple[float, float]:
    """Return how low a line stood just before a place, and how low it stands just after it."""
    before = next((at for at in range(place - 1, -1, -1) if values[at] is not None), None)
    after = next((value for value in values[place + 1 :] if value is not None), values[place])
    low = float(values[place] or 0) if before is None else (values[before] or 0) - moved[before] / 10
    return -low, -float(after or 0)


class TrendChart(QWidget):
    """Four lines on a scale from little to a lot. Enter, Space or a click asks for the values."""

    chosen = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._points: Sequence[TrendPoint] = ()
        self.setProperty(SPOKEN_AS, CHART)
        self.setProperty(RING, True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for the lines and their names."""
        return QSize(self._theme.px(430), self._theme.px(144))

    def minimumSizeHint(self) -> QSize:
        """Small enough for a narrow window."""
        return QSize(self._theme.px(240), self._theme.px(144))

    def show_points(self, points: Sequence[TrendPoint]) -> None:
        """Draw these look-backs, oldest first."""
        self._points = points
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for the values by Enter or Space."""
        if event.key() in _ENTER:
            self.chosen.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for the values by a click."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.chosen.emit()

    def lines(self) -> list[tuple[str, list[int | None], str, bool, str]]:
        """Return name, values, colour, whether it is dashed, and the shape of its points, for each line."""
        points = self._points
        return [
            (self.tr("pleasure"), [point.pleasure for point in points], "accent", False, "dot"),
            (self.tr("ease"), [point.ease for point in points], "accent", False, "square"),
            (self.tr("use"), [point.useful for point in points], "ink", False, "full square"),
            (self.tr("energy that it takes"), [point.energy_cost for point in points], "ink2", True, "ring"),
        ]

    def in_words(self) -> str:
        """Return all values in words, for a screen reader."""
        said = []
        for name, values, *_ in self.lines():
            said.append(f"{name}: {', '.join('-' if value is None else str(value) for value in values)}.")
        return " ".join(said)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ends of the scale, the lines, and whom the points are about."""
        if len(self._points) < 2:
            return
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        small = QFontMetricsF(theme.font(13))
        ends = [self.tr("a lot"), self.tr("little")]
        left = max(small.horizontalAdvance(word) for word in ends) + theme.px(14 + _INSET)
        area = QRectF(left, theme.px(8), self.width() - left - theme.px(NAMES + 18), theme.px(108))
        painter.setFont(theme.font(13))
        painter.setPen(theme.colour("ink2"))
        for word, y in zip(ends, (area.top(), area.bottom()), strict=True):
            box = QRectF(theme.px(_INSET), y - theme.px(10), left - theme.px(14 + _INSET), theme.px(19))
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, word)
        painter.setPen(theme.pen("line"))
        for y in (area.top(), area.center().y(), area.bottom()):
            line = round(y) + 0.5
            painter.drawLine(QPointF(area.left() - theme.px(8), line), QPointF(area.right() + theme.px(6), line))
        self._paint_people(painter, area)
        self._paint_lines(painter, area)
        painter.end()

    def _paint_people(self, painter: QPainter, area: QRectF) -> None:
        """Write whom the points are about, from the last one back; a name that has no room is left out."""
        theme = self._theme
        painter.setFont(theme.font(13))
        painter.setPen(theme.colour("ink2"))
        metrics = QFontMetricsF(theme.font(13))
        widest, end = theme.px(72), float(self.width())
        for place in range(len(self._points) - 1, -1, -1):
            name = self._points[place].name
            short = metrics.elidedText(name.short if name else "–", Qt.TextElideMode.ElideRight, widest)
            wide, x = metrics.horizontalAdvance(short) + 2, self._x(area, place)
            if x + wide / 2 <= end:
                box = QRectF(x - wide / 2, area.bottom() + theme.px(8), wide, theme.px(20))
                painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, short)
                end = x - wide / 2 - theme.px(6)

    def _paint_lines(self, painter: QPainter, area: QRectF) -> None:
        theme = self._theme
        ends: list[tuple[float, str, str]] = []
        lines = self.lines()
        moved = spread([values for _, values, *_ in lines])
        for (name, values, token, dashed, shape), down in zip(lines, moved, strict=True):
            known = [
                self._at(area, place, value, down[place]) for place, value in enumerate(values) if value is not None
            ]
            if not known:
                continue
            pen = theme.pen(token, 2)
            if dashed:
                pen.setDashPattern([2.5, 2])
                pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(known)
            for point in known:
                self._paint_point(painter, point, token, shape)
            ends.append((known[-1].y(), name, token))
        ends.sort(key=lambda end: end[0])
        small, wrap = QFontMetricsF(theme.font(13)), Qt.TextFlag.TextWordWrap
        room = QRectF(0, 0, theme.px(NAMES), 1000)
        heights = [max(theme.px(_APART), small.boundingRect(room, wrap, name).height()) for _, name, _ in ends]
        places = apart([y - theme.px(_APART / 2) for y, _, _ in ends], heights, area.bottom() + theme.px(6))
        for top, high, (_, name, token) in zip(places, heights, ends, strict=True):
            painter.setPen(theme.colour(token))
            painter.setFont(theme.font(13, bold=token == "accent"))
            box = QRectF(area.right() + theme.px(12), top, theme.px(NAMES + 4), high)
            painter.drawText(box, wrap | Qt.AlignmentFlag.AlignVCenter, name)

    def _paint_point(self, painter: QPainter, at: QPointF, token: str, shape: str) -> None:
        theme, r = self._theme, self._theme.px(4)
        painter.setPen(QPen(theme.colour(token), 1.6 * theme.scale))
        painter.setBrush(theme.colour(token if shape in ("dot", "full square") else "surface"))
        if "square" in shape:
            painter.drawRect(QRectF(at.x() - r + 0.5, at.y() - r + 0.5, 2 * r - 1, 2 * r - 1))
        else:
            painter.drawEllipse(at, r, r)

    def _at(self, area: QRectF, place: int, value: int, down: float) -> QPointF:
        y = area.bottom() - (value - LOWEST) / (HIGHEST - LOWEST) * area.height()
        return QPointF(self._x(area, place), y + down * self._theme.px(_BESIDE_EACH_OTHER))

    def _x(self, area: QRectF, place: int) -> float:
        return area.left() + place * area.width() / max(1, len(self._points) - 1)
