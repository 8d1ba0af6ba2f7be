"""A scale of five without numbers: words at both ends, and no value until you give one."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QVBoxLayout, QWidget

from netwerkapp.ui.labels import Label
from netwerkapp.ui.theme import Theme

LEAST, MOST, MIDDLE = 1, 5, 3
_HANDLE = 20  # px


class _Bar(QSlider):
    """The line with its handle; hollow and without meaning until it is touched."""

    given = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme = theme
        self.answer: int | None = None
        self.previous: int | None = None
        self.setRange(LEAST, MOST)
        self.setPageStep(1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(theme.px(120))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As high as a target has to be."""
        return QSize(self._theme.px(240), self._theme.px(32))

    def give(self, value: int) -> None:
        """Take this value as the answer."""
        value = min(max(value, LEAST), MOST)
        if value != self.answer:
            self.answer = value
            self.setValue(value)
            self.update()
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
        self.give(self._value_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.give(self._value_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Nothing more to do."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, the mark of the previous talk and the handle."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, left, right = self.height() / 2, self._x(LEAST), self._x(MOST)
        groove = QRectF(0, middle - 2, self.width(), 4)
        painter.setPen(theme.pen("control", 1))
        painter.setBrush(theme.colour("card"))
        painter.drawRoundedRect(groove.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
        if self.answer is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(QRectF(0, middle - 2, self._x(self.answer), 4), 2, 2)
        painter.setPen(theme.pen("control", 1))
        for value in range(LEAST, MOST + 1):
            painter.drawLine(QPointF(self._x(value), middle + 5), QPointF(self._x(value), middle + 7))
        if self.previous is not None:
            painter.setPen(theme.pen("ink2", 2))
            x = self._x(self.previous)
            painter.drawLine(QPointF(x, middle - theme.px(9)), QPointF(x, middle + theme.px(9)))
        size = theme.px(_HANDLE)
        x = self._x(self.answer) if self.answer is not None else (left + right) / 2
        handle = QRectF(x - size / 2, middle - size / 2, size, size)
        if self.answer is None:
            painter.setPen(theme.pen("control", 1.5))
            painter.setBrush(theme.colour("card"))
        else:
            painter.setPen(theme.pen("card", 2))
            painter.setBrush(theme.colour("accent"))
        painter.drawRoundedRect(handle, theme.px(4), theme.px(4))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.pen("accent", 2))
            painter.drawRoundedRect(handle.adjusted(-4, -4, 4, 4), theme.px(7), theme.px(7))
        painter.end()

    def _x(self, value: int) -> float:
        edge = self._theme.px(_HANDLE) / 2 + 5
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
        self.bar.answer = value
        self.bar.setValue(value or MIDDLE)
        self.bar.update()
        self._describe()

    def set_previous(self, value: int | None) -> None:
        """Show where it stood the talk before."""
        self.bar.previous = value
        self.bar.update()

    def _tell(self, value: int) -> None:
        self._describe()
        self.changed.emit(value)

    def _describe(self) -> None:
        value = self.bar.answer
        said = self.tr("no answer yet") if value is None else self.tr("{value} of 5").format(value=value)
        ends = self.tr("1 is {low}, 5 is {high}").format(low=self._low, high=self._high)
        self.bar.setAccessibleDescription(f"{said}, {ends}")
