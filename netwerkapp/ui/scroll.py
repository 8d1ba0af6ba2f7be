"""A page that is longer than the window: it scrolls down, never sideways."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from netwerkapp.ui.aloud import SPOKEN_AS, TO_READ
from netwerkapp.ui.theme import Theme

WIDEST = 1240  # px, of a page with fields beside each other


class PageScroll(QScrollArea):
    """Put things in `content`; Qt scrolls what gets the focus by Tab into sight."""

    def __init__(
        self, theme: Theme, margins: tuple[float, float, float, float] = (28, 20, 24, 20), widest: float = 0
    ) -> None:
        """Take px of the design; what is wider than `widest` stays empty at the right, 0: nothing does."""
        super().__init__()
        self._side, self._widest = theme.px(margins[2]), theme.px(widest)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        self.content = QVBoxLayout(inner)
        self.content.setContentsMargins(*(theme.px(margin) for margin in margins))
        self.content.setSpacing(theme.px(10))
        self.setWidget(inner)

    def set_sides(self, side: int) -> None:
        """Leave so many px of the screen at the left, and at least as many at the right."""
        margins, self._side = self.content.contentsMargins(), side
        margins.setLeft(side)
        self.content.setContentsMargins(margins)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines short enough to read."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        margins = self.content.contentsMargins()
        left_over = self.viewport().width() - margins.left() - self._widest if self._widest else 0
        if margins.right() != max(self._side, left_over) and self._widest:
            margins.setRight(max(self._side, left_over))
            self.content.setContentsMargins(margins)

    def make_readable(self, name: str) -> None:
        """Take the focus, for a page without controls: then the keys scroll it. `name` is what it is called."""
        self.setObjectName("reading")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.setProperty(SPOKEN_AS, TO_READ)
