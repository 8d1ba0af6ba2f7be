"""Answers as cards: choose one, or several. Digits choose, arrows move."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGridLayout, QSizePolicy, QWidget

from netwerkapp.ui.theme import Theme


class _AnswerCard(QAbstractButton):
    """One answer: a ring or a box, and words that wrap."""

    def __init__(self, theme: Theme, text: str, *, several: bool) -> None:
        super().__init__()
        self._theme, self._several = theme, several
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.toggled.connect(lambda _on: self.update())

    def sizeHint(self) -> QSize:
        """As high as the words need in a card of usual width."""
        return QSize(self._theme.px(155), self.heightForWidth(self._theme.px(155)))

    def minimumSizeHint(self) -> QSize:
        """Room for the longest word."""
        font = QFontMetricsF(self._theme.font(15, bold=True))
        widest = max((font.horizontalAdvance(word) for word in self.text().split()), default=0)
        return QSize(round(widest) + self._theme.px(54), self._theme.px(50))

    def hasHeightForWidth(self) -> bool:
        """Words wrap, so the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that the words need."""
        room = QRectF(0, 0, width - self._theme.px(54), 10_000)
        font = QFontMetricsF(self._theme.font(15, bold=True))
        words = font.boundingRect(room, Qt.TextFlag.TextWordWrap, self.text())
        return max(self._theme.px(50), round(words.height()) + self._theme.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card, its mark and its words."""
        theme, painter, on = self._theme, QPainter(self), self.isChecked()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        painter.setBrush(theme.colour("accentSoft" if on else "sunken" if self.underMouse() else "surface"))
        painter.setPen(theme.pen("accent", 2) if on else theme.pen("control", 1))
        edge = 3.0 if on else 2.5
        painter.drawRoundedRect(box.adjusted(edge, edge, -edge, -edge), theme.px(8), theme.px(8))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.pen("accent", 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), theme.px(10), theme.px(10))
        side = theme.px(18)
        mark = QRectF(theme.px(13), (box.height() - side) / 2, side, side)
        self._paint_mark(painter, mark, on)
        painter.setPen(theme.colour("ink"))
        painter.setFont(theme.font(15, bold=on))
        words = box.adjusted(theme.px(42), theme.px(4), -theme.px(10), -theme.px(4))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, self.text())
        painter.end()

    def _paint_mark(self, painter: QPainter, mark: QRectF, on: bool) -> None:
        theme = self._theme
        painter.setBrush(theme.colour("card"))
        if self._several:
            painter.setPen(theme.pen("accent" if on else "control", 1))
            painter.setBrush(theme.colour("accent" if on else "card"))
            painter.drawRoundedRect(mark, theme.px(4), theme.px(4))
            if on:
                size = round(mark.width() * 0.8)
                left, top = round(mark.center().x() - size / 2), round(mark.center().y() - size / 2)
                theme.icon("check", "onAccent", size / theme.scale).paint(painter, left, top, size, size)
            return
        width = 5 if on else 1
        painter.setPen(theme.pen("accent" if on else "control", width))
        inset = theme.px(width) / 2
        painter.drawEllipse(mark.adjusted(inset, inset, -inset, -inset))


class _Cards(QWidget):
    """The cards side by side, in as many columns as fit."""

    several = False

    def __init__(self, theme: Theme, options: list[tuple[str, str]], name: str = "", columns: int = 0) -> None:
        """Take (id, text) for each answer and what is asked; `columns` 0 is by the number of answers."""
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self._cards: dict[str, _AnswerCard] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(6))
        across = columns or (len(options) if len(options) <= 4 else 3)
        for place, (key, text) in enumerate(options):
            card = _AnswerCard(theme, text, several=self.several)
            card.clicked.connect(lambda _checked=False, key=key: self._clicked(key))
            self._group.addButton(card)
            layout.addWidget(card, place // across, place % across)
            self._cards[key] = card

    def card(self, key: str) -> QAbstractButton:
        """Return the card of one answer."""
        return self._cards[key]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose (10 is Shift and 0), arrows move."""
        cards, key = list(self._cards), event.key()
        if event.text().isdigit() and event.text() != "0" and int(event.text()) <= len(cards):
            self._press(cards[int(event.text()) - 1])
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up):
            self._move(1 if key in (Qt.Key.Key_Right, Qt.Key.Key_Down) else -1)
        else:
            super().keyPressEvent(event)

    def _press(self, key: str) -> None:
        self._cards[key].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._cards[key].click()

    def _move(self, by: int) -> None:
        cards = list(self._cards.values())
        now = next((place for place, card in enumerate(cards) if card.hasFocus()), 0)
        cards[(now + by) % len(cards)].setFocus(Qt.FocusReason.TabFocusReason)

    def _clicked(self, key: str) -> None:
        """Take the click on a card; what it means differs."""


class RadioCards(_Cards):
    """One answer; a second click on it takes it away again."""

    chosen = Signal(object)  # str id, or None

    def value(self) -> str | None:
        """Return the id of the answer, or None."""
        return next((key for key, card in self._cards.items() if card.isChecked()), None)

    def set_value(self, value: str | None) -> None:
        """Show an answer, or none, without telling."""
        for key, card in self._cards.items():
            card.setChecked(key == value)

    def _clicked(self, key: str) -> None:
        value = key if self._cards[key].isChecked() else None
        self.set_value(value)
        self.chosen.emit(value)


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
