"""A dialog that fits on the screen and over its window: what it says scrolls where there is little room."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from netwerkapp.ui.scroll import PageScroll
from netwerkapp.ui.theme import Theme
from netwerkapp.ui.tiles import BigTile

MARGIN = 60  # px of the screen around it
PICTURE = 84  # px


class FittedDialog(QDialog):
    """Put things in `content`, and call `fit` after each change of what is seen."""

    def __init__(self, theme: Theme, width: int, parent: QWidget | None = None) -> None:
        """Take the px of the design that it is wide where there is room."""
        super().__init__(parent)
        self.setWindowTitle("Netwerkapp")
        self._theme, self._wanted = theme, theme.px(width)
        self._picture: BigTile | None = None
        self._scroll, whole = PageScroll(theme, (24, 24, 24, 24)), QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self.content = self._scroll.content

    def beside_picture(self, icon: str) -> QVBoxLayout:
        """Return the room beside a picture, which goes away where words need its room."""
        row, words = QHBoxLayout(), QVBoxLayout()
        row.setSpacing(self._theme.px(20))
        words.setSpacing(self._theme.px(10))
        self._picture = BigTile(self._theme, icon, PICTURE)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.content.addLayout(row)
        return words

    def fit(self) -> None:
        """Be as high as what it says, where the screen allows."""
        room, parent = self.screen().availableSize(), self.parentWidget()
        most = min(room.width() - MARGIN, parent.window().width() if parent is not None else room.width())
        width = min(self._wanted, most)
        if self._picture is not None:
            self._picture.setVisible(width == self._wanted)
        self.content.activate()
        height = self.content.totalHeightForWidth(width)
        self.setFixedSize(width, min(height + 2, room.height() - MARGIN))
