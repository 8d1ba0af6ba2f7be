"""A scale of five without numbers: words at both ends, and no value until you give one."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QVBoxLayout, QWidget

from netwerkapp.ui.labels import Label
from netwerkapp.ui.theme import Theme

LEAST, MOST, MIDDLE = 1, 5, 3
_NONE = 0  # below the scale, so that a screen reader can give every value of it, the middle too
_HANDLE, _OUTLINE, _RING = 18, 24, 30  # px: the handle, the line around it, and the ring when it has the focus
_MARK = 16  # px high


class _Bar(QSlider):
    """The line with its handle; hollow and without meaning until it is touched."""

    given = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme = theme
        self.answer: int | None = None
        self.previous: int | None = None
        self.setRange(_NONE, MOST)
        self.setPageStep(1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(theme.px(120))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.valueChanged.connect(self.give)  # a screen reader moves the slider itself

    def sizeHint(self) -> QSize:
        """Higher than a target has to be, with room for the ring."""
        return QSize(self._theme.px(240), self._theme.px(34))

    def minimumSizeHint(self) -> QSize:
        """The same height."""
        return QSize(self._theme.px(120), self._theme.px(34))

    def show_answer(self, value: int | None) -> None:
        """Show an answer, or none, without telling."""
        self.answer = value if value is None else min(max(value, LEAST), MOST)
        self.blockSignals(True)
        self.setValue(self.answer or _NONE)
        self.blockSignals(False)
        self.update()

    def give(self, value: int) -> None:
        """Take this value as the answer."""
        value = min(max(value, LEAST), MOST)
        if value != self.answer:
            self.show_answer(value)
            self.given.emit(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move by one, Home and End go to the ends; the first key begins in the middle."""
        key, now = Qt.Key(event.key()), self.answer
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Minus):
            self.give(MIDDLE - 1 if now is None else now - 1)
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Plus):
            self.give(MIDDLE + 1 if now is None else now + 1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_PageDown):
            self.give(LEAST)
        elif key in (Qt.Key.Key_End, Qt.Key.Key_PageUp):
            self.give(MOST)
        elif key == Qt.Key.Key_Space and now is None:
            self.give(MIDDLE)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to where it was clicked."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.give(self._value_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.give(self._value_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Nothing more to do."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page, so that scrolling changes nothing."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, the mark of the previous talk and the handle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_groove(painter)
        if self.previous is not None:
            self._paint_mark(painter, self.previous)
        self._paint_handle(painter)
        painter.end()

    def _paint_groove(self, painter: QPainter) -> None:
        theme, pen = self._theme, self._theme.pen("control", 1)
        half, high = pen.widthF() / 2, theme.px(4)
        groove = QRectF(0, (self.height() - high) / 2, self.width(), high)
        painter.setPen(pen)
        painter.setBrush(theme.colour("card"))
        painter.drawRoundedRect(groove.adjusted(half, half, -half, -half), high / 2, high / 2)
        if self.answer is not None:
            groove.setWidth(self._x(self.answer))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(groove, high / 2, high / 2)

    def _paint_mark(self, painter: QPainter, value: int) -> None:
        wide, high = self._theme.px(2), self._theme.px(_MARK)
        if value == self.answer or (self.answer is None and value == MIDDLE):
            high = self.height()  # else it is behind the handle
        left, top = round(self._x(value) - wide / 2), round((self.height() - high) / 2)
        painter.fillRect(left, top, wide, high, self._theme.colour("ink2"))

    def _paint_handle(self, painter: QPainter) -> None:
        theme = self._theme
        middle = QPointF(self._x(MIDDLE if self.answer is None else self.answer), self.height() / 2)
        given = self.answer is not None
        if self.hasFocus():
            self._paint_square(painter, middle, _RING, 8, "card", "accent", 2)
        if given:
            self._paint_square(painter, middle, _OUTLINE, 6, "card", "accent", 1)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(self._square(middle, _HANDLE), theme.px(4), theme.px(4))
        else:
            self._paint_square(painter, middle, 20, 4, "card", "control", 1.5)

    def _paint_square(
        self, painter: QPainter, middle: QPointF, side: float, radius: float, fill: str, line: str, width: float
    ) -> None:
        pen = self._theme.pen(line, width)
        half = pen.widthF() / 2
        painter.setPen(pen)
        painter.setBrush(self._theme.colour(fill))
        box = self._square(middle, side).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(box, self._theme.px(radius), self._theme.px(radius))

    def _square(self, middle: QPointF, side: float) -> QRectF:
        size = self._theme.px(side)
        return QRectF(round(middle.x() - size / 2), round(middle.y() - size / 2), size, size)

    def _x(self, value: int) -> float:
        edge = self._theme.px(_RING) / 2
        return edge + (value - LEAST) * (self.width() - 2 * edge) / (MOST - LEAST)

    def _value_at(self, x: float) -> int:
        return min(range(LEAST, MOST + 1), key=lambda value: abs(self._x(value) - x))


class FiveStepSlider(QWidget):
    """A bar with words at both ends. `value` is 1..5, or None as long as nothing was given."""

    changed = Signal(int)

    def __init__(self, theme: Theme, name: str, low: str, high: str) -> None:
        super().__init__()
        self._low, self._high = low, high
        self.bar = _Bar(theme)
        self.bar.setAccessibleName(name)
        self.setFocusProxy(self.bar)
        ends, layout = QHBoxLayout(), QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for text, align in ((low, Qt.AlignmentFlag.AlignLeft), (high, Qt.AlignmentFlag.AlignRight)):
            label = Label(theme, text, role="small")
            label.setAlignment(align)
            ends.addWidget(label, 1)
        layout.addWidget(self.bar)
        layout.addLayout(ends)
        self.bar.given.connect(self._tell)
        self._describe()

    def value(self) -> int | None:
        """Return 1..5, or None for no answer."""
        return self.bar.answer

    def set_value(self, value: int | None) -> None:
        """Show an answer, or none, without telling."""
        self.bar.show_answer(value)
        self._describe()

    def set_previous(self, value: int | None) -> None:
        """Show where it stood the talk before."""
        self.bar.previous = value
        self.bar.update()
        self._describe()

    def _tell(self, value: int) -> None:
        self._describe()
        self.changed.emit(value)

    def _describe(self) -> None:
        value = self.bar.answer
        said = self.tr("no answer yet") if value is None else self.tr("{value} of 5").format(value=value)
        parts = [said, self.tr("1 is {low}, 5 is {high}").format(low=self._low, high=self._high)]
        if self.bar.previous is not None:
            parts.append(self.tr("last time {value}").format(value=self.bar.previous))
        self.bar.setAccessibleDescription(", ".join(parts))
