"""Paints the map: rings, sectors, people, and who led you to whom. Decides nothing."""

import math
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath

from netwerkapp.domain.network_map import RINGS, SECTORS, Dot, MapPerson, middle_of
from netwerkapp.records import dataclass
from netwerkapp.ui.ladder.pawn import paint_pawn
from netwerkapp.ui.network.dots import RECENT, Stamps, look_of, paint_dot
from netwerkapp.ui.network.room import Room
from netwerkapp.ui.theme import Theme

ALL_NAMES = 60  # of more people only who is near, has a talk planned, or is chosen; never more than so many
NEAR = 2
FILLS = ("surface", "paper", "sunken", "paper2")
PLANNED, CHOSEN = 11.5, 14.0  # px, radii
_CELL = 48  # px
_TURNS = (0, -15, 15, -30, 30, -45, 45)  # degrees from the top of a ring, for its name
_OFF, _FURTHER = 10, 12  # px from the rings to the name of a circle; at the top and at the bottom more
_LINES, _EDGE = 20, 12  # px: half of a name with its count, and above the rings for the name of the outer one


@dataclass(frozen=True, slots=True)
class MapContent:
    """Everything that stands on the map, and its words."""

    dots: tuple[Dot, ...]
    circles: Mapping[str, str]  # what each sector is called
    counts: Mapping[str, str]  # how many people are in it, in words
    rings: Sequence[str]  # names of the rings, the nearest first
    you: str
    today: date


