"""The person in the form: what is kept of someone, and what was typed and is not kept yet."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.names import Name
from netwerkapp.storage.store import Store
from netwerkapp.ui.contacts.form_fields import NAME_PARTS
from netwerkapp.ui.saver import Saver


class ContactRecord(QObject):
    """Keeps what is filled in of one person. Someone new is kept whole, and only with a name."""

    written = Signal(str)  # contact id: something of it was kept
    read = Signal()  # what is kept of the person in the form was read again

    def __init__(self, store: Store, saver: Saver, draft: Callable[[], Contact]) -> None:
        """Take what returns the person as the form has it."""
        super().__init__()
        self._store, self._saver, self._draft = store, saver, draft
        self.contact = Contact(id="", created_at=store.now())
        self.is_kept = False
        self.unsaved: set[str] = set()  # fields with text that is not kept yet
        self._visit = new_id()
        self._soon: dict[str, dict[str, object]] = {}  # by the key under which they wait: values as they were typed

    def begin(self, contact: Contact) -> bool:
        """Go on with this person; whether it is another one."""
        other = contact.id != self.contact.id
        if other:
            self.unsaved.clear()
        self.contact, self.is_kept = contact, self._store.contacts.get(contact.id) is not None
        return other

    def begin_visit(self) -> None:
        """Count what is kept from here on as one stay in a field."""
        self._visit = new_id()

    def as_typed(self, contact: Contact) -> Contact:
        """Return the person with what was typed before and could not be kept yet."""
        for part in self._waiting_parts():
            contact = changed(contact, self._soon[self._key(part)])
        return contact

    def mark_waiting(self) -> None:
        """Hold the fields whose text still waits to be kept as not kept."""
        for part in self._waiting_parts():
            self.unsaved.update(NAME_PARTS if part == "name" else (part,))

    def keep_soon(self, part: str, values: dict[str, object], keys: Iterable[str], *, named: bool) -> None:
        """Keep these values of these fields within a moment; of someone new only when there is a name."""
        if self.is_kept or named:
            draft, unsaved = self._drafted(set(keys))
            write, then = partial(self._write, draft, values, self._visit), partial(self._follow, draft.id, unsaved)
            self._soon[self._key(part)] = values
            self._saver.later(self._key(part), write, then, _words_of(values))

    def forget_name(self) -> None:
        """Do not keep a name that waits: it was taken away, and until there is another the old one stays."""
        self._soon.pop(self._key("name"), None)
        self._saver.later(self._key("name"), lambda: None)  # in the place of a name that waits

    def keep_now(self, values: dict[str, object], *, named: bool) -> None:
        """Keep these values at once; of someone new without a name they wait for one."""
        if self.is_kept or named:
            draft, unsaved = self._drafted(set())
            self._saver.now(partial(self._write, draft, values, ""), partial(self._follow, draft.id, unsaved))
        else:
            self.contact = changed(self.contact, values)

    def choose_first(self, chosen: bool) -> None:
        """Begin with this person, or no longer."""
        contact_id = self.contact.id
        write = partial(self._store.contacts.choose_first, contact_id, chosen)
        self._saver.now(write, partial(self.written.emit, contact_id))

    def flush(self) -> bool:
        """Keep at once what waits; whether that was possible."""
        return self._saver.flush()

    def _waiting_parts(self) -> list[str]:
        return [part for part in self._saver.unkept_of(self._key("")) if self._key(part) in self._soon]

    def _drafted(self, keys: set[str]) -> tuple[Contact, set[str]]:
        """Return the person as a new one would be kept, and what is kept with these fields."""
        return self._draft(), keys if self.is_kept else set(self.unsaved)

    def _write(self, draft: Contact, values: dict[str, object], visit: str) -> None:
        contacts = self._store.contacts
        kept = contacts.get(draft.id)
        if kept is not None:
            contacts.save(changed(kept, values), visit=visit)
        elif draft.name.full:
            contacts.save(changed(draft, values), kind="contact_added", visit=visit)

    def _follow(self, contact_id: str, unsaved: set[str]) -> None:
        """Read what is kept now of this person."""
        kept = self._store.contacts.get(contact_id)
        if kept is None:
            return
        if contact_id == self.contact.id:
            self.unsaved -= unsaved
            self.is_kept, self.contact = True, kept
            self.read.emit()
        self.written.emit(contact_id)

    def _key(self, part: str) -> str:
        return f"contact {self.contact.id} {part}"


def changed(contact: Contact, values: dict[str, object]) -> Contact:
    """Return the person with other values."""
    return replace(contact, **values)  # type: ignore[arg-type]  # which values go where is known by name only


def _words_of(values: dict[str, object]) -> str:
    """Return what was typed of these values."""
    return "\n".join(
        value.full if isinstance(value, Name) else value for value in values.values() if isinstance(value, str | Name)
    )
