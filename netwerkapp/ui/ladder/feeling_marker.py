"""The open ring "how it feels": you put it on the rung that fits, by dragging, by arrow keys or from a menu."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget

from netwerkapp.ui.focus import RING
from netwerkapp.ui.stops import HIGHER
from netwerkapp.ui.theme import Theme

SIDE, ROUND = 32, 12  # px: what can be clicked, and the ring in it


class FeelingMarker(QAbstractButton):
    """Dotted as long as it was not placed."""

    placed = Signal(object)  # the rung 1..4, or None: away with it
    dropped = Signal(QPoint)  # let go here, in the coordinates of its parent

    def __init__(self, theme: Theme, name: str, stages: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._name, self._stages = theme, name, stages
        self.rung: int | None = None
        self._standing = 1
        self._pressed_at: QPoint | None = None
        self._dragged = False
        self._on_tread = True
        self.setProperty(RING, True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(self.tr("How it feels. Put this ring on the rung that fits."))
        self.setAccessibleDescription(self.tr("The arrow keys put it on another rung, Delete takes it away."))
        self.resize(theme.px(SIDE), theme.px(SIDE))
        self.clicked.connect(self._ask)

    def show_feeling(self, rung: int | None, standing: int) -> None:
        """Be on this rung; not placed it waits on the one where you stand."""
        self.rung, self._standing = rung, standing
        if rung is None:
            self.setAccessibleName(self.tr("{name}, not placed yet").format(name=self._name))
        else:
            stage = self._stages[rung - 1]
            words = self.tr("{name}: {stage}, rung {rung} of 4")
            self.setAccessibleName(words.format(name=self._name, stage=stage, rung=rung))
        self.update()

    def stand(self, *, on_tread: bool) -> None:
        """Stand on the tread, or in the middle of a row."""
        self._on_tread = on_tread
        self.update()

    def where(self) -> int:
        """Return the rung that it is drawn on."""
        return self.rung or self._standing

    def menu(self) -> QMenu:
        """Return the rungs to choose from."""
        menu = QMenu(self)
        for rung in range(len(self._stages), 0, -1):
            action = menu.addAction(self._stages[rung - 1])
            action.triggered.connect(lambda _checked=False, rung=rung: self.placed.emit(rung))
        if self.rung is not None:
            menu.addSeparator()
            menu.addAction(self.tr("Take the ring away")).triggered.connect(lambda: self.placed.emit(None))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to another rung with the arrows, away with Delete; Enter and Space open the menu."""
        key = Qt.Key(event.key())
        if key in HIGHER:
            rung = self.where() + HIGHER[key]
            if 1 <= rung <= len(self._stages):
                self.placed.emit(rung)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            if self.rung is not None:
                self.placed.emit(None)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Be taken up."""
        super().mousePressEvent(event)
        self._pressed_at, self._dragged = event.position().toPoint(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go along with the mouse."""
        if self._pressed_at is None:
            return
        by = event.position().toPoint() - self._pressed_at
        if self._dragged or by.manhattanLength() >= QApplication.startDragDistance():
            self._dragged = True
            self.move(self.pos() + by)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Be let go: on a rung after dragging, else it was a click."""
        dragged, self._pressed_at, self._dragged = self._dragged, None, False
        if dragged:
            self.setDown(False)
            self.dropped.emit(self.geometry().center())
        else:
            super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring, standing on the tread."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = theme.pen("ink2", 2)
        if self.rung is None:
            pen.setDashPattern([1.2, 1.2])
        painter.setPen(pen)
        painter.setBrush(theme.colour("paper"))
        radius = theme.px(ROUND) / 2
        bottom = self.height() - radius - theme.px(3)
        middle = QPointF(self.width() / 2, bottom if self._on_tread else self.height() / 2)
        painter.drawEllipse(middle, radius, radius)
        painter.end()

    def _ask(self) -> None:
        self.menu().popup(self.mapToGlobal(self.rect().bottomLeft()))
