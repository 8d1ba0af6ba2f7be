"""Deze week: what is left after your talks, whom to keep in touch with, and what is planned. Only today stands out."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from netwerkapp.records import dataclass
from netwerkapp.ui.cards import Divider
from netwerkapp.ui.labels import Label
from netwerkapp.ui.layouts import clear
from netwerkapp.ui.stops import UP_AND_DOWN, walks
from netwerkapp.ui.theme import Theme

INSET = 4  # px between the edge, with its focus border, and what is in a row
MARK = 28  # px wide, around the icon


class Thing(StrEnum):
    """What a row is about."""

    LOOK_BACK = "look_back"
    THANKS = "thanks"
    CONTACT = "contact"
    TALK = "talk"
    EXPERIMENT = "experiment"
    PLAN = "plan"
    HAPPENED = "happened"
    PROMISE = "promise"
    REMIND = "remind"
    LET_GO = "let_go"
    ASK_OTHER = "ask_other"
    REPORT_BACK = "report_back"
    RHYTHM = "rhythm"
    KNOWS = "knows"


@dataclass(frozen=True, slots=True)
class WeekRow:
    """One thing of this week: an icon, what it is, a smaller line, when, and what it opens."""

    icon: str
    title: str
    below: str
    when: str
    today: bool
    thing: Thing
    id: str  # of the talk, the contact or the plan
    can_be_done: bool = True  # by one press
    opens: str = ""  # the talk, when `id` is of something else
    days: int = 0  # the rhythm that is proposed


class Week(QWidget):
    """Groups of rows under a heading; an empty group is left out."""

    opened = Signal(object)  # WeekRow
    done = Signal(object)  # WeekRow

    def __init__(self, theme: Theme, title: str = "", empty: str = "") -> None:
        """Without a title it is rows alone."""
        super().__init__()
        self._theme, self._title, self._empty = theme, title, empty
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(4))
        self.rows: list[WeekButton] = []
        self._shown: list[tuple[str, list[WeekRow]]] | None = None

    def show_groups(self, groups: Sequence[tuple[str, Sequence[WeekRow]]]) -> None:
        """Show these groups; nothing at all is said in words. What is shown already stays as it is."""
        shown = [(title, list(rows)) for title, rows in groups]
        if shown == self._shown:
            return
        self._shown = shown
        focused = next((place for place, row in enumerate(self.rows) if row.hasFocus()), None)
        clear(self._column)
        self.rows = []
        if self._title:
            self._column.addWidget(Label(self._theme, self._title, role="h2"))
        for title, rows in groups:
            if rows:
                self._add_group(title, rows)
        if not self.rows and self._empty:
            self._column.addWidget(Divider(self._theme))
            self._column.addWidget(Label(self._theme, self._empty, role="muted"))
        self._column.addStretch()
        self._stop_at(0)
        if focused is not None and self.rows:
            self._walk(min(focused, len(self.rows) - 1))

    def _add_group(self, title: str, rows: Sequence[WeekRow]) -> None:
        if title:
            self._column.addSpacing(self._theme.px(8))
            self._column.addWidget(Label(self._theme, title, role="smallbold"))
        for row in rows:
            self._column.addWidget(Divider(self._theme))
            button, place = WeekButton(self._theme, row), len(self.rows)
            button.clicked.connect(lambda _checked=False, row=row: self.opened.emit(row))
            button.done.connect(lambda row=row: (self.done if row.can_be_done else self.opened).emit(row))
            button.walked.connect(lambda step, place=place: self._walk(place + step))
            button.focused.connect(lambda place=place: self._stop_at(place))
            self._column.addWidget(button)
            self.rows.append(button)

    def _walk(self, place: int) -> None:
        if 0 <= place < len(self.rows):
            self.rows[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _stop_at(self, place: int) -> None:
        """Make one row the only one that Tab stops at."""
        for other, row in enumerate(self.rows):
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if other == place else Qt.FocusPolicy.ClickFocus)


class WeekButton(QAbstractButton):
    """A row: Enter or a click opens it, Space or a click on its icon marks it done."""

    walked = Signal(int)  # an arrow key asks for the row this many further down
    focused = Signal()
    done = Signal()

    def __init__(self, theme: Theme, row: WeekRow) -> None:
        super().__init__()
        self._theme, self._row = theme, row
        self._on_mark = False
        self._fitted: dict[int, tuple[float, float]] = {}  # the heights by the width: a layout asks again and again
        self.setText(row.title)
        self.setAccessibleName(", ".join(part for part in (row.title, row.below, row.when) if part))
        if row.can_be_done:
            self.setAccessibleDescription(self.tr("Enter opens it, Space marks it done."))
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def sizeHint(self) -> QSize:
        """As high as the words need at a usual width."""
        return QSize(self._theme.px(240), self.heightForWidth(self._theme.px(240)))

    def minimumSizeHint(self) -> QSize:
        """Never lower than a target has to be."""
        return QSize(self._theme.px(150), self._theme.px(32))

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that the words need."""
        title, below = self._heights(width)
        return max(self._theme.px(33), round(title + below) + self._theme.px(12))

    def mark(self) -> QRect:
        """Return where a click marks it done: around the icon."""
        return QRect(0, 0, self._theme.px(MARK), self._theme.px(32)) if self._row.can_be_done else QRect()

    def event(self, event: QEvent) -> bool:
        """Say what a click on the icon does when the mouse rests on it."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = self.tr("Done") if self.mark().contains(event.pos()) else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a check under the mouse."""
        super().mouseMoveEvent(event)
        self._point_at(self.mark().contains(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        """Show the icon again."""
        super().leaveEvent(event)
        self._point_at(False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Mark it done where the icon was clicked, else open it."""
        if self.isDown() and self.mark().contains(event.position().toPoint()):
            self.setDown(False)
            self.done.emit()
        else:
            super().mouseReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the focus is here."""
        super().focusInEvent(event)
        self.focused.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, mark done with Space, move with the arrows."""
        if event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self.done.emit()
        elif not walks(self, event, UP_AND_DOWN):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw icon, words and day."""
        theme, row, painter = self._theme, self._row, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.hasFocus():
            painter.setPen(theme.pen("accent", 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("sunken") if self.underMouse() else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.px(6), theme.px(6))
        size, top = theme.px(17), theme.px(7)
        icon = "circle-check" if self._on_mark else row.icon
        theme.icon(icon, "accent", 17).paint(painter, theme.px(INSET), top, size, size)
        title, below = self._heights(self.width())
        left, room = theme.px(INSET + 25), self._room(self.width())
        painter.setPen(theme.colour("ink"))
        painter.setFont(theme.font(15))
        wrap = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
        painter.drawText(QRectF(left, theme.px(6), room, title), wrap, row.title)
        painter.setPen(theme.colour("ink2"))
        painter.setFont(theme.font(13))
        painter.drawText(QRectF(left, theme.px(6) + title, self._below_room(self.width()), below), wrap, row.below)
        painter.setFont(theme.font(13.5, bold=row.today))
        painter.setPen(theme.colour("now" if row.today else "ink2"))
        when = QRectF(0, theme.px(6), self.width() - theme.px(INSET), theme.line_height())
        painter.drawText(when, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, row.when)
        painter.end()

    def _point_at(self, on_mark: bool) -> None:
        if on_mark != self._on_mark:
            self._on_mark = on_mark
            self.update()

    def _room(self, width: int) -> float:
        when = QFontMetricsF(self._theme.font(13.5, bold=True)).horizontalAdvance(self._row.when)
        return max(60.0, width - self._theme.px(35 + 2 * INSET) - when)

    def _below_room(self, width: int) -> float:
        return width - self._theme.px(25 + 2 * INSET)

    def _heights(self, width: int) -> tuple[float, float]:
        if width not in self._fitted:
            self._fitted[width] = self._measured(width)
        return self._fitted[width]

    def _measured(self, width: int) -> tuple[float, float]:
        room, wrap = QRectF(0, 0, self._room(width), 10_000), Qt.TextFlag.TextWordWrap
        title = QFontMetricsF(self._theme.font(15)).boundingRect(room, wrap, self._row.title).height()
        room.setWidth(self._below_room(width))
        below = QFontMetricsF(self._theme.font(13)).boundingRect(room, wrap, self._row.below).height()
        return title, below if self._row.below else 0.0
