"""Where the parts of the first page stand: in two columns where there is room, else under each other."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from netwerkapp.ui.ladder.geometry import BESIDE, MOST_BESIDE
from netwerkapp.ui.ladder.geometry import WIDTH as STAIRS
from netwerkapp.ui.layouts import LARGEST, forget
from netwerkapp.ui.scroll import PageScroll
from netwerkapp.ui.theme import Theme

TWO_COLUMNS = 62  # em of content
GAP, LEAST_GAP = 26, 14  # px between the columns; the least in a window that is only just wide enough
LEFT, TOP, RIGHT, BOTTOM = 28, 20, 24, 12


class Stacked(QWidget):
    """A place for parts that may come later or be hidden, with this space under each that is seen."""

    def __init__(self, space: int = 0) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(space)

    def put(self, *parts: QWidget) -> None:
        """Put parts here, seen at once unless they hide themselves."""
        end = QWidget()
        end.setFixedHeight(0)
        for part in (*parts, end):
            hidden = part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide) and part.isHidden()
            self._column.addWidget(part)
            part.setVisible(not hidden)


class Columns(PageScroll):
    """Has a place for everything; what comes later moves nothing that is there."""

    def __init__(self, theme: Theme, head: QWidget, picture: QWidget) -> None:
        super().__init__(theme, margins=(LEFT, TOP, RIGHT, BOTTOM))
        self._theme, self._head, self._picture = theme, head, picture
        self.wide: bool | None = None  # not known yet
        self._quiet = False
        self.notice, self.now, self.week, self.feelings = Stacked(theme.px(10)), Stacked(), Stacked(), Stacked()
        self._across, self._gap = QHBoxLayout(), QSpacerItem(0, 0)
        self._left, self._right = QWidget(), QWidget()
        self._lefts, self._rights = QVBoxLayout(self._left), QVBoxLayout(self._right)
        for layout in (self._across, self._lefts, self._rights):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self._across.addWidget(self._left)
        self._across.addSpacerItem(self._gap)
        self._across.addWidget(self._right)
        self._across.addStretch()
        self.content.addLayout(self._across)
        self.content.addStretch()

    def fit(self, width: int) -> bool:
        """Stand in a page this wide; whether that changed the form."""
        theme, needed = self._theme, LEFT + STAIRS + LEAST_GAP + BESIDE + RIGHT
        wide = theme.em(width) >= TWO_COLUMNS and width >= theme.px(needed)
        left_over = width - theme.px(LEFT + STAIRS + GAP + RIGHT)
        self._right.setFixedWidth(min(max(left_over, theme.px(BESIDE)), theme.px(MOST_BESIDE)))
        if wide == self.wide:
            return False
        self.wide = wide
        self._arrange(wide)
        return True

    def show_quiet(self, quiet: bool) -> None:
        """Hide what asks something, or show it again."""
        self._quiet = quiet
        if self.wide is not None:  # else nothing has its place yet
            self.now.setVisible(not quiet)
            self.week.setVisible(not quiet)
            self._right.setVisible(not quiet and self.wide)

    def keep_room(self, height: int) -> None:
        """Keep at least this much room for what comes at the end: then a scroll bar is there from the first."""
        self.feelings.setMinimumHeight(height)

    def _arrange(self, wide: bool) -> None:
        """Place the parts: what to do beside the stairs, or above and under them."""
        theme = self._theme
        forget(self._lefts)
        forget(self._rights)
        if wide:
            left = [(self._head, 7), (self.notice, 0), (self._picture, 16), (self.feelings, 0)]
            self._fill(self._lefts, left)
            self._fill(self._rights, [(self.now, 16), (self.week, 0)])
        else:
            above = [(self._head, 10), (self.notice, 0), (self.now, 4), (self._picture, 20)]
            self._fill(self._lefts, [*above, (self.week, 20), (self.feelings, 0)])
        self.show_quiet(self._quiet)
        self._across.setStretchFactor(self._left, 0 if wide else 1)
        self._left.setMinimumWidth(theme.px(STAIRS) if wide else 0)
        self._left.setMaximumWidth(theme.px(STAIRS) if wide else LARGEST)
        self._gap.changeSize(theme.px(GAP if wide else 0), 0, QSizePolicy.Policy.Maximum)

    def _fill(self, column: QVBoxLayout, parts: Sequence[tuple[QWidget, float]]) -> None:
        """Put parts under each other, each with the space under it."""
        for part, space in parts:
            column.addWidget(part)
            if space:
                column.addSpacing(self._theme.px(space))
        column.addStretch(1)
