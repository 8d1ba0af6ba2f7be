"""What you thought beforehand, and what happened: of every talk and every small experiment."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from netwerkapp.domain.names import Name
from netwerkapp.records import dataclass


class Outcome(StrEnum):
    """Whether it happened."""

    NO = "no"
    A_LITTLE = "a_little"
    YES = "yes"


class Origin(StrEnum):
    """What it was thought about."""

    TALK = "talk"
    EXPERIMENT = "experiment"


@dataclass(frozen=True, slots=True)
class Prediction:
    """One thing that you thought beforehand about something that is over by now."""

    id: str  # of the talk, or of the experiment
    origin: Origin
    day: date
    thought: str  # what you thought would happen
    chance: int | None = None  # 0..100
    outcome: Outcome | None = None  # None: not told yet
    told: str = ""  # what happened, in your own words
    name: Name | None = None  # of whom you talked with
    experiment: str = ""  # its words

    @property
    def happened(self) -> int | None:
        """How much of it happened, on the scale of the chance; None when it is not told yet."""
        return None if self.outcome is None else {Outcome.NO: 0, Outcome.A_LITTLE: 50, Outcome.YES: 100}[self.outcome]


@dataclass(frozen=True, slots=True)
class Tally:
    """How often you thought something beforehand, of what was told since, and how often it happened."""

    thought: int
    happened: int
    a_little: int


def tally(predictions: Iterable[Prediction], origin: Origin) -> Tally:
    """Count those of one origin of which the outcome is known."""
    known = [one.outcome for one in predictions if one.origin is origin and one.outcome is not None]
    return Tally(len(known), known.count(Outcome.YES), known.count(Outcome.A_LITTLE))
