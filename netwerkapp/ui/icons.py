"""Line icons, coloured when they are loaded."""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImage, QPainter, QPixmap

GRID, STROKE = 24, 2  # of the pictures: how large each is, and how thick its lines are
THINNEST = 1.25  # px of the screen; a thinner line is pale
_MODE = QPainter.CompositionMode.CompositionMode_DestinationIn


def ratios() -> list[float]:
    """Return how sharp pictures have to be for the screens that are there."""
    return sorted({1.0, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())})


class _Ready:
    """Icons that were drawn before, as `packaging/ready_icons.py` does: without colour, in one picture."""

    def __init__(self, file: Path) -> None:
        self._sheet = QImage(str(file))
        words = self._sheet.text("places").split()
        self._places = {
            (words[at], int(words[at + 1])): QPoint(int(words[at + 2]), int(words[at + 3]))
            for at in range(0, len(words), 4)
        }
        self._sheet.reinterpretAsFormat(QImage.Format.Format_Alpha8)

    def drawn(self, name: str, colour: QColor, side: int) -> QImage | None:
        """Return the icon in this colour, None where it is not there in this size."""
        place = self._places.get((name, side))
        if place is None:
            return None
        image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(colour)
        painter = QPainter(image)
        painter.setCompositionMode(_MODE)
        painter.drawImage(QPoint(), self._sheet, QRect(place.x(), place.y(), side, side))
        painter.end()
        return image


_ready = cache(_Ready)  # a window that is built anew has them already


class Icons:
    """Pictures by name, colour and size; each is drawn from its SVG once and then kept."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._pictures: dict[tuple[str, str, int, float], QPixmap] = {}

    def pixmap(self, name: str, colour: QColor, size: int, ratio: float = 1.0) -> QPixmap:
        """Return the icon as a square of `size` logical px. Raises FileNotFoundError for an unknown name."""
        key = (name, colour.name(), size, ratio)
        if key not in self._pictures:
            self._pictures[key] = self._draw(name, colour, size, ratio)
        return self._pictures[key]

    def icon(self, name: str, colour: QColor, disabled: QColor, size: int) -> QIcon:
        """Return the icon sharp on each screen, with another colour when it is disabled."""
        icon = QIcon()
        for ratio in ratios():
            icon.addPixmap(self.pixmap(name, colour, size, ratio))
            icon.addPixmap(self.pixmap(name, disabled, size, ratio), QIcon.Mode.Disabled)
        return icon

    def _draw(self, name: str, colour: QColor, size: int, ratio: float) -> QPixmap:
        side = round(size * ratio)
        ready = _ready(self._folder / "ready.png").drawn(name, colour, side)
        picture = QPixmap.fromImage(self._from_source(name, colour, side) if ready is None else ready)
        picture.setDevicePixelRatio(ratio)
        return picture

    def _from_source(self, name: str, colour: QColor, side: int) -> QImage:
        from PySide6.QtSvg import QSvgRenderer  # start-up: the first icons are there already

        source = (self._folder / f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour.name())
        stroke = max(STROKE, THINNEST * GRID / side)
        source = source.replace(f'stroke-width="{STROKE}"', f'stroke-width="{stroke:.2f}"')
        renderer = QSvgRenderer(QByteArray(source.encode()))
        image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter, QRectF(0, 0, side, side))
        painter.end()
        return image
