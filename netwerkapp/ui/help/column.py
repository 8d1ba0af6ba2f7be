"""What the pages of help have in common: a title, a line about it, and cards under each other."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from netwerkapp.ui.labels import Label
from netwerkapp.ui.page import Page
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
        self.area, whole = PageScroll(theme), QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)
        self._column = self.area.content
        self._column.setSpacing(theme.px(14))
        self._column.addWidget(Label(theme, title, role="h1"))
        if intro:
            self._column.addWidget(Label(theme, intro, role="muted"))
        self._column.addStretch()

    def add(self, widget: Widget) -> Widget:
        """Put something under what is there already."""
        self._column.insertWidget(self._column.count() - 1, widget)
        return widget

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines short enough to read: what is wider than the cards is margin."""
        super().resizeEvent(event)
        margins, theme = self._column.contentsMargins(), self._theme
        margins.setRight(max(theme.px(24), self.width() - margins.left() - theme.px(WIDTH)))
        self._column.setContentsMargins(margins)


def titled(theme: Theme, icon: str, title: str, token: str = "accent") -> QHBoxLayout:
    """Return an icon in a colour with a title beside it."""
    row, picture = QHBoxLayout(), QLabel()
    row.setSpacing(theme.px(10))
    picture.setPixmap(theme.picture(icon, token, 20))
    row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Label(theme, title, role="h2"), 1)
    return row
