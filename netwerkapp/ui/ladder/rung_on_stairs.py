"""A rung as a step of the stairs: a tread, a riser with tiles on a wall, and a title of two lines."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from netwerkapp.ui.ladder.geometry import StairsGeometry
from netwerkapp.ui.ladder.looks import AHEAD, Place
from netwerkapp.ui.ladder.rung_painter import SMALLEST, TITLE, RungPainter, RungPicture, rect
from netwerkapp.ui.theme import Theme


class RungOnStairs(RungPainter):
    """Paints it; `beside_later`: the rung below is for later too."""

    def __init__(
        self, painter: QPainter, theme: Theme, picture: RungPicture, geometry: StairsGeometry, *, beside_later: bool
    ) -> None:
        super().__init__(painter, theme, picture)
        self._rung, self._geometry, self._beside_later = picture.look.rung, geometry, beside_later
        self._count_width = self.count_width()

    def paint(self) -> None:
        """Paint all of it."""
        painter, look, geometry = self.painter, self.look, self._geometry
        riser = rect(geometry.riser(self._rung))
        if look.place in AHEAD:
            self._paint_dashed_riser(riser)
        else:
            painter.fillRect(riser, self.theme.colour("surface"))
            self._paint_bricks(len(look.tiles))
            painter.setPen(self.theme.pen("line"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(riser.adjusted(0.5, 0.5, -0.5, -0.5))
        self.paint_outline(riser)
        self.paint_tread(rect(geometry.tread(self._rung)))
        self._paint_title()
        self.paint_tiles(geometry.tile)

    def _paint_bricks(self, tiles: int) -> None:
        painter, geometry = self.painter, self._geometry
        painter.fillRect(rect(geometry.wall(self._rung, tiles)), self.theme.colour("sunken"))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        line = self.theme.colour("line")
        for brick in geometry.bricks(self._rung, tiles):
            painter.fillRect(QRectF(brick.x, brick.y, brick.width, 1), line)
            painter.fillRect(QRectF(brick.x, brick.y, 1, brick.height), line)
        painter.restore()

    def _paint_dashed_riser(self, riser: QRectF) -> None:
        painter, tread = self.painter, self._geometry.tread(self._rung)
        painter.setPen(self.dashed())
        top, bottom = tread.bottom, riser.bottom() - 0.5
        left, right = riser.left() + 0.5, riser.right() - 0.5
        left_end = bottom if self._beside_later else self._geometry.tread(max(1, self._rung - 1)).y
        painter.drawLine(QPointF(left, top), QPointF(left, left_end))
        painter.drawLine(QPointF(left, bottom), QPointF(right, bottom))
        if self._rung == 4:
            painter.drawLine(QPointF(right, top - 5), QPointF(right, bottom))

    def _paint_title(self) -> None:
        first, _, second = self.look.title.partition(" ")
        lines = (first, second)
        size = self._title_size(lines)
        self.take_title_pen(size)
        for line, words in enumerate(lines):
            self.painter.drawText(QPointF(*self._geometry.title(self._rung, line)), words)
        self._paint_count(self._ends(lines, size))

    def _ends(self, lines: tuple[str, str], size: float) -> list[float]:
        """Return where each line of the title ends in letters of this size."""
        wide, start = self.title_letters(size).horizontalAdvance, self._geometry.title
        return [start(self._rung, line)[0] + wide(words) for line, words in enumerate(lines)]

    def _title_size(self, lines: tuple[str, str]) -> float:
        """Return the size in which both lines fit, one of them with how far it is beside it."""
        right = self._geometry.count(self._rung)[0]
        count = self._count_width + self.theme.px(4)
        size = float(TITLE)
        while size > SMALLEST:
            ends = self._ends(lines, size)
            if max(ends) <= right and min(ends) <= right - count:
                break
            size -= 0.5
        return size

    def _paint_count(self, ends: list[float]) -> None:
        """Write how far it is beside the first line of the title that leaves room, with its check where that fits."""
        theme, width = self.theme, self._count_width
        icon = theme.px(21) if self.look.place is Place.PASSED else 0
        right = self._geometry.count(self._rung)[0]
        free = [right - width - end - theme.px(4) for end in ends]
        choices = [(line, room) for room in (icon, 0) for line in (0, 1)]
        line, room = next((choice for choice in choices if choice[1] <= free[choice[0]]), (1, 0))
        at = QPointF(right - width, self._geometry.count(self._rung, line)[1])
        self.take_count_pen()
        self.painter.drawText(at, self.picture.count)
        if room:
            side = theme.px(17)
            x, y = round(at.x() - theme.px(21)), round(at.y() - theme.px(4.5) - side / 2)
            self.painter.drawPixmap(QRect(x, y, side, side), theme.picture("check", "accent", 17))
