"""A section of the sheet: closed it shows its own answer in one line, open it shows its fields."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netwerkapp.ui.aloud import FOLD, SPOKEN_AS
from netwerkapp.ui.cards import Divider
from netwerkapp.ui.conversations.rows import ListRow
from netwerkapp.ui.labels import Label, wrapped
from netwerkapp.ui.theme import Theme
from netwerkapp.ui.tiles import TileState, paint_tile

LEFT, RIGHT = 52, 48  # px around the fields
_TILE, _HIGH = 26, 45


class SectionHeader(ListRow):
    """Tile, title, the answer in one line, and an arrow."""

    def __init__(self, theme: Theme, icon: str, title: str) -> None:
        super().__init__(theme, _HIGH)
        self._icon = icon
        self.state = TileState.OPEN
        self.summary = ""
        self.setText(title)
        self.setAccessibleName(title)
        self.setCheckable(True)
        self.setProperty(SPOKEN_AS, FOLD)

    def show_summary(self, summary: str, state: TileState) -> None:
        """Show the answer in one line and how far the section is; the whole of it is in the tooltip."""
        if (summary, state) == (self.summary, self.state):
            return
        self.summary, self.state = summary, state
        self.setAccessibleDescription(summary)
        self.setToolTip(wrapped(summary))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the row."""
        theme, painter, row = self._theme, QPainter(self), QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() and not self.isChecked():
            self._fill(painter, theme.colour("sunken"))
        side = theme.px(_TILE)
        tile = QRectF(theme.px(14), (row.height() - side) / 2, side, side)
        paint_tile(painter, tile, self.state, self._icon, theme)
        right = row.right() - theme.px(33)
        room = QRectF(tile.right() + theme.px(12), 0, 0, row.height())
        room.setRight(right)
        wide = self._paint_text(painter, room, self.text(), 15, bold=True, token="ink")
        if not self.isChecked():
            room.setLeft(room.left() + wide + theme.px(12))
            room.setRight(right - theme.px(10))
            if room.width() > QFontMetricsF(theme.font(15)).horizontalAdvance("mmm"):
                words = " ".join(self.summary.split())
                self._paint_text(painter, room, words, 15, bold=False, token="ink2")
        self._paint_icon(painter, "chevron-down" if self.isChecked() else "chevron-right", "ink2", right)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.pen("accent", 2))
            painter.drawRoundedRect(row.adjusted(2, 2, -2, -2), theme.px(7), theme.px(7))
        painter.end()


class Section(QWidget):
    """A header and a body; only the open one shows its body, which is made when it is first opened."""

    opened = Signal(bool)

    def __init__(
        self, theme: Theme, icon: str, title: str, hint: str, fill: Callable[["Section"], None], *, first: bool
    ) -> None:
        """Take what puts the fields in the body."""
        super().__init__()
        self._theme, self._hint, self._fill, self.is_made = theme, theme.hint(hint), fill, False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if not first:
            column.addWidget(Divider(theme))
        self.header = SectionHeader(theme, icon, title)
        self.header.first = first
        self._body = QWidget()
        self._fields = QVBoxLayout(self._body)
        self._fields.setContentsMargins(0, 0, 0, theme.px(16))
        self._fields.setSpacing(theme.px(14))
        column.addWidget(self.header)
        column.addWidget(self._body)
        self._body.hide()
        self.header.clicked.connect(self._toggle)

    def make(self) -> None:
        """Make the body, where that was not done yet."""
        if not self.is_made:
            self.is_made = True
            if self._hint:
                self.add(Label(self._theme, self._hint, role="muted"))
            self._fill(self)

    def add(self, widget: QWidget, left: float = LEFT, right: float = RIGHT) -> None:
        """Put a field in the body, with so many px of the design beside it."""
        row = QVBoxLayout()
        row.setContentsMargins(self._theme.px(left), 0, self._theme.px(right), 0)
        row.addWidget(widget)
        self._fields.addLayout(row)

    def set_open(self, is_open: bool) -> None:
        """Show or hide the body, without telling."""
        if is_open:
            self.make()
        self.header.setChecked(is_open)
        self._body.setVisible(is_open)
        self.header.update()

    def _toggle(self, checked: bool) -> None:
        self.set_open(checked)
        self.opened.emit(checked)
