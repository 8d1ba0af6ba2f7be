"""What a rung is painted with, on the stairs and in the list."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from netwerkapp.records import dataclass
from netwerkapp.ui.ladder.geometry import Box
from netwerkapp.ui.ladder.looks import AHEAD, Place, RungLook
from netwerkapp.ui.theme import Theme
from netwerkapp.ui.tiles import TileState, paint_tile

TITLE, COUNT = 16, 13.5
SMALLEST = 9  # px of a title with very long words in a narrow window


@dataclass(frozen=True, slots=True)
class RungPicture:
    """What is seen of a rung beside its look; where each part of it stands says the geometry."""

    look: RungLook
    count: str  # how far it is, in words
    here: str  # what the pawn says on this rung, "" when it stands elsewhere
    fresh: frozenset[str]  # tiles that fade in
    fade: float
    is_chosen: bool
    is_pointed_at: bool


class RungPainter:
    """Paints the parts of one rung."""

    def __init__(self, painter: QPainter, theme: Theme, picture: RungPicture) -> None:
        self.painter, self.theme, self.picture, self.look = painter, theme, picture, picture.look

    def paint_tiles(self, box_of: Callable[[int, int], Box]) -> None:
        """Paint all tiles; those that are new fade in."""
        painter, theme, picture = self.painter, self.theme, self.picture
        for place, tile in enumerate(self.look.tiles):
            box = rect(box_of(self.look.rung, place))
            if tile.id in picture.fresh and picture.fade < 1 and tile.state is TileState.DONE:
                before = TileState.LATER if self.look.place in AHEAD else TileState.OPEN
                paint_tile(painter, box, before, tile.icon, theme)
                painter.setOpacity(picture.fade)
            paint_tile(painter, box, tile.state, tile.icon, theme)
            painter.setOpacity(1.0)

    def paint_outline(self, riser: QRectF) -> None:
        """Paint a line around the rung that is chosen."""
        if self.picture.is_chosen and self.look.place is not Place.START:
            self.painter.setPen(self.theme.pen("accent", 2))
            self.painter.setBrush(Qt.BrushStyle.NoBrush)
            radius = self.theme.px(2)
            self.painter.drawRoundedRect(riser.adjusted(1, 1, -1, -1), radius, radius)

    def paint_tread(self, tread: QRectF) -> None:
        """Paint what one stands on: full, open where you begin, dashed where it is for later."""
        theme, painter = self.theme, self.painter
        radius = theme.px(3)
        if self.look.place in AHEAD:
            painter.setPen(self.dashed())
            painter.setBrush(theme.colour("paper"))
            painter.drawRoundedRect(tread.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        elif self.look.place is Place.START:
            painter.setPen(theme.pen("accent", 2))
            painter.setBrush(theme.colour("card"))
            painter.drawRoundedRect(tread.adjusted(1, 1, -1, -1), radius, radius)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(tread, radius, radius)

    def take_title_pen(self, size: float) -> None:
        """Write a title from now on, in letters of this size."""
        font = self.theme.font(size, bold=True)
        font.setUnderline(self.picture.is_pointed_at)
        self.painter.setFont(font)
        self.painter.setPen(self.theme.colour("ink2" if self.look.place in AHEAD else "ink"))

    def take_count_pen(self) -> None:
        """Write from now on how far it is."""
        self.painter.setFont(self.theme.font(COUNT))
        self.painter.setPen(self.theme.colour("ink2"))

    def title_letters(self, size: float) -> QFontMetricsF:
        """Return how wide a title is in letters of this size."""
        return QFontMetricsF(self.theme.font(size, bold=True))

    def count_width(self) -> float:
        """Return how wide it is to say how far it is."""
        return QFontMetricsF(self.theme.font(COUNT)).horizontalAdvance(self.picture.count)

    def dashed(self) -> QPen:
        """Return the pen for what is for later."""
        pen = self.theme.pen("control")
        pen.setDashPattern([5, 4])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        return pen


def rect(box: Box) -> QRectF:
    """Return a box of the geometry for Qt."""
    return QRectF(box.x, box.y, box.width, box.height)
