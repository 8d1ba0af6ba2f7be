"""A conversation, its place on the way from idea to done, and what changing that place means."""

from datetime import date, datetime
from enum import StrEnum

from netwerkapp.records import dataclass, replace


class ConversationType(StrEnum):
    """What a talk is for."""

    NETWORKING = "networking"
    INFORMATION = "information"
    ADVICE = "advice"
    FOLLOW_UP = "follow_up"


class Status(StrEnum):
    """How far a talk is; the last two stand in the group of talks that did not take place."""

    IDEA = "idea"
    PREPARING = "preparing"
    PLANNED = "planned"
    HELD = "held"
    DONE = "done"
    CANCELLED = "cancelled"
    NO_SHOW = "no_show"


class Channel(StrEnum):
    """How a talk or message takes place."""

    WRITING = "writing"
    PHONE = "phone"
    WALK = "walk"
    COFFEE = "coffee"
    ONLINE = "online"


Days = tuple[date, ...]
TOOK_PLACE = frozenset({Status.HELD, Status.DONE})


@dataclass(frozen=True, slots=True)
class Conversation:
    """One talk with one person; everything but its id, type and status may be missing."""

    id: str
    created_at: datetime
    contact: str | None = None
    type: ConversationType = ConversationType.NETWORKING
    status: Status = Status.IDEA
    date: "date | None" = None  # quoted: the default hides the type of the same name
    time: str = ""  # "10:00", local
    place: str = ""
    minutes: int | None = None
    channel: Channel | None = None
    ring: int | None = None  # the contact's closeness when the talk was held
    fear: int | None = None
    first_conscious: bool = False
    retro: bool = False
    ready_at: datetime | None = None
    moved_from: Days = ()  # the days it was moved away from, oldest first


def with_status(
    conversation: Conversation,
    status: Status,
    today: date,
    first_start: date,
    ring: int | None = None,
    fear: int | None = None,
) -> Conversation:
    """Return the talk with another status; `ring` and `fear` are the contact's at this moment.

    A talk that is held now gets today in the place of a later date and keeps ring and fear; dated before the app
    was first started it is marked `retro`. A step back from held forgets all of that.
    """
    if status not in TOOK_PLACE:
        return replace(conversation, status=status, ring=None, fear=None, retro=False)
    if conversation.status in TOOK_PLACE:
        return replace(conversation, status=status)
    day = min(conversation.date or today, today)
    return replace(conversation, status=status, date=day, ring=ring, fear=fear, retro=day < first_start)


def with_date(conversation: Conversation, day: date | None, today: date, first_start: date) -> Conversation:
    """Return the talk on another day, or on none.

    A day to come makes a plan of it, no day takes the plan back. A talk that took place keeps its day when there is
    no other one, or one that has yet to come; moved to before the first start it is marked `retro`.
    """
    if conversation.status in TOOK_PLACE:
        if day is None or day > today:
            return conversation
        return replace(conversation, date=day, retro=day < first_start)
    status = conversation.status
    if day is None and status is Status.PLANNED:
        status = Status.PREPARING
    elif day is not None and day >= today:
        status = Status.PLANNED
    return replace(conversation, date=day, status=status)


def planned_again(conversation: Conversation) -> Conversation:
    """Return a talk that did not go ahead as one that is prepared again, for another day."""
    return replace(conversation, status=Status.PREPARING, date=None, time="")


def moved(conversation: Conversation, day: date | None, today: date) -> Conversation:
    """Return a talk that goes ahead on another day, or on one that is not known yet; its old day is remembered."""
    old = conversation.date
    before = conversation.moved_from if old is None or old == day else (*conversation.moved_from, old)
    status = Status.PLANNED if day is not None and day >= today else Status.PREPARING
    return replace(conversation, date=day, status=status, moved_from=before)
