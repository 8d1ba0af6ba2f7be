"""A contact: a person on your list."""

from datetime import date, datetime
from enum import StrEnum

from netwerkapp.domain.conversations import Channel
from netwerkapp.domain.names import Name, fold
from netwerkapp.records import dataclass, field, replace

CIRCLE_WORD = "qcircle"  # before the id of a circle in what search looks at


class Circle(StrEnum):
    """Where you know someone from; other values are circles of the user's own."""

    FAMILY = "family"
    FRIENDS = "friends"
    COLLEAGUES = "colleagues"
    EDUCATION = "education"
    CLUB = "club"
    NEIGHBOURHOOD = "neighbourhood"
    VIA = "via"


_CIRCLES = frozenset(Circle)


class KnowsISearch(StrEnum):
    """Whether this person knows that you are looking for work."""

    YES = "yes"
    A_LITTLE = "a_little"
    NO = "no"


class Attitude(StrEnum):
    """How someone takes your questions; private, and None is unknown."""

    THINKS_ALONG = "thinks_along"
    POLITE = "polite"
    NO_REPLY = "no_reply"


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
    trade: str = ""  # the field of work: health care, logistics
    place: str = ""
    phone: str = ""
    email: str = ""
    profile: str = ""
    channel: Channel | None = None  # how this person likes to be in touch
    met: str = ""  # how you know each other
    known_since: str = ""  # as the user writes it: 2015, primary school
    tags: tuple[str, ...] = ()
    knows: str = ""  # what you know of this person
    occupied_with: str = ""  # what this person is busy with now
    offer: str = ""  # what you can do for this person
    notes: str = ""
    formal: bool = False  # addressed as "u"
    fear: int | None = None  # 0..10: how tense making contact feels
    use: int | None = None  # 1..5: how much this person knows about work that interests you
    knows_i_search: KnowsISearch | None = None
    attitude: Attitude | None = None
    rather_not: bool = False
    rhythm_days: int | None = None  # None not chosen, 0 off
    snoozed_until: date | None = None  # not named for a message before this day
    birthday: str = ""  # month and day: "11-26"
    next_step: str = ""
    next_step_on: date | None = None
    first_choice: date | None = None
    introduced_by: str | None = None
    source: str = ""
    uid: str = ""  # what another program calls this person

    @property
    def work(self) -> str:
        """Job and organisation in one line."""
        return ", ".join(part for part in (self.job, self.organisation) if part)

    @property
    def search_text(self) -> str:
        """All that search looks at, folded; one of the seven circles as a word that only search knows."""
        name, own = self.name, self.circle if self.circle not in _CIRCLES else ""
        parts = (name.full, name.called, self.job, self.organisation, self.trade, self.place, self.met, self.notes)
        texts = fold(" ".join(part for part in (*parts, *self.tags, own) if part))
        return texts if own or not self.circle else f"{texts} {circle_word(self.circle)}"


def circle_word(circle: str) -> str:
    """Return the word by which search finds one of the seven circles, whatever it is called on the screen."""
    return f"{CIRCLE_WORD}{circle}"


def tags_of(text: str) -> tuple[str, ...]:
    """Take typed tags apart: commas and new lines are between them; a tag stands once, whatever its case."""
    if not text:
        return ()
    found: dict[str, str] = {}
    for word in text.replace("\n", ",").split(","):
        tag = " ".join(word.split())
        if tag:
            found.setdefault(fold(tag), tag)
    return tuple(found.values())


def trimmed(contact: Contact) -> Contact:
    """Return the contact with white space around its name parts taken off and newlines made spaces."""
    name = contact.name
    parts = (" ".join(part.split()) for part in (name.given, name.particle, name.family, name.called))
    return replace(contact, name=Name(*parts))
