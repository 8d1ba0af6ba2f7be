"""What you know of one person, to fill in; everything is kept by itself, only a name is needed."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.names import Name, split_name
from netwerkapp.storage.store import Store
from netwerkapp.ui.buttons import OutlinedButton
from netwerkapp.ui.contact_picker import ContactPicker
from netwerkapp.ui.contacts.form_fields import NAME_PARTS, ContactFields, set_text
from netwerkapp.ui.contacts.person_words import PersonWords
from netwerkapp.ui.contacts.words import ContactWords
from netwerkapp.ui.fields import FieldError, TextField, labelled
from netwerkapp.ui.fold import Fold
from netwerkapp.ui.labels import Label
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.scroll import PageScroll
from netwerkapp.ui.steps.day_field import DayField
from netwerkapp.ui.theme import Theme

OWN = "\x00own"  # in the choice of a circle: one that has no name yet
SPLIT = NAME_PARTS[:3]
RING = 6  # px: room around fields for the focus ring


class ContactForm(QWidget):
    """A form in the detail panel. A new contact is written once it has a name."""

    written = Signal(str)  # contact id: something of it was kept
    closed = Signal()

    def __init__(self, theme: Theme, words: ContactWords, store: Store, saver: Saver) -> None:
        super().__init__()
        self._theme, self._words, self._store, self._saver = theme, words, store, saver
        self._contact = Contact(id="", created_at=store.now())
        self._visit, self._filling, self._kept = new_id(), False, False
        self._unsaved: set[str] = set()  # fields with text that is not kept yet
        self._typed: set[str] = set()  # fields that were typed in during this stay
        self._soon: dict[str, dict[str, object]] = {}  # by the key under which they wait: values as they were typed
        self._person = PersonWords(words)
        self.fields = ContactFields(theme, words, self._person, store.today)
        self.groups: dict[str, Fold] = {}
        self._make()
        self._listen()

    def contact_id(self) -> str:
        """Return the id of the person in the form, also of one that is not kept yet, or ""."""
        return self._contact.id

    def open(self, contact: Contact) -> None:
        """Show this person to fill in. Nothing is written."""
        other = contact.id != self._contact.id
        if other:
            self._unsaved.clear()
            for group in self.groups.values():
                group.set_open(False)
        self._contact, self._kept = contact, self._store.contacts.get(contact.id) is not None
        self._title.setText(contact.name.full or self.tr("New contact"))
        self._name_error.show_text("")
        self.fields.birthday_error.show_text("")
        self.refresh(self._as_typed(contact) if other else contact)
        for part in self._waiting_parts():
            self._unsaved.update(NAME_PARTS if part == "name" else (part,))
        self._scroll.verticalScrollBar().setValue(0)

    def _as_typed(self, contact: Contact) -> Contact:
        """Return the person with what was typed before and could not be kept yet."""
        for part in self._waiting_parts():
            contact = _changed(contact, self._soon[self._key(part)])
        return contact

    def _waiting_parts(self) -> list[str]:
        return [part for part in self._saver.unkept_of(self._key("")) if self._key(part) in self._soon]

    def refresh(self, contact: Contact) -> None:
        """Show what is kept now; what was typed and is not kept yet stays."""
        self._contact = contact
        self._filling = True
        self._fill_circles()
        self.fields.fill_choice("rhythm_days", self._person.rhythm_options(contact))
        self.fields.show(contact, self._unsaved)
        self._next_day.show_day(contact.next_step_on)
        giver = self._store.contacts.get(contact.introduced_by) if contact.introduced_by else None
        self.introduced_by.show_contact(giver)
        self._filling = False
        self._show_summaries()

    def draft(self) -> Contact:
        """Return the person as the form has it, kept or not."""
        contact = self._contact
        for key in (*self.fields.texts, *self.fields.choices, *self.fields.ticks):
            if key not in NAME_PARTS:
                contact = _changed(contact, self._kept_value(key))
        return replace(contact, name=self._name())

    def was_kept(self) -> bool:
        """Whether the person in the form is, or was, on the list."""
        return self._kept

    def is_empty(self) -> bool:
        """Whether nothing was filled in."""
        empty = Contact(id=self._contact.id, created_at=self._contact.created_at)
        return self.draft() == empty

    def focus_first(self) -> None:
        """Begin in the first field."""
        self.fields.texts["given"].setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_on(self, group: str) -> None:
        """Open one of the groups and begin there."""
        self.groups[group].set_open(True)
        self.groups[group].header.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.ensureWidgetVisible(self.groups[group])

    def close_form(self) -> None:
        """Keep what was typed and go back to reading."""
        self._split_name()
        if self._saver.flush():
            self._unsaved.clear()
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count each stay in a field as one visit, and keep what was typed at its end."""
        if event.type() == QEvent.Type.FocusIn:
            self._visit = new_id()
            self._typed.clear()
        return super().eventFilter(watched, event)

    def _make(self) -> None:
        theme = self._theme
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.px(RING), 0, theme.px(RING))
        layout.setSpacing(theme.px(6))
        self._title = Label(theme, role="h2")
        self._title.setContentsMargins(theme.px(RING), 0, theme.px(RING), 0)
        self._scroll = PageScroll(theme, (RING, 4, 10, 4))
        self._scroll.content.setSpacing(theme.px(12))
        layout.addWidget(self._title)
        layout.addWidget(self._scroll, 1)
        self._make_open_part()
        self._make_groups()
        self._scroll.content.addStretch()
        self.done_button = OutlinedButton(theme, self.tr("Done"), "check")
        self.done_button.clicked.connect(self.close_form)
        foot = QVBoxLayout()
        foot.setContentsMargins(theme.px(RING), theme.px(4), theme.px(RING), 0)
        foot.setSpacing(theme.px(8))
        foot.addWidget(Label(theme, self.tr("Everything is kept by itself."), "small"))
        foot.addWidget(self.done_button)
        layout.addLayout(foot)

    def _make_open_part(self) -> None:
        """The name, the circle and the closeness."""
        content, fields = self._scroll.content, self.fields
        for widget in fields.who():
            content.addWidget(widget)
        self._name_error = FieldError(self._theme)
        content.addWidget(self._name_error)
        for widget in fields.near():
            content.addWidget(widget)
        fields.own_circle_box.hide()

    def _make_groups(self) -> None:
        """The rest, folded away."""
        theme, fields = self._theme, self.fields
        self._folds = QVBoxLayout()
        self._folds.setSpacing(0)
        self._scroll.content.addLayout(self._folds)
        self.introduced_by = ContactPicker(theme, self._store.contacts)
        self._next_day = DayField(theme, self.tr("On which day?"), self._store.today)
        self._add_group("work", self.tr("Work and place"), fields.work())
        self._add_group("reach", self.tr("How to reach"), fields.reach())
        introduced = labelled(theme, self.tr("Introduced by"), self.introduced_by)
        self.introduced_by.field.setAccessibleName(self.tr("Introduced by"))
        self._add_group("history", self.tr("How you know each other"), [*fields.history(), introduced])
        self._add_group("knowledge", self.tr("What you know and offer"), fields.knowledge())
        rhythm, step = fields.rhythm(), fields.next_step()
        self._add_group("next", self.tr("Next step and rhythm"), [step, self._next_day, rhythm])
        private = Label(theme, self.tr("Only for you. Nobody else sees this."), "small")
        self._add_group("searching", self.tr("Whom you ask first"), [private, *fields.searching()])
        self._add_group("notes", self.tr("Notes"), [fields.notes()])

    def _add_group(self, key: str, title: str, widgets: Iterable[QWidget]) -> None:
        group = self.groups[key] = Fold(self._theme, title)
        for widget in widgets:
            group.content.addWidget(widget)
        self._folds.addWidget(group)

    def _listen(self) -> None:
        fields = self.fields
        fields.edited.connect(self._edited)
        fields.chosen.connect(self._choose)
        for key, field in fields.texts.items():
            field.installEventFilter(self)
            field.left.connect(self._split_name if key == "given" else self._leave)
            if isinstance(field, TextField):
                field.returnPressed.connect(self.focusNextChild)
        fields.texts["birthday"].left.connect(fields.leave_birthday)
        fields.own_circle.installEventFilter(self)
        fields.own_circle.textEdited.connect(lambda _text: self._edited("circle"))
        fields.own_circle.left.connect(self._leave)
        self._next_day.chosen.connect(self._choose_next_day)
        self.introduced_by.picked.connect(self._introduce)
        self.introduced_by.named.connect(self._introduce_new)
        self.introduced_by.other.clicked.connect(lambda: self._introduce(""))

    def _fill_circles(self) -> None:
        """Offer the seven circles, those of the user's own, and the way to a new one."""
        known = self._words.circles()
        own = {*self._store.contacts.circles(), self._contact.circle or ""} - {"", *known}
        circles = {**known, **{circle: circle for circle in sorted(own)}}
        options = [(None, self.tr("not chosen")), *((str(circle), text) for circle, text in circles.items())]
        self.fields.fill_choice("circle", [*options, (OWN, self.tr("Another circle …"))])
        if not self.fields.own_circle.hasFocus():
            self.fields.own_circle_box.hide()
            self.fields.own_circle.clear()

    def _name(self) -> Name:
        return Name(*(" ".join(self.fields.texts[part].text().split()) for part in NAME_PARTS))

    def _kept_value(self, key: str) -> dict[str, object]:
        """Return what a field holds, as a contact keeps it."""
        if key == "circle" and self.fields.choices[key].currentData() == OWN:
            return {key: " ".join(self.fields.own_circle.text().split()) or None}
        return self.fields.kept(key, self._contact)

    def _edited(self, key: str) -> None:
        if self._filling:
            return
        self._typed.add(key)
        self._unsaved.add(key)
        if key in NAME_PARTS:
            self._name_edited()
        else:
            self._keep_soon(key, self._kept_value(key), {key})

    def _name_edited(self) -> None:
        name = self._name()
        missing = not name.full and bool(self._contact.name.full)
        self._name_error.show_text(self.tr("Type a name. Until then the old one stays.") if missing else "")
        if name.full:
            self._keep_soon("name", {"name": name}, set(NAME_PARTS))
        elif missing:
            self._soon.pop(self._key("name"), None)
            self._saver.later(self._key("name"), lambda: None)  # in the place of a name that waits

    def _keep_soon(self, part: str, values: dict[str, object], keys: set[str]) -> None:
        if self._kept or self._name().full:
            draft, unsaved = self._drafted(keys)
            write, then = partial(self._write, draft, values, self._visit), partial(self._follow, draft.id, unsaved)
            self._soon[self._key(part)] = values
            self._saver.later(self._key(part), write, then, _words_of(values))

    def _choose(self, key: str) -> None:
        if key == "circle" and self.fields.choices[key].currentData() == OWN:
            self.fields.own_circle_box.show()
            self.fields.own_circle.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if key == "first_choice" and self._kept:
            contact_id, chosen = self._contact.id, self.fields.ticks[key].isChecked()
            write = partial(self._store.contacts.choose_first, contact_id, chosen)
            self._saver.now(write, partial(self.written.emit, contact_id))
            return
        self._keep_now(self._kept_value(key))

    def _keep_now(self, values: dict[str, object]) -> None:
        if self._kept or self._name().full:
            draft, unsaved = self._drafted(set())
            self._saver.now(partial(self._write, draft, values, ""), partial(self._follow, draft.id, unsaved))
        else:
            self._contact = _changed(self._contact, values)

    def _choose_next_day(self, day: date | None) -> None:
        self._keep_now({"next_step_on": day})

    def _introduce(self, giver: str) -> None:
        """Keep who introduced this person; nobody introduces themselves."""
        self._keep_now({"introduced_by": giver if giver and giver != self._contact.id else None})
        if not giver:
            self.introduced_by.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _introduce_new(self, name: str) -> None:
        """Make a contact of a name that is not on the list, who introduced this person."""
        giver = Contact(id=new_id(), created_at=self._store.now(), name=split_name(name))
        if self._saver.now(
            partial(self._store.contacts.save, giver, "contact_added"), words=name, once=f"contact {name}"
        ):
            self._introduce(giver.id)
            self.introduced_by.show_contact(giver)

    def _drafted(self, keys: set[str]) -> tuple[Contact, set[str]]:
        """Return the person as a new one would be kept, and what is kept with these fields."""
        return self.draft(), keys if self._kept else set(self._unsaved)

    def _write(self, draft: Contact, values: dict[str, object], visit: str) -> None:
        """Keep these values of a person; a new person is kept whole, and only with a name."""
        contacts = self._store.contacts
        kept = contacts.get(draft.id)
        if kept is not None:
            contacts.save(_changed(kept, values), visit=visit)
        elif draft.name.full:
            contacts.save(_changed(draft, values), kind="contact_added", visit=visit)

    def _follow(self, contact_id: str, unsaved: set[str]) -> None:
        """Show what is kept now of this person."""
        kept = self._store.contacts.get(contact_id)
        if kept is None:
            return
        if contact_id == self._contact.id:
            self._unsaved -= unsaved
            self._kept, self._contact = True, kept
            self._title.setText(self._contact.name.full)
            self._show_summaries()
        self.written.emit(contact_id)

    def _show_summaries(self) -> None:
        """Say in each folded group what is in it."""
        for key, text in self._person.summaries(self._contact).items():
            self.groups[key].show_summary(text)

    def _leave(self) -> None:
        """Keep at once what was typed in the field that is left."""
        if self._unsaved:
            self._saver.flush()

    def _split_name(self) -> None:
        """Divide a whole name that was typed into the first field over the three."""
        texts = self.fields.texts
        given, *others = (texts[part] for part in SPLIT)
        parts = split_name(given.text())
        if "given" in self._typed and parts.family and not any(other.text().strip() for other in others):
            for part, text in zip(SPLIT, (parts.given, parts.particle, parts.family), strict=True):
                set_text(texts[part], text)
            self._typed.clear()
            self._unsaved.update(SPLIT)
            self._keep_soon("name", {"name": self._name()}, set(NAME_PARTS))
        self._leave()

    def _key(self, part: str) -> str:
        return f"contact {self._contact.id} {part}"


def _changed(contact: Contact, values: dict[str, object]) -> Contact:
    return replace(contact, **values)  # type: ignore[arg-type]  # which values go where is known by name only


def _words_of(values: dict[str, object]) -> str:
    """Return what was typed of these values."""
    return "\n".join(
        value.full if isinstance(value, Name) else value for value in values.values() if isinstance(value, str | Name)
    )
