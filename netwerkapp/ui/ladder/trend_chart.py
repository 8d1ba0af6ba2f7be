"""How it feels: one point per look-back, four lines with their names at the end, and one plain sentence."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from netwerkapp.content import LadderTexts
from netwerkapp.storage.trends import TrendPoint
from netwerkapp.ui.cards import Card
from netwerkapp.ui.labels import Label
from netwerkapp.ui.theme import Theme

SHOWN = 12  # look-backs
_APART = 18  # px between two names at the line ends


class TrendCard(Card):
    """The chart beside its sentence."""

    def __init__(self, theme: Theme, texts: LadderTexts) -> None:
        super().__init__(theme, padding=16)
        self._texts = texts.texts
        row, words = QHBoxLayout(), QVBoxLayout()
        row.setSpacing(theme.px(14))
        words.addWidget(Label(theme, self._texts["how_it_feels"], role="h2"))
        self._sentence = Label(theme, role="small")
        words.addWidget(self._sentence)
        words.addStretch()
        side = QWidget()
        side.setLayout(words)
        words.setContentsMargins(0, 0, 0, 0)
        side.setFixedWidth(theme.px(150))
        self.chart = TrendChart(theme)
        row.addWidget(side)
        row.addWidget(self.chart, 1)
        self.content.addLayout(row)

    def show_points(self, points: Sequence[TrendPoint]) -> None:
        """Show these look-backs, oldest first."""
        enough = len(points) > 1
        self.chart.setVisible(enough)
        self._sentence.setText(self._said(points) if enough else self._texts["first_line"])
        self.chart.show_points(points)
        self.chart.setAccessibleName(self._texts["how_it_feels"])
        self.chart.setAccessibleDescription(f"{self._sentence.text()} {self.chart.in_words()}")

    def sentence(self) -> str:
        """Return the sentence beside the chart."""
        return self._sentence.text()

    def _said(self, points: Sequence[TrendPoint]) -> str:
        first, last, before = points[0], points[-1], points[-2]
        if last.pleasure and before.pleasure and last.pleasure < before.pleasure:
            return self._texts["harder"]
        count = self.tr("%n talks.", "", len(points))
        less = bool(last.energy_cost and first.energy_cost and last.energy_cost < first.energy_cost)
        more = bool(last.pleasure and first.pleasure and last.pleasure > first.pleasure)
        if less and more:
            return f"{count} {self.tr('They take less energy than before, and you enjoy them more.')}"
        if less:
            return f"{count} {self.tr('They take less energy than before.')}"
        if more:
            return f"{count} {self.tr('You enjoy them more than before.')}"
        if last.ease > first.ease:
            return f"{count} {self.tr('They go more easily than before.')}"
        return count


class TrendChart(QWidget):
    """Four lines on a scale from little to a lot."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._points: Sequence[TrendPoint] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for the lines and their names."""
        return QSize(self._theme.px(430), self._theme.px(138))

    def minimumSizeHint(self) -> QSize:
        """Small enough for a narrow window."""
        return QSize(self._theme.px(260), self._theme.px(138))

    def show_points(self, points: Sequence[TrendPoint]) -> None:
        """Draw these look-backs, oldest first."""
        self._points = points
        self.update()

    def lines(self) -> list[tuple[str, list[int | None], str, bool, str]]:
        """Return name, values, colour, whether it is dashed, and the shape of its points, for each line."""
        points = self._points
        return [
            (self.tr("pleasure"), [point.pleasure for point in points], "accent", False, "dot"),
            (self.tr("ease"), [point.ease for point in points], "accent", False, "square"),
            (self.tr("use"), [point.useful for point in points], "ink", False, "full square"),
            (self.tr("energy"), [point.energy_cost for point in points], "ink2", True, "ring"),
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
        left = max(small.horizontalAdvance(word) for word in ends) + theme.px(18)
        names = max(QFontMetricsF(theme.font(13, bold=True)).horizontalAdvance(line[0]) for line in self.lines())
        area = QRectF(left, theme.px(8), self.width() - left - names - theme.px(26), theme.px(104))
        painter.setFont(theme.font(13))
        for word, y in zip(ends, (area.top(), area.bottom()), strict=True):
            painter.setPen(theme.colour("ink2"))
            box = QRectF(0, y - theme.px(10), left - theme.px(18), theme.px(20))
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, word)
            painter.setPen(theme.pen("line"))
            painter.drawLine(QPointF(area.left() - theme.px(8), y), QPointF(area.right() + theme.px(6), y))
        self._paint_people(painter, area)
        self._paint_lines(painter, area)
        painter.end()

    def _paint_people(self, painter: QPainter, area: QRectF) -> None:
        theme = self._theme
        painter.setFont(theme.font(13))
        painter.setPen(theme.colour("ink2"))
        metrics = QFontMetricsF(theme.font(13))
        room = area.width() / max(1, len(self._points) - 1)
        for place, point in enumerate(self._points):
            name = point.name.short if point.name else "–"
            short = metrics.elidedText(name, Qt.TextElideMode.ElideRight, max(room - 4, theme.px(24)))
            x = self._at(area, place, 1).x()
            box = QRectF(x - room, area.bottom() + theme.px(6), 2 * room, theme.px(20))
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, short)

    def _paint_lines(self, painter: QPainter, area: QRectF) -> None:
        theme = self._theme
        ends: list[tuple[float, str, str]] = []
        for name, values, token, dashed, shape in self.lines():
            known = [self._at(area, place, value) for place, value in enumerate(values) if value is not None]
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
        y_before = -1000.0
        for y, name, token in sorted(ends):
            y_before = max(y, y_before + theme.px(_APART))
            painter.setPen(theme.colour(token))
            painter.setFont(theme.font(13, bold=token == "accent"))
            box = QRectF(area.right() + theme.px(14), y_before - theme.px(10), theme.px(120), theme.px(20))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, name)

    def _paint_point(self, painter: QPainter, at: QPointF, token: str, shape: str) -> None:
        theme, r = self._theme, self._theme.px(4)
        painter.setPen(QPen(theme.colour(token), 1.6 * theme.scale))
        painter.setBrush(theme.colour(token if shape in ("dot", "full square") else "surface"))
        if "square" in shape:
            painter.drawRect(QRectF(at.x() - r + 0.5, at.y() - r + 0.5, 2 * r - 1, 2 * r - 1))
        else:
            painter.drawEllipse(at, r, r)

    def _at(self, area: QRectF, place: int, value: int) -> QPointF:
        step = area.width() / max(1, len(self._points) - 1)
        return QPointF(area.left() + place * step, area.bottom() - (value - 1) / 4 * area.height())
