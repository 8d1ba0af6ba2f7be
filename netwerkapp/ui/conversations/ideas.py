"""Whom you could talk to: three people, each with a reason."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netwerkapp.content import Content
from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.starting_point import SHOWN, Reason
from netwerkapp.storage.store import Store
from netwerkapp.ui.cards import Divider
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.layouts import clear
from netwerkapp.ui.reasons import ReasonWords
from netwerkapp.ui.theme import Theme
from netwerkapp.ui.tiles import BigTile


class Ideas(QWidget):
    """People the rule for choosing would begin with, and a sentence on a tile. It writes nothing."""

    taken = Signal(str)  # contact id

    def __init__(self, theme: Theme, content: Content, store: Store, link_text: str) -> None:
        super().__init__()
        self._theme, self._content, self._store, self._link_text = theme, content, store, link_text
        self.links: list[Link] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def refresh(self) -> None:
        """Choose again who is shown."""
        clear(self._column)
        self.links = []
        theme, texts = self._theme, self._content.sheet.texts
        choices = self._store.conversations.starting_points(SHOWN)
        people = [(self._store.contacts.get(choice.contact), choice.reasons) for choice in choices]
        known = [(person, reasons) for person, reasons in people if person is not None]
        if known:
            self._column.addWidget(Label(theme, texts["who_could"], role="h2"))
            self._column.addSpacing(theme.px(4))
            self._column.addWidget(Label(theme, texts["begin_known"], role="muted"))
            self._column.addSpacing(theme.px(10))
        said: set[Reason] = set()
        for person, reasons in known:
            reason = next((one for one in reasons if one not in said), None)
            said.update([reason] if reason else [])
            self._add(person, reason)
        if known:
            self._column.addWidget(Divider(theme))
            self._column.addSpacing(theme.px(20))
        row = QHBoxLayout()
        row.setSpacing(theme.px(14))
        row.addWidget(BigTile(theme, "ear", 84))
        row.addWidget(Label(theme, texts["listening"], role="muted"), 1)
        self._column.addLayout(row)
        self._column.addStretch()

    def _add(self, person: Contact, reason: Reason | None) -> None:
        theme = self._theme
        self._column.addWidget(Divider(theme))
        self._column.addSpacing(theme.px(11))
        self._column.addWidget(Label(theme, person.name.full, role="h3"))
        why = self._why(person, reason)
        if why:
            self._column.addWidget(Label(theme, why))
        link = Link(theme, self._link_text)
        link.setAccessibleDescription(person.name.full)
        link.clicked.connect(partial(self._take, person.id))
        self._column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addSpacing(theme.px(4))
        self.links.append(link)

    def _why(self, person: Contact, reason: Reason | None) -> str:
        """Return what you know of this person, and a reason that no one above has."""
        about = " ".join((person.met or person.work).split()).rstrip(".")
        words = [f"{about[0].upper()}{about[1:]}."] if about else []
        return " ".join([*words, ReasonWords().sentence(reason)] if reason else words)

    def _take(self, contact: str, _checked: bool = False) -> None:
        self.taken.emit(contact)
