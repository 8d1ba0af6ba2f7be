"""The Delft-blue tile, in all its forms: small on the stairs, large as an ornament, and with initials."""

from enum import StrEnum

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from netwerkapp.ui.theme import Theme


class TileState(StrEnum):
    """How far a tile is."""

    DONE = "done"
    NEXT = "next"
    OPEN = "open"
    LATER = "later"


def paint_tile(painter: QPainter, box: QRectF, state: TileState, icon: str, theme: Theme) -> None:
    """Paint one small tile into `box`: filled when done, bordered when next or open, dashed and empty when later."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    state = TileState(state)
    radius, side = 2.5 * theme.scale, box.width()
    thin = theme.pen("control", 1)
    edge = _inside(box, thin)
    if state is TileState.LATER:
        pen = QPen(thin)
        pen.setDashPattern([3, 2.5])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(edge, radius, radius)
        painter.restore()
        return
    if state is TileState.DONE:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawRoundedRect(box, radius, radius)
        if side >= theme.px(30):
            _corner_arcs(painter, box, theme)
    else:
        painter.setBrush(theme.colour("card"))
        pen = theme.pen("accent", 2) if state is TileState.NEXT else thin
        painter.setPen(pen)
        painter.drawRoundedRect(_inside(box, pen), radius, radius)
    if icon:
        token = {TileState.DONE: "onAccent", TileState.NEXT: "accent"}.get(state, "ink2")
        share = 0.5 if side >= theme.px(30) else 0.6
        size = round(side * share)
        left, top = box.x() + (side - size) / 2, box.y() + (box.height() - size) / 2
        painter.drawPixmap(QRect(round(left), round(top), size, size), theme.picture(icon, token, size / theme.scale))
    painter.restore()


def _inside(box: QRectF, pen: QPen) -> QRectF:
    """Return where a line of this width stays within `box`."""
    half = pen.widthF() / 2
    return box.adjusted(half, half, -half, -half)


def _corner_arcs(painter: QPainter, box: QRectF, theme: Theme) -> None:
    colour = theme.colour("onAccent")
    colour.setAlphaF(0.55)
    pen = theme.pen("onAccent", 1)
    pen.setColor(colour)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    r = 0.2 * box.width()
    for corner, start in (
        (box.topLeft(), 270),
        (box.topRight(), 180),
        (box.bottomRight(), 90),
        (box.bottomLeft(), 0),
    ):
        painter.drawArc(QRectF(corner.x() - r, corner.y() - r, 2 * r, 2 * r), start * 16, 90 * 16)


class _Square(QWidget):
    """A painted square of a fixed size; it means nothing to a screen reader."""

    def __init__(self, theme: Theme, size: float) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(theme.px(size), theme.px(size))


class TileIcon(_Square):
    """One small tile as a widget."""

    def __init__(self, theme: Theme, icon: str, state: TileState = TileState.OPEN, size: float = 26) -> None:
        super().__init__(theme, size)
        self._icon, self._state = icon, state

    def set_state(self, state: TileState) -> None:
        """Show how far it is."""
        self._state = state
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tile."""
        painter = QPainter(self)
        paint_tile(painter, QRectF(self.rect()), self._state, self._icon, self._theme)
        painter.end()


