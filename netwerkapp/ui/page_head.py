"""The top of a page: the way back where there is one, the title, and a line about it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netwerkapp.ui.labels import BackLink, Label
from netwerkapp.ui.theme import Theme

WITH_BACK = (28, 7, 24, 20)  # px around a page with a way back, which is high for the finger
_BACK, _ABOUT, _BELOW = 3, 4, 4  # px


class PageHead(QWidget):
    """The same on every page, so that the eye finds it."""

    def __init__(self, theme: Theme, title: str = "", about: str = "", back: BackLink | None = None) -> None:
        super().__init__()
        self.title, self.about = Label(theme, title, role="h1"), Label(theme, about, role="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.px(_BELOW))
        column.setSpacing(0)
        if back is not None:
            column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
            column.addSpacing(theme.px(_BACK))
        column.addWidget(self.title)
        self.about.setContentsMargins(0, theme.px(_ABOUT), 0, 0)
        column.addWidget(self.about)
        self.about.setVisible(bool(about))
