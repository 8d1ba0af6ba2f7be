"""How a table is read: its letters, the sign between its cells, and what stands in each column."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from netwerkapp.exchange.contact_files import ContactFile
from netwerkapp.exchange.csv_columns import Column
from netwerkapp.exchange.csv_contacts import SEPARATORS, first_rows
from netwerkapp.exchange.encodings import ENCODINGS
from netwerkapp.ui.cards import Card
from netwerkapp.ui.fields import Choice, labelled
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.imports.words import ImportWords
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.layouts import clear
from netwerkapp.ui.theme import Theme

EXAMPLES = 5  # of what stands in a column
LONGEST = 90  # characters of them
BESIDE = 30  # em: from here on there is room for three things on a row


class Mapping(Card):
    """Shows how the file is read; tells what the user chooses otherwise."""

    encoding_chosen = Signal(str)
    separator_chosen = Signal(str)
    days_chosen = Signal(bool)  # whether the day stands before the month
    columns_chosen = Signal(list)  # of Column

    def __init__(self, theme: Theme, words: ImportWords) -> None:
        super().__init__(theme)
        self._theme, self._words, self._narrow = theme, words, False
        self._columns: list[Column] = []
        self.encoding, self.separator, self.days = Choice(theme), Choice(theme), Choice(theme)
        for encoding in ENCODINGS:
            self.encoding.addItem(words.encoding(encoding), encoding)
        for sign in SEPARATORS:
            self.separator.addItem(words.separator(sign), sign)
        for text, first in ((self.tr("choose"), None), (self.tr("3 April"), True), (self.tr("4 March"), False)):
            self.days.addItem(text, first)
        self.columns: list[Choice] = []
        self._rows: list[tuple[QWidget, ...]] = []
        choices = Flow(across=theme.px(16), down=theme.px(10))
        choices.addWidget(labelled(theme, self.tr("Letters"), self.encoding))
        self._separator_box = labelled(theme, self.tr("Between the cells"), self.separator)
        self._days_box = labelled(theme, self.tr("3-4 is"), self.days)
        choices.addWidget(self._separator_box)
        choices.addWidget(self._days_box)
        self.more = Link(theme, "")
        self.more.clicked.connect(self._show_all)
        box = QWidget()
        self._grid = QGridLayout(box)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(12))
        self._grid.setVerticalSpacing(theme.px(6))
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)
        self.content.addWidget(Label(theme, self.tr("How the file is read"), role="h2"))
        self.content.addLayout(choices)
        self.content.addWidget(box)
        self.content.addWidget(self.more)
        self.encoding.activated.connect(lambda _place: self.encoding_chosen.emit(self.encoding.currentData()))
        self.separator.activated.connect(lambda _place: self.separator_chosen.emit(self.separator.currentData()))
        self.days.activated.connect(self._choose_days)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns to the room."""
        super().resizeEvent(event)
        narrow = self._theme.em(self.width()) < BESIDE
        if narrow is not self._narrow:
            self._narrow = narrow
            self._grid.setColumnStretch(1, 0 if narrow else 3)
            for place, row in enumerate(self._rows):
                self._place(place, row)

    def show_file(self, file: ContactFile, encoding: str, *, unclear_days: bool) -> None:
        """Show how this file is read. `unclear_days`: its days can be read in two ways."""
        table = file.table
        self.encoding.setCurrentIndex(max(0, self.encoding.findData(encoding)))
        self._separator_box.setVisible(table is not None)
        self._days_box.setVisible(table is not None and (unclear_days or table.day_first is not None))
        if table is not None:
            self.separator.setCurrentIndex(max(0, self.separator.findData(table.separator)))
            self.days.setCurrentIndex(self.days.findData(table.day_first))
        self._columns = [] if table is None else list(table.columns)
        self._fill([] if table is None else list(table.headers), [] if table is None else first_rows(table))

    def focused(self) -> int | None:
        """Return which choice has the focus, or None."""
        return next((place for place, choice in enumerate(self._choices()) if choice.hasFocus()), None)

    def focus(self, place: int) -> None:
        """Give the focus to this choice, as far as it is still there."""
        choices = self._choices()
        if place < len(choices):
            choices[place].setFocus()

    def _choices(self) -> list[Choice]:
        return [self.encoding, self.separator, self.days, *self.columns]

    def _fill(self, headers: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        clear(self._grid)
        self.columns, self._rows = [], []
        hidden = 0
        for place, header in enumerate(headers):
            shown = [row[place] for row in rows if place < len(row) and row[place]]
            title = Label(self._theme, header or self.tr("Column {n}").format(n=place + 1), role="h3")
            example = Label(self._theme, ", ".join(shown[:EXAMPLES])[:LONGEST], role="small")
            choice = Choice(self._theme)
            for column, text in self._words.columns().items():
                choice.addItem(text, column)
            choice.setCurrentIndex(choice.findData(self._columns[place]))
            choice.setAccessibleName(title.text())
            choice.setAccessibleDescription(example.text())
            choice.activated.connect(lambda _at, place=place: self._choose_column(place))
            self.columns.append(choice)
            left_out = self._columns[place] is Column.NONE and any(self._columns)
            hidden += left_out
            self._rows.append((title, example, choice))
            self._place(place, self._rows[-1])
            for widget in self._rows[-1]:
                widget.setVisible(not left_out)
        self.more.setVisible(hidden > 0)
        self.more.setText(self.tr("Show %n more columns", "", hidden))

    def _place(self, place: int, row: tuple[QWidget, ...]) -> None:
        """Put what is known of a column on one row, or below each other where there is little room."""
        for at, widget in enumerate(row):
            self._grid.addWidget(widget, *((3 * place + at, 0) if self._narrow else (place, at)))

    def _show_all(self) -> None:
        for at in range(self._grid.count()):
            item = self._grid.itemAt(at)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.show()
        self.more.hide()

    def _choose_column(self, place: int) -> None:
        self._columns[place] = Column(self.columns[place].currentData())
        self.columns_chosen.emit(list(self._columns))

    def _choose_days(self, _place: int) -> None:
        if self.days.currentData() is not None:
            self.days_chosen.emit(self.days.currentData())
