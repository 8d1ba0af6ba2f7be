"""One opportunity: what it is, who told you, in which talk, and a note."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from netwerkapp.content import Content
from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.names import split_name
from netwerkapp.domain.opportunities import Opportunity, Stage
from netwerkapp.storage.store import Store
from netwerkapp.ui.buttons import PrimaryButton
from netwerkapp.ui.cards import Card
from netwerkapp.ui.contact_picker import ContactPicker
from netwerkapp.ui.dates import short_date
from netwerkapp.ui.fields import Choice, FieldError, TextArea, TextField, labelled
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.theme import Theme

TALKS = 30  # to choose from


class OpportunityForm(Card):
    """Only the title is needed. "Done" keeps it, "Leave it" changes nothing."""

    kept = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, content: Content, store: Store, saver: Saver) -> None:
        super().__init__(theme)
        self._store, self._saver = store, saver
        self._shown = Opportunity("", store.now(), "")
        self._via: str | None = None
        self._heading = Label(theme, role="h2")
        self.title = TextField(theme, theme.hint(self.tr("Such as: planner at a hospital")))
        self.error = FieldError(theme, self.title)
        self.stage, self.talk = Choice(theme), Choice(theme)
        for one in content.opportunities.stage:
            self.stage.addItem(one.text, one.id)
        self.picker = ContactPicker(theme, store.contacts, saver)
        self.note = TextArea(theme, lines=(2, 6))
        self.done, self.leave = PrimaryButton(theme, self.tr("Done"), "check"), Link(theme, self.tr("Leave it"))
        row = QHBoxLayout()
        row.addWidget(self.done)
        row.addWidget(self.leave)
        row.addStretch()
        self.content.addWidget(self._heading)
        self.content.addWidget(labelled(theme, self.tr("What is it?"), self.title))
        self.content.addWidget(self.error)
        for label, widget in (
            (self.tr("How far is it?"), self.stage),
            (self.tr("Who told you?"), self.picker),
            (self.tr("In which talk?"), self.talk),
            (self.tr("Note"), self.note),
        ):
            self.content.addWidget(labelled(theme, label, widget))
        self.content.addLayout(row)
        self.picker.picked.connect(self._pick)
        self.picker.named.connect(self._add_person)
        self.done.clicked.connect(self._keep)
        self.title.returnPressed.connect(self._keep)
        self.leave.clicked.connect(self.closed)

    def open(self, opportunity: Opportunity | None) -> None:
        """Show one to change, or an empty one."""
        self._heading.setText(self.tr("Change opportunity") if opportunity else self.tr("New opportunity"))
        self._shown = shown = opportunity or Opportunity(new_id(), self._store.now(), "")
        self._via = shown.via
        self.title.setText(shown.title)
        self.error.show_text("")
        self.stage.setCurrentIndex(self.stage.findData(str(shown.stage)))
        self.picker.show_contact(self._store.contacts.get(shown.via or ""))
        self.note.setPlainText(shown.note)
        self._fill_talks(shown.conversation)

    def _fill_talks(self, chosen: str | None) -> None:
        self.talk.clear()
        self.talk.addItem(self.tr("In no talk"), None)
        for talk in self._store.opportunities.talks_to_link(TALKS):
            name = talk.name.full
            self.talk.addItem(f"{name}, {short_date(talk.day)}" if talk.day else name, talk.id)
        place = self.talk.findData(chosen)
        if chosen is not None and place < 0:
            self.talk.addItem(self.tr("an earlier talk"), chosen)
            place = self.talk.count() - 1
        self.talk.setCurrentIndex(max(0, place))

    def _pick(self, contact: str) -> None:
        self._via = contact

    def _add_person(self, name: str) -> None:
        """Put a name that is not on the list yet on it."""
        person = Contact(new_id(), self._store.now(), split_name(name))
        self._saver.now(
            lambda: self._store.contacts.save(person, kind="contact_added"),
            lambda: self._take(person),
            name,
            f"contact {name}",
        )

    def _take(self, person: Contact) -> None:
        self._via = person.id
        self.picker.show_contact(person)

    def _keep(self) -> None:
        title = self.title.text().strip()
        if not title:
            self.error.show_text(self.tr("Write in a few words what it is."))
            self.title.setFocus()
            return
        self.picker.take_typed()
        shown = self._shown
        changed = Opportunity(
            shown.id,
            shown.created_at,
            title,
            Stage(self.stage.currentData()),
            self.talk.currentData(),
            self._via,
            self.note.text().strip(),
        )
        if self._saver.now(lambda: self._store.opportunities.save(changed)):
            self.kept.emit()
