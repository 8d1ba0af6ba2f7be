"""Draws the icons that the first picture of the window shows, once for all starts: `resources/icons/ready.png`.

In that picture white is ink. Where each icon stands is written in it, as words: name, side, left and top.
"""

import tomllib
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
PLACES = "places"  # what the words in the picture are called
RATIOS = (1, 2)  # px of usual and of fine screens
FRAME = {  # px of the design at the usual text size
    15: ("hard-drive", "circle-alert"),
    17: ("check", "footprints", "arrow-right"),
    18: ("arrow-right", "circle-check"),
    20: ("stairs", "footprints", "users", "message-circle", "settings"),
    27: ("app",),
    64: ("app",),
}
TILE = 17  # px


def wanted() -> dict[int, list[str]]:
    """Return the names by the side of the picture in px: those of the frame, and of all tiles of the ladder."""
    ladder = tomllib.loads((RESOURCES / "content" / "nl" / "ladder.toml").read_text(encoding="utf-8"))
    sides = {side: set(names) for side, names in FRAME.items()}
    sides[TILE] |= {tile["icon"] for tile in ladder["tile"]}
    return {side * ratio: sorted(names) for side, names in sides.items() for ratio in RATIOS}


def drawn(name: str, side: int) -> QImage:
    """Return an icon in black on nothing."""
    source = (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", "#000000")
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    return image


def sheet() -> QImage:
    """Return all of them in one picture, a row for each side."""
    rows = sorted(wanted().items())
    wide, high = max(side * len(names) for side, names in rows), sum(side for side, _names in rows)
    image = QImage(wide, high, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("white"))
    painter, places, top = QPainter(image), [], 0
    for side, names in rows:
        for place, name in enumerate(names):
            painter.drawImage(place * side, top, drawn(name, side))
            places.append(f"{name} {side} {place * side} {top}")
        top += side
    painter.end()
    image.invertPixels()
    image = image.convertToFormat(QImage.Format.Format_Grayscale8)
    image.setText(PLACES, " ".join(places))
    return image


if __name__ == "__main__":
    app = QGuiApplication(["ready_icons", "-platform", "offscreen"])
    sheet().save(str(RESOURCES / "icons" / "ready.png"))
