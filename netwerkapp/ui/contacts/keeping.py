"""How often you like to be in touch with one person, and a rest when it does not suit now."""

from datetime import date

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.keeping_in_touch import OFF, Person, rhythm
from netwerkapp.ui.cards import SoftCard
from netwerkapp.ui.contacts.person_words import PersonWords
from netwerkapp.ui.dates import day_month
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.theme import Theme

WEEK, MONTH = 7, 30  # days of rest


class Keeping(QWidget):
    """The rhythm as a link with a menu; when it is time for a message it says so, with two ways to rest."""

    rhythm_chosen = Signal(object)  # days, or None for as usual
    rest_wanted = Signal(int)  # days; 0 ends a rest

    def __init__(self, theme: Theme, words: PersonWords) -> None:
        super().__init__()
        self._words = words
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(7), 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(theme, self.tr("Keep in touch"), "h3"))
        self.rhythm_link = Link(theme)
        self.rhythm_menu = QMenu(self)
        self.rhythm_link.clicked.connect(self._drop_down)
        self._due = Label(theme, self.tr("Time for a message?"))
        self._rests = Label(theme)
        self.week, self.month = Link(theme, self.tr("In a week")), Link(theme, self.tr("In a month"))
        self.again = Link(theme, self.tr("Begin again"))
        self._ways, flow = QWidget(), Flow(across=theme.px(16), down=0)
        self._ways.setLayout(flow)
        for link, days in ((self.week, WEEK), (self.month, MONTH)):
            flow.addWidget(link)
            link.clicked.connect(lambda _checked=False, days=days: self.rest_wanted.emit(days))
        self.again.clicked.connect(lambda: self.rest_wanted.emit(0))
        for widget in (self.rhythm_link, self._due, self._ways, self._rests, self.again):
            column.addWidget(widget)

    def show_person(self, contact: Contact, person: Person, *, due: bool, searching: bool, today: date) -> None:
        """Show the rhythm of this person, and whether it is time for a message."""
        days = rhythm(person, searching)
        text = self._words.every(days)
        if contact.rhythm_days is None:
            text = (
                self.tr("Choose how often") if days == OFF else self.tr("{rhythm}, as usual").replace("{rhythm}", text)
            )
        self.rhythm_link.setText(text)
        self.rhythm_menu.clear()
        for value, name in self._words.rhythm_options(contact):
            action = self.rhythm_menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(value == contact.rhythm_days)
            action.triggered.connect(lambda _checked=False, value=value: self.rhythm_chosen.emit(value))
        until = contact.snoozed_until
        resting = until is not None and until > today and days != OFF
        if resting and until is not None:
            self._rests.setText(self.tr("Rests until {day}.").replace("{day}", day_month(until)))
        for widget in (self._due, self._ways):
            widget.setVisible(due)
        for widget in (self._rests, self.again):
            widget.setVisible(resting)

    def says_due(self) -> bool:
        """Whether it says that it is time for a message."""
        return not self._due.isHidden()

    def rest_text(self) -> str:
        """Return until when it rests, or ""."""
        return "" if self._rests.isHidden() else self._rests.text()

    def _drop_down(self) -> None:
        self.rhythm_menu.popup(self.rhythm_link.mapToGlobal(QPoint(0, self.rhythm_link.height())))


class KeepingBar(SoftCard):
    """Stands above the people it is time for, with the way to let all of it rest."""

    pause_wanted = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, padding=0)
        self._paused = False
        row = QHBoxLayout()
        row.setContentsMargins(theme.px(14), theme.px(3), theme.px(13), theme.px(3))
        row.setSpacing(theme.px(12))
        self._text, self.link = Label(theme), Link(theme)
        row.addWidget(self._text, 1)
        row.addWidget(self.link)
        self.content.setContentsMargins(0, 0, 0, 0)
        self.content.addLayout(row)
        self.link.clicked.connect(lambda: self.pause_wanted.emit(not self._paused))

    def show_paused(self, paused: bool) -> None:
        """Say whether all of it rests."""
        self._paused = paused
        if paused:
            self._text.setText(self.tr("Keeping in touch rests for everyone. Everything stays."))
            self.link.setText(self.tr("Begin again"))
        else:
            self._text.setText(self.tr("Time for a message? One person is enough."))
            self.link.setText(self.tr("A rest for everyone"))
