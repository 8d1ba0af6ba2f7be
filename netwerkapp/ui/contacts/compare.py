"""Two contacts side by side; where both have something else, one of the two is chosen."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QRadioButton, QWidget

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.duplicates import FIELDS, differing, is_empty
from netwerkapp.ui.contacts.field_words import FieldWords
from netwerkapp.ui.labels import Label
from netwerkapp.ui.layouts import clear
from netwerkapp.ui.theme import Theme
from netwerkapp.ui.tiles import InitialsTile


class Pick(QWidget):
    """One of two answers: a round button and its words, which may be long; a click on the words chooses too."""

    def __init__(self, theme: Theme, name: str, text: str) -> None:
        super().__init__()
        self.button = QRadioButton()
        self.button.setAccessibleName(f"{name}: {text}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        label = Label(theme, text)
        label.setContentsMargins(0, theme.px(5), 0, 0)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1, Qt.AlignmentFlag.AlignTop)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose this one."""
        super().mousePressEvent(event)
        self.button.setFocus(Qt.FocusReason.MouseFocusReason)
        self.button.setChecked(True)


class Compare(QWidget):
    """Decides nothing: says which fields are taken from the second person."""

    def __init__(self, theme: Theme, words: FieldWords, name_of: Callable[[str], str]) -> None:
        super().__init__()
        self._theme, self._words, self._name_of = theme, words, name_of
        self.picks: dict[str, tuple[Pick, Pick]] = {}
        self._groups: list[QButtonGroup] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(20))
        self._grid.setVerticalSpacing(theme.px(3))
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)

    def show_pair(self, one: Contact, other: Contact) -> None:
        """Show two people; the first one's answers are chosen."""
        clear(self._grid)
        self.picks, self._groups = {}, []
        self._grid.addWidget(self._head(one), 0, 0)
        self._grid.addWidget(self._head(other), 0, 1)
        asked = differing(one, other)
        for key in sorted(FIELDS, key=lambda key: key not in asked):
            name = self._words.names().get(key, "")
            texts = [self._words.value(contact, key, self._name_of) for contact in (one, other)]
            if key in asked:
                self._add_choice(key, name, texts)
            elif name and not (is_empty(one, key) and is_empty(other, key)):
                self._add_fact(name, texts)
        if one.tags or other.tags:
            self._add_fact(self._words.tags(), [", ".join(contact.tags) for contact in (one, other)])

    def from_other(self) -> frozenset[str]:
        """Return the fields that are taken from the second person."""
        return frozenset(key for key, (_, other) in self.picks.items() if other.button.isChecked())

    def _head(self, contact: Contact) -> QWidget:
        theme, box = self._theme, QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, theme.px(8))
        row.setSpacing(theme.px(12))
        row.addWidget(InitialsTile(theme, contact.name.initials, 36, filled=True))
        row.addWidget(Label(theme, contact.name.full, "h3"), 1)
        return box

    def _add_name(self, name: str) -> int:
        label = Label(self._theme, name, "smallbold")
        label.setContentsMargins(0, self._theme.px(8), 0, 0)
        row = self._grid.rowCount()
        self._grid.addWidget(label, row, 0, 1, 2)
        return row + 1

    def _add_choice(self, key: str, name: str, texts: list[str]) -> None:
        row = self._add_name(name)
        one, other = (Pick(self._theme, name, text) for text in texts)
        group = QButtonGroup(self)
        for column, pick in enumerate((one, other)):
            group.addButton(pick.button)
            self._grid.addWidget(pick, row, column, Qt.AlignmentFlag.AlignTop)
        one.button.setChecked(True)
        self.picks[key] = (one, other)
        self._groups.append(group)

    def _add_fact(self, name: str, texts: list[str]) -> None:
        """Show what only one has, or both have the same: nothing to choose."""
        row = self._add_name(name)
        for column, text in enumerate(texts):
            self._grid.addWidget(Label(self._theme, text), row, column, Qt.AlignmentFlag.AlignTop)
