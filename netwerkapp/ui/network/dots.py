"""How people look on the map: filled when you spoke not long ago, a ring when that was longer ago, grey when never."""

from datetime import date

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPixmap

from netwerkapp.domain.network_map import MapPerson
from netwerkapp.ui.theme import Theme

RECENT, LONG_AGO, NEVER = 7.5, 6.75, 5.0  # px, radii
LOOKS = {  # the radius, how it is filled, and the line around it with its width in px
    "recent": (RECENT, "accent", "", 0.0),
    "long_ago": (LONG_AGO, "card", "accent", 2.0),
    "never": (NEVER, "card", "control", 1.5),
}
_STAMP = 20  # px: a dot with room around it


def look_of(person: MapPerson, today: date) -> str:
    """Return which of the looks this person has."""
    if person.is_recent(today):
        return "recent"
    return "never" if person.last_contact is None else "long_ago"


def paint_dot(painter: QPainter, theme: Theme, at: QPointF, look: str) -> None:
    """Paint one dot."""
    size, fill, edge, width = LOOKS[look]
    painter.setPen(theme.pen(edge, width) if edge else Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(fill))
    painter.drawEllipse(at, theme.px(size), theme.px(size))


class Stamps:
    """Each kind of dot, drawn once for a screen and set down many times, on whole pixels."""

    def __init__(self, theme: Theme, ratio: float) -> None:
        """Take the pixels of the screen in a px."""
        self._half = theme.px(_STAMP) / 2
        self._drawn = {look: self._draw(theme, look, ratio) for look in LOOKS}

    def set_down(self, painter: QPainter, at: QPointF, look: str) -> None:
        """Set down one dot."""
        painter.drawPixmap(QPointF(at.x() - self._half, at.y() - self._half), self._drawn[look])

    def _draw(self, theme: Theme, look: str, ratio: float) -> QPixmap:
        side = round(2 * self._half * ratio)
        drawn = QPixmap(side, side)
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_dot(painter, theme, QPointF(self._half, self._half), look)
        painter.end()
        return drawn
