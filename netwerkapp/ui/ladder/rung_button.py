"""One rung of the stairs: painted, clicked, and read aloud."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QRegion,
)
from PySide6.QtWidgets import QPushButton, QToolTip, QWidget

from netwerkapp.ui.aloud import SPOKEN_AS, TAB
from netwerkapp.ui.ladder.geometry import Box, ListGeometry, StairsGeometry
from netwerkapp.ui.ladder.looks import AHEAD, Place, RungLook, TileLook
from netwerkapp.ui.ladder.pawn import paint_pawn, paint_pill, pill_width
from netwerkapp.ui.stops import HIGHER, walks
from netwerkapp.ui.theme import Theme
from netwerkapp.ui.tiles import TileState, paint_tile

TITLE, COUNT = 16, 13.5
SMALLEST = 9  # px of a title with very long words in a narrow window


class RungButton(QPushButton):
    """A rung to choose. It paints its look at the place that the geometry says."""

    walked = Signal(int)  # an arrow key asks for the rung this many higher
    focused = Signal(object)  # itself, or None when the focus is gone

    def __init__(self, theme: Theme, rung: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.rung = rung
        self._theme = theme
        self._look: RungLook | None = None
        self._geometry: StairsGeometry | ListGeometry = StairsGeometry(theme.scale)
        self._beside_later = False
        self._here = ""
        self._fresh: frozenset[str] = frozenset()
        self._fade = 1.0
        self._holds_marker = False
        self.setCheckable(True)
        self.setProperty("role", "rung")
        self.setProperty(SPOKEN_AS, TAB)
        self.setProperty("focusRing", False)  # it has a ring of its own
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_look(self, look: RungLook, here: str, *, beside_later: bool) -> None:
        """Show this; `here` is what the pawn says on this rung, "" when it stands elsewhere."""
        self._look, self._here, self._beside_later = look, here, beside_later
        self.setText(look.title)
        self.setAccessibleName(self._spoken(look))
        self.setAccessibleDescription(". ".join(self.words_of(tile) for tile in look.tiles))
        self.update()

    def show_fresh(self, tiles: frozenset[str], fade: float) -> None:
        """Show these tiles as far as they have faded in."""
        if self._look is not None and (tiles != self._fresh or any(tile.id in tiles for tile in self._look.tiles)):
            self._fresh, self._fade = tiles, fade
            self.update()

    def hold_marker(self, holds: bool) -> None:
        """Leave room for the ring "how it feels" in the list form."""
        self._holds_marker = holds
        self.update()

    def place(self, geometry: StairsGeometry | ListGeometry) -> None:
        """Stand where this geometry says."""
        self._geometry = geometry
        whole = _rect(geometry.rung(self.rung))
        box = whole.toAlignedRect()
        self.setMinimumSize(0, 0)
        self.setGeometry(box)
        offset = -box.topLeft()
        tread = _rect(geometry.tread(self.rung)).toAlignedRect().translated(offset)
        riser = _rect(geometry.riser(self.rung)).toAlignedRect().translated(offset)
        self.setMask(QRegion(tread).united(QRegion(riser)))
        self.update()

    def words_of(self, tile: TileLook) -> str:
        """Return a tile in words: what it is, and how far when it takes more than once."""
        words = tile.title
        if tile.target > 1 and tile.state is not TileState.DONE:
            words += ", " + self.tr("{count} of {target}").format(count=tile.count, target=tile.target)
        return f"{words}. {tile.note}" if tile.note else words

    def words_at(self, at: QPoint) -> str:
        """Return the tile under this point of the button in words, "" where there is none."""
        if self._look is None or not self._shows_tiles():
            return ""
        x, y = at.x() + self.x(), at.y() + self.y()
        tiles = enumerate(self._look.tiles)
        return next(
            (self.words_of(tile) for nr, tile in tiles if self._geometry.tile(self.rung, nr).contains(x, y)), ""
        )

    def _shows_tiles(self) -> bool:
        return isinstance(self._geometry, StairsGeometry) or self._geometry.chosen == self.rung

    def event(self, event: QEvent) -> bool:
        """Tell what a tile is when the mouse rests on it."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.words_at(event.pos()), self)
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Get the ring."""
        super().focusInEvent(event)
        self.focused.emit(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Lose the ring."""
        super().focusOutEvent(event)
        self.focused.emit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrows, choose with Enter or Space."""
        if not walks(self, event, HIGHER):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rung."""
        if self._look is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-self.pos())
        if isinstance(self._geometry, StairsGeometry):
            self._paint_stairs(painter, self._look, self._geometry)
        else:
            self._paint_list(painter, self._look, self._geometry)
        painter.end()

    def _paint_stairs(self, painter: QPainter, look: RungLook, geometry: StairsGeometry) -> None:
        riser = _rect(geometry.riser(self.rung))
        if look.place in AHEAD:
            self._paint_dashed_riser(painter, geometry)
        else:
            painter.fillRect(riser, self._theme.colour("surface"))
            self._paint_bricks(painter, geometry, len(look.tiles))
            painter.setPen(self._theme.pen("line"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(riser.adjusted(0.5, 0.5, -0.5, -0.5))
        self._paint_outline(painter, riser, look)
        self._paint_tread(painter, _rect(geometry.tread(self.rung)), look.place)
        self._paint_title(painter, look, geometry)
        self._paint_tiles(painter, look, geometry)

    def _paint_tiles(self, painter: QPainter, look: RungLook, geometry: StairsGeometry | ListGeometry) -> None:
        theme = self._theme
        for place, tile in enumerate(look.tiles):
            box = _rect(geometry.tile(self.rung, place))
            fades = tile.id in self._fresh and self._fade < 1 and tile.state is TileState.DONE
            if fades:
                before = TileState.LATER if look.place in AHEAD else TileState.OPEN
                paint_tile(painter, box, before, tile.icon, theme)
                painter.setOpacity(self._fade)
            paint_tile(painter, box, tile.state, tile.icon, theme)
            painter.setOpacity(1.0)

    def _paint_bricks(self, painter: QPainter, geometry: StairsGeometry, tiles: int) -> None:
        wall = _rect(geometry.wall(self.rung, tiles))
        painter.fillRect(wall, self._theme.colour("sunken"))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        line = self._theme.colour("line")
        for brick in geometry.bricks(self.rung, tiles):
            painter.fillRect(QRectF(brick.x, brick.y, brick.width, 1), line)
            painter.fillRect(QRectF(brick.x, brick.y, 1, brick.height), line)
        painter.restore()

    def _paint_dashed_riser(self, painter: QPainter, geometry: StairsGeometry) -> None:
        riser, tread = _rect(geometry.riser(self.rung)), geometry.tread(self.rung)
        painter.setPen(_dashed(self._theme))
        top, bottom = tread.bottom, riser.bottom() - 0.5
        left, right = riser.left() + 0.5, riser.right() - 0.5
        left_end = bottom if self._beside_later else geometry.tread(max(1, self.rung - 1)).y
        painter.drawLine(QPointF(left, top), QPointF(left, left_end))
        painter.drawLine(QPointF(left, bottom), QPointF(right, bottom))
        if self.rung == 4:
            painter.drawLine(QPointF(right, top - 5), QPointF(right, bottom))

    def _paint_outline(self, painter: QPainter, riser: QRectF, look: RungLook) -> None:
        if self.isChecked() and look.place is not Place.START:
            painter.setPen(self._theme.pen("accent", 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            radius = self._theme.px(2)
            painter.drawRoundedRect(riser.adjusted(1, 1, -1, -1), radius, radius)

    def _paint_tread(self, painter: QPainter, tread: QRectF, place: Place) -> None:
        theme = self._theme
        radius = theme.px(3)
        if place in AHEAD:
            painter.setPen(_dashed(theme))
            painter.setBrush(theme.colour("paper"))
            painter.drawRoundedRect(tread.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        elif place is Place.START:
            painter.setPen(theme.pen("accent", 2))
            painter.setBrush(theme.colour("card"))
            painter.drawRoundedRect(tread.adjusted(1, 1, -1, -1), radius, radius)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(tread, radius, radius)

    def _paint_title(self, painter: QPainter, look: RungLook, geometry: StairsGeometry) -> None:
        lines = _two_lines(look.title)
        size = self._title_size(look, geometry, lines)
        painter.setFont(self._title_font(size))
        painter.setPen(self._theme.colour("ink2" if look.place in AHEAD else "ink"))
        for line, words in enumerate(lines):
            painter.drawText(QPointF(*geometry.title(self.rung, line)), words)
        self._paint_count(painter, look, geometry, self._ends(geometry, lines, size))

    def _ends(self, geometry: StairsGeometry, lines: tuple[str, str], size: float) -> list[float]:
        """Return where each line of the title ends in letters of this size."""
        bold = QFontMetricsF(self._theme.font(size, bold=True))
        return [geometry.title(self.rung, line)[0] + bold.horizontalAdvance(title) for line, title in enumerate(lines)]

    def _title_size(self, look: RungLook, geometry: StairsGeometry, lines: tuple[str, str]) -> float:
        """Return the size in which both lines fit, one of them with how far it is beside it."""
        right, theme = geometry.count(self.rung)[0], self._theme
        count = QFontMetricsF(theme.font(COUNT)).horizontalAdvance(self._count_text(look)) + theme.px(4)
        size = float(TITLE)
        while size > SMALLEST:
            ends = self._ends(geometry, lines, size)
            if max(ends) <= right and min(ends) <= right - count:
                break
            size -= 0.5
        return size

    def _paint_count(self, painter: QPainter, look: RungLook, geometry: StairsGeometry, ends: list[float]) -> None:
        """Draw how far it is beside the first line of the title that leaves room, with its check where that fits."""
        theme, text = self._theme, self._count_text(look)
        words = QFontMetricsF(theme.font(COUNT))
        width = words.horizontalAdvance(text)
        icon = theme.px(21) if look.place is Place.PASSED else 0
        right = geometry.count(self.rung)[0]
        free = [right - width - end - theme.px(4) for end in ends]
        choices = [(line, room) for room in (icon, 0) for line in (0, 1)]
        line, room = next((choice for choice in choices if choice[1] <= free[choice[0]]), (1, 0))
        at = QPointF(right - width, geometry.count(self.rung, line)[1])
        painter.setFont(theme.font(COUNT))
        painter.setPen(theme.colour("ink2"))
        painter.drawText(at, text)
        if room:
            side = theme.px(17)
            x, y = round(at.x() - theme.px(21)), round(at.y() - theme.px(4.5) - side / 2)
            painter.drawPixmap(QRect(x, y, side, side), theme.picture("check", "accent", 17))

    def _paint_list(self, painter: QPainter, look: RungLook, geometry: ListGeometry) -> None:
        theme, later = self._theme, look.place in AHEAD
        riser, heading = _rect(geometry.riser(self.rung)), _rect(geometry.heading(self.rung))
        painter.setPen(_dashed(theme) if later else theme.pen("line"))
        painter.setBrush(Qt.BrushStyle.NoBrush if later else theme.colour("surface"))
        painter.drawRoundedRect(riser.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(3), theme.px(3))
        self._paint_outline(painter, riser, look)
        self._paint_tread(painter, _rect(geometry.tread(self.rung)), look.place)
        if self._holds_marker:
            heading.setRight(_rect(geometry.marker(self.rung)).left() - theme.px(4))
        count = QFontMetricsF(theme.font(COUNT)).horizontalAdvance(self._count_text(look))
        size = float(TITLE)
        while size > SMALLEST and self._wide(look.title, size) > heading.width() - count - theme.px(8):
            size -= 0.5
        painter.setFont(self._title_font(size))
        painter.setPen(theme.colour("ink2" if later else "ink"))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(heading, middle | Qt.AlignmentFlag.AlignLeft, look.title)
        painter.setFont(theme.font(COUNT))
        painter.setPen(theme.colour("ink2"))
        painter.drawText(heading, middle | Qt.AlignmentFlag.AlignRight, self._count_text(look))
        if self._here:
            title = self._wide(look.title, size)
            self._paint_here(painter, heading.adjusted(title + theme.px(12), 0, -count - theme.px(12), 0))
        if self._shows_tiles():
            self._paint_tiles(painter, look, geometry)

    def _paint_here(self, painter: QPainter, room: QRectF) -> None:
        """Draw the pawn beside its pill at the right end of `room`; a narrow rung has the pawn alone."""
        theme = self._theme
        width, pawn = pill_width(theme, self._here), theme.px(22)
        middle = room.center().y()
        right = room.right()
        if room.width() >= width + pawn:
            high = theme.px(24)
            paint_pill(painter, QRectF(right - width, middle - high / 2, width, high), self._here, theme)
            right -= width + theme.px(6)
        foot = QPointF(right - theme.px(8), middle + theme.px(12))
        paint_pawn(painter, foot, theme, 0.6)

    def _wide(self, text: str, size: float) -> float:
        return QFontMetricsF(self._theme.font(size, bold=True)).horizontalAdvance(text)

    def _title_font(self, size: float) -> QFont:
        font = self._theme.font(size, bold=True)
        font.setUnderline(self.underMouse() and self.isEnabled())
        return font

    def _count_text(self, look: RungLook) -> str:
        if look.place is Place.PASSED:
            return self.tr("done")
        if look.place is Place.START:
            return self.tr("%n tile(s)", "", len(look.tiles))
        if look.place in AHEAD:
            return self.tr("later") if look.place is Place.LATER else ""
        return self.tr("{count} of {target}").format(count=look.laid, target=len(look.tiles))

    def _spoken(self, look: RungLook) -> str:
        words = self.tr("{title}, rung {rung} of 4, {count} of {target} tiles laid").format(
            title=look.title, rung=look.rung, count=look.laid, target=len(look.tiles)
        )
        if self._here:
            return f"{words}, {self._here[:1].lower()}{self._here[1:]}"
        state = self.tr("later") if look.place in AHEAD else self.tr("done")
        return f"{words}, {state}"


def _rect(box: Box) -> QRectF:
    return QRectF(box.x, box.y, box.width, box.height)


def _two_lines(title: str) -> tuple[str, str]:
    first, _, second = title.partition(" ")
    return first, second


def _dashed(theme: Theme) -> QPen:
    pen = theme.pen("control")
    pen.setDashPattern([5, 4])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen
