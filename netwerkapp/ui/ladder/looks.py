"""What each rung shows: its title, how far it is, and the state of its tiles. Decided here, painted elsewhere."""

from enum import StrEnum

from netwerkapp.content_types.ladder import LadderTexts
from netwerkapp.domain.ladder import Ladder, Tile
from netwerkapp.records import dataclass
from netwerkapp.ui.tiles import TileState


class Place(StrEnum):
    """Where a rung is, seen from where you stand."""

    PASSED = "passed"
    HERE = "here"
    START = "start"  # here, and nothing is recorded yet
    LATER = "later"
    UNSEEN = "unseen"  # later, and nothing is recorded yet


AHEAD = (Place.LATER, Place.UNSEEN)


@dataclass(frozen=True, slots=True)
class TileLook:
    """One tile: what it says in words, its icon, and how far it is."""

    title: str
    icon: str
    state: TileState
    count: int
    target: int
    note: str = ""  # "may come later"
    id: str = ""  # the criterion


@dataclass(frozen=True, slots=True)
class RungLook:
    """One rung as it is painted and read aloud."""

    rung: int
    title: str
    place: Place
    tiles: tuple[TileLook, ...]

    @property
    def laid(self) -> int:
        """How many tiles are laid."""
        return sum(tile.state is TileState.DONE for tile in self.tiles)

    @property
    def share(self) -> float:
        """Which part of the tiles is laid, 0..1."""
        return self.laid / len(self.tiles) if self.tiles else 0.0


def looks_of(ladder: Ladder, texts: LadderTexts) -> tuple[RungLook, ...]:
    """Return the four rungs, lowest first."""
    following = following_tile(ladder)
    return tuple(_look(number, ladder, following, texts) for number in range(1, 5))


def following_tile(ladder: Ladder) -> str | None:
    """Return the tile whose turn it is: that of the next step, else the first one missing, else None."""
    open_tiles = {tile.id for tile in ladder.tiles if not tile.laid and tile.rung <= ladder.rung}
    asked = ladder.next_step.criterion
    return asked if asked in open_tiles else next(iter(ladder.missing), None)


def _look(number: int, ladder: Ladder, following: str | None, texts: LadderTexts) -> RungLook:
    place = _place(number, ladder)
    words = {tile.id: tile for tile in texts.tile}
    tiles = tuple(
        TileLook(
            title=words[tile.id].done if tile.laid else words[tile.id].open,
            icon=words[tile.id].icon,
            state=_state(tile, place, following),
            count=tile.count,
            target=tile.target,
            note=texts.texts["open_behind"] if place is Place.PASSED and not tile.laid else "",
            id=tile.id,
        )
        for tile in ladder.tiles
        if tile.rung == number
    )
    return RungLook(number, texts.rung[number - 1].stage, place, tiles)


def _place(number: int, ladder: Ladder) -> Place:
    begun = ladder.rung > 1 or any(tile.count for tile in ladder.tiles)
    if number == ladder.rung:
        return Place.HERE if begun else Place.START
    if number < ladder.rung:
        return Place.PASSED
    return Place.LATER if begun else Place.UNSEEN


def _state(tile: Tile, place: Place, following: str | None) -> TileState:
    if tile.laid:
        return TileState.DONE
    if place in AHEAD:
        return TileState.LATER
    return TileState.NEXT if tile.id == following else TileState.OPEN
