"""What you know of one person, to fill in; everything is kept by itself, only a name is needed."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.names import Name, order_key, split_name
from netwerkapp.storage.store import Store
from netwerkapp.ui.buttons import OutlinedButton
from netwerkapp.ui.cards import Divider
from netwerkapp.ui.contact_picker import ContactPicker
from netwerkapp.ui.contacts.form_fields import NAME_PARTS, ContactFields, set_text
from netwerkapp.ui.contacts.person_words import PersonWords
from netwerkapp.ui.contacts.record import ContactRecord, changed
from netwerkapp.ui.contacts.words import ContactWords
from netwerkapp.ui.fields import FieldError, TextField, labelled
from netwerkapp.ui.fold import Fold
from netwerkapp.ui.labels import Label
from netwerkapp.ui.layouts import tab_in_order
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
        self._record = ContactRecord(store, saver, self.draft)
        self._filling = False
        self._typed: set[str] = set()  # fields that were typed in during this stay
        self._person = PersonWords(words)
        self.fields = ContactFields(theme, words, self._person, store.today)
        self.groups: dict[str, Fold] = {}  # each filled when it is first opened
        self.introduced_by: ContactPicker | None = None
        self._next_day: DayField | None = None
        self._make()
        self._listen()

    def contact_id(self) -> str:
        """Return the id of the person in the form, also of one that is not kept yet, or ""."""
        return self._record.contact.id

    def open(self, contact: Contact) -> None:
        """Show this person to fill in. Nothing is written."""
        other = self._record.begin(contact)
        for group in self.groups.values() if other else ():
            group.set_open(False)
        self._title.setText(contact.name.full or self.tr("New contact"))
        self._name_error.show_text("")
        if "birthday" in self.fields.texts:
            self.fields.birthday_error.show_text("")
        self.refresh(self._record.as_typed(contact) if other else contact)
        self._record.mark_waiting()
        self._scroll.verticalScrollBar().setValue(0)

    def refresh(self, contact: Contact) -> None:
        """Show what is kept now; what was typed and is not kept yet stays."""
        self._record.contact = contact
        self._filling = True
        self._fill_circles()
        self._fill_fields(contact, self._record.unsaved)
        self._filling = False
        self._show_summaries()

    def draft(self) -> Contact:
        """Return the person as the form has it, kept or not."""
        contact = self._record.contact
        for key in (*self.fields.texts, *self.fields.choices, *self.fields.ticks):
            if key not in NAME_PARTS:
                contact = changed(contact, self._kept_value(key))
        return replace(contact, name=self._name())

    def was_kept(self) -> bool:
        """Whether the person in the form is, or was, on the list."""
        return self._record.is_kept

    def is_empty(self) -> bool:
        """Whether nothing was filled in."""
        contact = self._record.contact
        return self.draft() == Contact(id=contact.id, created_at=contact.created_at)

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
        if self._name().full and self.introduced_by is not None:
            self.introduced_by.take_typed()
        if self._record.flush():
            self._record.unsaved.clear()
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count each stay in a field as one visit, and keep what was typed at its end."""
        if event.type() == QEvent.Type.FocusIn:
            self._record.begin_visit()
            self._typed.clear()
        return super().eventFilter(watched, event)

    def _make(self) -> None:
        theme = self._theme
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.px(RING), 0, theme.px(RING))
        layout.setSpacing(0)
        self._title = Label(theme, role="h2")
        self._title.setContentsMargins(theme.px(RING), 0, theme.px(RING), theme.px(4))
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
        foot.setContentsMargins(theme.px(RING), 0, theme.px(RING), 0)
        foot.setSpacing(theme.px(8))
        foot.addWidget(Divider(theme))
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
        fields = self.fields
        self._folds = QVBoxLayout()
        self._folds.setSpacing(0)
        self._scroll.content.addLayout(self._folds)
        self._add_group("work", self.tr("Work and place"), fields.work)
        self._add_group("reach", self.tr("How to reach"), fields.reach)
        self._add_group("history", self.tr("How you know each other"), self._history)
        self._add_group("knowledge", self.tr("What you know and offer"), fields.knowledge)
        self._add_group("next", self.tr("Next step and rhythm"), self._what_is_next)
        self._add_group("searching", self.tr("Whom you ask first"), self._searching)
        self._add_group("notes", self.tr("Notes"), lambda: [fields.notes()])

    def _add_group(self, key: str, title: str, widgets: Callable[[], Iterable[QWidget]]) -> None:
        self.groups[key] = Fold(self._theme, title, partial(self._fill_group, key, widgets))
        self._folds.addWidget(self.groups[key])

    def _fill_group(self, key: str, widgets: Callable[[], Iterable[QWidget]]) -> None:
        """Make the fields of a group, show in them what is kept or waits to be kept, and then listen to them."""
        known = set(self.fields.texts)
        for widget in widgets():
            self.groups[key].content.addWidget(widget)
        self._filling = True
        self._fill_fields(self._record.as_typed(self._record.contact), known)
        self._filling = False
        self._listen_to(set(self.fields.texts) - known)
        tab_in_order(self)

    def _fill_fields(self, contact: Contact, keep: set[str]) -> None:
        """Show what is kept in the fields that were made; those of `keep` hold newer text."""
        if "rhythm_days" in self.fields.choices:
            self.fields.fill_choice("rhythm_days", self._person.rhythm_options(contact))
        self.fields.show(contact, keep)
        if self._next_day is not None:
            self._next_day.show_day(contact.next_step_on)
        if self.introduced_by is not None:
            giver = self._store.contacts.get(contact.introduced_by) if contact.introduced_by else None
            self.introduced_by.show_contact(giver)

    def _history(self) -> Iterable[QWidget]:
        yield from self.fields.history()
        self.introduced_by = picker = ContactPicker(self._theme, self._store.contacts, self._saver)
        yield labelled(self._theme, self.tr("Introduced by"), picker)
        picker.field.setAccessibleName(self.tr("Introduced by"))
        picker.picked.connect(self._introduce)
        picker.named.connect(self._introduce_new)
        picker.other.clicked.connect(lambda: self._introduce(""))

    def _what_is_next(self) -> Iterable[QWidget]:
        yield self.fields.next_step()
        self._next_day = DayField(self._theme, self.tr("On which day?"), self._store.today)
        self._next_day.chosen.connect(self._choose_next_day)
        yield self._next_day
        yield self.fields.rhythm()

    def _searching(self) -> Iterable[QWidget]:
        yield Label(self._theme, self.tr("Only for you. Nobody else sees this."), "small")
        yield from self.fields.searching()

    def _listen_to(self, keys: Iterable[str]) -> None:
        """Keep what is typed in these fields when they are left."""
        for key in keys:
            field = self.fields.texts[key]
            field.installEventFilter(self)
            field.left.connect(self._split_name if key == "given" else self._leave)
            if key == "birthday":
                field.left.connect(self.fields.leave_birthday)
            if isinstance(field, TextField):
                field.returnPressed.connect(self.focusNextChild)

    def _listen(self) -> None:
        fields = self.fields
        self._record.written.connect(self.written)
        self._record.read.connect(self._show_kept)
        fields.edited.connect(self._edited)
        fields.chosen.connect(self._choose)
        self._listen_to(fields.texts)
        fields.own_circle.installEventFilter(self)
        fields.own_circle.textEdited.connect(lambda _text: self._edited("circle"))
        fields.own_circle.left.connect(self._leave)

    def _fill_circles(self) -> None:
        """Offer the seven circles, those of the user's own, and the way to a new one."""
        known = self._words.circles()
        own = {*self._store.contacts.circle_names(), self._record.contact.circle or ""} - {"", *known}
        circles = {**known, **{circle: circle for circle in sorted(own, key=order_key)}}
        options = [(None, self.tr("not chosen")), *((str(circle), text) for circle, text in circles.items())]
        self.fields.fill_choice("circle", [*options, (OWN, self.tr("Another circle …"))])
        if not self.fields.own_circle.hasFocus():
            self.fields.own_circle_box.hide()
            self.fields.own_circle.clear()

    def _name(self) -> Name:
        """Return the name as it stands in the fields; the part whose field was not made yet is as it was."""
        kept, texts = self._record.contact.name, self.fields.texts
        parts = (texts[part].text() if part in texts else getattr(kept, part) for part in NAME_PARTS)
        return Name(*(" ".join(part.split()) for part in parts))

    def _kept_value(self, key: str) -> dict[str, object]:
        """Return what a field holds, as a contact keeps it."""
        if key == "circle" and self.fields.choices[key].currentData() == OWN:
            return {key: " ".join(self.fields.own_circle.text().split()) or None}
        return self.fields.kept(key, self._record.contact)

    def _edited(self, key: str) -> None:
        if self._filling:
            return
        self._typed.add(key)
        self._record.unsaved.add(key)
        if key in NAME_PARTS:
            self._name_edited()
        else:
            self._keep_soon(key, self._kept_value(key), {key})

    def _name_edited(self) -> None:
        name = self._name()
        missing = not name.full and bool(self._record.contact.name.full)
        self._name_error.show_text(self.tr("Type a name. Until then the old one stays.") if missing else "")
        if name.full:
            self._keep_soon("name", {"name": name}, set(NAME_PARTS))
        elif missing:
            self._record.forget_name()

    def _keep_soon(self, part: str, values: dict[str, object], keys: set[str]) -> None:
        self._record.keep_soon(part, values, keys, named=bool(self._name().full))

    def _choose(self, key: str) -> None:
        if key == "circle" and self.fields.choices[key].currentData() == OWN:
            self.fields.own_circle_box.show()
            self.fields.own_circle.setFocus(Qt.FocusReason.OtherFocusReason)
        elif key == "first_choice" and self._record.is_kept:
            self._record.choose_first(self.fields.ticks[key].isChecked())
        else:
            self._keep_now(self._kept_value(key))

    def _keep_now(self, values: dict[str, object]) -> None:
        self._record.keep_now(values, named=bool(self._name().full))

    def _choose_next_day(self, day: date | None) -> None:
        self._keep_now({"next_step_on": day})

    def _introduce(self, giver: str) -> None:
        """Keep who introduced this person; nobody introduces themselves."""
        self._keep_now({"introduced_by": giver if giver and giver != self.contact_id() else None})
        if not giver and self.introduced_by is not None:
            self.introduced_by.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _introduce_new(self, name: str) -> None:
        """Make a contact of a name that is not on the list, who introduced this person."""
        giver = Contact(id=new_id(), created_at=self._store.now(), name=split_name(name))
        if self._saver.now(
            partial(self._store.contacts.save, giver, "contact_added"), words=name, once=f"contact {name}"
        ):
            self._introduce(giver.id)
            if self.introduced_by is not None:
                self.introduced_by.show_contact(giver)

    def _show_kept(self) -> None:
        """Show what the title and the folded groups say of what is kept now."""
        self._title.setText(self._record.contact.name.full)
        self._show_summaries()

    def _show_summaries(self) -> None:
        """Say in each folded group what is in it."""
        for key, text in self._person.summaries(self._record.contact).items():
            self.groups[key].show_summary(text)

    def _leave(self) -> None:
        """Keep at once what was typed in the field that is left."""
        if self._record.unsaved:
            self._saver.hurry()

    def _split_name(self) -> None:
        """Divide a whole name that was typed into the first field over the three."""
        texts = self.fields.texts
        given, *others = (texts[part] for part in SPLIT)
        parts = split_name(given.text())
        if "given" in self._typed and parts.family and not any(other.text().strip() for other in others):
            for part, text in zip(SPLIT, (parts.given, parts.particle, parts.family), strict=True):
                set_text(texts[part], text)
            self._typed.clear()
            self._record.unsaved.update(SPLIT)
            self._keep_soon("name", {"name": self._name()}, set(NAME_PARTS))
        self._leave()
