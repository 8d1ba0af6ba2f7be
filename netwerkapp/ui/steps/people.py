"""Who knows more about the work that fits you: one person or more, each with a way to take it away."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.names import split_name
from netwerkapp.ui.buttons import IconButton
from netwerkapp.ui.cards import Card
from netwerkapp.ui.contact_picker import ContactPicker
from netwerkapp.ui.labels import Label
from netwerkapp.ui.layouts import clear, no_wider
from netwerkapp.ui.steps.view import WIDE, Setting, StepView
from netwerkapp.ui.tiles import InitialsTile


class PeopleView(StepView):
    """A field to find people, and below it those who were chosen."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self.picker = ContactPicker(self.theme, self.store.contacts, self.saver)
        self.picker.picked.connect(self._add)
        self.picker.named.connect(self._name)
        self.away: dict[str, IconButton] = {}  # per person
        self.card = Card(self.theme, padding=14)
        self._list = QVBoxLayout()
        self._list.setSpacing(self.theme.px(6))
        self.card.content.addLayout(self._list)
        self.column.addLayout(no_wider(self.picker, self.theme.px(WIDE // 2)))
        self.column.addWidget(self.narrow(self.card))
        self.column.addStretch()
        self._show()

    def take_typed(self) -> None:
        """Take a name that was typed and not chosen."""
        self.picker.take_typed()

    def _show(self) -> None:
        clear(self._list)
        self.away = {}
        people = [self.store.contacts.get(one) for one in self.store.directions.people()]
        self.card.setVisible(bool(people))
        for person in filter(None, people):
            self._list.addWidget(self._row(person))

    def _row(self, person: Contact) -> QWidget:
        box, row = QWidget(), QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.theme.px(10))
        away = IconButton(self.theme, "x", self.tr("Take this person away"))
        away.setAccessibleDescription(person.name.full)
        away.clicked.connect(partial(self._remove, person.id))
        row.addWidget(InitialsTile(self.theme, person.name.initials))
        row.addWidget(Label(self.theme, person.name.full, role="h3"), 1)
        row.addWidget(away, 0, Qt.AlignmentFlag.AlignVCenter)
        self.away[person.id] = away
        box.setLayout(row)
        return box

    def _add(self, contact: str) -> None:
        self.keep(lambda: self.store.directions.add(contact))
        self._ready_for_more()

    def _name(self, name: str) -> None:
        """Someone who is not on the list yet is put on it."""
        contact = Contact(new_id(), self.store.now(), split_name(name))
        if self.keep(lambda: self.store.contacts.save(contact, "contact_added")):
            self.told.emit(self.tr("{name} is on your list now.").format(name=contact.name.full), True)
            self._add(contact.id)

    def _remove(self, contact: str, _checked: bool = False) -> None:
        self.keep(lambda: self.store.directions.remove(contact))
        self._ready_for_more()

    def _ready_for_more(self) -> None:
        self._show()
        self.picker.show_contact(None)
        self.picker.field.setFocus(Qt.FocusReason.OtherFocusReason)
