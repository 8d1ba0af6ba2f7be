"""The names above the columns of the list; a click puts the list in that order."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from netwerkapp.ui.contacts.delegates import PAD
from netwerkapp.ui.theme import Theme

ARROW = 14  # px


class ListHeader(QHeaderView):
    """Paints the names in the softer colour, and beside the one that orders the list which way it goes."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)
        self.setFixedHeight(theme.px(36))

    def width_of(self, section: int) -> int:
        """Return how wide a column must be for its name."""
        title = QFontMetrics(self._theme.font(13, bold=True)).horizontalAdvance(self._title(section))
        return title + self._theme.px(PAD + ARROW + 4)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw one name."""
        theme = self._theme
        font, left = theme.font(13, bold=True), rect.left() + theme.px(PAD)
        painter.save()
        painter.fillRect(rect, theme.colour("surface"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour("line"))
        painter.setFont(font)
        painter.setPen(theme.colour("ink2"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(rect.adjusted(theme.px(PAD), 0, 0, 0), flags, self._title(section))
        if self.isSortIndicatorShown() and section == self.sortIndicatorSection():
            up = self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
            side = theme.px(ARROW)
            left += QFontMetrics(font).horizontalAdvance(self._title(section)) + theme.px(4)
            icon = theme.icon("chevron-up" if up else "chevron-down", "ink2", ARROW)
            icon.paint(painter, left, rect.center().y() - side // 2, side, side)
        painter.restore()

    def _title(self, section: int) -> str:
        return str(self.model().headerData(section, self.orientation()))
