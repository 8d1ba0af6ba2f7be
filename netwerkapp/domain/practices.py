"""Start small: which of the twelve practices fits now. Offered, never pushed."""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from netwerkapp.records import dataclass

FIRST, LAST = 1, 12
TALKS = frozenset({7, 8, 9, 11})  # these are a talk, with a sheet of its own
CALM = 3  # start at the highest practice that feels at most so tense
QUIET_START = 4  # at a quiet pace you begin with messages, up to here
_HALF = 2


class Why(StrEnum):
    """Why this practice is proposed."""

    START = "start"
    AGAIN = "again"
    UP = "up"
    DOWN = "down"


@dataclass(frozen=True, slots=True)
class Done:
    """One time that a practice was done; tensions are 0..10, or None."""

    level: int
    before: int | None = None
    after: int | None = None

    @property
    def rose(self) -> bool:
        """Whether it was tenser afterwards."""
        return self.before is not None and self.after is not None and self.after > self.before

    @property
    def eased(self) -> bool:
        """Whether the tension at least halved."""
        return self.before is not None and self.after is not None and self.after * _HALF <= self.before


@dataclass(frozen=True, slots=True)
class Proposal:
    """A practice 1..12, and why."""

    level: int
    why: Why


def proposal(usual: Mapping[int, int], done: Sequence[Done], *, quiet: bool = False) -> Proposal:
    """Return what fits next. `usual` is the tension of each practice for most people, `done` in order of time.

    You begin at the highest practice that feels calm (at a quiet pace no higher than the fourth); up after the
    tension halved or after the second time, down when it rose, else once more.
    """
    if not done:
        start = max((level for level, tension in usual.items() if tension <= CALM), default=FIRST)
        return Proposal(min(start, QUIET_START) if quiet else start, Why.START)
    last = done[-1]
    times = sum(one.level == last.level for one in done)
    if last.rose:
        return Proposal(max(last.level - 1, FIRST), Why.DOWN)
    if last.eased or times > 1:
        return Proposal(last.level + 1, Why.UP) if last.level < LAST else Proposal(LAST, Why.AGAIN)
    return Proposal(last.level, Why.AGAIN)
