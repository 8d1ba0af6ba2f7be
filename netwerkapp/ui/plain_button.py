"""Buttons whose words are plain text, and go on below where there is little room."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QPushButton, QSizePolicy, QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton as _Base
else:
    _Base = object  # it comes before one of Qt's own classes, of which there may be one only

_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_WIDE = 320  # px of the screen, whatever the size of text: a third of the smallest window
_QT_GAP = 4  # px that Qt leaves between an icon and the words
_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_ENDLESS = 1 << 20


class PlainButton(QPushButton):
    """Shows its text as it is: an ampersand in a name is no shortcut."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plain = ""
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show `text`; it is also what the button is called, unless another name was given."""
        if self.accessibleName() in ("", self._plain):
            self.setAccessibleName(text)
        self._plain = text
        super().setText(text.replace("&", "&&"))

    def text(self) -> str:
        """Return the text as it was given."""
        return self._plain

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~_KEYPAD:
            self.click()
        else:
            super().keyPressEvent(event)


class _Wrapping(_Base):
    """What a button does whose words go on below where it cannot be as wide as they are."""

    _low = -1  # its least height while the words stand on one line; -1: they do

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)  # type: ignore[arg-type, call-arg]  # one of Qt, which takes its words
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def narrowest(self) -> int:
        """Return the width in px at which all words should stand on one line if they can."""
        return _WIDE

    def minimumSizeHint(self) -> QSize:
        """All words on a line, or as many as fit in the narrowest width; never less than the longest word."""
        whole = self.sizeHint()
        if whole.width() <= self.narrowest():
            return whole
        font, around = self.fontMetrics(), self._around(whole)
        longest = max((font.horizontalAdvance(word) for word in self.text().split()), default=0)
        return QSize(min(whole.width(), max(self.narrowest(), longest + around + 1)), whole.height())

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher, for a button that may be made narrower."""
        return self.sizeHint().width() > self.narrowest()

    def heightForWidth(self, width: int) -> int:
        """Return the height that the words need."""
        whole = self.sizeHint()
        if not self._is_wrapped(width, whole):
            return whole.height()
        return whole.height() + self._words(width, whole).height() - self.fontMetrics().height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height that goes with the width."""
        super().resizeEvent(event)
        wanted = self.heightForWidth(self.width())
        if wanted > self.sizeHint().height():
            self._low = self.minimumHeight() if self._low < 0 else self._low
            self.setMinimumHeight(wanted)
        elif self._low >= 0:
            self.setMinimumHeight(self._low)
            self._low = -1

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw words that go on below; the style draws the rest."""
        if self._is_wrapped(self.width(), self.sizeHint()):
            self._paint_wrapped(self.sizeHint())
        else:
            super().paintEvent(event)

    def spare(self) -> float:
        """Return the room in px above, and below, its words or its box."""
        whole = self.sizeHint()
        wrapped = self._is_wrapped(self.width(), whole)
        words = self._words(self.width(), whole).height() if wrapped else self.fontMetrics().height()
        return max(0.0, (self.height() - max(words, self._mark())) / 2)

    def _mark(self) -> int:
        """Return how high what stands beside the words is."""
        return self.iconSize().height()

    def _paint_wrapped(self, whole: QSize) -> None:
        raise NotImplementedError

    def _is_wrapped(self, width: int, whole: QSize) -> bool:
        return width < whole.width() > self.narrowest()

    def _words(self, width: int, whole: QSize) -> QRect:
        """Return how large the words are in a button of this width."""
        room = max(width - self._around(whole), 1)
        return self.fontMetrics().boundingRect(QRect(0, 0, room, _ENDLESS), _WRAPPED, self.text())

    def _around(self, whole: QSize) -> int:
        """Return what the button takes at both sides of its words."""
        return whole.width() - self.fontMetrics().size(0, self.text()).width()


class WrappingButton(_Wrapping, PlainButton):
    """A button whose words go on below where it cannot be as wide as they are."""

    def _paint_wrapped(self, whole: QSize) -> None:
        from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStylePainter  # start-up: words fit at first

        option, painter = QStyleOptionButton(), QStylePainter(self)
        self.initStyleOption(option)
        after = option.direction == Qt.LayoutDirection.RightToLeft
        option.text, option.icon = "", QIcon()
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        picture = 0 if self.icon().isNull() else self.iconSize().width() + _QT_GAP
        words, edge, size = self._words(self.width(), whole), (self._around(whole) - picture) // 2, self.iconSize()
        words.moveCenter(self.rect().center())
        words.moveLeft(edge + (0 if after else picture))
        left = words.left() + words.width() + picture - size.width() if after else edge
        self.icon().paint(painter, QRect(QPoint(left, words.center().y() - size.height() // 2), size))
        painter.setFont(self.font())
        painter.setPen(option.palette.buttonText().color())
        painter.drawText(words, _WRAPPED, self.text())
        painter.end()


class WrappingBox(_Wrapping, QCheckBox):
    """Something to turn on or off, whose words go on below where there is little room."""

    def _mark(self) -> int:
        from PySide6.QtWidgets import QStyle, QStyleOptionButton  # start-up: nothing has the focus at first

        option = QStyleOptionButton()
        self.initStyleOption(option)
        return self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self).height()

    def _paint_wrapped(self, whole: QSize) -> None:
        from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStylePainter  # start-up: words fit at first

        option, painter = QStyleOptionButton(), QStylePainter(self)
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_CheckBox, option)
        words = self._words(self.width(), whole)
        words.moveCenter(self.rect().center())
        words.moveLeft(self._around(whole))
        painter.setPen(option.palette.windowText().color())
        painter.drawText(words, _WRAPPED, self.text())
        painter.end()


def same_width(*buttons: PlainButton) -> None:
    """Make buttons that stand in a row as wide as the widest of them, where their words stay on one line."""
    for button in buttons:
        button.setMinimumWidth(0)
        button.ensurePolished()
    widest = max(button.sizeHint().width() for button in buttons)
    for button in buttons:
        button.setMinimumWidth(min(widest, _WIDE))
