"""A page that is longer than the window: it scrolls down, never sideways."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from netwerkapp.ui.aloud import SPOKEN_AS, TO_READ
from netwerkapp.ui.theme import Theme


class PageScroll(QScrollArea):
    """Put things in `content`; Qt scrolls what gets the focus by Tab into sight."""

    def __init__(self, theme: Theme, margins: tuple[float, float, float, float] = (28, 20, 24, 20)) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        self.content = QVBoxLayout(inner)
        self.content.setContentsMargins(*(theme.px(margin) for margin in margins))
        self.content.setSpacing(theme.px(10))
        self.setWidget(inner)

    def make_readable(self, name: str) -> None:
        """Take the focus, for a page without controls: then the keys scroll it. `name` is what it is called."""
        self.setObjectName("reading")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.setProperty(SPOKEN_AS, TO_READ)
