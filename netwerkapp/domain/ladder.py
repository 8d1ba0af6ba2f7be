"""The ladder: where the records put you, how far each tile is, and the next small step."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from netwerkapp.domain.facts import Facts, Milestone
from netwerkapp.domain.next_step import NextStep


class Freshness(StrEnum):
    """How recently a skill was used, on rungs 3 and 4."""

    FRESH = "fresh"
    QUIET = "quiet"
    REFRESH = "refresh"


@dataclass(frozen=True, slots=True)
class Tile:
    """One criterion: `count` of `target`, and `p` (0..1), the furthest it has ever been."""

    id: str
    rung: int
    count: int
    target: int
    p: float

    @property
    def laid(self) -> bool:
        """Whether the tile is complete."""
        return self.p >= 1


@dataclass(frozen=True, slots=True)
class Ladder:
    """The whole ladder on one day; never stored, apart from its milestones."""

    rung: int  # 1..4
    fraction: float  # 0..1 of this rung, 4 decimals
    tiles: tuple[Tile, ...]  # of all rungs, in table order
    missing: tuple[str, ...]  # criteria of this rung that are not laid, in table order
    freshness: Freshness | None
    milestones: tuple[Milestone, ...]  # that hold now, with those earned today
    wait_days: int | None  # days until gate C can open, when all of rung 3 is laid
    next_step: NextStep  # the first of `steps`
    steps: tuple[NextStep, ...]  # in order, for "something else"


def climb(facts: Facts, today: date) -> Ladder:
    """Return the ladder as the records stand on `today`; the same input gives the same answer."""
    raise NotImplementedError
