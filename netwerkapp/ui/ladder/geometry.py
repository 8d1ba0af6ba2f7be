"""Where everything on the stairs stands, in plain numbers: the design's px times the text size."""

from netwerkapp.records import dataclass

RUNGS = 4
TILES = (4, 6, 11, 6)  # per rung, one per criterion
PER_ROW = 4
BESIDE, MOST_BESIDE = 290, 420  # px of the column beside the stairs; the most in a very large window
WIDTH, HEIGHT = 632, 420
COL, X0 = 156, 8
TILE, PITCH = 34, 38
BASE, RISE = 98, 76
TREAD = 11
OVERHANG = 7
BRICK, COURSE = 39, 19
PAWN_HALF, PAWN_HIGH = 13, 41
PILL_HIGH, PILL_ABOVE = 24, 72  # above the tread
CORNER = 304  # width of the triangle at the top left that the stairs leave free
MARKER = 32  # the square around the open ring "how it feels"
MARKER_LEFT = 122  # from the left of its rung: past the pawn, and clear of the next rung
MARKER_WORDS = 40  # above the tread: the ring with its words
LIST_ROW, LIST_GAP, LIST_INDENT = 42, 8, 35  # the indent is 2.3 em


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle."""

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

    @property
    def middle(self) -> float:
        """Half way from left to right."""
        return self.x + self.width / 2

    def contains(self, x: float, y: float) -> bool:
        """Whether the point lies in it."""
        return self.x <= x < self.right and self.y <= y < self.bottom

    def meets(self, other: "Box") -> bool:
        """Whether the two have more than an edge in common."""
        return self.x < other.right and other.x < self.right and self.y < other.bottom and other.y < self.bottom


@dataclass(frozen=True, slots=True)
class StairsGeometry:
    """The painted stairs on a canvas that is `height` high at 100%; a rung is 1..4, a place is counted from 0."""

    scale: float = 1.0
    height: float = HEIGHT

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the canvas."""
        return WIDTH * self.scale, self.height * self.scale

    def rung(self, rung: int) -> Box:
        """Return the tread and the riser together: what is clicked."""
        tread, riser = self.tread(rung), self.riser(rung)
        return Box(tread.x, tread.y, tread.width, riser.bottom - tread.y)

    def tread(self, rung: int) -> Box:
        """Return the slab on top, which sticks out to the left."""
        return self._box(self._left(rung) - OVERHANG, self._top(rung), COL + OVERHANG, TREAD)

    def riser(self, rung: int) -> Box:
        """Return the front, from the middle of the slab to the ground."""
        top = self._top(rung) + 5
        return self._box(self._left(rung), top, COL, self.height - 1 - top)

    def title(self, rung: int, line: int) -> tuple[float, float]:
        """Return where line 0 or 1 of the title begins, on its base line."""
        return (self._left(rung) + 8) * self.scale, (self._top(rung) + 29 + 18 * line) * self.scale

    def count(self, rung: int, line: int = 0) -> tuple[float, float]:
        """Return where "5 of 8" ends, on the base line of a line of the title."""
        return (self._left(rung) + COL - 9) * self.scale, self.title(rung, line)[1]

    def tile(self, rung: int, place: int) -> Box:
        """Return the tile at this place, four to a row."""
        row, column = divmod(place, PER_ROW)
        margin = (COL - (PER_ROW * PITCH - (PITCH - TILE))) / 2
        x = self._left(rung) + margin + column * PITCH
        return self._box(x, self._top(rung) + 56 + row * PITCH, TILE, TILE)

    def wall(self, rung: int, tiles: int) -> Box:
        """Return the brick wall under the tiles; no height where not even half a brick fits."""
        rows = -(-tiles // PER_ROW)
        ground = self.height - 1
        top = self._top(rung) + 57 + rows * PITCH
        top = top if ground - top >= COURSE / 2 else ground
        return self._box(self._left(rung), top, COL, ground - top)

    def bricks(self, rung: int, tiles: int) -> list[Box]:
        """Return the bricks of the wall in running bond, cut at its edges; decoration only."""
        wall, bricks = self.wall(rung, tiles), []
        brick, course = BRICK * self.scale, COURSE * self.scale
        for row in range(round(-(-wall.height // course))):
            y = wall.y + row * course
            x = wall.x - (brick / 2 if row % 2 else 0)
            while wall.right - x > self.scale:
                left = max(x, wall.x)
                bricks.append(Box(left, y, min(x + brick, wall.right) - left, min(course, wall.bottom - y)))
                x += brick
        return bricks

    def pawn(self, rung: int, done: int, tiles: int) -> Box:
        """Return the pawn on the tread: further to the right with every tile that is laid."""
        middle = self._left(rung) + 26 + (COL - 60) * done / tiles
        return self._box(middle - PAWN_HALF, self._top(rung) - PAWN_HIGH, 2 * PAWN_HALF, PAWN_HIGH)

    def pill(self, rung: int, done: int, tiles: int, width: float) -> Box:
        """Return the pill above the pawn, `width` logical px wide; it stays above its own tread."""
        pawn, tread = self.pawn(rung, done, tiles), self.tread(rung)
        end = tread.right if rung == RUNGS else self.tread(rung + 1).x - 4 * self.scale
        x = max(tread.x, min(pawn.middle - width / 2, end - width))
        return Box(x, tread.y - PILL_ABOVE * self.scale, width, PILL_HIGH * self.scale)

    def marker(self, rung: int) -> Box:
        """Return the square of the open ring, at the right end of the tread."""
        x = WIDTH - MARKER if rung == RUNGS else self._left(rung) + MARKER_LEFT
        return self._box(x, self._top(rung) - MARKER, MARKER, MARKER)

    def marker_words(self, rung: int, width: float) -> Box:
        """Return the room for words `width` logical px wide above the ring, ending with the tread."""
        right, top = (self._left(rung) + COL - 14) * self.scale, (self._top(rung) - MARKER_WORDS) * self.scale
        return Box(right - width, top, width, 18 * self.scale)

    def free_corner(self, standing: int = 1, feeling: int | None = None) -> Box:
        """Return the corner at the top left that is free of rungs, and of the pill and the ring on rung 2."""
        above = PILL_ABOVE if standing == 2 else MARKER_WORDS if feeling == 2 else 0
        return self._box(0, 0, CORNER, self._top(2) - above - 6)

    def _left(self, rung: int) -> float:
        return X0 + (rung - 1) * COL

    def _top(self, rung: int) -> float:
        return self.height - 1 - (BASE + (rung - 1) * RISE)

    def _box(self, x: float, y: float, width: float, height: float) -> Box:
        return Box(x * self.scale, y * self.scale, width * self.scale, height * self.scale)


@dataclass(frozen=True, slots=True)
class ListGeometry:
    """The stairs as a list, for little room: rung 4 on top, each lower one less indented, one rung with its tiles."""

    scale: float
    width: float  # logical px
    chosen: int = 1

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the canvas."""
        return self.width, self.rung(1).bottom + self.scale

    def rung(self, rung: int) -> Box:
        """Return the tread and the row under it together: what is clicked."""
        y = sum(self._height(above) + LIST_GAP * self.scale for above in range(rung + 1, RUNGS + 1))
        x = (rung - 1) * LIST_INDENT * self.scale
        return Box(x, y, self.width - x, self._height(rung))

    def tread(self, rung: int) -> Box:
        """Return the slab on top."""
        whole = self.rung(rung)
        return Box(whole.x, whole.y, whole.width, 7 * self.scale)

    def riser(self, rung: int) -> Box:
        """Return the row under the slab."""
        whole, inset = self.rung(rung), 4 * self.scale
        return Box(whole.x + inset, whole.y + inset, whole.width - inset - 1, whole.height - inset)

    def heading(self, rung: int) -> Box:
        """Return the room for title and count."""
        riser, side = self.riser(rung), 11 * self.scale
        return Box(riser.x + side, riser.y + 4 * self.scale, riser.width - 2 * side, (LIST_ROW - 8) * self.scale)

    def marker(self, rung: int) -> Box:
        """Return the square of the open ring, at the right end of the row."""
        heading, side = self.heading(rung), MARKER * self.scale
        return Box(heading.right - side, heading.y, side, side)

    def tile(self, rung: int, place: int) -> Box:
        """Return the tile at this place; as many to a row as fit."""
        heading = self.heading(rung)
        row, column = divmod(place, self._per_row(rung))
        pitch = PITCH * self.scale
        return Box(heading.x + column * pitch, heading.bottom + row * pitch, TILE * self.scale, TILE * self.scale)

    def _per_row(self, rung: int) -> int:
        room = self.width - ((rung - 1) * LIST_INDENT + 27 - (PITCH - TILE)) * self.scale
        return max(1, int(room // (PITCH * self.scale)))

    def _height(self, rung: int) -> float:
        if rung != self.chosen:
            return LIST_ROW * self.scale
        rows = -(-TILES[rung - 1] // self._per_row(rung))
        return (LIST_ROW + rows * PITCH + 6) * self.scale
