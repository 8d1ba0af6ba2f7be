"""What all else that is known of a person is called on the screen, and how it reads in a line."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QObject

from netwerkapp.domain.contacts import Attitude, Contact
from netwerkapp.domain.conversations import Channel
from netwerkapp.domain.keeping_in_touch import OFF, RHYTHMS, Person, rhythm
from netwerkapp.ui.contacts.words import ContactWords
from netwerkapp.ui.dates import day_month, long_date

Value = str | int | bool | None
LEAP_YEAR = 2024  # a birthday has no year, and may be 29 February


class PersonWords(QObject):
    """The words for the fields of a contact, in the language of the window."""

    def __init__(self, words: ContactWords) -> None:
        super().__init__()
        self._words = words

    def ways(self) -> dict[Value, str]:
        """Return the ways in which someone may like to be in touch."""
        return {
            str(Channel.WRITING): self.tr("in writing"),
            str(Channel.PHONE): self.tr("by phone"),
            str(Channel.WALK): self.tr("on a walk"),
            str(Channel.COFFEE): self.tr("over coffee"),
            str(Channel.ONLINE): self.tr("online"),
        }

    def manners(self) -> dict[Value, str]:
        """Return the two ways to speak to someone."""
        return {False: self.tr("je (informal)"), True: self.tr("u (formal)")}

    def attitudes(self) -> dict[Value, str]:
        """Return how someone may take your questions."""
        return {
            str(Attitude.THINKS_ALONG): self.tr("thinks along"),
            str(Attitude.POLITE): self.tr("out of politeness"),
            str(Attitude.NO_REPLY): self.tr("does not respond"),
        }

    def uses(self) -> dict[Value, str]:
        """Return how much someone may know about work that interests you."""
        ends = {1: self.tr("1, a little"), 5: self.tr("5, a lot")}
        return {number: ends.get(number, str(number)) for number in range(1, 6)}

    def fears(self) -> dict[Value, str]:
        """Return how tense getting in touch may feel."""
        ends = {0: self.tr("0, not tense"), 10: self.tr("10, very tense")}
        return {number: ends.get(number, str(number)) for number in range(11)}

    def every(self, days: int) -> str:
        """Return a rhythm in words."""
        return {
            OFF: self.tr("no rhythm"),
            14: self.tr("every two weeks"),
            30: self.tr("every month"),
            60: self.tr("every two months"),
            90: self.tr("every three months"),
            180: self.tr("every half year"),
            365: self.tr("every year"),
        }.get(days, self.tr("every {days} days").replace("{days}", str(days)))

    def rhythm_options(self, contact: Contact) -> Iterable[tuple[Value, str]]:
        """Return the rhythms to choose from; the first follows from the closeness."""
        usual = rhythm(Person(contact.id, contact.created_at.date(), ring=contact.closeness), searching=False)
        yield None, self.tr("as usual: {rhythm}").replace("{rhythm}", self.every(usual))
        for days in RHYTHMS:
            yield days, self.every(days)
        if contact.rhythm_days is not None and contact.rhythm_days not in RHYTHMS:
            yield contact.rhythm_days, self.every(contact.rhythm_days)

    def birthday(self, birthday: str) -> str:
        """Return "26 november" for "11-26"."""
        return day_month(date(LEAP_YEAR, int(birthday[:2]), int(birthday[3:]))) if birthday else ""

    def next_step(self, contact: Contact) -> str:
        """Return what you want to do next, with its day."""
        day = long_date(contact.next_step_on) if contact.next_step_on else ""
        return ", ".join(part for part in (contact.next_step, day) if part)

    def further_names(self) -> dict[str, str]:
        """Return the words before the facts that are less often looked for."""
        return {
            "called": self.tr("Call name"),
            "formal": self.tr("You say"),
            "channel": self.tr("Prefers"),
            "trade": self.tr("Field"),
            "profile": self.tr("Profile"),
            "known_since": self.tr("Since"),
            "birthday": self.tr("Birthday"),
            "rhythm": self.tr("Rhythm"),
            "use": self.tr("Knows about work"),
            "fear": self.tr("Tense"),
            "attitude": self.tr("Responds"),
            "first": self.tr("First"),
        }

    def further(self, contact: Contact) -> dict[str, str]:
        """Return the facts that are less often looked for, those that are known."""
        chosen, rather_not = contact.rhythm_days, self.tr("rather not")
        return {
            "called": contact.name.called,
            "formal": self.manners()[True] if contact.formal else "",
            "channel": self.ways().get(contact.channel, ""),
            "trade": contact.trade,
            "profile": contact.profile,
            "known_since": contact.known_since,
            "birthday": self.birthday(contact.birthday),
            "rhythm": "" if chosen is None else self.every(chosen),
            "use": self.uses().get(contact.use, ""),
            "fear": self.fears().get(contact.fear, ""),
            "attitude": self.attitudes().get(contact.attitude, ""),
            "first": rather_not if contact.rather_not else self.tr("you begin here") if contact.first_choice else "",
        }

    def summaries(self, contact: Contact) -> dict[str, str]:
        """Return in a line what each group of the form holds."""
        chosen = contact.rhythm_days
        since = self.tr("since {when}").replace("{when}", contact.known_since) if contact.known_since else ""
        use = self.uses().get(contact.use, "")
        groups = {
            "work": (contact.job, contact.organisation, contact.trade, contact.place),
            "reach": (contact.phone, contact.email, contact.profile, self.ways().get(contact.channel, "")),
            "history": (contact.met, since, ", ".join(contact.tags)),
            "knowledge": (contact.knows, contact.occupied_with, contact.offer, self.birthday(contact.birthday)),
            "next": (self.next_step(contact), "" if chosen is None else self.every(chosen)),
            "searching": (
                self._words.knows_i_search().get(contact.knows_i_search or "", ""),
                use,
                self.attitudes().get(contact.attitude, ""),
            ),
            "notes": (contact.notes,),
        }
        return {key: _in_a_line(parts) for key, parts in groups.items()}


def _in_a_line(parts: Iterable[str]) -> str:
    text = " · ".join(" ".join(part.split()) for part in parts if part.strip())
    return text if len(text) <= 70 else f"{text[:70].rstrip()}…"
