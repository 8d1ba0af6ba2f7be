"""Where everything stands on the painted stairs. Plain numbers, in px of the design times the scale."""

from dataclasses import dataclass

RUNGS = 4
COLUMN, LEFT = 156.0, 8.0
TILE, PITCH, PER_ROW = 34.0, 38.0, 4
BASE, RISE = 98.0, 76.0
WIDTH, HEIGHT = 632.0, 420.0
ABOVE = 88.0  # room above the highest tread for the pawn and its pill
_ROWS_TOP = 56.0  # of the first row of tiles, below the tread
_TREAD = 11.0
_PAWN_HALF, _PAWN_HIGH = 13.0, 41.0


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle: left, top, width and height."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.y + self.height


@dataclass(frozen=True, slots=True)
class StairsGeometry:
    """The stairs at a scale, standing on the bottom of a canvas that is `height` high (at scale 1)."""

    scale: float = 1.0
    height: float = HEIGHT

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the whole canvas."""
        return WIDTH * self.scale, self.height * self.scale

    def tread(self, rung: int) -> Box:
        """The slab on top of rung 1..4."""
        return self._box(self._left(rung) - 7, self._top(rung), COLUMN + 7, _TREAD)

    def riser(self, rung: int) -> Box:
        """The front of a rung, from below its tread to the ground."""
        top = self._top(rung) + 5
        return self._box(self._left(rung), top, COLUMN, self.height - 1 - top)

    def rung(self, rung: int) -> Box:
        """Tread and riser together: what is clicked."""
        tread, riser = self.tread(rung), self.riser(rung)
        return Box(tread.x, tread.y, riser.right - tread.x, riser.bottom - tread.y)

    def title_baseline(self, rung: int, line: int) -> tuple[float, float]:
        """Where line 0 or 1 of the title of a rung begins."""
        return (self._left(rung) + 8) * self.scale, (self._top(rung) + 29 + 18 * line) * self.scale

    def tile(self, rung: int, place: int) -> Box:
        """The tile at `place`, counted from 0, four to a row."""
        row, column = divmod(place, PER_ROW)
        width = PER_ROW * PITCH - (PITCH - TILE)
        x = self._left(rung) + (COLUMN - width) / 2 + column * PITCH
        return self._box(x, self._top(rung) + _ROWS_TOP + row * PITCH, TILE, TILE)

    def bricks(self, rung: int, tiles: int) -> Box:
        """The wall below the tiles of a rung; its height is 0 where there is no room."""
        rows = -(-tiles // PER_ROW)
        top = self._top(rung) + _ROWS_TOP + rows * PITCH
        return self._box(self._left(rung) + 1, top, COLUMN - 2, max(0.0, self.height - 1 - top))

    def pawn(self, rung: int, done: int, tiles: int) -> Box:
        """The pawn on the tread: further to the right with every tile that is laid."""
        middle = self._left(rung) + 26 + (COLUMN - 60) * done / tiles
        return self._box(middle - _PAWN_HALF, self._top(rung) - _PAWN_HIGH, 2 * _PAWN_HALF, _PAWN_HIGH)

    def pill(self, rung: int, done: int, tiles: int, width: float) -> Box:
        """The pill with words above the pawn; `width` is what the words need, in px of the screen."""
        pawn = self.pawn(rung, done, tiles)
        high = 24 * self.scale
        left = pawn.x + pawn.width / 2 - width / 2
        left = min(max(left, 0.0), self.size[0] - width)
        return Box(left, pawn.y - high - 8 * self.scale, width, high)

    def free_corner(self) -> Box:
        """The corner at the top left that the stairs leave free."""
        return self._box(0, 0, 304, self._top(2) - 8)

    def _left(self, rung: int) -> float:
        return LEFT + (rung - 1) * COLUMN

    def _top(self, rung: int) -> float:
        return self.height - 1 - (BASE + (rung - 1) * RISE)

    def _box(self, x: float, y: float, width: float, height: float) -> Box:
        return Box(x * self.scale, y * self.scale, width * self.scale, height * self.scale)
