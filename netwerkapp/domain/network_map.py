"""Where everyone stands on the map: rings by closeness, sectors by circle. The same people stand in the same places."""

import math
from collections.abc import Iterable, Sequence
from datetime import date
from zlib import crc32

from netwerkapp.domain.contacts import Circle
from netwerkapp.records import dataclass

RINGS = (0.0, 0.34, 0.58, 0.80, 1.0)  # borders, as parts of the radius
CENTRE = 0.17  # nobody stands on the pawn
RADIUS = 249  # px of the design
APART, EDGE, SHAKE = 26 / RADIUS, 12 / RADIUS, 14 / RADIUS
OWN = "own"  # the sector of circles of your own, and of people without one
SECTORS = (*Circle, OWN)
SECTOR = math.tau / len(SECTORS)
SIDE = 0.09  # radians free at each side of a sector
NO_CLOSENESS = 3  # where someone stands as long as it is not said
RECENT_DAYS = 90
_TOP = -math.pi / 2  # the first sector begins at the top and they go on clockwise


@dataclass(frozen=True, slots=True)
class MapPerson:
    """Someone on the map."""

    id: str
    name: str  # what you call them
    sort_key: str
    circle: str = ""
    closeness: int | None = None
    last_contact: date | None = None
    planned: bool = False
    introduced_by: str | None = None

    @property
    def ring(self) -> int:
        """Which ring, 1 to 4."""
        return self.closeness or NO_CLOSENESS

    @property
    def sector(self) -> str:
        """Which sector."""
        return self.circle if self.circle in tuple(Circle) else OWN

    def is_recent(self, today: date) -> bool:
        """Whether you spoke not long ago."""
        return self.last_contact is not None and (today - self.last_contact).days <= RECENT_DAYS


@dataclass(frozen=True, slots=True)
class Dot:
    """A place on the map, in parts of the radius from the middle; x to the right, y down."""

    person: MapPerson
    x: float
    y: float


def lay_out(people: Iterable[MapPerson]) -> tuple[Dot, ...]:
    """Return a place for everyone: sector by sector, clockwise, and in each from the middle outwards."""
    by_place: dict[tuple[str, int], list[MapPerson]] = {}
    for person in people:
        by_place.setdefault((person.sector, person.ring), []).append(person)
    dots: list[Dot] = []
    for sector in SECTORS:
        for ring in range(1, len(RINGS)):
            here = sorted(by_place.get((sector, ring), ()), key=lambda person: (person.sort_key, person.id))
            dots.extend(_placed(here, SECTORS.index(sector), ring))
    return tuple(dots)


def ring_at(x: float, y: float) -> int:
    """Return the ring in which this point lies; outside the map it is the last one."""
    distance = math.hypot(x, y)
    return next((ring for ring, border in enumerate(RINGS[1:], 1) if distance <= border), len(RINGS) - 1)


def middle_of(sector: str) -> float:
    """Return the direction of the middle of a sector, in radians clockwise from the right."""
    return _TOP + (SECTORS.index(sector) + 0.5) * SECTOR


def beside(dots: Sequence[Dot], chosen: str, by: int) -> str:
    """Return who stands so many places further in the order of the dots; the ends meet."""
    place = next((place for place, dot in enumerate(dots) if dot.person.id == chosen), -1 if by > 0 else 0)
    return dots[(place + by) % len(dots)].person.id if dots else ""


def outwards(dots: Sequence[Dot], chosen: str, by: int) -> str:
    """Return who stands nearest in the next ring outwards (1) or inwards (-1) that holds anyone; else who is chosen."""
    here = next((dot for dot in dots if dot.person.id == chosen), None)
    if here is None:
        return dots[0].person.id if dots else ""
    ring = here.person.ring + by
    while 1 <= ring < len(RINGS):
        there = [dot for dot in dots if dot.person.ring == ring]
        if there:
            return min(there, key=lambda dot: math.hypot(dot.x - here.x, dot.y - here.y)).person.id
        ring += by
    return chosen


def _placed(people: Sequence[MapPerson], sector: int, ring: int) -> Iterable[Dot]:
    inner, outer = max(RINGS[ring - 1], CENTRE) + EDGE, RINGS[ring] - EDGE
    span = SECTOR - 2 * SIDE
    start = _TOP + sector * SECTOR + SIDE
    rows = _rows(len(people), inner, outer, span)
    for place, person in enumerate(people):
        row = place % rows
        radius = inner + (row + 0.5) / rows * (outer - inner)
        if rows == 1:
            radius = min(max(radius + _shake(person.id), inner), outer)
        angle = start + (place + 0.5) / len(people) * span
        yield Dot(person, radius * math.cos(angle), radius * math.sin(angle))


def _rows(count: int, inner: float, outer: float, span: float) -> int:
    """Return how many rows keep people apart; as many as go into the ring when there is no room for all."""
    most = max(1, int((outer - inner) / APART) + 1)
    for rows in range(1, most):
        nearest = inner + 0.5 / rows * (outer - inner)
        if count <= rows * max(1, int(nearest * span / APART)):
            return rows
    return most


def _shake(person: str) -> float:
    """Return a small distance that is always the same for the same person."""
    return (crc32(person.encode()) % 1001 / 500 - 1) * SHAKE
