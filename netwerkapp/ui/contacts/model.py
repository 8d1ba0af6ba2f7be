"""The list of contacts as a table: it knows how many there are and fetches the rows that are seen."""

from collections import OrderedDict
from dataclasses import replace
from datetime import date
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from netwerkapp.storage.contact_list import ContactLine, ContactQuery, Sort
from netwerkapp.storage.contacts import Contacts
from netwerkapp.ui.contacts.words import ContactWords

PAGE = 16  # rows fetched at once: most windows show so many
KEPT = 24  # pages kept
LONG = 1000  # people that are found; among more, those seen last are not sought again with each key
LINE = Qt.ItemDataRole.UserRole + 1  # the ContactLine of a row

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns, from left to right."""

    NAME = 0
    CIRCLE = 1
    CLOSENESS = 2
    LAST = 3
    NEXT = 4


SORTS = {
    Column.NAME: Sort.NAME,
    Column.CIRCLE: Sort.CIRCLE,
    Column.CLOSENESS: Sort.CLOSENESS,
    Column.LAST: Sort.LAST,
    Column.NEXT: Sort.NEXT,
}


class ContactModel(QAbstractTableModel):
    """Asks the repository for pages of the list; search, filter and order are the query's."""

    def __init__(self, contacts: Contacts, words: ContactWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._contacts, self._words = contacts, words
        self._pages: OrderedDict[int, list[ContactLine]] = OrderedDict()
        self._count = 0
        self._read_at: tuple[object, ...] = ()  # the state of the file, what was asked and the day
        self._rows: dict[str, int | None] = {}  # of contacts that were sought
        self.query = ContactQuery()
        self.today = date.min

    def read(self, query: ContactQuery, today: date) -> None:
        """Show what this query finds, read afresh when that can be something else than is shown."""
        read_at = (*self._contacts.revision(), query, today)
        if read_at == self._read_at:
            return
        count = self._contacts.count(query)  # where that fails, what is shown stays, and it is read the next time
        self.beginResetModel()
        self.query, self.today, self._read_at, self._count = query, today, read_at, count
        self._pages.clear()
        self._rows.clear()
        self.endResetModel()

    def line(self, row: int) -> ContactLine | None:
        """Return the row, fetched with those around it when it is not at hand; None beyond the end."""
        number, place = divmod(row, PAGE)
        if number not in self._pages:
            self._pages[number] = self._contacts.page(self.query, number * PAGE, PAGE)
            if len(self._pages) > KEPT:
                self._pages.popitem(last=False)
        self._pages.move_to_end(number)
        lines = self._pages[number]
        return lines[place] if place < len(lines) else None

    def known(self, contact_id: str) -> ContactLine | None:
        """Return the row of a contact as it was read, or None when it is not at hand."""
        return next((line for lines in self._pages.values() for line in lines if line.contact.id == contact_id), None)

    def renew(self, line: ContactLine) -> None:
        """Show this in the row where this person stands."""
        for number, lines in self._pages.items():
            for place, known in enumerate(lines):
                if known.contact.id == line.contact.id:
                    lines[place] = line
                    row = number * PAGE + place
                    self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))

    def row_of(self, contact_id: str) -> int | None:
        """Return the row of a contact, or None when it is not in this list; far down a long search it is not sought."""
        for number, lines in self._pages.items():
            for place, line in enumerate(lines):
                if line.contact.id == contact_id:
                    return number * PAGE + place
        if self.query.search and self._count > LONG:
            return None
        if contact_id not in self._rows:
            self._rows[contact_id] = self._contacts.position(self.query, contact_id)
        return self._rows[contact_id]

    def ids(self, row: int, count: int) -> list[str]:
        """Return the contact ids of so many rows."""
        return self._contacts.ids(self.query, row, count)

    def all_ids(self) -> list[str]:
        """Return the contact ids of all rows."""
        return self._contacts.ids(self.query)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many contacts the query finds."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a cell, for reading aloud and for the delegates, or the whole line."""
        wanted = [Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, LINE]
        if index.column() == Column.CLOSENESS:
            wanted.append(Qt.ItemDataRole.ToolTipRole)  # the word beside the dots may have no room
        if role not in wanted or not index.isValid():
            return None
        line = self.line(index.row())
        if line is None or role == LINE:
            return line
        return self._text(line, Column(index.column()))

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the name of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return self.title(Column(section)) if role == Qt.ItemDataRole.DisplayRole else None

    def title(self, column: Column) -> str:
        """Return the name of a column."""
        return {
            Column.NAME: self.tr("Name"),
            Column.CIRCLE: self.tr("Circle"),
            Column.CLOSENESS: self.tr("Closeness"),
            Column.LAST: self.tr("Last talked"),
            Column.NEXT: self.tr("Next"),
        }[column]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the list in the order of a column."""
        descending = order is Qt.SortOrder.DescendingOrder
        self.read(replace(self.query, sort=SORTS[Column(column)], descending=descending), self.today)

    def _text(self, line: ContactLine, column: Column) -> str:
        words, contact = self._words, line.contact
        if column is Column.NAME:
            return contact.name.full
        if column is Column.CIRCLE:
            return words.circle(contact.circle)
        if column is Column.CLOSENESS:
            return words.closeness(contact.closeness)
        return words.last(line.last_contact, self.today) if column is Column.LAST else words.next(line, self.today)
