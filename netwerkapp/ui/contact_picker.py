"""Choosing a person: type a few letters, take one of your contacts, or add the name as a new one."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.names import fold
from netwerkapp.storage.contacts import Contacts
from netwerkapp.ui.asking import Asking
from netwerkapp.ui.fields import TextField
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.theme import Theme
from netwerkapp.ui.tiles import InitialsTile

SHOWN = 5  # contacts below the field


class ContactPicker(QWidget):
    """Shows the person that was chosen, or a field to find one. It reads contacts and writes nothing."""

    picked = Signal(str)  # contact id
    named = Signal(str)  # a name that is not on your list yet

    def __init__(self, theme: Theme, contacts: Contacts, saver: Saver) -> None:
        super().__init__()
        self._theme, self._contacts = theme, contacts
        self._found: list[Contact] = []
        self._typed = ""
        self.field = TextField(theme, self.tr("Type a name"))
        self.field.setAccessibleName(self.tr("With whom"))
        self.setFocusProxy(self.field)
        self._chosen = QWidget()
        row = QHBoxLayout(self._chosen)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(10))
        self._initials, self._name = InitialsTile(theme, ""), Label(theme, role="h3")
        self.other = Link(theme, self.tr("Someone else"))
        row.addWidget(self._initials)
        words = Flow(across=theme.px(10), down=0)
        words.addWidget(self._name)
        words.addWidget(self.other)
        row.addLayout(words, 1)
        self.links = [Link(theme) for _ in range(SHOWN + 1)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(self._chosen)
        column.addWidget(self.field)
        for place, link in enumerate(self.links):
            column.addWidget(link)
            link.clicked.connect(partial(self._take, place))
        self._asking = Asking(self, saver)
        self._asking.due.connect(self._search)
        self.field.textEdited.connect(lambda _text: self._asking.soon())
        self.field.returnPressed.connect(self._take_first)
        self.other.clicked.connect(self._again)
        self.show_contact(None)

    def show_contact(self, contact: Contact | None) -> None:
        """Show a person, or the field when there is none."""
        self._chosen.setVisible(contact is not None)
        self.field.setVisible(contact is None)
        self.setFocusProxy(self.field if contact is None else self.other)  # a hidden one would hold Tab for good
        self._asking.forget()
        self._offer([], "")
        if contact is not None:
            self._initials.set_initials(contact.name.initials)
            self._name.setText(contact.name.full)
            self.other.setAccessibleDescription(contact.name.full)
        else:
            self.field.clear()

    def take_typed(self) -> None:
        """Take the name that stands in the field: the one person on the list who is called so, else someone new."""
        typed = " ".join(self.field.text().split())
        if self.field.isHidden() or not typed:
            return
        person = self._called(typed)
        if person is None:
            self.named.emit(typed)
        else:
            self._pick(person)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes from the field to the names that were found."""
        if event.key() == Qt.Key.Key_Down:
            self._asking.now()
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)

    def _search(self) -> None:
        words = self.field.text().strip()
        found = self._contacts.named(words, SHOWN) if words else []
        new = words and all(contact.name.full.casefold() != words.casefold() for contact in found)
        self._offer(found, words if new else "")

    def _offer(self, found: list[Contact], name: str) -> None:
        """Show these contacts, and the way to add this name."""
        self._found, self._typed = found, name
        texts = [contact.name.full for contact in found]
        if name:
            texts.append(self.tr("Add {name} as a contact").replace("{name}", name))
        for place, link in enumerate(self.links):
            if place < len(texts):
                link.setText(texts[place])
            link.setVisible(place < len(texts))

    def _take(self, place: int, _checked: bool = False) -> None:
        if place < len(self._found):
            self._pick(self._found[place])
        else:
            self.named.emit(self._typed)

    def _take_first(self) -> None:
        self._asking.now()
        if self._found:
            self._pick(self._found[0])
        elif self.field.text().strip():
            self.named.emit(self.field.text().strip())

    def _pick(self, contact: Contact) -> None:
        self.show_contact(contact)
        self.picked.emit(contact.id)

    def _called(self, typed: str) -> Contact | None:
        """Return who is called just that, by the whole name or else by the name you use; None: nobody, or several."""
        wanted, found = fold(typed), self._contacts.named(typed)
        whole = [one for one in found if fold(one.name.full) == wanted]
        short = [one for one in found if fold(one.name.short) == wanted]
        return whole[0] if whole else short[0] if len(short) == 1 else None

    def _again(self) -> None:
        self.show_contact(None)
        self.field.setFocus()
