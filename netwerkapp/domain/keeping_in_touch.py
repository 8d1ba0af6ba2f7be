"""Whom to send a message to: a rhythm per person, and a list that never grows into guilt."""

from collections.abc import Iterable
from datetime import date
from zlib import crc32

from netwerkapp.records import dataclass

SHOWN = 3
OFF = 0
DEFAULT_RHYTHMS = {1: OFF, 2: 30, 3: 90, 4: 365}
KEEN_RHYTHM = 30
REPORTED_RHYTHM = 60
RHYTHMS = (OFF, 14, 30, 60, 90, 180, 365)  # to choose from
LOAD_PER_TALK = 2
JITTER = 0.2  # of the rhythm, either way
_STEPS = 1000


@dataclass(frozen=True, slots=True)
class Person:
    """A contact, not deleted, as far as keeping in touch goes."""

    id: str
    added_on: date
    ring: int | None = None
    rhythm_days: int | None = None  # chosen: 0 is off, None is not chosen
    last_contact: date | None = None  # held talk or touch, either direction
    reported_back: bool = False  # the last contact was telling how it went
    rather_not: bool = False
    keen: bool = False  # thinks along
    no_reply: bool = False
    snoozed_until: date | None = None

    @property
    def since(self) -> date:
        """The day from which the days are counted."""
        return self.last_contact or self.added_on


@dataclass(frozen=True, slots=True)
class DueMessage:
    """Someone it is time for, with the days since and how far over the rhythm that is."""

    contact: str
    days: int
    priority: float


def rhythm(person: Person, searching: bool) -> int:
    """Return the days between messages before jitter; 0 is off."""
    if person.rather_not or person.no_reply:
        return OFF
    if person.rhythm_days is not None:
        return person.rhythm_days
    if person.reported_back:
        return REPORTED_RHYTHM
    if person.keen and searching:
        return KEEN_RHYTHM
    return OFF if person.ring is None else DEFAULT_RHYTHMS[person.ring]


def jittered(person: Person, days: int) -> int:
    """Return the rhythm moved by at most 20 percent, always the same for this person and last contact."""
    checksum = crc32(f"{person.id} {person.since.isoformat()}".encode()) % (2 * _STEPS + 1)
    return days + int(days * JITTER * (checksum - _STEPS) / _STEPS)


def room_for(week_budget: int, touches_this_week: int, *, calm: bool = False) -> int:
    """Return how many people may be named this week; 0 after a week with many messages by you.

    At a quiet pace never more than the talks that you can manage in a week.
    """
    budget = max(1, week_budget)
    return max(0, min(budget if calm else SHOWN, SHOWN, LOAD_PER_TALK * budget - touches_this_week))


def due_people(people: Iterable[Person], today: date, searching: bool) -> tuple[DueMessage, ...]:
    """Return everyone it is time for, the most due first."""
    awake = (one for one in people if one.snoozed_until is None or one.snoozed_until <= today)
    found = [message for person in awake if (message := _due(person, today, searching)) is not None]
    return tuple(sorted(found, key=lambda message: (-message.priority, -message.days, message.contact)))


def _due(person: Person, today: date, searching: bool) -> DueMessage | None:
    days = rhythm(person, searching)
    if days == OFF:
        return None
    allowed, waited = jittered(person, days), (today - person.since).days
    return DueMessage(person.id, waited, (waited - allowed) / allowed) if waited > allowed else None
