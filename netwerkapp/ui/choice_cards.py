"""Answers as cards: choose one, or several. Digits choose, arrows move."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from netwerkapp.ui.focus import RING
from netwerkapp.ui.theme import Theme

_ARROWS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
_CHOOSE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_WORDS_LEFT, _WORDS_RIGHT = 40, 12  # px around the words of a card
_HEIGHT = 50
_TEN = (Qt.Key.Key_ParenRight, Qt.Key.Key_Equal, Qt.Key.Key_0)  # Shift and 0 on the keyboards in use here


class _AnswerCard(QAbstractButton):
    """One answer: a ring or a box, and words that wrap. A number stands alone in a small card."""

    reached = Signal()  # it has the focus now

    def __init__(self, theme: Theme, text: str, *, several: bool) -> None:
        super().__init__()
        self._theme, self._several, self._plain = theme, several, text
        self.is_number = text.isdecimal() and len(text) <= 3
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setAutoExclusive(not several)
        self.setProperty(RING, True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.toggled.connect(lambda _on: self.update())

    def text(self) -> str:
        """Return the words."""
        return self._plain

    def sizeHint(self) -> QSize:
        """As high as the words need in a card of usual width."""
        width = self._theme.px(44 if self.is_number else 155)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Room for the longest word."""
        if self.is_number:
            return QSize(self._theme.px(40), self._theme.px(_HEIGHT))
        font = QFontMetricsF(self._theme.font(bold=True))
        widest = max((font.horizontalAdvance(word) for word in self._plain.split()), default=0)
        return QSize(round(widest) + self._theme.px(_WORDS_LEFT + _WORDS_RIGHT) + 1, self._theme.px(_HEIGHT))

    def hasHeightForWidth(self) -> bool:
        """Words wrap, so the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that the words need."""
        room = QRectF(0, 0, width - self._theme.px(_WORDS_LEFT + _WORDS_RIGHT), 10_000)
        return max(self._theme.px(_HEIGHT), round(sum(self._heights(room, on=True))) + self._theme.px(24))

    def set_on(self, on: bool) -> None:
        """Check it or not, also when it is the only one that is checked."""
        self.setAutoExclusive(False)
        self.setChecked(on)
        self.setAutoExclusive(not self._several)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys to the row of cards."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that it has the focus."""
        super().focusInEvent(event)
        self.reached.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the hover fill."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Take the hover fill away."""
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card, its mark and its words."""
        theme, painter, on = self._theme, QPainter(self), self.isChecked()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        pen = theme.pen("accent", 2) if on else theme.pen("control", 1)
        half = pen.widthF() / 2
        painter.setBrush(theme.colour("accentSoft" if on else "sunken" if self.underMouse() else "surface"))
        painter.setPen(pen)
        painter.drawRoundedRect(box.adjusted(half, half, -half, -half), theme.px(8), theme.px(8))
        painter.setFont(theme.font(bold=on))
        if self.is_number:
            painter.setPen(theme.colour("ink"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._plain)
        else:
            side = theme.px(18)
            self._paint_mark(painter, QRectF(theme.px(12), round((box.height() - side) / 2), side, side), on)
            painter.setPen(theme.colour("ink"))
            words = box.adjusted(theme.px(39), 0, -theme.px(_WORDS_RIGHT), 0)
            heights = self._heights(words, on=on)
            top = words.center().y() - sum(heights) / 2
            for (text, bold), height in zip(self._parts(on=on), heights, strict=True):
                painter.setFont(theme.font(bold=bold))
                painter.drawText(QRectF(words.left(), top, words.width(), height), Qt.TextFlag.TextWordWrap, text)
                top += height
        painter.end()

    def _parts(self, *, on: bool) -> list[tuple[str, bool]]:
        """Return the words, and whether they are bold: what is chosen, or the name above what it means."""
        name, _, meaning = self._plain.partition("\n")
        return [(name, True), (meaning, False)] if meaning else [(name, on)]

    def _heights(self, room: QRectF, *, on: bool) -> list[float]:
        fonts = [(text, QFontMetricsF(self._theme.font(bold=bold))) for text, bold in self._parts(on=on)]
        return [font.boundingRect(room, Qt.TextFlag.TextWordWrap, text).height() for text, font in fonts]

    def _paint_mark(self, painter: QPainter, mark: QRectF, on: bool) -> None:
        theme = self._theme
        pen = theme.pen("accent" if on else "control", 5 if on and not self._several else 1)
        half = pen.widthF() / 2
        painter.setPen(pen)
        painter.setBrush(theme.colour("accent" if on and self._several else "card"))
        inside = mark.adjusted(half, half, -half, -half)
        if not self._several:
            painter.drawEllipse(inside)
            return
        painter.drawRoundedRect(inside, theme.px(4), theme.px(4))
        if on:
            size = round(mark.width() * 0.8)
            left, top = round(mark.center().x() - size / 2), round(mark.center().y() - size / 2)
            theme.icon("check", "onAccent", size / theme.scale).paint(painter, left, top, size, size)


class _Cards(QWidget):
    """The cards side by side, all as wide, in as many columns as fit."""

    several = False

    def __init__(self, theme: Theme, options: list[tuple[str, str]], name: str = "", columns: int = 0) -> None:
        """Take (id, text) for each answer and what is asked; `columns` 0 is by the number of answers."""
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self._cards: dict[str, _AnswerCard] = {}
        for key, text in options:
            card = _AnswerCard(theme, text, several=self.several)
            card.setParent(self)
            card.clicked.connect(lambda _checked=False, key=key: self._clicked(key))
            card.reached.connect(lambda key=key: self._reached(key))
            self._cards[key] = card
        numbers = all(card.is_number for card in self._cards.values())
        self._gap = theme.px(6 if numbers else 10)
        few = len(options) <= 4 or numbers
        self._columns = max(1, columns or (len(options) if few else 3))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def card(self, key: str) -> QAbstractButton:
        """Return the card of one answer."""
        return self._cards[key]

    def sizeHint(self) -> QSize:
        """All columns beside each other."""
        width = self._columns * self._theme.px(155) + (self._columns - 1) * self._gap
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """One column."""
        sizes = [card.minimumSizeHint() for card in self._cards.values()]
        return QSize(max((size.width() for size in sizes), default=0), self._theme.px(_HEIGHT))

    def hasHeightForWidth(self) -> bool:
        """Fewer columns are higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows at this width."""
        places = self._places(width)
        return max((place.bottom() + 1 for place in places), default=0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards in their rows."""
        super().resizeEvent(event)
        for card, place in zip(self._cards.values(), self._places(self.width()), strict=True):
            card.setGeometry(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose (10 is Shift and 0), arrows move, Space and Enter choose the one with the focus."""
        key, wanted = Qt.Key(event.key()), self._wanted(event)
        if event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
            super().keyPressEvent(event)
        elif wanted is not None:
            self._cards[wanted].setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._cards[wanted].click()
        elif key in _ARROWS:
            self._move(_ARROWS[key])
        elif key in _CHOOSE and not event.isAutoRepeat():
            self._focused().click()
        else:
            super().keyPressEvent(event)

    def _wanted(self, event: QKeyEvent) -> str | None:
        """Return the answer that a digit stands for: the one with that number, else the one at that place."""
        digit = event.text()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and event.key() in _TEN:
            digit = "10"
        if not (digit.isascii() and digit.isdecimal()):
            return None
        numbers = {card.text(): key for key, card in self._cards.items()}
        if all(text.isdecimal() for text in numbers):
            return numbers.get(digit)
        place = int(digit)
        return list(self._cards)[place - 1] if 1 <= place <= len(self._cards) else None

    def _places(self, width: int) -> list[QRect]:
        """Return where each card goes at this width."""
        narrowest, count = max(1, self.minimumSizeHint().width()), len(self._cards)
        fitting = max(1, min(self._columns, (width + self._gap) // (narrowest + self._gap)))
        across = -(-count // -(-count // fitting)) if fitting < self._columns else fitting  # rows of equal length
        cards, places, top = list(self._cards.values()), [], 0
        for first in range(0, count, across):
            row = cards[first : first + across]
            edges = [round(place * (width + self._gap) / across) for place in range(across + 1)]
            widths = [edges[place + 1] - edges[place] - self._gap for place in range(across)]
            high = max(card.heightForWidth(wide) for card, wide in zip(row, widths, strict=False))
            places += [QRect(edges[place], top, widths[place], high) for place in range(len(row))]
            top += high + self._gap
        return places

    def _focused(self) -> _AnswerCard:
        cards = list(self._cards.values())
        return next((card for card in cards if card.hasFocus()), cards[0])

    def _move(self, by: int) -> None:
        cards = list(self._cards.values())
        now = cards.index(self._focused())
        cards[(now + by) % len(cards)].setFocus(Qt.FocusReason.TabFocusReason)

    def _clicked(self, key: str) -> None:
        """Take the click on a card; what it means differs."""

    def _reached(self, key: str) -> None:
        """Take that a card has the focus."""


class RadioCards(_Cards):
    """One answer; a second click on it takes it away again. For Tab it is one stop."""

    chosen = Signal(object)  # str id, or None

    def __init__(self, theme: Theme, options: list[tuple[str, str]], name: str = "", columns: int = 0) -> None:
        super().__init__(theme, options, name, columns)
        self._value: str | None = None
        self.set_value(None)

    def value(self) -> str | None:
        """Return the id of the answer, or None."""
        return self._value

    def set_value(self, value: str | None) -> None:
        """Show an answer, or none, without telling. An id that is not among them counts as none."""
        self._value = value if value in self._cards else None
        for key, card in self._cards.items():
            card.set_on(key == self._value)
        self._reached(self._value or next(iter(self._cards), ""))

    def _clicked(self, key: str) -> None:
        self.set_value(None if key == self._value else key)
        self._reached(key)
        self.chosen.emit(self._value)

    def _reached(self, key: str) -> None:
        for name, card in self._cards.items():
            card.setFocusPolicy(Qt.FocusPolicy.StrongFocus if name == key else Qt.FocusPolicy.ClickFocus)


class CheckCards(_Cards):
    """Any number of answers."""

    several = True
    chosen = Signal(object)  # tuple of str ids

    def value(self) -> tuple[str, ...]:
        """Return the ids of the answers, in the order of the cards."""
        return tuple(key for key, card in self._cards.items() if card.isChecked())

    def set_value(self, values: tuple[str, ...]) -> None:
        """Show these answers, without telling."""
        for key, card in self._cards.items():
            card.setChecked(key in values)

    def _clicked(self, key: str) -> None:
        self.chosen.emit(self.value())
