"""What you know of one person, to fill in; everything is kept by itself, only a name is needed."""

from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netwerkapp.domain.contacts import Contact, KnowsISearch
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.names import Name, split_name
from netwerkapp.storage.store import Store
from netwerkapp.ui.buttons import OutlinedButton
from netwerkapp.ui.contacts.words import ContactWords
from netwerkapp.ui.fields import Choice, FieldError, TextArea, TextField, labelled
from netwerkapp.ui.labels import Label
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.scroll import PageScroll
from netwerkapp.ui.theme import Theme

NAME_PARTS = ("given", "particle", "family")
Value = str | int | None


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
        self._fields: dict[str, TextField | TextArea] = {}
        self._choices: dict[str, Choice] = {}
        self._make()

    def contact_id(self) -> str:
        """Return the id of the person in the form, also of one that is not kept yet, or ""."""
        return self._contact.id

    def open(self, contact: Contact) -> None:
        """Show this person to fill in. Nothing is written."""
        if contact.id != self._contact.id:
            self._unsaved.clear()
        self._contact, self._kept = contact, self._store.contacts.get(contact.id) is not None
        self._title.setText(contact.name.full or self.tr("New contact"))
        self._name_error.show_text("")
        self._fill_circles()
        self.refresh(contact)
        self._scroll.verticalScrollBar().setValue(0)

    def refresh(self, contact: Contact) -> None:
        """Show what is kept now; what was typed and is not kept yet stays."""
        self._contact = contact
        self._filling = True
        for key, field in self._fields.items():
            kept = _text_of(contact, key)
            same = _tidy(_text(field)) == kept if key in NAME_PARTS else _text(field) == kept
            if not same and key not in self._unsaved:
                _set_text(field, kept)
        for key, choice in self._choices.items():
            choice.setCurrentIndex(max(0, choice.findData(getattr(contact, key))))
        self._filling = False

    def draft(self) -> Contact:
        """Return the person as the form has it, kept or not."""
        name = Name(*(_tidy(_text(self._fields[part])) for part in NAME_PARTS))
        texts = {key: _text(field) for key, field in self._fields.items() if key not in NAME_PARTS}
        chosen = {key: choice.currentData() for key, choice in self._choices.items()}
        return _changed(self._contact, {"name": name, **texts, **_as_kept(chosen)})

    def was_kept(self) -> bool:
        """Whether the person in the form is, or was, on the list."""
        return self._kept

    def is_empty(self) -> bool:
        """Whether nothing was filled in."""
        return not any(_text(field).strip() for field in self._fields.values()) and not any(
            choice.currentIndex() for choice in self._choices.values()
        )

    def focus_first(self) -> None:
        """Begin in the first field."""
        self._fields["given"].setFocus(Qt.FocusReason.OtherFocusReason)

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
        layout.setContentsMargins(theme.px(6), theme.px(6), theme.px(6), theme.px(6))
        layout.setSpacing(theme.px(10))
        self._title = Label(theme, role="h2")
        self._scroll = PageScroll(theme, (0, 0, 6, 4))
        self._scroll.content.setSpacing(theme.px(12))
        layout.addWidget(self._title)
        layout.addWidget(self._scroll, 1)
        for widget in self._widgets():
            self._scroll.content.addWidget(widget)
        self._scroll.content.addStretch()
        self.done_button = OutlinedButton(theme, self.tr("Done"), "check")
        self.done_button.clicked.connect(self.close_form)
        layout.addWidget(Label(theme, self.tr("Everything is kept by itself."), "small"))
        layout.addWidget(self.done_button)

    def _widgets(self) -> Iterable[QWidget]:
        """Make the fields, from top to bottom."""
        theme, words = self._theme, self._words
        yield self._line("given", self.tr("Given name"))
        yield self._line("particle", self.tr("Prefix"), self.tr("such as van der"))
        yield self._line("family", self.tr("Family name"))
        self._name_error = FieldError(theme)
        yield self._name_error
        yield self._choice("circle", self.tr("Circle"), {})
        yield self._choice("closeness", self.tr("Closeness"), words.closenesses())
        yield self._line("job", self.tr("Job"))
        yield self._line("organisation", self.tr("Organisation"))
        yield self._line("place", self.tr("Place"))
        yield self._line("phone", self.tr("Phone"))
        yield self._line("email", self.tr("E-mail"))
        yield self._area("met", self.tr("How you know this person"))
        yield self._area("knows", self.tr("What you know about this person"))
        yield self._area("offer", self.tr("What you can offer"))
        yield self._choice("knows_i_search", self.tr("Knows you are looking"), words.knows_i_search())
        yield self._area("notes", self.tr("Notes"))

    def _line(self, key: str, label: str, placeholder: str = "") -> QWidget:
        field = TextField(self._theme, placeholder)
        field.textEdited.connect(lambda _text: self._edited(key))
        field.left.connect(self._split_name if key == "given" else self._leave)
        return self._add(key, label, field)

    def _area(self, key: str, label: str) -> QWidget:
        field = TextArea(self._theme)
        field.textChanged.connect(lambda: self._edited(key))
        field.left.connect(self._leave)
        return self._add(key, label, field)

    def _add(self, key: str, label: str, field: TextField | TextArea) -> QWidget:
        self._fields[key] = field
        field.installEventFilter(self)
        return labelled(self._theme, label, field)

    def _choice(self, key: str, label: str, options: dict[int, str] | dict[str, str]) -> QWidget:
        choice = Choice(self._theme)
        choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.addItem(self.tr("not chosen"), None)
        for value, text in options.items():
            choice.addItem(text, value)
        choice.activated.connect(lambda _index: self._choose(key))
        self._choices[key] = choice
        return labelled(self._theme, label, choice)

    def _fill_circles(self) -> None:
        """Offer the seven circles and those of the user's own."""
        choice, known = self._choices["circle"], self._words.circles()
        own = {*self._store.contacts.circles(), self._contact.circle or ""} - {"", *known}
        choice.clear()
        choice.addItem(self.tr("not chosen"), None)
        for circle, text in {**known, **{circle: circle for circle in sorted(own)}}.items():
            choice.addItem(text, str(circle))

    def _edited(self, key: str) -> None:
        if self._filling:
            return
        self._typed.add(key)
        self._unsaved.add(key)
        if key in NAME_PARTS:
            self._name_edited()
        else:
            self._keep_soon(key, {key: _text(self._fields[key])}, {key})

    def _name_edited(self) -> None:
        name = self.draft().name
        missing = not name.full and bool(self._contact.name.full)
        self._name_error.show_text(self.tr("Type a name. Until then the old one stays.") if missing else "")
        if name.full:
            self._keep_soon("name", {"name": name}, set(NAME_PARTS))
        elif missing:
            self._saver.later(self._key("name"), lambda: None)  # in the place of a name that waits

    def _keep_soon(self, part: str, values: dict[str, object], keys: set[str]) -> None:
        if self._kept or self.draft().name.full:
            self._saver.later(self._key(part), partial(self._write, self._contact.id, values, self._visit, keys))

    def _choose(self, key: str) -> None:
        values = _as_kept({key: self._choices[key].currentData()})
        if self._kept or self.draft().name.full:
            self._saver.now(partial(self._write, self._contact.id, values, "", set()))

    def _write(self, contact_id: str, values: dict[str, object], visit: str, keys: set[str]) -> None:
        """Keep these values of a person; a new person is kept whole, and only with a name."""
        contacts = self._store.contacts
        kept = contacts.get(contact_id)
        if kept is None:
            draft = self.draft()
            if contact_id != draft.id or not draft.name.full:
                return
            contacts.save(draft, kind="contact_added", visit=visit)
            self._unsaved.clear()
        else:
            contacts.save(_changed(kept, values), visit=visit)
            self._unsaved -= keys
        if contact_id == self._contact.id:
            self._kept = True
            self._contact = contacts.get(contact_id) or self._contact
            self._title.setText(self._contact.name.full)
        self.written.emit(contact_id)

    def _leave(self) -> None:
        """Keep at once what was typed in the field that is left."""
        if self._unsaved:
            self._saver.flush()

    def _split_name(self) -> None:
        """Divide a whole name that was typed into the first field over the three."""
        given, *others = (self._fields[part] for part in NAME_PARTS)
        parts = split_name(_text(given))
        if "given" in self._typed and parts.family and not any(_text(other).strip() for other in others):
            for part, text in zip(NAME_PARTS, (parts.given, parts.particle, parts.family), strict=True):
                _set_text(self._fields[part], text)
            self._typed.clear()
            self._unsaved.update(NAME_PARTS)
            self._keep_soon("name", {"name": parts}, set(NAME_PARTS))
        self._leave()

    def _key(self, part: str) -> str:
        return f"contact {self._contact.id} {part}"


def _text(field: TextField | TextArea) -> str:
    return field.text()


def _set_text(field: TextField | TextArea, text: str) -> None:
    if isinstance(field, TextArea):
        field.setPlainText(text)
    else:
        field.setText(text)


def _text_of(contact: Contact, key: str) -> str:
    return str(getattr(contact.name if key in NAME_PARTS else contact, key))


def _tidy(text: str) -> str:
    return " ".join(text.split())


def _changed(contact: Contact, values: dict[str, object]) -> Contact:
    return replace(contact, **values)  # type: ignore[arg-type]  # which values go where is known by name only


def _as_kept(chosen: dict[str, Value]) -> dict[str, object]:
    """Return choices as a contact has them."""
    answer = chosen.get("knows_i_search")
    return {**chosen, **({"knows_i_search": KnowsISearch(answer)} if isinstance(answer, str) and answer else {})}
