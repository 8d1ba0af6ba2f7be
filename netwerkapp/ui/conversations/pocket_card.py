"""The pocket card: one painter for what you take along, and the live card beside the sheet."""

from collections.abc import Mapping
from math import ceil, floor

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QVBoxLayout, QWidget

from netwerkapp.content_types.sheet import Sheet
from netwerkapp.domain.preparations import CARD_PARTS, CARD_WITHOUT, CardPart, Preparation, card_of
from netwerkapp.records import dataclass
from netwerkapp.ui.labels import Label, breakable
from netwerkapp.ui.theme import Theme

RATIO = 148 / 105  # A6, standing
LONGEST = 700  # characters of one line that are drawn on the screen
REMEMBERED = 200  # heights of lines
_HEAD, _PADDING, _CUT = 60, 16, 12  # px
_WRAP = Qt.TextFlag.TextWordWrap


@dataclass(frozen=True, slots=True)
class CardContent:
    """What stands on the card: with whom, when, and its parts with their headings."""

    name: str
    when: str
    icon: str
    parts: tuple[CardPart, ...]
    headings: Mapping[str, str]

    @property
    def in_words(self) -> str:
        """The whole card as text, for a screen reader."""
        said = [f"{self.name}. {self.when}"]
        for part in self.parts:
            said.append(f"{self.headings[part.key]}: {' '.join(part.lines)}")
        return "\n".join(said)


@dataclass(frozen=True, slots=True)
class CardLine:
    """A heading or a line of the card, and where it stands, in logical px."""

    top: float
    high: float
    text: str
    numbered: bool
    number: int = 0  # within its part; 0 is the heading
    changed: bool = False


