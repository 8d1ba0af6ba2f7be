"""A page that is longer than the window: it scrolls down, never sideways."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from netwerkapp.ui.aloud import SPOKEN_AS, TO_READ
from netwerkapp.ui.theme import Theme

WIDEST = 1240  # px, of a page with fields beside each other
_BORDER = 2  # px, around a page that has the focus itself
_BESIDE_BAR = 8  # px, between what is on the page and its scroll bar


class PageScroll(QScrollArea):
    """Put things in `content`; Qt scrolls what gets the focus by Tab into sight."""

    def __init__(
        self,
        theme: Theme,
        margins: tuple[float, float, float, float] = (28, 20, 24, 20),
        widest: float = 0,
        parent: QWidget | None = None,
    ) -> None:
        """Take px of the design; what is wider than `widest` stays empty at the right, 0: nothing does."""
        super().__init__(parent)
        self._side, self._widest = theme.px(margins[2]), theme.px(widest)
        self._room: int | None = None  # px; asking the viewport makes Qt for Python load every kind of widget
        self._beside_bar, self._border = theme.px(_BESIDE_BAR), theme.px(_BORDER)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.inside = QWidget()
        self.content = QVBoxLayout(self.inside)
        self.content.setContentsMargins(*(theme.px(margin) for margin in margins))
        self.content.setSpacing(theme.px(10))
        self.setWidget(self.inside)

    def set_sides(self, side: int) -> None:
        """Leave so many px of the screen at the left, and at least as many at the right."""
        margins, self._side = self.content.contentsMargins(), side
        margins.setLeft(side)
        self.content.setContentsMargins(margins)
        self._fit()

    def set_top(self, top: int) -> None:
        """Leave so many px of the screen at the top."""
        margins = self.content.contentsMargins()
        if margins.top() != top:
            margins.setTop(top)
            self.content.setContentsMargins(margins)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines short enough to read, and the page as wide with a scroll bar as without one."""
        self._room = event.size().width()
        self._fit()  # first, so that all is laid out once
        super().resizeEvent(event)

    def _fit(self) -> None:
        margins = self.content.contentsMargins()
        left_over = (self._room or 0) - margins.left() - self._widest if self._widest else 0
        right = max(self._free_side(), left_over)
        if margins.right() != right:
            margins.setRight(right)
            self.content.setContentsMargins(margins)

    def _free_side(self) -> int:
        """Return what is kept free at the right: a scroll bar stands in the margin where that is wide enough."""
        bar = self.width() - self._room if self._room is not None else 0
        return self._side - bar if self._side >= bar + self._beside_bar else self._side

    def make_readable(self, name: str) -> None:
        """Take the focus, for a page without controls: then the keys scroll it. `name` is what it is called."""
        if self.objectName() != "reading":  # its border takes room of the margins
            margins = self.content.contentsMargins()
            margins.setLeft(margins.left() - self._border)
            margins.setTop(margins.top() - self._border)
            self.content.setContentsMargins(margins)
        self.setObjectName("reading")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.setProperty(SPOKEN_AS, TO_READ)
