"""The list of contacts on the screen: rows to move through, open and delete, columns to sort by."""

from collections.abc import Iterable
from typing import cast

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QItemSelectionRange, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QFontMetricsF, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView

from netwerkapp.storage.contact_list import ContactLine, Sort
from netwerkapp.ui.contacts.delegates import PAD, RowDelegate, dots_width
from netwerkapp.ui.contacts.header import ListHeader
from netwerkapp.ui.contacts.model import LINE, SORTS, Column, ContactModel, Index
from netwerkapp.ui.contacts.words import ContactWords
from netwerkapp.ui.theme import Theme

NARROW = (Column.NAME, Column.CIRCLE, Column.NEXT)  # the columns that stay when there is little room
LEAST_NAME = 120  # px: where a name gets less, the circle is left out
WIDE_NAME = 340  # px: what is more than this is shared with the other columns
NAME = 175  # px: the least for a name when other columns could grow


class ContactTable(QTableView):
    """Shows the model. Tells who is chosen, who is to be opened and who is to be deleted."""

    contact_selected = Signal(str)  # contact id
    contact_opened = Signal(str)  # contact id, by Enter or a click
    deletion_wanted = Signal(str)  # contact id
    letters_typed = Signal(str)  # a name is looked for
    reordered = Signal()
    several_selected = Signal(int)  # how many rows are chosen, when the number changes

    def __init__(self, theme: Theme, model: ContactModel, words: ContactWords) -> None:
        super().__init__()
        self._theme, self._contact_model, self._words, self._narrow = theme, model, words, False
        self._room = 0  # px for the columns; to ask the viewport would make Qt for Python load every kind of widget
        self.setModel(model)
        self.setItemDelegate(RowDelegate(theme, words, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setMouseTracking(True)
        self._set_headers()
        self.clicked.connect(lambda index: self._open(index))

    def show_narrow(self, narrow: bool) -> None:
        """Leave out the columns that there is no room for."""
        self._narrow = narrow
        for column in Column:
            self.setColumnHidden(column, narrow and column not in NARROW)
        self._set_widths()

    def show_order(self, sort: Sort, *, descending: bool) -> None:
        """Put the list in this order, without telling."""
        column = next(column for column, one in SORTS.items() if one is sort)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.blockSignals(True)
        self.sortByColumn(column, order)
        self.blockSignals(False)

    def select(self, contact_id: str) -> bool:
        """Choose a person and bring the row in sight; whether the list holds this person."""
        row = self._contact_model.row_of(contact_id) if contact_id else None
        if row is None:
            self.clearSelection()
            return False
        index = self._contact_model.index(row, 0)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        return True

    def select_several(self, contact_ids: list[str]) -> None:
        """Choose these people, as far as the list holds them, without telling."""
        wanted, model = set(contact_ids), self._contact_model
        chosen, last = QItemSelection(), model.columnCount() - 1
        for row, contact_id in enumerate(model.all_ids()):
            if contact_id in wanted:
                chosen.select(model.index(row, 0), model.index(row, last))
        self.blockSignals(True)
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.blockSignals(False)

    def selected(self) -> str:
        """Return the contact id of the row that has the focus, when it is chosen, or ""."""
        current = self.currentIndex()
        return self._id(current) if self.selectionModel().isRowSelected(current.row()) else ""

    def how_many(self) -> int:
        """Return how many rows are chosen."""
        return sum(part.height() for part in self._parts())

    def all_selected(self) -> list[str]:
        """Return the contact ids of all chosen rows, from top to bottom."""
        parts = sorted((part.top(), part.height()) for part in self._parts())
        ids: list[str] = []
        for top, height in parts:
            ids += self._contact_model.ids(top, height)
        return ids

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell how many rows are chosen."""
        super().selectionChanged(selected, deselected)
        self.several_selected.emit(self.how_many())

    def neighbour(self) -> str:
        """Return who stands under the chosen row, else above it, or ""."""
        row = self.currentIndex().row()
        for other in (row + 1, row - 1):
            line = self._contact_model.line(other) if 0 <= other < self._contact_model.rowCount() else None
            if line is not None:
                return line.contact.id
        return ""

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell who is chosen when another row is."""
        super().currentChanged(current, previous)
        if current.isValid() and current.row() != previous.row():
            self.contact_selected.emit(self._id(current))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete deletes, letters look for a name; the rest moves through the rows."""
        chosen = self.selected()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and chosen:
            self.contact_opened.emit(chosen)
        elif event.key() == Qt.Key.Key_Delete and chosen:
            self.deletion_wanted.emit(chosen)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Hand what is typed over the list to the search field."""
        if search.strip():
            self.letters_typed.emit(search)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the orders of the list, for who uses the keys."""
        for column, action in zip(Column, self.order_menu.actions(), strict=True):
            action.setVisible(not self.isColumnHidden(column))
            action.setChecked(column == self._header.sortIndicatorSection())
        self.order_menu.popup(event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the first row when none is chosen yet."""
        super().focusInEvent(event)
        if not self.selected() and self._contact_model.rowCount():
            flags = QItemSelectionModel.SelectionFlag
            first = self._contact_model.index(0, 0)
            self.selectionModel().setCurrentIndex(first, flags.ClearAndSelect | flags.Rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Divide the width over the columns."""
        super().resizeEvent(event)
        self._room = event.size().width()
        self._set_widths()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the columns in step with the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._set_widths()

    def _set_headers(self) -> None:
        rows, header = self.verticalHeader(), ListHeader(self._theme, self)
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(self._theme.px(40))
        rows.setDefaultSectionSize(self._theme.px(40))
        self._header = header
        self.setHorizontalHeader(header)
        header.setSortIndicator(Column.NEXT, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        header.sortIndicatorChanged.connect(lambda _column, _order: self.reordered.emit())
        self.order_menu = QMenu(self)
        for column in Column:
            text = self.tr("Order by {column}").format(column=self._contact_model.title(column).lower())
            action = self.order_menu.addAction(text)
            action.setCheckable(True)
            action.triggered.connect(lambda _checked=False, column=column: self._order_by(column))

    def _set_widths(self) -> None:
        """Give each column what its words need, and the name the rest; the room is known from the first resizing on."""
        if not self._room:
            return
        theme, words = self._theme, self._words
        metrics, bold = QFontMetricsF(theme.font()), QFontMetricsF(theme.font(bold=True))
        total, around = self._room, theme.px(PAD + 6)
        circle = max(metrics.horizontalAdvance(text) for text in words.circles().values())
        word = max(metrics.horizontalAdvance(text) for text in words.closenesses().values())
        needed = {
            Column.CIRCLE: circle,
            Column.CLOSENESS: dots_width(theme),
            Column.LAST: 0,
            Column.NEXT: bold.horizontalAdvance(words.thanks_today()),
        }
        seen = [column for column in needed if column in NARROW or not self._narrow]
        widths = {column: max(self._header.width_of(column), round(needed[column]) + around) for column in seen}
        tight = total - sum(widths.values()) < theme.px(LEAST_NAME)
        self.setColumnHidden(Column.CIRCLE, tight)
        if tight:
            seen.remove(Column.CIRCLE)
            del widths[Column.CIRCLE]
            rest = total - sum(widths.values()) + widths[Column.NEXT] - theme.px(LEAST_NAME)
            widths[Column.NEXT] = min(widths[Column.NEXT], max(self._header.width_of(Column.NEXT), rest))
        spare = total - theme.px(NAME) - sum(widths.values())
        if Column.CLOSENESS in widths and spare >= word:
            widths[Column.CLOSENESS] += round(word) + theme.px(8)
        spare = total - theme.px(WIDE_NAME) - sum(widths.values())
        for column in seen if spare > 0 else ():  # else the eye loses its line between a name and the rest
            widths[column] += spare // (len(seen) + 1)
        for column in seen:
            self.setColumnWidth(column, widths[column])
        self.setColumnWidth(Column.NAME, max(total - sum(widths.values()), theme.px(LEAST_NAME)))

    def _parts(self) -> Iterable[QItemSelectionRange]:
        """Return the chosen rows, those that follow each other together."""
        return cast("Iterable[QItemSelectionRange]", self.selectionModel().selection())

    def _order_by(self, column: Column) -> None:
        self.sortByColumn(column, Qt.SortOrder.AscendingOrder)
        self.reordered.emit()

    def _open(self, index: Index) -> None:
        if self._narrow and self.how_many() == 1:
            self.contact_opened.emit(self._id(index))

    def _id(self, index: Index) -> str:
        line = index.data(LINE)
        return line.contact.id if isinstance(line, ContactLine) else ""
