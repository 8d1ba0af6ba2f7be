"""All questions that fit this talk, with your own from before, to search and to take over."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from netwerkapp.content_types.questions import QuestionBank
from netwerkapp.domain.messages import filled
from netwerkapp.domain.names import fold
from netwerkapp.ui.fields import TextField
from netwerkapp.ui.focus import RING
from netwerkapp.ui.labels import Label
from netwerkapp.ui.theme import Theme

_HIGH = 240  # px of the list
Group = tuple[str, Sequence[str]]  # what the questions have in common, and the questions


def groups(
    bank: QuestionBank, talk_type: str, giver: str, names: Mapping[str, str], own: Sequence[str], own_name: str
) -> list[Group]:
    """Return your own questions first, then those of the bank for this type of talk by phase.

    `names` are the headings by phase; `giver` is who gave you the name of this person, "" for nobody.
    """
    known = {"name": giver or None}
    fitting = [(one.phase, filled(one.text, known)) for one in bank.for_type(talk_type)]
    by_phase = [(names[phase], [text for of, text in fitting if of == phase]) for phase in names]
    mine = [text for text in own if text not in {text for _, text in fitting}]
    return [group for group in ((own_name, mine), *by_phase) if group[1]]


class BankList(QListWidget):
    """The questions; Enter or a click takes one."""

    taken = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setFont(theme.font(15))
        self.setObjectName("bank")
        self.setProperty(RING, True)
        self.setFixedHeight(theme.px(_HIGH))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._heading = theme.font(13, bold=True)
        self.itemClicked.connect(self._take)

    def show_groups(self, shown: Sequence[Group]) -> None:
        """Show these questions under their headings."""
        self.clear()
        for name, texts in shown:
            heading = QListWidgetItem(name)
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            heading.setFont(self._heading)
            self.addItem(heading)
            for text in texts:
                self.addItem(QListWidgetItem(text))

    def questions(self) -> list[str]:
        """Return the questions that are shown."""
        items = (self.item(place) for place in range(self.count()))
        return [item.text() for item in items if item.flags() & Qt.ItemFlag.ItemIsSelectable]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the question with Enter or Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.currentItem():
            self._take(self.currentItem())
        else:
            super().keyPressEvent(event)

    def _take(self, item: QListWidgetItem) -> None:
        if item.flags() & Qt.ItemFlag.ItemIsSelectable:
            self.taken.emit(item.text())


class BankBox(QWidget):
    """A search field above the list; words in any order, without regard to accents."""

    taken = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._groups: list[Group] = []
        self.search = TextField(theme, self.tr("Search the questions"))
        self.search.setAccessibleName(self.tr("Search the questions"))
        self.search.setClearButtonEnabled(True)
        self.list = BankList(theme)
        self.list.setAccessibleName(self.tr("All questions for this talk"))
        self.nothing = Label(theme, self.tr("No question has these words."), role="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.search)
        column.addWidget(self.list)
        column.addWidget(self.nothing)
        self.nothing.hide()
        self.search.textChanged.connect(self._filter)
        self.list.taken.connect(self.taken)

    def show_groups(self, shown: Sequence[Group]) -> None:
        """Show these questions."""
        self._groups = list(shown)
        self._filter()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes from the search to the list; Esc empties the search, and then closes."""
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.list.setFocus()
            self.list.setCurrentRow(1)
        elif event.key() == Qt.Key.Key_Escape and self.search.hasFocus() and self.search.text():
            self.search.clear()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _filter(self) -> None:
        words = fold(self.search.text()).split()
        fitting = [
            (name, [text for text in texts if all(word in fold(text) for word in words)])
            for name, texts in self._groups
        ]
        fitting = [group for group in fitting if group[1]]
        self.list.show_groups(fitting)
        self.list.setVisible(bool(fitting))
        self.nothing.setVisible(not fitting)
