"""What each widget paints: its words and its small pictures, each with where it stands."""

import re
import xml.etree.ElementTree as ET
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRect, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QRegion, QTransform
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

_SVG = "{http://www.w3.org/2000/svg}"
_MATRIX = re.compile(r"matrix\(([^)]*)\)")
_UNSEEN = " \n\t\u200b"
_ALONE = QWidget.RenderFlag(0)  # without what is below it, and without its children


@dataclass(frozen=True, slots=True)
class Words:
    """A run of text as it was painted; `box` is its ink, in px of the window."""

    widget: QWidget
    text: str
    box: QRectF
    size: float  # px of the letters


@dataclass(frozen=True, slots=True)
class Sign:
    """A small picture as it was painted, an icon or the like."""

    widget: QWidget
    box: QRectF


def painted_by(widget: QWidget, window: QWidget) -> tuple[list[Words], list[Sign]]:
    """Let one widget paint itself on paper that remembers, and read it back."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    paper = QSvgGenerator()
    paper.setOutputDevice(buffer)
    paper.setSize(widget.size())
    paper.setViewBox(widget.rect())
    widget.render(paper, QPoint(), QRegion(), _ALONE)
    drawn = bytes(buffer.data().data())
    if b"<text" not in drawn and b"<image" not in drawn:
        return [], []
    offset = widget.mapTo(window, QPoint())
    words, signs = [], []
    for group in ET.fromstring(_readable(drawn)).iter(f"{_SVG}g"):
        moved = _transform(group.get("transform", "")) * QTransform.fromTranslate(offset.x(), offset.y())
        for one in group:
            if one.tag == f"{_SVG}text" and (text := one.text or "").strip(_UNSEEN):
                words.append(_words(widget, one, text, moved))
            elif one.tag == f"{_SVG}image":
                signs.append(Sign(widget, moved.mapRect(_box(one))))
    return words, signs


def _readable(drawn: bytes) -> str:
    text = drawn.decode("utf-8", "replace")
    return re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f]", "", text)


def _transform(text: str) -> QTransform:
    found = _MATRIX.match(text)
    return QTransform(*(float(one) for one in found[1].split(","))) if found else QTransform()


def _box(element: ET.Element) -> QRectF:
    return QRectF(*(float(element.get(key, "0")) for key in ("x", "y", "width", "height")))


def _words(widget: QWidget, element: ET.Element, text: str, moved: QTransform) -> Words:
    font = QFont(element.get("font-family", "").strip("'"))
    font.setPixelSize(max(1, round(float(element.get("font-size", "1")))))
    font.setWeight(QFont.Weight(int(element.get("font-weight", "400"))))
    font.setItalic(element.get("font-style") == "italic")
    ink = QFontMetricsF(font).tightBoundingRect(text)
    place = ink.translated(float(element.get("x", "0")), float(element.get("y", "0")))
    return Words(widget, text, moved.mapRect(place), font.pixelSize())


def seen_part(widget: QWidget, window: QWidget) -> QRect:
    """Return the part of a widget that the boxes around it leave, in px of the window."""
    room, one = QRect(widget.mapTo(window, QPoint()), widget.size()), widget.parentWidget()
    while one is not None and widget is not window:
        room &= QRect(one.mapTo(window, QPoint()), one.size())
        if one is window:
            break
        one = one.parentWidget()
    return room
