"""A tile that is new, and a rung that was reached: each is celebrated once, quietly."""

from collections.abc import Set

from netwerkapp.domain.ladder import Ladder
from netwerkapp.records import dataclass


@dataclass(frozen=True, slots=True)
class Celebration:
    """What is new since the last time: tiles by id, and the highest rung, None when it is the same."""

    tiles: frozenset[str]
    rung: int | None
    names: frozenset[str]  # what to remember


def to_celebrate(ladder: Ladder, seen: Set[str]) -> Celebration | None:
    """Return what was not celebrated yet, or None."""
    tiles = frozenset(tile.id for tile in ladder.tiles if tile.laid and tile.id not in seen)
    rungs = {f"rung {one.rung}": one.rung for one in ladder.milestones if f"rung {one.rung}" not in seen}
    names = tiles | rungs.keys()
    return Celebration(tiles, max(rungs.values(), default=None), names) if names else None
