"""Beside the look-back: the names that you got. Each becomes a contact at once."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from netwerkapp.content import Content
from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.conversations import Conversation
from netwerkapp.storage.store import Store
from netwerkapp.ui.buttons import OutlinedButton
from netwerkapp.ui.cards import Card, Divider
from netwerkapp.ui.fields import TextField
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.layouts import clear
from netwerkapp.ui.theme import Theme
from netwerkapp.ui.tiles import InitialsTile


class NamesCard(Card):
    """The names so far, and a field for another one."""

    given = Signal(str)
    message_wanted = Signal(str)  # contact id

    def __init__(self, theme: Theme, content: Content, store: Store) -> None:
        super().__init__(theme)
        self._store = store
        texts = content.reflection.texts
        self.content.addWidget(Label(theme, texts["names"], role="h2"))
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.px(8))
        self.content.addLayout(self._list)
        row = QHBoxLayout()
        row.setSpacing(theme.px(10))
        self.field = TextField(theme, self.tr("Name"))
        self.field.setAccessibleName(texts["names"])
        self.field.setAccessibleDescription(texts["names_hint"])
        self.add = OutlinedButton(theme, self.tr("Add"), "user-plus")
        row.addWidget(self.field, 1)
        row.addWidget(self.add)
        self.content.addLayout(row)
        self._hint = Label(theme, texts["names_hint"], role="small")
        self.content.addWidget(self._hint)
        self.add.clicked.connect(self._give)
        self.field.returnPressed.connect(self._give)

    def take_typed(self) -> None:
        """Take a name that stands in the field: it was meant to be added."""
        self._give()

    def show_talk(self, talk: Conversation, giver: str) -> None:
        """Show the names that came from this talk; `giver` is who gave them, "" for nobody."""
        clear(self._list)
        contacts = self._store.follow_ups.names_from(talk.id)
        for contact in contacts:
            self._list.addWidget(Divider(self._theme))
            self._list.addWidget(self._row(contact, giver))
        if contacts:
            self._list.addWidget(Divider(self._theme))
        self._hint.setVisible(not contacts)

    def names(self) -> list[str]:
        """Return the names that are shown."""
        return [label.text() for label in self.findChildren(Label, "name")]

    def _row(self, contact: Contact, giver: str) -> QWidget:
        theme, box, words = self._theme, QWidget(), QVBoxLayout()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(10))
        row.addWidget(InitialsTile(theme, contact.name.initials))
        words.setSpacing(0)
        name = Label(theme, contact.name.full, role="h3")
        name.setObjectName("name")
        words.addWidget(name)
        via = self.tr("via {name}").replace("{name}", giver) if giver else ""
        about = ", ".join(part for part in (contact.work, via) if part)
        if about:
            words.addWidget(Label(theme, about, role="small"))
        if giver:
            message = Link(theme, self.tr("Write via {name}").replace("{name}", giver), size=13.5)
            message.setAccessibleDescription(contact.name.full)
            message.clicked.connect(lambda: self.message_wanted.emit(contact.id))
            words.addWidget(message)
        row.addLayout(words, 1)
        tick = QLabel()
        tick.setPixmap(theme.picture("check", "accent", 16))
        row.addWidget(tick)
        there = Label(theme, self.tr("on your list"), role="done")
        there.setWordWrap(False)
        row.addWidget(there)
        return box

    def _give(self) -> None:
        name = self.field.text().strip()
        if name:
            self.field.clear()
            self.given.emit(name)
