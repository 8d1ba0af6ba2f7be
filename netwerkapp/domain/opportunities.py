"""Work that you heard of, and how far it is."""

from datetime import date, datetime
from enum import StrEnum

from netwerkapp.records import dataclass


class Stage(StrEnum):
    """How far an opportunity is."""

    HEARD = "heard"
    LOOKED_UP = "looked_up"
    TALKED = "talked"
    APPLIED = "applied"
    INTERVIEW = "interview"
    OFFER = "offer"
    YES = "yes"  # it became your work
    NO = "no"


CLOSED = frozenset({Stage.YES, Stage.NO})


@dataclass(frozen=True, slots=True)
class Opportunity:
    """One opportunity: who told you, and in which talk; `stage_on` is the day it came as far as it is."""

    id: str
    created_at: datetime
    title: str
    stage: Stage = Stage.HEARD
    conversation: str | None = None
    via: str | None = None  # contact
    note: str = ""
    stage_on: date | None = None
