"""The path on the left: four stages, and the steps of the stage that is open as small tiles on a line."""

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from netwerkapp.content import Content
from netwerkapp.content_types.steps import Step
from netwerkapp.ui.cards import Divider, SoftCard
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.layouts import clear
from netwerkapp.ui.scroll import PageScroll
from netwerkapp.ui.theme import Theme
from netwerkapp.ui.tiles import TileState, paint_tile

WIDTH = 262  # px
_INSET = 4  # px, of a tile in its row: the rest of the column stands in line with the tiles
SELF_CHECK = "w3"  # the step with the self-check


class PathRow(QAbstractButton):
    """A stage with its number, or a step with its tile."""

    def __init__(self, theme: Theme, text: str, *, number: int = 0, icon: str = "") -> None:
        super().__init__()
        self._theme, self._number, self._icon = theme, number, icon
        self.state = TileState.OPEN
        self.strong = bool(number)
        self.linked = False  # a line leads to the tile above
        self.leads_on = False  # a line leads to the tile below
        self.finished = False  # everything of this stage was looked at
        self.setText(text)
        self.setAccessibleName(f"{number} {text}" if number else text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def sizeHint(self) -> QSize:
        """As high as its words need."""
        return QSize(self._theme.px(200), self.heightForWidth(self._theme.px(213)))

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that the words need."""
        room = QRectF(0, 0, width - self._theme.px(self._left + self._right), 10_000)
        words = QFontMetricsF(self._theme.font(15, bold=True)).boundingRect(room, Qt.TextFlag.TextWordWrap, self.text())
        return max(self._theme.px(36 if self._number else 40), round(words.height()) + self._theme.px(14))

    @property
    def _left(self) -> int:
        return 34 if self._number else 42

    @property
    def _right(self) -> int:
        return 22 if self.finished else 12

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw number or tile, and the words."""
        theme, painter, row = self._theme, QPainter(self), QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("sunken"))
            painter.drawRoundedRect(row, theme.px(7), theme.px(7))
        side = theme.px(26)
        box = QRectF(theme.px(_INSET), (row.height() - side) / 2, side, side)
        painter.setFont(theme.font(15, bold=True))
        if self._number:
            painter.setPen(theme.colour("ink2"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self._number))
        else:
            for drawn, top, bottom in (
                (self.linked, 0.0, box.top()),
                (self.leads_on, box.bottom(), row.height()),
            ):
                if drawn:
                    painter.fillRect(QRectF(box.center().x() - 1, top, 2, bottom - top), theme.colour("line"))
            paint_tile(painter, box, self.state, self._icon, theme)
        here = self.state is TileState.NEXT
        painter.setFont(theme.font(15, bold=self.strong or here))
        painter.setPen(theme.colour("ink" if self.strong or not self._number else "ink2"))
        words = row.adjusted(theme.px(self._left), 0, -theme.px(self._right), 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, self.text())
        if self.finished:
            size = theme.px(18)
            place = QRectF(row.right() - theme.px(20), (row.height() - size) / 2, size, size).toRect()
            theme.icon("check", "accent", 18).paint(painter, place)
        if self.hasFocus():
            painter.setPen(theme.pen("accent", 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), theme.px(7), theme.px(7))
        painter.end()


class Path(PageScroll):
    """All steps, in any order you like."""

    chosen = Signal(str)  # step id

    def __init__(self, theme: Theme, content: Content) -> None:
        super().__init__(theme, margins=(28 - _INSET, 24, 14, 12))
        self._theme, self._content = theme, content
        self.setFixedWidth(theme.px(WIDTH))
        self._open_phase = 1
        self._current = ""
        self._done: frozenset[str] = frozenset()
        self.rows: dict[str, PathRow] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        title, below = Label(theme, content.steps.texts["your_steps"], role="h2"), QVBoxLayout()
        title.setContentsMargins(theme.px(_INSET), 0, 0, 0)
        below.setContentsMargins(theme.px(_INSET), theme.px(8), theme.px(_INSET), 0)
        below.setSpacing(theme.px(10))
        self.content.addWidget(title)
        self.content.addLayout(self._list)
        below.addWidget(Divider(theme))
        below.addWidget(Label(theme, content.steps.texts["may_skip"], role="small"))
        below.addSpacing(theme.px(8))
        self.again = SoftCard(theme, padding=14)
        self.again.content.addWidget(Label(theme, content.self_check.texts["again"], role="small"))
        link = Link(theme, self.tr("Do the self-check"), 13)
        link.clicked.connect(partial(self._choose, SELF_CHECK))
        self.again.content.addWidget(link)
        below.addWidget(self.again)
        self.content.addLayout(below)
        self.content.addStretch()

    def show_path(self, current: str, done: frozenset[str], *, again: bool = False) -> None:
        """Show the stage of the step that is open; `done` are the steps that were answered.

        `again` is whether the self-check is offered once more.
        """
        self._current, self._done = current, done
        self.again.setVisible(again and current != SELF_CHECK)
        step = next((one for one in self._content.steps.step if one.id == current), None)
        self._open_phase = step.phase if step else 1
        self._fill()

    def _fill(self) -> None:
        clear(self._list)
        self.rows = {}
        for number, rung in enumerate(self._content.ladder.rung, 1):
            row = PathRow(self._theme, rung.stage, number=number)
            steps = [step for step in self._content.steps.step if step.phase == number]
            row.strong = number <= self._open_phase
            row.finished = {step.id for step in steps} <= self._done
            if row.finished:
                row.setAccessibleDescription(self.tr("all steps begun"))
            row.clicked.connect(partial(self._open, number))
            self._list.addWidget(row)
            self.rows[f"phase {number}"] = row
            if number == self._open_phase:
                for place, step in enumerate(steps):
                    self._list.addWidget(self._step(step, linked=place > 0, leads_on=place < len(steps) - 1))

    def _step(self, step: Step, *, linked: bool, leads_on: bool) -> QWidget:
        row = PathRow(self._theme, step.title, icon=step.icon)
        row.linked, row.leads_on = linked, leads_on
        if step.id == self._current:
            row.state = TileState.NEXT
        elif step.id in self._done:
            row.state = TileState.DONE
        row.clicked.connect(partial(self._choose, step.id))
        self.rows[step.id] = row
        return row

    def _open(self, phase: int, _checked: bool = False) -> None:
        self._open_phase = phase
        self._fill()
        self.rows[f"phase {phase}"].setFocus()

    def _choose(self, step: str, _checked: bool = False) -> None:
        self.chosen.emit(step)
