"""The map as a widget: a click chooses, a drag or + and - change closeness, arrow keys walk."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from netwerkapp.domain.network_map import RINGS, beside, outwards, ring_at
from netwerkapp.ui.aloud import CHART, SPOKEN_AS
from netwerkapp.ui.focus import RING
from netwerkapp.ui.labels import tooltip
from netwerkapp.ui.network.picture import MapContent, MapPicture
from netwerkapp.ui.theme import Theme

WIDE, HIGH, LOWEST = 660, 590, 300  # px of the design
SHAPE = 0.85  # of its width, where it stands alone: the rings with the names above and below them
FAR = len(RINGS) - 1


class NetworkMap(QWidget):
    """Shows people and tells what is done with them. It writes nothing."""

    chosen = Signal(str)  # contact id
    opened = Signal(str)
    moved = Signal(str, int)  # contact id, and its closeness 1..4

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._content: MapContent | None = None
        self._chosen, self._hovered = "", ""
        self._what: object = None  # what the picture was made of
        self._made: MapPicture | None = None
        self._drawn = QPixmap()
        self._pressed = QPointF()
        self._dragged: QPointF | None = None  # where who is chosen is held now
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(RING, True)
        self.setProperty(SPOKEN_AS, CHART)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumSize(440, theme.px(LOWEST))

    def show_people(self, content: MapContent, chosen: str) -> None:
        """Show these people, one of them chosen, or nobody ("")."""
        self._content, self._chosen, self._dragged = content, chosen, None
        self.setAccessibleDescription(self._in_words())
        self.update()

    def sizeHint(self) -> QSize:
        """As large as the design has it."""
        return QSize(self._theme.px(WIDE), self._theme.px(HIGH))

    def heightForWidth(self, width: int) -> int:
        """No higher than the rings can be."""
        return min(self._theme.px(HIGH), max(self._theme.px(LOWEST), round(width * SHAPE)))

    def place_of(self, contact: str) -> QPointF:
        """Return where someone stands in the widget."""
        picture, content = self._picture(), self._content
        assert picture is not None
        assert content is not None
        return next(picture.at(dot) for dot in content.dots if dot.person.id == contact)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the map."""
        picture = self._picture()
        if picture is None:
            return
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._drawn)
        picture.paint_words(painter, self._chosen, self._hovered)
        if self._dragged is not None:
            picture.paint_held(painter, self._chosen, self._dragged)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose who stands there."""
        picture = self._picture()
        found = picture.near(event.position()) if picture else ""
        self._pressed = event.position()
        if found:
            self._choose(found)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Take who is chosen along, or name who is under the mouse."""
        picture = self._picture()
        if picture is None:
            return
        if event.buttons() & Qt.MouseButton.LeftButton:
            far = (event.position() - self._pressed).manhattanLength() > self._theme.px(6)
            if self._chosen and (far or self._dragged is not None) and picture.near(self._pressed) == self._chosen:
                self._dragged = event.position()
                self.update()
            return
        found = picture.near(event.position())
        if found != self._hovered:
            self._hovered = found
            self.setCursor(Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor)
            self.setToolTip(tooltip(self._name_of(found)))
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Where the mouse lets go is how close someone is now."""
        picture, dragged = self._picture(), self._dragged
        self._dragged = None
        if picture is not None and dragged is not None:
            self._move_to(ring_at(*picture.part(dragged)))
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open who stands there."""
        picture = self._picture()
        found = picture.near(event.position()) if picture else ""
        if found:
            self.opened.emit(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right along the circles, up and down from ring to ring; Plus is closer, minus further away."""
        dots = self._content.dots if self._content else ()
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._choose(beside(dots, self._chosen, 1 if key == Qt.Key.Key_Right else -1))
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._choose(outwards(dots, self._chosen, 1 if key == Qt.Key.Key_Up else -1))
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self._move_to(self._ring() + (1 if key == Qt.Key.Key_Minus else -1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._chosen:
            self.opened.emit(self._chosen)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose someone when nobody is."""
        super().focusInEvent(event)
        if (
            not self._chosen
            and self._content
            and self._content.dots
            and event.reason() != Qt.FocusReason.MouseFocusReason
        ):
            self._choose(self._content.dots[0].person.id)

    def _choose(self, contact: str) -> None:
        if contact and contact != self._chosen:
            self._chosen = contact
            self.setAccessibleDescription(self._in_words())
            self.update()
            self.chosen.emit(contact)

    def _move_to(self, ring: int) -> None:
        ring = min(max(ring, 1), FAR)
        if self._chosen and ring != self._ring():
            self.moved.emit(self._chosen, ring)

    def _ring(self) -> int:
        dots = self._content.dots if self._content else ()
        return next((dot.person.ring for dot in dots if dot.person.id == self._chosen), FAR)

    def _name_of(self, contact: str) -> str:
        dots = self._content.dots if self._content else ()
        return next((dot.person.name for dot in dots if dot.person.id == contact), "")

    def _in_words(self) -> str:
        """Who is chosen, where that is, and how many people there are."""
        content = self._content
        if content is None:
            return ""
        dot = next((dot for dot in content.dots if dot.person.id == self._chosen), None)
        said = [f"{content.circles[sector]}: {content.counts[sector]}" for sector in content.circles]
        if dot is not None:
            said.insert(
                0, f"{dot.person.name}, {content.circles[dot.person.sector]}, {content.rings[dot.person.ring - 1]}"
            )
        return ". ".join(said)

    def _picture(self) -> MapPicture | None:
        """Return the picture of these people at this size; its ground is drawn once."""
        ratio = self.devicePixelRatioF()
        what = (self._content, self.size(), ratio)
        if self._content is not None and what != self._what:
            self._what, self._made = what, MapPicture(self._theme, self._content, QRectF(self.rect()))
            self._drawn = QPixmap(self.size() * ratio)
            self._drawn.setDevicePixelRatio(ratio)
            self._drawn.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._drawn)
            self._made.paint_ground(painter, ratio)
            painter.end()
        return self._made
