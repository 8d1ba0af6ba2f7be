"""A moment of contact between you and someone else."""

from datetime import date, datetime
from enum import StrEnum

from netwerkapp.domain.conversations import Channel
from netwerkapp.records import dataclass


class TouchKind(StrEnum):
    """What a moment of contact was."""

    GREETING = "greeting"
    QUESTION = "question"
    INVITATION = "invitation"
    THANKS = "thanks"
    REPORT_BACK = "report_back"
    GAVE_HELP = "gave_help"
    CONGRATULATION = "congratulation"
    REMINDER = "reminder"


class AskKind(StrEnum):
    """What was asked for."""

    INFORMATION = "information"
    ADVICE = "advice"
    SUPPORT = "support"
    COOPERATION = "cooperation"
    INTRODUCTION = "introduction"


ANSWERS = frozenset({TouchKind.THANKS, TouchKind.REPORT_BACK})  # they belong to a talk


@dataclass(frozen=True, slots=True)
class Touch:
    """One moment of contact; `contact` is None only for the first practice, with a stranger."""

    id: str
    created_at: datetime
    date: date
    kind: TouchKind
    contact: str | None = None
    channel: Channel | None = None
    ask_kind: AskKind | None = None
    initiated_by_me: bool = True
    conversation: str | None = None
    level: int | None = None  # practice 1..12
    tension_before: int | None = None  # 0..10
    tension_after: int | None = None
    note: str = ""
