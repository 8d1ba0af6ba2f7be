"""What each field of a contact is called, and what it holds, in words: for two people side by side."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.duplicates import Reason
from netwerkapp.ui.contacts.person_words import PersonWords
from netwerkapp.ui.contacts.words import ContactWords


class FieldWords(QObject):
    """The words of the page with duplicates."""

    def __init__(self, words: ContactWords) -> None:
        super().__init__()
        self._words, self._person = words, PersonWords(words)

    def names(self) -> dict[str, str]:
        """Return the name of each field."""
        return {
            "name": self.tr("Name"),
            "circle": self.tr("Circle"),
            "closeness": self.tr("Closeness"),
            "job": self.tr("Job"),
            "organisation": self.tr("Organisation"),
            "trade": self.tr("Field of work"),
            "place": self.tr("Place"),
            "phone": self.tr("Phone"),
            "email": self.tr("E-mail"),
            "profile": self.tr("Profile"),
            "channel": self.tr("Likes to be in touch"),
            "formal": self.tr("You say"),
            "met": self.tr("How you know this person"),
            "known_since": self.tr("Since when"),
            "knows": self.tr("What you know"),
            "occupied_with": self.tr("What occupies this person"),
            "offer": self.tr("What you can offer"),
            "birthday": self.tr("Birthday"),
            "notes": self.tr("Notes"),
            "knows_i_search": self.tr("Knows you are looking"),
            "attitude": self.tr("How this person responds"),
            "fear": self.tr("How tense getting in touch feels"),
            "use": self.tr("Knows about work that interests you"),
            "rhythm_days": self.tr("Keep in touch"),
            "next_step": self.tr("Next step"),
            "introduced_by": self.tr("Introduced by"),
        }

    def tags(self) -> str:
        """Return what tags are called."""
        return self.tr("Tags")

    def value(self, contact: Contact, key: str, name_of: Callable[[str], str]) -> str:
        """Return what a field holds; `name_of` says who someone is."""
        words, person = self._words, self._person
        shown: dict[str, Callable[[], str]] = {
            "name": lambda: contact.name.full,
            "circle": lambda: words.circle(contact.circle),
            "closeness": lambda: words.closeness(contact.closeness),
            "channel": lambda: person.ways().get(contact.channel, ""),
            "formal": lambda: person.manners()[contact.formal],
            "birthday": lambda: person.birthday(contact.birthday),
            "knows_i_search": lambda: words.knows_i_search().get(contact.knows_i_search or "", ""),
            "attitude": lambda: person.attitudes().get(contact.attitude, ""),
            "fear": lambda: person.fears().get(contact.fear, ""),
            "use": lambda: person.uses().get(contact.use, ""),
            "rhythm_days": lambda: "" if contact.rhythm_days is None else person.every(contact.rhythm_days),
            "next_step": lambda: person.next_step(contact),
            "introduced_by": lambda: name_of(contact.introduced_by) if contact.introduced_by else "",
        }
        return shown[key]() if key in shown else str(getattr(contact, key) or "")

    def reasons(self, reasons: tuple[Reason, ...]) -> str:
        """Return why two may be one person."""
        texts = {
            Reason.EMAIL: self.tr("the same e-mail address"),
            Reason.PROFILE: self.tr("the same profile"),
            Reason.PHONE: self.tr("the same phone number"),
            Reason.SAME_NAME: self.tr("the same name"),
            Reason.LIKE_NAME: self.tr("names that are alike"),
        }
        return self.tr("Why: {reasons}.").replace("{reasons}", ", ".join(texts[reason] for reason in reasons))