class PocketCard:
    """Paints a card into any box, on the screen and on paper. Sizes are px of the design times the theme's scale."""

    def __init__(self, theme: Theme, longest: int = LONGEST) -> None:
        self._theme, self._longest = theme, longest
        self._heights: dict[tuple[str, float], float] = {}  # of lines that are shown: most stay while one is typed

    def render(
        self, painter: QPainter, box: QRectF, card: CardContent, changed: str = "", seen: QRectF | None = None
    ) -> bool:
        """Paint the card, or only what stands in `seen`; whether everything fits.

        The line that equals `changed` is in the accent colour.
        """
        theme, lines, seen = self._theme, self.lines(box, card, changed), seen or box
        painter.save()
        painter.setClipRect(box)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.pen("line"))
        painter.setBrush(theme.colour("card"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(4), theme.px(4))
        self._paint_head(painter, box, card)
        for line in lines:
            if line.top <= seen.bottom() and line.top + line.high >= seen.top():
                paint = self._paint_line if line.number else self._paint_heading
                paint(painter, box, line)
        painter.restore()
        return not lines or self._end(lines[-1]) + theme.px(8) <= box.bottom() - theme.px(4)

    def height(self, width: float, card: CardContent) -> float:
        """Return how high the card has to be at this width, in logical px."""
        room = width - 2 * self._theme.px(_PADDING)
        high: float = self._theme.px(_HEAD) + self._theme.px(12)
        for part in card.parts:
            high += self._theme.px(22)
            for line in part.lines:
                high += self._line_height(line, room - self._indent(part.numbered)) + self._gap(part.numbered)
            high += self._theme.px(8)
        spare = self._gap(card.parts[-1].numbered) if card.parts else 0  # below the last line there is no other one
        return high - spare

    def _paint_head(self, painter: QPainter, box: QRectF, card: CardContent) -> None:
        theme = self._theme
        head = QRectF(box.x(), box.y(), box.width(), theme.px(_HEAD))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("panel"))
        painter.drawRoundedRect(head, theme.px(4), theme.px(4))
        painter.drawRect(head.adjusted(0, theme.px(6), 0, 0))
        size = theme.px(20)
        icon_top = round(head.center().y() - size / 2)
        theme.icon(card.icon, "onPanel", 20).paint(painter, round(head.x()) + theme.px(16), icon_top, size, size)
        left = head.x() + theme.px(46)
        room = head.right() - theme.px(12) - left
        painter.setPen(theme.colour("onPanel"))
        for text, font, top in (
            (card.name, theme.font(15, bold=True), head.y() + theme.px(10)),
            (card.when, theme.font(13), head.y() + theme.px(31)),
        ):
            painter.setFont(font)
            short = QFontMetricsF(font).elidedText(text[:LONGEST], Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(left, top, room, theme.px(20)), Qt.AlignmentFlag.AlignVCenter, short)

    def lines(self, box: QRectF, card: CardContent, changed: str = "") -> list[CardLine]:
        """Return the headings and lines of the card, each with its place in the box."""
        theme, room = self._theme, box.width() - 2 * self._theme.px(_PADDING)
        found: list[CardLine] = []
        y: float = box.y() + theme.px(_HEAD) + theme.px(12)
        for part in card.parts:
            found.append(CardLine(y, theme.px(22), card.headings[part.key], part.numbered))
            y += theme.px(22)
            for number, line in enumerate(part.lines, 1):
                high = self._line_height(line, room - self._indent(part.numbered))
                found.append(CardLine(y, high, line, part.numbered, number, bool(changed) and line == changed))
                y += high + self._gap(part.numbered)
            y += theme.px(8)
        return found

    def _paint_heading(self, painter: QPainter, box: QRectF, line: CardLine) -> None:
        theme, padding = self._theme, self._theme.px(_PADDING)
        painter.setFont(theme.font(13, bold=True))
        painter.setPen(theme.colour("accent"))
        room = QRectF(box.x() + padding, line.top, box.width() - 2 * padding, theme.px(20))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, line.text)

    def _paint_line(self, painter: QPainter, box: QRectF, line: CardLine) -> None:
        theme, padding = self._theme, self._theme.px(_PADDING)
        left, room, y = box.x() + padding, box.width() - 2 * padding, line.top
        if line.number > 1 and line.numbered:
            painter.setPen(theme.pen("line"))
            painter.drawLine(QPointF(left, y - theme.px(3)), QPointF(left + room, y - theme.px(3)))
        painter.setPen(theme.colour("accent" if line.changed else "ink"))
        if line.numbered:
            painter.setFont(theme.font(14, bold=True))
            painter.drawText(QPointF(left, y + QFontMetricsF(painter.font()).ascent()), str(line.number))
        indent = self._indent(line.numbered)
        painter.setFont(theme.font(14))
        place = QRectF(left + indent, y, room - indent, line.high + 1)
        painter.drawText(place, _WRAP, breakable(line.text[: self._longest]))

    def _end(self, line: CardLine) -> float:
        """Return where the next line begins."""
        return line.top + line.high + self._gap(line.numbered)

    def _indent(self, numbered: bool) -> int:
        return self._theme.px(18) if numbered else 0

    def _gap(self, numbered: bool) -> int:
        return self._theme.px(7) if numbered else self._theme.px(2)

    def _line_height(self, line: str, room: float) -> float:
        key = line[: self._longest], room
        high = self._heights.get(key)
        if high is None:
            if len(self._heights) >= REMEMBERED:
                self._heights.clear()
            box = QRectF(0, 0, max(room, 1), 100_000)
            high = QFontMetricsF(self._theme.font(14)).boundingRect(box, _WRAP, breakable(key[0])).height()
            self._heights[key] = high
        return high


