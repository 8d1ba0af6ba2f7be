"""The rows of the list of talks, painted: a talk, and the name of a group."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from netwerkapp.domain.conversations import TOOK_PLACE, Status
from netwerkapp.storage.conversations import ConversationLine
from netwerkapp.ui.aloud import FOLD, SPOKEN_AS, WORDS
from netwerkapp.ui.labels import LONGEST_TIP, Link, wrapped
from netwerkapp.ui.stops import UP_AND_DOWN, walks
from netwerkapp.ui.theme import Theme
from netwerkapp.ui.tiles import paint_initials, paint_mini_tiles

SECTIONS = 7  # of a sheet
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_RADIUS = 9  # px: the corners of the card that the rows lie in


class ListRow(QAbstractButton):
    """A row as wide as its card; the first and the last one follow the round corners of it."""

    walked = Signal(int)  # an arrow key asks for the row this many further down

    def __init__(self, theme: Theme, height: float) -> None:
        super().__init__()
        self._theme, self._height = theme, height
        self.first = self.last = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """One row."""
        return QSize(self._theme.px(300), self._theme.px(self._height))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, arrows move."""
        if not walks(self, event, UP_AND_DOWN):
            super().keyPressEvent(event)

    def _fill(self, painter: QPainter, colour: QColor) -> None:
        """Fill the row."""
        radius = self._theme.px(_RADIUS)
        box = QRectF(self.rect())
        whole, path = QPainterPath(), QPainterPath()
        whole.addRect(box)
        path.addRoundedRect(
            box.adjusted(0, 0 if self.first else -2 * radius, 0, 0 if self.last else 2 * radius), radius, radius
        )
        painter.fillPath(path.intersected(whole), colour)

    def _paint_icon(self, painter: QPainter, name: str, token: str, left: float) -> None:
        side = self._theme.px(18)
        top = round((self.height() - side) / 2)
        self._theme.icon(name, token, 18).paint(painter, round(left), top, side, side)

    def _paint_text(self, painter: QPainter, box: QRectF, text: str, size: float, *, bold: bool, token: str) -> float:
        """Write one line and return how wide it is; what does not fit is left out."""
        font = self._theme.font(size, bold=bold)
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(text[:LONGEST_TIP], Qt.TextElideMode.ElideRight, box.width())
        painter.setFont(font)
        painter.setPen(self._theme.colour(token))
        painter.drawText(box, _MIDDLE | Qt.TextFlag.TextSingleLine, shown)
        return metrics.horizontalAdvance(shown)


