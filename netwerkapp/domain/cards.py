"""A card: a person as another program wrote it down, before it is a contact."""

from enum import StrEnum

from netwerkapp.domain.names import Name
from netwerkapp.records import dataclass, field


class Program(StrEnum):
    """What wrote the file, as far as that can be seen."""

    VCARD = "vcard"
    LINKEDIN = "linkedin"
    GOOGLE = "google"
    OUTLOOK = "outlook"
    THUNDERBIRD = "thunderbird"
    NETWERKAPP = "netwerkapp"
    TABLE = "table"  # some other program
    NAMES = "names"  # a pasted list of names


class SkipReason(StrEnum):
    """Why a card or row of a file is left out."""

    NO_NAME = "no_name"
    GROUP = "group"  # a list of people, not a person
    TRUNCATED = "truncated"  # the file ends in the middle of it
    UNREADABLE = "unreadable"
    TWICE = "twice"  # the same person stands earlier in the file
    DELETED = "deleted"  # the user took this person off the list


@dataclass(frozen=True, slots=True)
class Card:
    """One person in a file; the best phone number and e-mail address come first."""

    number: int  # its place among the cards, or its row in the table, counted from 1
    name: Name = field(default_factory=Name)
    called: str = ""
    organisation: str = ""
    job: str = ""
    place: str = ""
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    profile: str = ""
    birthday: str = ""  # month and day: "11-26"
    notes: str = ""
    circle: str = ""
    tags: tuple[str, ...] = ()
    uid: str = ""


@dataclass(frozen=True, slots=True)
class Skipped:
    """A card or row that is left out: its number, why, and what can be said of it."""

    number: int
    reason: SkipReason
    text: str = ""
