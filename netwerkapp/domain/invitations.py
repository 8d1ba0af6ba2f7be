"""What silence after an invitation means, and when it is time for a reminder or for letting go."""

from datetime import date, datetime, timedelta
from enum import StrEnum

from netwerkapp.records import dataclass

QUIET_AFTER = 3  # working days
REMIND_AFTER = 7  # working days
LET_GO_AFTER = 21  # days
_WORKING_WEEK = 5


class Answer(StrEnum):
    """What came back on an invitation."""

    YES = "yes"
    NO = "no"
    LET_GO = "let_go"


class InvitationState(StrEnum):
    """How an invitation stands, without blame."""

    SENT = "sent"
    QUIET = "quiet"
    REMINDED = "reminded"
    LET_GO = "let_go"
    YES = "yes"
    NO = "no"


class Due(StrEnum):
    """What may be done about an invitation without an answer."""

    ASK_OTHER = "ask_other"
    REMIND = "remind"
    LET_GO = "let_go"


@dataclass(frozen=True, slots=True)
class Invitation:
    """One invitation to a talk; None has not happened."""

    id: str
    created_at: datetime
    conversation: str
    sent_on: date
    reminded_on: date | None = None
    answer: Answer | None = None

    def state(self, today: date) -> InvitationState:
        """Return how it stands today."""
        return state(self.sent_on, self.reminded_on, self.answer, today)

    def due(self, today: date) -> Due | None:
        """Return what may be done about it today, or nothing."""
        return due(self.sent_on, self.reminded_on, self.answer, today)


def working_days(start: date, end: date) -> int:
    """Return the number of Mondays to Fridays after `start`, up to and including `end`."""
    weeks, rest = divmod(max(0, (end - start).days), 7)
    tail = (start + timedelta(days=offset) for offset in range(1, rest + 1))
    return weeks * _WORKING_WEEK + sum(day.weekday() < _WORKING_WEEK for day in tail)


def state(sent_on: date, reminded_on: date | None, answer: Answer | None, today: date) -> InvitationState:
    """Return how the invitation stands today."""
    if answer is not None:
        return InvitationState(answer.value)
    if reminded_on is not None and reminded_on <= today:
        return InvitationState.REMINDED
    quiet = working_days(sent_on, today) >= QUIET_AFTER
    return InvitationState.QUIET if quiet else InvitationState.SENT


def due(sent_on: date, reminded_on: date | None, answer: Answer | None, today: date) -> Due | None:
    """Return what is due today: asking someone else, one reminder, letting go, or nothing."""
    if answer is not None:
        return None
    if (today - sent_on).days >= LET_GO_AFTER:
        return Due.LET_GO
    if reminded_on is not None:
        return None
    waited = working_days(sent_on, today)
    if waited >= REMIND_AFTER:
        return Due.REMIND
    return Due.ASK_OTHER if waited >= QUIET_AFTER else None
