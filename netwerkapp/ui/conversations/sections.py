"""A section of the sheet: closed it shows its own answer in one line, open it shows its fields."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from netwerkapp.ui.cards import Divider
from netwerkapp.ui.labels import Label
from netwerkapp.ui.theme import Theme
from netwerkapp.ui.tiles import TileState, paint_tile

_TILE, _HIGH = 26, 45


class SectionHeader(QAbstractButton):
    """Tile, title, the answer in one line, and an arrow."""

    def __init__(self, theme: Theme, icon: str, title: str) -> None:
        super().__init__()
        self._theme, self._icon = theme, icon
        self.state = TileState.OPEN
        self.summary = ""
        self.setText(title)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """One row high."""
        return QSize(self._theme.px(300), self._theme.px(_HIGH))

    def show_summary(self, summary: str, state: TileState) -> None:
        """Show the answer in one line and how far the section is; the whole of it is in the tooltip."""
        self.summary, self.state = summary, state
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(summary)
        self.setToolTip(f"<p>{_escaped(summary)}</p>" if summary else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the row."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() and not self.isChecked():
            painter.fillRect(self.rect(), theme.colour("sunken"))
        side = theme.px(_TILE)
        tile = QRectF(theme.px(14), (self.height() - side) / 2, side, side)
        paint_tile(painter, tile, self.state, self._icon, theme)
        x, row = tile.right() + theme.px(12), QRectF(self.rect())
        bold = theme.font(15, bold=True)
        arrow = theme.px(18)
        right = row.right() - theme.px(15) - arrow
        title = QFontMetricsF(bold).elidedText(self.text(), Qt.TextElideMode.ElideRight, right - x)
        width = QFontMetricsF(bold).horizontalAdvance(title)
        painter.setFont(bold)
        painter.setPen(theme.colour("ink"))
        painter.drawText(QRectF(x, 0, width + 2, row.height()), Qt.AlignmentFlag.AlignVCenter, title)
        if not self.isChecked():
            painter.setFont(theme.font(15))
            painter.setPen(theme.colour("ink2"))
            left = x + width + theme.px(12)
            room = right - theme.px(10) - left
            words = self.summary.replace("\n", " ")
            short = QFontMetricsF(theme.font(15)).elidedText(words, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(left, 0, room, row.height()), Qt.AlignmentFlag.AlignVCenter, short)
        name = "chevron-down" if self.isChecked() else "chevron-right"
        theme.icon(name, "ink2", 18).paint(painter, round(right), round((row.height() - arrow) / 2), arrow, arrow)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.pen("accent", 2))
            painter.drawRoundedRect(row.adjusted(2, 2, -2, -2), theme.px(7), theme.px(7))
        painter.end()


class Section(QWidget):
    """A header and a body; only the open one shows its body."""

    opened = Signal(bool)

    def __init__(self, theme: Theme, icon: str, title: str, hint: str, *, first: bool) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if not first:
            column.addWidget(Divider(theme))
        self.header = SectionHeader(theme, icon, title)
        self._body = QWidget()
        self.fields = QVBoxLayout(self._body)
        self.fields.setContentsMargins(theme.px(52), 0, theme.px(48), theme.px(18))
        self.fields.setSpacing(theme.px(16))
        self.fields.addWidget(Label(theme, hint, role="muted"))
        column.addWidget(self.header)
        column.addWidget(self._body)
        self._body.hide()
        self.header.clicked.connect(self._toggle)

    def set_open(self, is_open: bool) -> None:
        """Show or hide the body, without telling."""
        self.header.setChecked(is_open)
        self._body.setVisible(is_open)
        self.header.update()

    def _toggle(self, checked: bool) -> None:
        self.set_open(checked)
        self.opened.emit(checked)


def _escaped(text: str) -> str:
    """Make text of the user safe for a tooltip that wraps, which Qt takes for markup."""
    short = text[:500]
    return short.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>")
