"""A rung in the list that a narrow window shows: one line, with its tiles below when it is chosen."""

from PySide6.QtCore import QPointF, QRectF, Qt

from netwerkapp.ui.ladder.geometry import ListGeometry
from netwerkapp.ui.ladder.looks import AHEAD
from netwerkapp.ui.ladder.pawn import paint_pawn, paint_pill, pill_width
from netwerkapp.ui.ladder.rung_painter import SMALLEST, TITLE, RungPainter, rect


class RungInList(RungPainter):
    """Paints it."""

    def paint(self, geometry: ListGeometry, *, holds_marker: bool) -> None:
        """Paint all of it; with `holds_marker` there is room for the ring "how it feels"."""
        theme, painter, look = self.theme, self.painter, self.look
        riser, heading = rect(geometry.riser(look.rung)), rect(geometry.heading(look.rung))
        later = look.place in AHEAD
        painter.setPen(self.dashed() if later else theme.pen("line"))
        painter.setBrush(Qt.BrushStyle.NoBrush if later else theme.colour("surface"))
        painter.drawRoundedRect(riser.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(3), theme.px(3))
        self.paint_outline(riser)
        self.paint_tread(rect(geometry.tread(look.rung)))
        if holds_marker:
            heading.setRight(rect(geometry.marker(look.rung)).left() - theme.px(4))
        self._paint_heading(heading)
        if geometry.chosen == look.rung:
            self.paint_tiles(geometry.tile)

    def _paint_heading(self, heading: QRectF) -> None:
        theme, painter, title, count = self.theme, self.painter, self.look.title, self.count_width()
        size = float(TITLE)
        while size > SMALLEST and self.title_letters(size).horizontalAdvance(
            title
        ) > heading.width() - count - theme.px(8):
            size -= 0.5
        middle = Qt.AlignmentFlag.AlignVCenter
        self.take_title_pen(size)
        painter.drawText(heading, middle | Qt.AlignmentFlag.AlignLeft, title)
        self.take_count_pen()
        painter.drawText(heading, middle | Qt.AlignmentFlag.AlignRight, self.picture.count)
        if self.picture.here:
            left = self.title_letters(size).horizontalAdvance(title) + theme.px(12)
            self._paint_here(heading.adjusted(left, 0, -count - theme.px(12), 0))

    def _paint_here(self, room: QRectF) -> None:
        """Draw the pawn beside its pill at the right end of `room`; a narrow rung has the pawn alone."""
        theme, here = self.theme, self.picture.here
        width, pawn = pill_width(theme, here), theme.px(22)
        middle, right = room.center().y(), room.right()
        if room.width() >= width + pawn:
            high = theme.px(24)
            paint_pill(self.painter, QRectF(right - width, middle - high / 2, width, high), here, theme)
            right -= width + theme.px(6)
        paint_pawn(self.painter, QPointF(right - theme.px(8), middle + theme.px(12)), theme, 0.6)
