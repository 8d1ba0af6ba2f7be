"""What the pages of help have in common: a title, a line about it, and cards under each other."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from netwerkapp.ui.labels import Label
from netwerkapp.ui.page import Page
from netwerkapp.ui.page_head import PageHead
from netwerkapp.ui.scroll import PageScroll
from netwerkapp.ui.theme import Theme

WIDTH = 640  # px of a card
Widget = TypeVar("Widget", bound=QWidget)


class ColumnPage(Page):
    """A page to read from top to bottom; put cards in with `add_card`."""

    def __init__(self, theme: Theme, title: str, intro: str) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(title)
        self.area, whole = PageScroll(theme, widest=WIDTH), QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)
        self._column = self.area.content
        self._column.setSpacing(theme.px(14))
        self._column.addWidget(PageHead(theme, title, intro))
        self._column.addStretch()

    def add(self, widget: Widget) -> Widget:
        """Put something under what is there already."""
        self._column.insertWidget(self._column.count() - 1, widget)
        return widget


def titled(theme: Theme, icon: str, title: str, token: str = "accent") -> QHBoxLayout:
    """Return an icon in a colour with a title beside it."""
    row, picture = QHBoxLayout(), QLabel()
    row.setSpacing(theme.px(10))
    picture.setPixmap(theme.picture(icon, token, 20))
    row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Label(theme, title, role="h2"), 1)
    return row