class ConversationRow(ListRow):
    """One talk: initials, name, what it is about, when, and how far its sheet is."""

    deleted = Signal()
    again_wanted = Signal()  # plan a talk that did not go ahead again

    def __init__(self, theme: Theme, line: ConversationLine, about: str, when: str, filled: int, *, now: bool) -> None:
        super().__init__(theme, 58)
        self.line, self._about, self._when, self._filled, self._now = line, about, when, filled, now
        self._name = line.name.full if line.name else self.tr("Nobody chosen yet")
        self.setText(self._name)
        self.setAccessibleName(", ".join(part for part in (self._name, about, when) if part))
        self.setToolTip(wrapped(about))
        status = line.conversation.status
        self._tiles = status not in TOOK_PLACE and filled > 0
        if self._tiles:
            self.setAccessibleDescription(self.tr("{n} of 7 parts of the sheet").replace("{n}", str(filled)))
        self.again: Link | None = None
        if status in (Status.CANCELLED, Status.NO_SHOW):
            self.again = Link(theme, self.tr("Plan again"))
            self.again.setParent(self)
            self.again.setAccessibleDescription(self._name)
            self.again.clicked.connect(self.again_wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the link at its place."""
        super().resizeEvent(event)
        if self.again is not None:
            size = self.again.sizeHint()
            self.again.setGeometry(
                round(self._right()) - size.width(), (self.height() - size.height()) // 2, size.width(), size.height()
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del deletes."""
        if event.key() == Qt.Key.Key_Delete:
            self.deleted.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the row."""
        theme, painter, row = self._theme, QPainter(self), QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            self._fill(painter, theme.colour("accentSoft"))
            painter.fillRect(QRectF(0, 0, theme.px(3), row.height()), theme.colour("accent"))
        elif self.underMouse():
            self._fill(painter, theme.colour("sunken"))
        side = theme.px(30)
        tile = QRectF(theme.px(14), (row.height() - side) / 2, side, side)
        paint_initials(painter, tile, self.line.name.initials if self.line.name else "", theme)
        self._paint_icon(painter, "chevron-right", "ink", row.right() - theme.px(34))
        right = self._right() - self._paint_right(painter) - theme.px(12)
        left, middle = tile.right() + theme.px(12), row.height() / 2
        top = middle - theme.px(20 if self._about else 10)  # a name alone stands in the middle
        name = QRectF(left, top, right - left, theme.px(20))
        self._paint_text(painter, name, self._name, 15, bold=True, token="ink")
        about = QRectF(left, middle + theme.px(1), right - left, theme.px(18))
        self._paint_text(painter, about, self._about.replace("\n", " "), 13, bold=False, token="ink2")
        painter.end()

    def _right(self) -> float:
        """Return where the words at the right end."""
        return self.width() - self._theme.px(34 + 12)

    def _paint_right(self, painter: QPainter) -> float:
        """Draw when it is, and the mini tiles; return how wide that is."""
        if self.again is not None:
            return self.again.width()
        theme, high = self._theme, self.height()
        font = theme.font(15, bold=self._now)
        tiles = theme.px(12 * SECTIONS - 3)
        words = QFontMetricsF(font).horizontalAdvance(self._when)
        wide = max(words, tiles if self._tiles else 0)
        token = "now" if self._now else "ink2" if self.line.conversation.date is None else "ink"
        top = high / 2 - theme.px(17) if self._tiles else high / 2 - theme.px(10)
        box = QRectF(self._right() - words, top, words + 1, theme.px(20))
        self._paint_text(painter, box, self._when, 15, bold=self._now, token=token)
        if self._tiles:
            at = QPointF(self._right() - tiles, high / 2 + theme.px(8))
            paint_mini_tiles(painter, at, self._filled, SECTIONS, theme)
        return wide


class GroupHeader(ListRow):
    """The name of a group with how many; a group that can be folded has an arrow."""

    def __init__(self, theme: Theme, icon: str, text: str, count: int, *, folds: bool, done: bool = False) -> None:
        super().__init__(theme, 36)
        self._icon, self._count, self._folds, self._done = icon, count, folds, done
        self.setText(text)
        self.setAccessibleName(f"{text}, {count}")
        self.setCheckable(folds)
        self.setProperty(SPOKEN_AS, FOLD if folds else WORDS)
        if not folds:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.setCursor(Qt.CursorShape.ArrowCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the header."""
        theme, painter, row = self._theme, QPainter(self), QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._fill(painter, theme.colour("sunken"))
        self._paint_icon(painter, self._icon, "accent" if self._done else "ink2", theme.px(14))
        room = QRectF(theme.px(42), 0, row.width() - theme.px(100), row.height())
        wide = self._paint_text(painter, room, self.text(), 15, bold=True, token="ink")
        room.moveLeft(room.left() + wide + theme.px(10))
        self._paint_text(painter, room, str(self._count), 15, bold=False, token="ink2")
        if self._folds:
            name = "chevron-down" if self.isChecked() else "chevron-right"
            self._paint_icon(painter, name, "ink", row.right() - theme.px(34))
        if self.hasFocus():
            painter.setPen(theme.pen("accent", 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(row.adjusted(2, 2, -2, -2), theme.px(7), theme.px(7))
        painter.end()
