"""What is done at once with people of the list. Each deed returns what to say of it; "" when it could not be kept."""

from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from netwerkapp.domain.contacts import Contact, tags_of
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.names import split_name
from netwerkapp.domain.touches import ANSWERS, Touch, TouchKind
from netwerkapp.storage.store import Store
from netwerkapp.ui.contacts.words import ContactWords
from netwerkapp.ui.saver import Saver


class ContactDeeds(QObject):
    """Keeps what was done with someone, or with several. Undo takes it back, but not that someone was erased."""

    def __init__(self, words: ContactWords, store: Store, saver: Saver, parent: QObject) -> None:
        super().__init__(parent)
        self._words, self._store, self._saver = words, store, saver

    def add(self, text: str) -> Contact | None:
        """Make a contact of a name; None when it could not be kept."""
        contact = Contact(id=new_id(), created_at=self._store.now(), name=split_name(text))
        save = partial(self._store.contacts.save, contact, "contact_added")
        return contact if self._saver.now(save, words=text, once=f"contact {text}") else None

    def add_touch(self, contact_id: str, kind: str) -> str:
        """Keep that there was contact today."""
        store, touch_kind = self._store, TouchKind(kind)
        talk = store.touches.unanswered_talk(contact_id, touch_kind) if touch_kind in ANSWERS else None
        touch = Touch(new_id(), store.now(), store.today(), touch_kind, contact=contact_id, conversation=talk)
        if not self._saver.now(partial(store.touches.add, touch), once=f"touch {contact_id} {kind}"):
            return ""
        what = self._words.touch_kinds()[touch_kind]
        return self._of(contact_id, self.tr("Kept with {name}: {what}, today."), what)

    def added_touch(self, contact_id: str, touch_id: str) -> str:
        """Say what was noted of a moment of contact."""
        touch = self._store.touches.get(touch_id)
        if touch is None:
            return ""
        what = f"{self._words.touch_kinds()[touch.kind]}, {self._words.last(touch.date, self._store.today())}"
        return self._of(contact_id, self.tr("Kept with {name}: {what}."), what)

    def delete_touch(self, contact_id: str, touch_id: str) -> str:
        """Take a moment of contact away."""
        if not self._saver.now(partial(self._store.touches.delete, touch_id)):
            return ""
        return self._of(contact_id, self.tr("This moment of contact with {name} is gone."))

    def set_rhythm(self, contact_id: str, days: int | None) -> str:
        """Keep after how many days it is time for a message."""
        if not self._saver.now(partial(self._store.rhythms.set_rhythm, contact_id, days)):
            return ""
        return self._of(contact_id, self.tr("The rhythm with {name} is kept."))

    def rest(self, contact_id: str, days: int) -> str:
        """Do not name this person for some days, or do again."""
        if not self._saver.now(partial(self._store.rhythms.snooze, contact_id, days)):
            return ""
        text = self.tr("{name} comes back in {what} days.") if days else self.tr("{name} no longer rests.")
        return self._of(contact_id, text, str(days))

    def pause_keeping(self, paused: bool) -> bool:
        """Let keeping in touch rest for everyone, or begin again; whether that is kept."""
        return self._saver.now(partial(self._store.rhythms.pause, paused))

    def delete(self, contact_id: str) -> str:
        """Take someone off the list; undo puts them back."""
        if not self._saver.now(partial(self._store.contacts.delete, contact_id)):
            return ""
        return self._of(contact_id, self.tr("{name} is off your list."))

    def add_tags(self, people: list[str], text: str) -> str:
        """Give several people these tags."""
        tags = tags_of(text)
        kept = self._saver.now(partial(self._store.contacts.add_tag, people, tags))
        return self.tr("Kept: {text}.").replace("{text}", ", ".join(tags)) if kept else ""

    def set_circle(self, people: list[str], circle: str) -> str:
        """Put several people in this circle."""
        kept = self._saver.now(partial(self._store.contacts.set_circle, people, circle))
        return self.tr("Kept: {text}.").replace("{text}", self._words.circle(circle)) if kept else ""

    def delete_all(self, people: list[str]) -> str:
        """Take several people off the list."""
        if not self._saver.now(partial(self._store.contacts.delete_all, people)):
            return ""
        return self.tr("{people} are off your list.").replace("{people}", self._words.how_many(len(people), 0))

    def erase(self, contact: Contact) -> str:
        """Erase someone for good, here and in the backups; nothing brings them back."""
        left: list[str] = []
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)  # of many large backups it takes some seconds
        try:
            erased = self._saver.now(
                lambda: left.extend(self._store.erasing.erase(contact.id)), once=f"erase {contact.id}"
            )
        finally:
            QGuiApplication.restoreOverrideCursor()
        return self._erased(contact, left) if erased else ""

    def _erased(self, contact: Contact, left: list[str]) -> str:
        """Say where someone is erased, and where not."""
        away = self._store.erasing.away()
        text = self.tr("{name} is erased, here and in every backup.")
        if away is not None:
            from netwerkapp.ui.contacts.erase import AwayWords  # hardly ever needed

            here = self.tr("{name} is erased, here and in the backups on this computer.")
            text = f"{here} {AwayWords().sentence(away)}"
        text = text.replace("{name}", contact.name.short)
        if left:
            beyond = self.tr("These backups could not be opened: {files}.").replace("{files}", ", ".join(left))
            text = f"{text} {beyond}"
        return text

    def _of(self, contact_id: str, text: str, what: str = "") -> str:
        """Fill in the name of this person, who may be off the list by now."""
        contact = self._store.contacts.get(contact_id)
        return text.format(name=contact.name.short if contact else "", what=what)
