"""Where you know each of them from: a row per name, chosen by the keys 1 to 8 or from a list."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from netwerkapp.domain.contacts import Contact
from netwerkapp.ui.cards import Card
from netwerkapp.ui.contacts.words import ContactWords
from netwerkapp.ui.fields import Choice
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.layouts import clear
from netwerkapp.ui.theme import Theme

MOST = 100  # names that are asked about

BESIDE = 30  # em, for a choice beside a name


class CircleChoice(Choice):
    """The circles by number; a number goes on to the next name."""

    numbered = Signal()  # it was chosen by a number

    def __init__(self, theme: Theme, circles: Sequence[tuple[str, str]], none: str, own: Sequence[str]) -> None:
        super().__init__(theme)
        self._numbers = len(circles) + 1
        for number, (circle, text) in enumerate(circles, 1):
            self.addItem(f"{number}  {text}", circle)
        self.addItem(f"{self._numbers}  {none}", "")
        self.setCurrentIndex(self.count() - 1)
        for circle in own:
            self.addItem(circle, circle)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a number as a choice; the other keys work as they do in a list."""
        number = int(event.text()) if event.text().isdecimal() and len(event.text()) == 1 else 0
        if 1 <= number <= self._numbers:
            self.setCurrentIndex(number - 1)
            self.activated.emit(number - 1)
            self.numbered.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.showPopup()
        else:
            super().keyPressEvent(event)


class Circles(Card):
    """The names that were added, and those that are on the list already."""

    circle_chosen = Signal(str, str)  # contact id; circle or ""
    add_wanted = Signal(str)  # a name that is on the list, and is added once more

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._words = ContactWords()
        self._narrow = False
        self._rows: list[tuple[QWidget, QWidget]] = []
        self.choices: list[CircleChoice] = []
        self.links: list[Link] = []
        box = QWidget()
        self._grid = QGridLayout(box)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(12))
        self._grid.setVerticalSpacing(theme.px(6))
        self._grid.setColumnStretch(0, 1)
        self.content.addWidget(Label(theme, self.tr("Where do you know them from?"), role="h2"))
        self.content.addWidget(Label(theme, self.tr("Press a number, or choose. You can leave it."), role="muted"))
        self.content.addWidget(box)
        self.rest = Label(theme, "", role="muted")
        self.content.addWidget(self.rest)

    def show_names(self, added: Sequence[Contact], known: Sequence[str], own: Sequence[str]) -> None:
        """Ask about those who were added; of those who were known it is said that they are.

        `own` are the circles that the user made, which have no number.
        """
        clear(self._grid)
        self.choices, self.links, self._rows = [], [], []
        for contact in added[:MOST]:
            self._add_row(contact, own)
        for name in known[:MOST]:
            words = Label(self._theme, self.tr("{name} is on your list already").replace("{name}", name), role="muted")
            link = Link(self._theme, self.tr("Add anyway"))
            link.setAccessibleDescription(name)
            link.clicked.connect(partial(self._add_anyway, link, name))
            self.links.append(link)
            self._place(words, link)
        rest = max(0, len(added) - MOST)
        self.rest.setText(self.tr("Of %n more you can say it in your list.", "", rest))
        self.rest.setVisible(rest > 0)

    def _add_row(self, contact: Contact, own: Sequence[str]) -> None:
        choice = CircleChoice(self._theme, list(self._words.circles().items()), self.tr("none yet"), own)
        choice.setAccessibleName(contact.name.full)
        choice.activated.connect(lambda _at: self.circle_chosen.emit(contact.id, choice.currentData()))
        choice.numbered.connect(lambda: self._go_on(choice))
        self.choices.append(choice)
        self._place(Label(self._theme, contact.name.full, role="h3"), choice)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A choice stands below its name where there is little room."""
        super().resizeEvent(event)
        narrow = self._theme.em(self.width()) < BESIDE
        if narrow is not self._narrow:
            self._narrow, rows = narrow, self._rows
            self._rows = []
            for words, widget in rows:
                self._place(words, widget)

    def _place(self, words: QWidget, widget: QWidget) -> None:
        row = 2 * len(self._rows)
        self._rows.append((words, widget))
        aside = Qt.AlignmentFlag.AlignLeft if isinstance(widget, Link) else Qt.AlignmentFlag(0)  # or all is as narrow
        below = (row + 1, 0) if self._narrow else (row, 1)
        for one, at, side in ((words, (row, 0), Qt.AlignmentFlag(0)), (widget, below, aside)):
            self._grid.removeWidget(one)
            self._grid.addWidget(one, *at, side)

    def _go_on(self, choice: CircleChoice) -> None:
        after = self.choices.index(choice) + 1
        if after < len(self.choices):
            self.choices[after].setFocus(Qt.FocusReason.TabFocusReason)

    def _add_anyway(self, link: Link, name: str, _checked: bool = False) -> None:
        link.setEnabled(False)
        self.add_wanted.emit(name)
