"""What you learned from, and what it brought you."""

from datetime import datetime
from enum import StrEnum

from netwerkapp.records import dataclass


class LearningKind(StrEnum):
    """What you learned from."""

    INFO = "info"
    BOOK = "book"
    BLOG = "blog"
    VIDEO = "video"
    COURSE = "course"
    COACH = "coach"
    ROLE_MODEL = "role_model"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class Learned:
    """One thing that you read, watched or did; with a `takeaway` it counts for the ladder."""

    id: str
    created_at: datetime
    kind: str  # a LearningKind, or what else a step offers
    title: str = ""
    takeaway: str = ""
