"""Beside the look-back: the names that you got, and the thank-you."""

import re

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netwerkapp.content import Content
from netwerkapp.domain.conversations import Conversation, Status
from netwerkapp.domain.touches import TouchKind
from netwerkapp.storage.store import Store
from netwerkapp.ui.buttons import OutlinedButton
from netwerkapp.ui.cards import Card, Divider
from netwerkapp.ui.fields import TextArea, TextField
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.layouts import clear
from netwerkapp.ui.theme import Theme
from netwerkapp.ui.tiles import InitialsTile


class NamesCard(Card):
    """A name that you got becomes a contact at once."""

    given = Signal(str)

    def __init__(self, theme: Theme, content: Content, store: Store) -> None:
        super().__init__(theme)
        self._store = store
        texts = content.reflection.texts
        self.content.addWidget(Label(theme, texts["names"], role="h2"))
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.px(6))
        self.content.addLayout(self._list)
        row = QHBoxLayout()
        row.setSpacing(theme.px(10))
        self.field = TextField(theme, self.tr("Name"))
        self.field.setAccessibleName(texts["names"])
        self.add = OutlinedButton(theme, self.tr("Add"), "user-plus")
        row.addWidget(self.field, 1)
        row.addWidget(self.add)
        self.content.addLayout(row)
        self.content.addWidget(Label(theme, texts["names_hint"], role="small"))
        self.add.clicked.connect(self._give)
        self.field.returnPressed.connect(self._give)

    def show_talk(self, talk: Conversation, giver: str) -> None:
        """Show the names that came from this talk; `giver` is who gave them."""
        clear(self._list)
        for contact in self._store.follow_ups.names_from(talk.id):
            self._list.addWidget(Divider(self._theme))
            box, words = QWidget(), QVBoxLayout()
            row = QHBoxLayout(box)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(self._theme.px(10))
            row.addWidget(InitialsTile(self._theme, contact.name.initials))
            words.setSpacing(0)
            words.addWidget(Label(self._theme, contact.name.full, role="h3"))
            words.addWidget(Label(self._theme, self.tr("via {name}").format(name=giver), role="small"))
            row.addLayout(words, 1)
            row.addWidget(Label(self._theme, self.tr("on your list"), role="small"))
            self._list.addWidget(box)

    def _give(self) -> None:
        name = self.field.text().strip()
        if name:
            self.field.clear()
            self.given.emit(name)


class ThanksCard(Card):
    """A proposal for a thank-you that you send yourself. It is not kept; that you sent it is."""

    sent = Signal()
    skipped = Signal()

    def __init__(self, theme: Theme, content: Content, store: Store) -> None:
        super().__init__(theme)
        self._content, self._store = content, store
        self._shown = ""
        texts = content.reflection.texts
        head = QHBoxLayout()
        head.addWidget(Label(theme, texts["thanks"], role="h2"), 1)
        self._soon = Label(theme, texts["thanks_soon"], role="now")
        self._soon.setWordWrap(False)
        head.addWidget(self._soon)
        self.content.addLayout(head)
        self._open = QWidget()
        column = QVBoxLayout(self._open)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        self.text = TextArea(theme, lines=(5, 10))
        self.text.setAccessibleName(texts["thanks"])
        column.addWidget(self.text)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        self.copy = OutlinedButton(theme, self.tr("Copy"), "copy")
        self.send = OutlinedButton(theme, self.tr("Sent"), "check")
        row.addWidget(self.copy, 1)
        row.addWidget(self.send, 1)
        column.addLayout(row)
        column.addWidget(Label(theme, texts["thanks_own"], role="small"))
        self.skip = Link(theme, self.tr("Not needed"))
        column.addWidget(self.skip)
        self._done = Label(theme)
        self.content.addWidget(self._open)
        self.content.addWidget(self._done)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.text()))
        self.send.clicked.connect(self.sent)
        self.skip.clicked.connect(self.skipped)

    def show_talk(self, talk: Conversation, name: str) -> None:
        """Show the proposal for this talk, or that it is done."""
        texts = self._content.reflection.texts
        done = talk.status is Status.DONE
        self._open.setVisible(not done)
        self._soon.setVisible(not done and talk.date is not None and (self._store.today() - talk.date).days <= 1)
        self._done.setVisible(done)
        thanked = self._store.touches.of_conversation(talk.id, TouchKind.THANKS) is not None
        self._done.setText(texts["thanks_done" if thanked else "thanks_skipped"].format(name=name))
        if self._shown != talk.id:
            self._shown = talk.id
            self.text.setPlainText(self._proposal(name))

    def _proposal(self, name: str) -> str:
        """Fill the message with what is known; what is left is for you to write."""
        text = self._content.messages["thanks"].text
        known = {"name": name, "me": self._store.profile.get("name"), "today": self.tr("today")}
        for key, value in known.items():
            text = text.replace(f"{{{key}}}", value)
        return re.sub(r"\{\w+\}\.?", "…", text).strip(" ,")
