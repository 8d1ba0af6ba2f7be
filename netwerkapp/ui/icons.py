"""Line icons, coloured when they are loaded."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImage, QPainter, QPixmap


def ratios() -> list[float]:
    """Return how sharp pictures have to be for the screens that are there."""
    return sorted({1.0, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())})


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
        from PySide6.QtSvg import QSvgRenderer  # start-up: nothing is drawn before the first icon

        source = (self._folder / f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour.name())
        renderer = QSvgRenderer(QByteArray(source.encode()))
        side = round(size * ratio)
        image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter, QRectF(0, 0, side, side))
        painter.end()
        picture = QPixmap.fromImage(image)
        picture.setDevicePixelRatio(ratio)
        return picture
