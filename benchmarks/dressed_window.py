"""A window with the clothes of the app and nothing of its code: fonts, style sheet, icons, a stair, one query."""

import re
import sqlite3
import sys
import tomllib
from pathlib import Path

from painted import run
from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QMainWindow, QPushButton, QVBoxLayout, QWidget

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
ICONS = (
    "stairs",
    "footprints",
    "users",
    "message-circle",
    "settings",
    "check",
    "circle",
    "arrow-right",
    "mail",
    "coffee",
)


class Stair(QWidget):
    def paintEvent(self, event):
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for rung, tiles in enumerate((4, 6, 11, 6)):
            top = 320 - 76 * rung
            painter.setBrush(QColor(tokens["accent"]))
            painter.drawRoundedRect(QRectF(1 + 156 * rung, top, 163, 11), 3, 3)
            for tile in range(tiles):
                box = QRectF(12 + 156 * rung + 38 * (tile % 4), top + 56 + 38 * (tile // 4), 34, 34)
                painter.drawRoundedRect(box, 2.5, 2.5)
                painter.drawPixmap(box.topLeft(), pictures[tile % len(pictures)])
        painter.end()


def icon(name):
    svg = (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", tokens["ink"])
    image = QImage(20, 20, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    return QPixmap.fromImage(image)


app = QApplication(sys.argv[:1])
tokens = tomllib.loads((RESOURCES / "theme" / "tokens.toml").read_text(encoding="utf-8"))["light"]
for file in (RESOURCES / "fonts").glob("*.ttf"):
    QFontDatabase.addApplicationFont(str(file))
font = QFont("Atkinson Hyperlegible")
font.setPixelSize(15)
app.setStyle("Fusion")
app.setFont(font)
sheet = (RESOURCES / "theme" / "app.qss").read_text(encoding="utf-8")
sheet = re.sub(r"url\(\$\w+\)", "none", sheet)
for token in sorted(tokens, key=len, reverse=True):
    sheet = sheet.replace(f"${token}", tokens[token])
app.setStyleSheet(sheet)
pictures = [icon(name) for name in ICONS]
connection = sqlite3.connect(Path(sys.argv[1]) / "netwerkapp.sqlite3")
(people,) = connection.execute("SELECT COUNT(*) FROM contacts").fetchone()
window, central = QMainWindow(), QWidget()
across, side = QHBoxLayout(central), QVBoxLayout()
for picture, name in zip(pictures, ("Ladder", "Stappen", "Contacten", "Gesprekken", "Instellingen"), strict=False):
    side.addWidget(QPushButton(QIcon(picture), name))
across.addLayout(side)
across.addWidget(Stair(), 1)
right = QVBoxLayout()
for text in ("Goedemorgen", f"{people} mensen", "Volgende kleine stap", "Deze week", "Gepland"):
    right.addWidget(QLabel(text))
across.addLayout(right)
window.setCentralWidget(central)
window.menuBar().addMenu("Bestand").addAction("Afsluiten")
window.resize(1180, 760)
run(app, window)
