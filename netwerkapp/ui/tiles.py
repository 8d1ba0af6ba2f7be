"""The Delft-blue tile, in all its forms: small on the stairs, large as an ornament, and with initials."""

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPolygonF
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
    radius, side = theme.px(2.5), box.width()
    edge = box.adjusted(0.5, 0.5, -0.5, -0.5)
    if state is TileState.LATER:
        pen = theme.pen("control", 1)
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
        is_next = state is TileState.NEXT
        painter.setPen(theme.pen("accent", 2) if is_next else theme.pen("control", 1))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1) if is_next else edge, radius, radius)
    if icon:
        token = {TileState.DONE: "onAccent", TileState.NEXT: "accent"}.get(state, "ink2")
        share = 0.5 if side >= theme.px(30) else 0.6
        size = round(side * share)
        left, top = box.x() + (side - size) / 2, box.y() + (box.height() - size) / 2
        theme.icon(icon, token, size / theme.scale).paint(painter, round(left), round(top), size, size)
    painter.restore()


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

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tile."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, theme = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75), self._theme
        _frame(painter, box, theme, 0.13)
        side = box.width()
        painter.setPen(theme.pen("accent", 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box.center(), side * 0.3, side * 0.3)
        size = round(side * 0.32)
        left, top = round(box.center().x() - size / 2), round(box.center().y() - size / 2)
        theme.icon(self._icon, "accent", size / theme.scale).paint(painter, left, top, size, size)
        painter.end()


class WisdomTile(_Square):
    """A large tile with a diamond and a saying in it."""

    def __init__(self, theme: Theme, text: str, size: float = 262) -> None:
        super().__init__(theme, size)
        self._text = text
        self.setAccessibleName(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tile and the saying."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, theme = QRectF(self.rect()).adjusted(1, 1, -1, -1), self._theme
        _frame(painter, box, theme, 0.08)
        middle, half = box.center(), box.width() * 0.45
        painter.setBrush(theme.colour("card"))
        for inset, width in ((0, 1.6), (theme.px(10), 0.8)):
            painter.setPen(theme.pen("accent", width))
            r = half - inset
            painter.drawPolygon(
                QPolygonF(
                    [
                        middle + QPointF(0, -r),
                        middle + QPointF(r, 0),
                        middle + QPointF(0, r),
                        middle + QPointF(-r, 0),
                    ]
                )
            )
        painter.setPen(theme.colour("accent"))
        painter.setFont(theme.font(19, bold=True, italic=True))
        words = QRectF(0, 0, box.width() * 0.56, box.width() * 0.5)
        words.moveCenter(middle)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._text)
        painter.end()


def _frame(painter: QPainter, box: QRectF, theme: Theme, unit: float) -> None:
    """The border of a large tile and the quarter circles and leaves in its corners."""
    painter.setPen(theme.pen("accent", 1.5))
    painter.setBrush(theme.colour("card"))
    painter.drawRoundedRect(box, theme.px(2.5), theme.px(2.5))
    side = box.width()
    for turn in range(4):
        painter.save()
        painter.translate(box.center())
        painter.rotate(90 * turn)
        painter.translate(-side / 2, -side / 2)
        _corner(painter, side, theme, unit)
        painter.restore()


def _corner(painter: QPainter, side: float, theme: Theme, unit: float) -> None:
    u = side * unit
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(theme.pen("accent", 1))
    for radius in (1.7 * u, 2.3 * u) if unit < 0.1 else (1.25 * u, 1.7 * u):
        painter.drawArc(QRectF(-radius, -radius, 2 * radius, 2 * radius), 270 * 16, 90 * 16)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("accent"))
    quarter = QPainterPath()
    radius = u * (0.95 if unit < 0.1 else 0.6)
    quarter.moveTo(0, 0)
    quarter.arcTo(QRectF(-radius, -radius, 2 * radius, 2 * radius), 0, -90)
    quarter.closeSubpath()
    painter.drawPath(quarter)
    far = 2.3 * u if unit < 0.1 else 1.75 * u
    for angle, length in ((45, 1.0), (22, 0.75), (68, 0.75)):
        painter.save()
        painter.rotate(angle)
        painter.translate(far + u * 0.1, 0)
        painter.drawPath(_leaf(u * length, u * 0.42 * length))
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
        self._initials, self._filled, self._size = initials, filled, size

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
    painter.setPen(theme.pen("accent" if filled else "control", 1))
    painter.setBrush(theme.colour("accent" if filled else "card"))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(3), theme.px(3))
    painter.setPen(theme.colour("onAccent" if filled else "ink"))
    painter.setFont(theme.font(max(11, box.height() / theme.scale * 0.4), bold=True))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, initials)
    painter.restore()


class MiniTiles(QWidget):
    """A row of very small tiles: how many of them are done."""

    def __init__(self, theme: Theme, done: int = 0, total: int = 7) -> None:
        super().__init__()
        self._theme, self._done, self._total = theme, done, total
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """As wide as the tiles."""
        return QSize(self._theme.px(12 * self._total - 3), self._theme.px(9))

    def set_done(self, done: int) -> None:
        """Show how many are done."""
        self._done = done
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tiles."""
        painter = QPainter(self)
        paint_mini_tiles(painter, QPointF(0, 0), self._done, self._total, self._theme)
        painter.end()


def paint_mini_tiles(painter: QPainter, at: QPointF, done: int, total: int, theme: Theme) -> None:
    """Paint `total` very small tiles from `at` to the right, the first `done` of them filled."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for place in range(total):
        box = QRectF(at.x() + theme.px(12) * place, at.y(), theme.px(9), theme.px(9))
        painter.setPen(theme.pen("accent" if place < done else "control", 1))
        painter.setBrush(theme.colour("accent" if place < done else "card"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(1.5), theme.px(1.5))
    painter.restore()
