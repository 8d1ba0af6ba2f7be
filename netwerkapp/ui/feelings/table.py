"""The values of the chart as a table, for the keyboard and for a screen reader."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from netwerkapp.storage.trends import TrendPoint
from netwerkapp.ui.dates import short_date
from netwerkapp.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
AROUND = 17  # px beside the words of a column
ROW, HEAD = 30, 34  # px
MOST = 12  # rows without scrolling
NAME, BAR = 100, 14  # px: the least for a name, and room for a scroll bar
VALUES = 2  # the first column of values; before it are the name and the day
_LEAVE = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NOTHING = "–"


class TrendModel(QAbstractTableModel):
    """A row for each look-back, the newest first: with whom, when, and its four values.

    `stacked`: two rows for each, first the day and with whom, then the values.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._points: list[TrendPoint] = []
        self.stacked = False

    def show_points(self, points: Sequence[TrendPoint]) -> None:
        """Hold these look-backs, given oldest first."""
        self.beginResetModel()
        self._points = list(reversed(points))
        self.endResetModel()

    def stack(self, stacked: bool) -> None:
        """Stand beside each other, or in two rows."""
        self.beginResetModel()
        self.stacked = stacked
        self.endResetModel()

    def heads(self) -> list[str]:
        """Return what the columns are called."""
        return [
            self.tr("With whom"),
            self.tr("When"),
            self.tr("Energy"),
            self.tr("Ease"),
            self.tr("Pleasure"),
            self.tr("Use"),
        ]

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many look-backs there are."""
        return 0 if parent is not None and parent.isValid() else len(self._points) * (1 + self.stacked)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return how many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(self.heads())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the name of a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.heads()[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what stands in a cell; a screen reader also hears the column and how far the scale goes."""
        point, column = self._points[index.row() // (1 + self.stacked)], index.column()
        if self.stacked and index.row() % 2 == 0:
            return self._above(point, role)
        values = (point.energy_cost, point.ease, point.pleasure, point.useful)
        words = [point.name.full if point.name else _NOTHING, short_date(point.day)]
        words += [_NOTHING if value is None else str(value) for value in values]
        if role == Qt.ItemDataRole.DisplayRole:
            return words[column]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            known = column > 1 and words[column] != _NOTHING
            value = self.tr("{value} of 5").format(value=words[column]) if known else words[column]
            return f"{self.heads()[column]}: {value}"
        if role == Qt.ItemDataRole.FontRole:
            return self._theme.font(13)
        return None

    def _above(self, point: TrendPoint, role: int) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join((short_date(point.day), *([point.name.full] if point.name else [])))
        return self._theme.font(13, bold=True) if role == Qt.ItemDataRole.FontRole else None


class TrendTable(QTableView):
    """As high as its rows; the arrows walk over the cells, Escape and Enter lead back."""

    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._values = theme, TrendModel(theme)
        self._words = [0] * 6  # px that the words of each column need
        self._room = 0  # px; to ask the viewport would make Qt for Python load every kind of widget
        self.setModel(self._values)
        self.setAccessibleName(self.tr("Values from 1, little, to 5, a lot"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setStyleSheet(f"QTableView::item {{ padding-left: {theme.px(5)}px; }}")
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(theme.px(ROW))
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW))
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setFixedHeight(theme.px(HEAD))
        header.setMinimumSectionSize(1)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def show_points(self, points: Sequence[TrendPoint]) -> None:
        """Show these look-backs, oldest first."""
        self._values.show_points(points)
        heads = QFontMetricsF(self._theme.font(13, bold=True))
        days = {row.day.replace(year=2000): number for number, row in enumerate(points)}  # a year is as wide as another
        day = max((heads.horizontalAdvance(self.text(row, 1)) for row in days.values()), default=0.0)
        for column, head in enumerate(self._values.heads()):
            self._words[column] = round(max(heads.horizontalAdvance(head), day if column == 1 else 0.0))
        self._fit()
        self._start_at_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the names the room that is left."""
        super().resizeEvent(event)
        self._room = event.size().width()
        self._fit()

    def text(self, row: int, column: int) -> str:
        """Return what stands in a cell."""
        return str(self._values.data(self._values.index(row, column)))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for a small window."""
        return QSize(self._theme.px(160), self.height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which cell the arrows start from."""
        super().focusInEvent(event)
        self.selectionModel().select(self.currentIndex(), QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leave the table as it was."""
        super().focusOutEvent(event)
        self.clearSelection()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead back by Escape or Enter; the arrows walk over the cells."""
        if event.key() in _LEAVE:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _start_at_first(self) -> None:
        first = self._values.index(0, VALUES if self._values.stacked else 0)
        self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _fit(self) -> None:
        """Leave out the days where there is little room; with less of it, names stand above their values."""
        theme, room, around = self._theme, self._room, self._theme.px(AROUND)
        widths = [words + around for words in self._words]
        day, values, least = widths[1], sum(widths[VALUES:]), max(theme.px(NAME), widths[0])
        stacked = room < values + least
        if stacked is not self._values.stacked:
            self._values.stack(stacked)
            self._start_at_first()
        without_day = stacked or room < values + day + least
        left = max(0, room - values - (0 if without_day else day))
        share = left // len(widths[VALUES:]) if stacked else 0
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width + (share if column >= VALUES else 0))
        self.setColumnWidth(0, left)
        self.setColumnHidden(0, stacked)
        self.setColumnHidden(1, without_day)
        self.clearSpans()
        for row in range(0, self._values.rowCount() if stacked else 0, 2):
            self.setSpan(row, VALUES, 1, len(widths[VALUES:]))
        rows = min(self._values.rowCount(), MOST * (1 + stacked))
        bar = theme.px(BAR) if room < values else 0
        self.setFixedHeight(theme.px(HEAD) + theme.px(ROW) * rows + theme.px(2) + bar)
