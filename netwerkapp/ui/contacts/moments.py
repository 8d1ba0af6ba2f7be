"""What you did together, newest first: moments of contact to change or delete, and talks to go to."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netwerkapp.domain.conversations import Conversation
from netwerkapp.domain.touches import Touch
from netwerkapp.records import dataclass
from netwerkapp.storage.timelines import NameGiven
from netwerkapp.ui.buttons import IconButton
from netwerkapp.ui.contacts.touch_words import TouchWords
from netwerkapp.ui.contacts.words import ContactWords
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.layouts import clear
from netwerkapp.ui.theme import Theme

SHOWN = 3  # moments; the rest after "show all"


@dataclass(frozen=True, slots=True)
class MovedTalk:
    """A day on which a talk was planned before it was moved."""

    day: date
    conversation: str


_Moment = Touch | Conversation | NameGiven | MovedTalk


class Moments(QWidget):
    """A short list that can be long."""

    conversation_chosen = Signal(str)  # conversation id
    change_wanted = Signal(str)  # touch id
    deletion_wanted = Signal(str)  # touch id
    contact_chosen = Signal(str)  # contact id, of a name that you got

    def __init__(self, theme: Theme, words: ContactWords) -> None:
        super().__init__()
        self._theme, self._words, self._details = theme, words, TouchWords()
        self._contact, self._all = "", False
        self._shown: tuple[list[Touch], list[Conversation], list[NameGiven], date] = ([], [], [], date.min)
        self.rows: list[QWidget] = []
        self.buttons: dict[str, tuple[IconButton, IconButton]] = {}  # per touch: change, and delete
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.add_link = Link(theme, self.tr("Add"))
        self.add_link.setIcon(theme.icon("plus", "accent", 16))
        self.add_link.setAccessibleName(self.tr("Add a moment of contact"))
        head = QHBoxLayout()
        head.addWidget(Label(theme, self.tr("Moments of contact"), "h3"), 1)
        head.addWidget(self.add_link)
        column.addLayout(head)
        self._empty = Label(
            theme, self.tr("Still empty. A message, a question, a thank-you: it all counts."), role="muted"
        )
        column.addWidget(self._empty)
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.px(4))
        column.addLayout(self._list)
        self.all_link = Link(theme, self.tr("Show all"))
        self.all_link.clicked.connect(self._show_all)
        column.addWidget(self.all_link)

    def show_moments(
        self, contact: str, touches: list[Touch], talks: list[Conversation], names: list[NameGiven], today: date
    ) -> None:
        """Show what you did with this person, and the names you got."""
        if contact != self._contact:
            self._contact, self._all = contact, False
        self._shown = (touches, talks, names, today)
        self._read()

    def _read(self) -> None:
        touches, talks, names, today = self._shown
        clear(self._list)
        self.rows, self.buttons = [], {}
        past = [talk for talk in talks if talk.date and talk.date <= today]
        moments: list[tuple[date, _Moment]] = [(touch.date, touch) for touch in touches]
        moments += [(talk.date, talk) for talk in past if talk.date]
        moments += [(name.day, name) for name in names]
        moments += [(day, MovedTalk(day, talk.id)) for talk in talks for day in talk.moved_from if day <= today]
        moments.sort(key=lambda moment: moment[0], reverse=True)
        for day, moment in moments if self._all else moments[:SHOWN]:
            when = self._words.last(day, today)
            row = self._row(moment, when)
            self._list.addWidget(row)
            self.rows.append(row)
        self.all_link.setVisible(len(moments) > len(self.rows))
        self._empty.setVisible(not moments)

    def _row(self, moment: _Moment, when: str) -> QWidget:
        if isinstance(moment, MovedTalk):
            return self._link_to(moment.conversation, self.tr("Talk that was moved, {when}").replace("{when}", when))
        if isinstance(moment, NameGiven):
            link = Link(self._theme, self.tr("Name you got: {name}").replace("{name}", moment.name.full))
            link.clicked.connect(lambda: self.contact_chosen.emit(moment.contact))
            return link
        return self._touch(moment, when) if isinstance(moment, Touch) else self._talk(moment, when)

    def _talk(self, talk: Conversation, when: str) -> QWidget:
        name = self.tr("talk")
        return self._link_to(talk.id, f"{name[:1].upper()}{name[1:]}, {when}")

    def _link_to(self, conversation: str, text: str) -> QWidget:
        link = Link(self._theme, text)
        link.clicked.connect(lambda: self.conversation_chosen.emit(conversation))
        return link

    def _touch(self, touch: Touch, when: str) -> QWidget:
        theme, box = self._theme, QWidget()
        row, words = QHBoxLayout(box), QVBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        words.setSpacing(0)
        kind = self._words.touch_kinds()[touch.kind]
        title = f"{kind[:1].upper()}{kind[1:]}, {when}"
        words.addWidget(Label(theme, title))
        more = [self._details.ask_kinds().get(touch.ask_kind) if touch.ask_kind else ""]
        more += [self._details.channels().get(touch.channel) if touch.channel else "", touch.note]
        text = " · ".join(part for part in more if part)
        if text:
            words.addWidget(Label(theme, text, role="small"))
        change = IconButton(theme, "pencil", self.tr("Change"))
        delete = IconButton(theme, "trash-2", self.tr("Delete"))
        change.clicked.connect(lambda: self.change_wanted.emit(touch.id))
        delete.clicked.connect(lambda: self.deletion_wanted.emit(touch.id))
        row.addLayout(words, 1)
        for button in (change, delete):
            button.setAccessibleDescription(title)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.buttons[touch.id] = (change, delete)
        return box

    def _show_all(self) -> None:
        self._all = True
        self._read()
        if self.buttons:
            next(iter(self.buttons.values()))[0].setFocus(Qt.FocusReason.OtherFocusReason)