class BigTile(_Square):
    """An ornament: a tile with leaves in its corners and an icon in a round medallion."""

    def __init__(self, theme: Theme, icon: str, size: float = 104) -> None:
        super().__init__(theme, size)
        self._icon = icon

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tile."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        box = _frame(painter, QRectF(self.rect()), theme, large=self.width() > theme.px(90))
        side = box.width()
        painter.setPen(theme.pen("accent", 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box.center(), side * 0.305, side * 0.305)
        size = round(side * 0.34)
        left, top = round(box.center().x() - size / 2), round(box.center().y() - size / 2)
        theme.icon(self._icon, "accent", size / theme.scale).paint(painter, left, top, size, size)
        painter.end()


class WisdomTile(_Square):
    """A large tile with a diamond and a saying in it."""

    def __init__(self, theme: Theme, text: str, size: float = 262) -> None:
        super().__init__(theme, size)
        self._text = text
        self.setAccessibleName(text)

    def set_text(self, text: str) -> None:
        """Show another saying."""
        self._text = text
        self.setAccessibleName(text)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tile and the saying."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        box = _frame(painter, QRectF(self.rect()), theme, large=True)
        middle, side = box.center(), box.width()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for share, width in ((0.449, 1.3), (0.408, 1.0)):
            pen = theme.pen("accent", width)
            if share < 0.42:
                pen.setColor(_faded(theme, 0.7))
            painter.setPen(pen)
            r = side * share
            corners = (QPointF(0, -r), QPointF(r, 0), QPointF(0, r), QPointF(-r, 0))
            painter.drawPolygon(QPolygonF([middle + corner for corner in corners]))
        painter.setPen(theme.colour("accent"))
        self._paint_words(painter, middle, side)
        painter.end()

    def _paint_words(self, painter: QPainter, middle: QPointF, side: float) -> None:
        """Draw the saying as large as fits in the diamond."""
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        for size in (19.0, 18.0, 17.0, 16.0, 15.0, 14.0, 13.0):
            font = self._theme.font(size, bold=True, italic=True)
            for share in (0.52, 0.46, 0.58, 0.4):
                room = QRectF(0, 0, side * share, side * 0.7)
                words = QFontMetricsF(font).boundingRect(room, flags, self._text)
                if words.width() + words.height() <= side * 0.83 and words.width() <= room.width():
                    break
            else:
                continue
            break
        painter.setFont(font)
        room.moveCenter(middle)
        painter.drawText(room, flags, self._text)


def _faded(theme: Theme, share: float) -> QColor:
    colour = theme.colour("accent")
    colour.setAlphaF(share)
    return colour


def _frame(painter: QPainter, whole: QRectF, theme: Theme, *, large: bool) -> QRectF:
    """Draw the border of a large tile and its corners; return what is inside the border."""
    pen = theme.pen("accent", 1.5)
    box = _inside(whole, pen)
    painter.setPen(pen)
    painter.setBrush(theme.colour("card"))
    painter.drawRoundedRect(box, 2.5 * theme.scale, 2.5 * theme.scale)
    side = box.width()
    for turn in range(4):
        painter.save()
        painter.translate(box.center())
        painter.rotate(90 * turn)
        painter.translate(-side / 2, -side / 2)
        _corner(painter, side, theme.pen("accent", 1.3 if large else 1.1))
        painter.restore()
    return box


def _corner(painter: QPainter, side: float, pen: QPen) -> None:
    """Draw a filled quarter circle, two arcs around it and three leaves, in shares of the side of the tile."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    for share in (0.134, 0.188):
        radius = share * side
        painter.drawArc(QRectF(-radius, -radius, 2 * radius, 2 * radius), 270 * 16, 90 * 16)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(pen.color())
    quarter, radius = QPainterPath(), 0.077 * side
    quarter.moveTo(0, 0)
    quarter.arcTo(QRectF(-radius, -radius, 2 * radius, 2 * radius), 0, -90)
    quarter.closeSubpath()
    painter.drawPath(quarter)
    for angle, length in ((45, 0.097), (23.5, 0.068), (66.5, 0.068)):
        painter.save()
        painter.rotate(angle)
        painter.translate(0.206 * side, 0)
        painter.drawPath(_leaf(length * side, length * 0.44 * side))
        painter.restore()


def _leaf(length: float, width: float) -> QPainterPath:
    leaf = QPainterPath()
    leaf.quadTo(length / 2, width, length, 0)
    leaf.quadTo(length / 2, -width, 0, 0)
    return leaf


class InitialsTile(_Square):
    """Who it is, in two letters; filled for the person you look at."""

    def __init__(self, theme: Theme, initials: str, size: float = 30, *, filled: bool = False) -> None:
        super().__init__(theme, size)
        self._initials, self._filled = initials, filled

    def set_initials(self, initials: str) -> None:
        """Show another person."""
        self._initials = initials
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the letters on their tile."""
        painter = QPainter(self)
        paint_initials(painter, QRectF(self.rect()), self._initials, self._theme, filled=self._filled)
        painter.end()


def paint_initials(painter: QPainter, box: QRectF, initials: str, theme: Theme, *, filled: bool = False) -> None:
    """Paint two letters on a small tile into `box`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = theme.pen("accent" if filled else "control", 1)
    painter.setPen(pen)
    painter.setBrush(theme.colour("accent" if filled else "card"))
    painter.drawRoundedRect(_inside(box, pen), theme.px(3), theme.px(3))
    painter.setPen(theme.colour("onAccent" if filled else "ink"))
    painter.setFont(theme.font(max(11, box.height() / theme.scale * 0.4), bold=True))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, initials)
    painter.restore()


def paint_mini_tiles(painter: QPainter, at: QPointF, done: int, total: int, theme: Theme) -> None:
    """Paint `total` very small tiles from `at` to the right, the first `done` of them filled."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for place in range(total):
        box = QRectF(at.x() + theme.px(12) * place, at.y(), theme.px(9), theme.px(9))
        pen = theme.pen("accent" if place < done else "control", 1)
        painter.setPen(pen)
        painter.setBrush(theme.colour("accent" if place < done else "card"))
        painter.drawRoundedRect(_inside(box, pen), 1.5 * theme.scale, 1.5 * theme.scale)
    painter.restore()