class _Picture(QWidget):
    """The card on the screen, inside a line to cut along."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._painter = theme, PocketCard(theme)
        self._card: CardContent | None = None
        self._changed = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_card(self, card: CardContent, changed: str) -> None:
        """Draw this card."""
        before, size, shown = self._lines(), self.size(), self._card
        self._card, self._changed = card, changed
        self._fit()
        if shown is None or (shown.name, shown.when, shown.icon) != (card.name, card.when, card.icon):
            self.update()
        elif self.size() == size:  # else Qt draws all of it
            self._update_lines(before, self._lines())

    def fits(self) -> bool:
        """Whether the whole card fits on A6."""
        inner = self._inner_width()
        return self._card is None or self._painter.height(inner, self._card) <= inner * RATIO

    def sizeHint(self) -> QSize:
        """As wide as the column of the design."""
        return QSize(self._theme.px(338), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower lines are more lines."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line with its scissors, and the card."""
        if self._card is None:
            return
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen: QPen = theme.pen("control", 1)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        top = theme.px(9)
        frame = QRectF(self.rect()).adjusted(0.5, top + 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, theme.px(8), theme.px(8))
        size = theme.px(18)
        at = QRectF(frame.right() - theme.px(50), top - size / 2, size + theme.px(8), size)
        painter.fillRect(at, theme.colour("paper"))
        theme.icon("scissors", "ink2", 18).paint(painter, round(at.x()) + theme.px(4), round(at.y()), size, size)
        self._painter.render(painter, self._box(), self._card, self._changed, QRectF(event.rect()))
        painter.end()

    def _box(self) -> QRectF:
        """Return where the card lies, inside the line to cut along."""
        cut, frame = self._theme.px(_CUT), QRectF(self.rect()).adjusted(0.5, self._theme.px(9) + 0.5, -0.5, -0.5)
        return frame.adjusted(cut, cut, -cut, -cut)

    def _lines(self) -> list[CardLine]:
        return [] if self._card is None else self._painter.lines(self._box(), self._card, self._changed)

    def _update_lines(self, before: list[CardLine], now: list[CardLine]) -> None:
        """Draw the lines anew that are others now: with each key that is one of them."""
        others = [line for line in before if line not in now] + [line for line in now if line not in before]
        if others:
            top, gap = floor(min(line.top for line in others)), self._theme.px(8)
            bottom = ceil(max(line.top + line.high for line in others))
            self.update(0, top - gap, self.width(), bottom - top + 2 * gap)

    def _inner_width(self) -> float:
        return max(self.width() - 2 * self._theme.px(_CUT) - 1, self._theme.px(120))

    def _fit(self) -> None:
        if self._card is None:
            return
        inner = self._inner_width()
        needed = max(self._painter.height(inner, self._card), inner * 0.75)
        self.setFixedHeight(round(min(needed, inner * RATIO)) + 2 * self._theme.px(_CUT) + self._theme.px(10))


class PocketCardView(QWidget):
    """The live card: it follows the sheet, and says so when something no longer fits."""

    without_changed = Signal(str)  # the parts left off, with spaces between

    def __init__(self, theme: Theme, sheet: Sheet) -> None:
        super().__init__()
        self._sheet = sheet
        self.card: CardContent | None = None  # what is shown
        self._headings = {key: sheet.texts[f"card_{key}"] for key in CARD_PARTS}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        self.picture = _Picture(theme)
        self._empty = Label(theme, sheet.texts["card_empty"], role="muted")
        self.full = Label(theme, sheet.texts["card_full"])
        self._choice = QWidget()
        choice = QVBoxLayout(self._choice)
        choice.setContentsMargins(0, 0, 0, 0)
        choice.setSpacing(0)
        choice.addWidget(Label(theme, sheet.texts["card_parts"], role="smallbold"))
        self.boxes: dict[str, QCheckBox] = {}
        for key in CARD_PARTS:
            box = QCheckBox(self._headings[key])
            box.clicked.connect(self._choose)
            choice.addWidget(box)
            self.boxes[key] = box
        for widget in (self.picture, self._empty, self.full, self._choice):
            column.addWidget(widget)

    def show_card(self, name: str, when: str, icon: str, preparation: Preparation, changed: str = "") -> None:
        """Show what the sheet holds now; the line that was just `changed` is in the accent colour."""
        self.card = card = CardContent(name, when, icon, card_of(preparation), self._headings)
        without = preparation.answers.get(CARD_WITHOUT, "").split()
        self.picture.show_card(card, " ".join(changed.split()))
        self.picture.setAccessibleName(self._sheet.texts["card_parts"])
        self.picture.setAccessibleDescription(card.in_words)
        self._empty.setVisible(not card.parts and not without)
        fits = self.picture.fits()
        self.full.setVisible(not fits)
        self._choice.setVisible(not fits or bool(without))
        for key, box in self.boxes.items():
            box.setChecked(key not in without)

    def _choose(self) -> None:
        self.without_changed.emit(" ".join(key for key, box in self.boxes.items() if not box.isChecked()))
