"""What you promised someone in a talk."""

from datetime import date, datetime

from netwerkapp.records import dataclass


@dataclass(frozen=True, slots=True)
class Promise:
    """One thing to do for someone, perhaps on a day; `done_at` is None as long as it is not done."""

    id: str
    created_at: datetime
    conversation: str
    text: str
    day: date | None = None
    done_at: datetime | None = None
