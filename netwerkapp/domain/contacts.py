"""A contact: a person on your list."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

from netwerkapp.domain.names import Name, fold


class Circle(StrEnum):
    """Where you know someone from; other values are circles of the user's own."""

    FAMILY = "family"
    FRIENDS = "friends"
    COLLEAGUES = "colleagues"
    EDUCATION = "education"
    CLUB = "club"
    NEIGHBOURHOOD = "neighbourhood"
    VIA = "via"


class KnowsISearch(StrEnum):
    """Whether this person knows that you are looking for work."""

    YES = "yes"
    A_LITTLE = "a_little"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Contact:
    """A person on your list; only the name is required, and None or "" means not filled in."""

    id: str
    created_at: datetime
    name: Name = field(default_factory=Name)
    circle: str | None = None
    closeness: int | None = None  # 1 close .. 4 further away
    organisation: str = ""
    job: str = ""
    place: str = ""
    phone: str = ""
    email: str = ""
    profile: str = ""
    met: str = ""  # how you know each other
    knows: str = ""  # what you know of this person
    offer: str = ""  # what you can do for this person
    notes: str = ""
    formal: bool = False  # addressed as "u"
    fear: int | None = None  # 0..10: how tense making contact feels
    use: int | None = None  # 1..5: how much this person knows about work that interests you
    knows_i_search: KnowsISearch | None = None
    rather_not: bool = False
    rhythm_days: int | None = None  # None not chosen, 0 off
    first_choice: date | None = None
    introduced_by: str | None = None
    source: str = ""

    @property
    def work(self) -> str:
        """Job and organisation in one line."""
        return ", ".join(part for part in (self.job, self.organisation) if part)

    @property
    def search_text(self) -> str:
        """All that search looks at, folded."""
        parts = (self.name.full, self.job, self.organisation, self.place, self.met, self.notes)
        return fold(" ".join(part for part in parts if part))


def trimmed(contact: Contact) -> Contact:
    """Return the contact with white space around its name parts taken off and newlines made spaces."""
    given, particle, family = (
        " ".join(part.split()) for part in (contact.name.given, contact.name.particle, contact.name.family)
    )
    return replace(contact, name=Name(given, particle, family))