class MapPicture:
    """One painter for the screen, a picture and paper."""

    def __init__(self, theme: Theme, content: MapContent, box: QRectF) -> None:
        self._theme, self._content = theme, content
        self._box, self.middle = box, box.center()
        self._taken: list[QRectF] = []  # where words stand already
        self._room = Room(theme.px(_CELL), ())
        self._names: tuple[tuple[str, str], list[tuple[MapPerson, QRectF]]] | None = (
            None  # for whom, and where they are
        )
        self.radius = max(theme.px(120), self._fitting())
        self._leads = [(dot.person.introduced_by, dot.person.id) for dot in content.dots if dot.person.introduced_by]
        self._people = {dot.person.id: dot.person for dot in content.dots}
        self._places = {dot.person.id: self.at(dot) for dot in content.dots}

    def at(self, dot: Dot) -> QPointF:
        """Return where this dot stands in the box."""
        return self.middle + QPointF(dot.x * self.radius, dot.y * self.radius)

    def part(self, point: QPointF) -> tuple[float, float]:
        """Return a point of the box in parts of the radius."""
        off = point - self.middle
        return off.x() / self.radius, off.y() / self.radius

    def near(self, point: QPointF) -> str:
        """Return who stands at this point, or ""."""
        reach = self._theme.px(16)
        away = {key: (at.x() - point.x()) ** 2 + (at.y() - point.y()) ** 2 for key, at in self._places.items()}
        nearest = min(away, key=away.__getitem__, default="")
        return nearest if nearest and away[nearest] <= reach * reach else ""

    def _fitting(self) -> float:
        """Return the radius with which everything fits: as large as the names of the circles leave room for."""
        theme, content, box = self._theme, self._content, self._box
        names, counts = QFontMetricsF(theme.font(14, bold=True)), QFontMetricsF(theme.font(13))
        radius = box.height() / 2 - theme.px(_EDGE)
        for sector in SECTORS:
            along, down = (abs(part) for part in (math.cos(middle_of(sector)), math.sin(middle_of(sector))))
            words = names.horizontalAdvance(content.circles[sector]), counts.horizontalAdvance(content.counts[sector])
            high = box.height() / 2 - theme.px(_LINES) - down * theme.px(_FURTHER)
            beside = (box.width() / 2 - max(words)) / along if along > 0.01 else radius
            below = high / down if down > 0.01 else radius
            radius = min(radius, beside - theme.px(_OFF), below - theme.px(_OFF))
        return radius

    def paint(self, painter: QPainter, chosen: str = "", hovered: str = "") -> None:
        """Paint it."""
        self.paint_ground(painter)
        self.paint_words(painter, chosen, hovered)

    def paint_ground(self, painter: QPainter, ratio: float = 0) -> None:
        """Paint what stays while someone else is chosen: rings, sectors and dots.

        With the pixels in a px of a screen each kind of dot is drawn once, where there are very many.
        """
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, middle = self._theme, self.middle
        self._taken = [_around(middle, theme.px(34))]
        self._paint_rings(painter)
        self._paint_sectors(painter)
        self._paint_ring_names(painter)
        paint_pawn(painter, middle + QPointF(0, theme.px(12)), theme, 0.85)
        self._text(painter, middle + QPointF(0, theme.px(26)), self._content.you, "now", 13, bold=True)
        few = len(self._places) <= ALL_NAMES  # among more dots no name can keep clear of them
        stamps = Stamps(self._theme, ratio) if ratio and not few else None
        for dot in self._content.dots:
            self._paint_dot(painter, dot.person, self._places[dot.person.id], "", stamps)
        dots = [_around(at, theme.px(RECENT + 1)) for at in self._places.values()] if few else []
        self._room = Room(theme.px(_CELL), [*self._taken, *dots])

    def paint_words(self, painter: QPainter, chosen: str, hovered: str) -> None:
        """Paint who is chosen, whom they led you to, and the names; after the ground."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_leads(painter, chosen)
        if chosen in self._places:
            self.paint_held(painter, chosen, self._places[chosen])
        self._paint_names(painter, chosen, hovered)

    def paint_held(self, painter: QPainter, contact: str, at: QPointF) -> None:
        """Paint someone once more, where the mouse holds them now."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_dot(painter, self._people[contact], at, contact)

    def _paint_rings(self, painter: QPainter) -> None:
        theme = self._theme
        painter.setPen(theme.pen("control", 1))
        for border, fill in zip(reversed(RINGS[1:]), reversed(FILLS), strict=True):
            painter.setBrush(theme.colour(fill))
            painter.drawEllipse(self.middle, border * self.radius, border * self.radius)

    def _paint_sectors(self, painter: QPainter) -> None:
        theme, content = self._theme, self._content
        step = math.tau / len(SECTORS)
        for sector in SECTORS:
            angle = middle_of(sector)
            border = angle - step / 2
            painter.setPen(theme.pen("line", 1))
            along = QPointF(math.cos(border), math.sin(border))
            painter.drawLine(self.middle + along * self.radius * 0.14, self.middle + along * self.radius)
            away = round(math.sin(angle), 3) * theme.px(_FURTHER)  # at the top and at the bottom further up and down
            out = self.middle + QPointF(math.cos(angle), math.sin(angle)) * (self.radius + theme.px(_OFF))
            out += QPointF(0, away)
            right = math.cos(angle) > 0
            name, count = content.circles[sector], content.counts[sector]
            self._side_text(painter, out - QPointF(0, theme.px(9)), name, "ink", 14, right, bold=True)
            self._side_text(painter, out + QPointF(0, theme.px(9)), count, "ink2", 13, right)

    def _paint_ring_names(self, painter: QPainter) -> None:
        theme = self._theme
        metrics = QFontMetricsF(theme.font(13))
        for border, name in zip(RINGS[1:], self._content.rings, strict=True):
            box = QRectF(0, 0, metrics.horizontalAdvance(name) + theme.px(16), theme.px(20))
            box = self._along_ring(box, border)
            painter.setPen(theme.pen("line", 1))
            painter.setBrush(theme.colour("surface"))
            painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
            self._taken.append(box)
            painter.setPen(theme.colour("ink2"))
            painter.setFont(theme.font(13))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)

    def _along_ring(self, box: QRectF, border: float) -> QRectF:
        """Return the room for the name of a ring: at its top, or as little beside that as keeps it off the dots."""
        reach = border * self.radius
        spots = [QRectF(box) for _ in _TURNS]
        for spot, turn in zip(spots, _TURNS, strict=True):
            angle = math.radians(turn)
            spot.moveCenter(self.middle + QPointF(math.sin(angle), -math.cos(angle)) * reach)
        if len(self._places) > ALL_NAMES:
            return spots[0]  # dots are everywhere
        dots = [_around(at, self._theme.px(RECENT + 2)) for at in self._places.values()]
        taken = Room(self._theme.px(_CELL), [*self._taken, *dots])
        return taken.least_covered(spots)

    def _paint_leads(self, painter: QPainter, chosen: str) -> None:
        """Lines from who is chosen to whom they led you, and from who led you to them."""
        theme, places = self._theme, self._places
        if chosen not in places:
            return
        pen = theme.pen("accent", 1.5)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for giver, led in self._leads:
            if giver in places and chosen in (giver, led):
                start, end = places[giver], places[led]
                bend = (start + end) / 2 + (self.middle - (start + end) / 2) * -0.15
                path = QPainterPath(start)
                path.quadTo(bend, end)
                painter.drawPath(path)

    def _paint_dot(
        self, painter: QPainter, person: MapPerson, at: QPointF, chosen: str, stamps: Stamps | None = None
    ) -> None:
        theme, look = self._theme, look_of(person, self._content.today)
        if person.id == chosen:
            painter.setPen(theme.pen("accent", 2))
            painter.setBrush(theme.colour("accentSoft"))
            painter.drawEllipse(at, theme.px(CHOSEN), theme.px(CHOSEN))
        if person.planned:
            painter.setPen(theme.pen("accent", 1.5))
            painter.setBrush(theme.colour("card"))
            painter.drawEllipse(at, theme.px(PLANNED), theme.px(PLANNED))
        if stamps is None:
            paint_dot(painter, theme, at, look)
        else:
            stamps.set_down(painter, at, look)

    def _paint_names(self, painter: QPainter, chosen: str, hovered: str) -> None:
        """Write names beside the dots, each on the side where nothing stands yet."""
        theme = self._theme
        if self._names is None or self._names[0] != (chosen, hovered):
            self._names = (chosen, hovered), list(self._placed(chosen, hovered))
        for person, box in self._names[1]:
            painter.setFont(theme.font(14, bold=person.id == chosen))
            painter.setPen(theme.colour("ink" if person.last_contact is not None or person.id == chosen else "ink2"))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, person.name)

    def _placed(self, chosen: str, hovered: str) -> Iterator[tuple[MapPerson, QRectF]]:
        """Give whose name is written, and where."""
        theme, places, taken = self._theme, self._places, Room(self._theme.px(_CELL), (), self._room)
        people = list(self._people.values())
        people.sort(key=lambda one: (one.id != chosen, one.id != hovered, not one.planned, one.ring))
        everyone = len(people) <= ALL_NAMES
        for person in people[:ALL_NAMES]:
            is_chosen = person.id == chosen
            if not (everyone or self._is_named(person) or is_chosen or person.id == hovered):
                continue
            metrics = QFontMetricsF(theme.font(14, bold=is_chosen))
            size = QSizeF(metrics.horizontalAdvance(person.name) + 2, theme.px(19))
            off = theme.px(4 + (CHOSEN if is_chosen else PLANNED if person.planned else RECENT))
            box = self._inside(self._free(places[person.id], size, off, taken))
            taken.take(box)
            yield person, box

    def _inside(self, box: QRectF) -> QRectF:
        """Return the box, moved so far that none of it lies outside the picture."""
        return box.translated(min(0.0, self._box.right() - box.right()) + max(0.0, self._box.left() - box.left()), 0)

    def _free(self, at: QPointF, size: QSizeF, off: float, taken: Room) -> QRectF:
        """Return the box for a name: outwards, inwards, below, above or at a corner, where it covers least."""
        wide, high = size.width(), size.height()
        right = QRectF(QPointF(at.x() + off, at.y() - high / 2), size)
        left = QRectF(QPointF(at.x() - off - wide, at.y() - high / 2), size)
        below = QRectF(QPointF(at.x() - wide / 2, at.y() + off - 3), size)
        above = QRectF(QPointF(at.x() - wide / 2, at.y() - off - high + 3), size)
        sides = [right, left, below, above] if at.x() >= self.middle.x() else [left, right, below, above]
        sides += [side.translated(0, high * part) for part in (-0.6, 0.6) for side in sides[:2]]
        return taken.least_covered(sides)

    def _is_named(self, person: MapPerson) -> bool:
        return person.planned or (person.closeness is not None and person.closeness <= NEAR)

    def _side_text(
        self, painter: QPainter, at: QPointF, text: str, token: str, size: float, right: bool, *, bold: bool = False
    ) -> None:
        """Draw a line of text that begins, or ends, at this point."""
        theme = self._theme
        font = theme.font(size, bold=bold)
        wide = QFontMetricsF(font).horizontalAdvance(text) + 1
        box = QRectF(at.x() if right else at.x() - wide, at.y() - theme.px(10), wide, theme.px(20))
        painter.setFont(font)
        painter.setPen(theme.colour(token))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
        self._taken.append(box)

    def _text(
        self, painter: QPainter, middle: QPointF, text: str, token: str, size: float, *, bold: bool = False
    ) -> None:
        theme = self._theme
        painter.setFont(theme.font(size, bold=bold))
        painter.setPen(theme.colour(token))
        box = QRectF(middle.x() - theme.px(60), middle.y() - theme.px(10), theme.px(120), theme.px(20))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _around(middle: QPointF, half: float) -> QRectF:
    return QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half)
