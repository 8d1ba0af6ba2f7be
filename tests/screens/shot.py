"""One look at a window: its picture, and what each of its widgets painted."""

from collections import Counter
from functools import lru_cache

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractScrollArea, QMenu, QWidget

from tests.screens.painted import Sign, Words, painted_by

_ENDLESS = 1 << 20


class Shot:
    """A window as it is seen now; `name` is the scene, `percent` how large its text is."""

    def __init__(self, name: str, window: QWidget, percent: int = 100) -> None:
        self.name, self.window, self.percent = name, window, percent
        self.picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        self._pixels = memoryview(self.picture.constBits()).cast("I")
        self._across = self.picture.bytesPerLine() // 4
        inside = [one for one in window.findChildren(QWidget) if one.isVisible() and not one.isWindow()]
        self.widgets = [window, *(one for one in inside if one.window() is window)]
        self.words: list[Words] = []
        self.signs: list[Sign] = []
        for widget in self.widgets:
            words, signs = painted_by(widget, window)
            self.words += words
            self.signs += signs

    def room(self, widget: QWidget) -> QRect:
        """Return where this widget may paint, as the boxes around it allow; what can be scrolled to counts too."""
        room, one = QRect(widget.mapTo(self.window, QPoint()), widget.size()), widget
        if _is_viewport(one):
            return QRect(room.left(), -_ENDLESS, room.width(), 2 * _ENDLESS)
        while one is not self.window:
            one = one.parentWidget()
            place = QRect(one.mapTo(self.window, QPoint()), one.size())
            if _is_viewport(one):
                return room & QRect(place.left(), -_ENDLESS, place.width(), 2 * _ENDLESS)
            room &= place
        return room

    def by_viewport(self) -> list[list[tuple[Words, QRectF]]]:
        """Return the words that move together, each with its box: what is seen, and what else is in one viewport."""
        together: dict[QWidget, list[tuple[Words, QRectF]]] = {self.window: []}
        for words in self.words:
            seen = QRectF(self.seen(words.widget)).adjusted(-1, -1, 1, 1)
            together[self.window].append((words, words.box & seen))
            around = self._viewport(words.widget)
            if around is not None and around is not self.window:
                room = QRectF(self.room(words.widget)).adjusted(-1, -1, 1, 1)
                together.setdefault(around, []).append((words, words.box & room))
        return list(together.values())

    def _viewport(self, widget: QWidget) -> QWidget | None:
        one: QWidget | None = widget
        while one is not None and one is not self.window and not _is_viewport(one):
            one = one.parentWidget()
        return one if one is not None and _is_viewport(one) else None

    def seen(self, widget: QWidget) -> QRect:
        """Return the part of a widget that is seen."""
        return widget.visibleRegion().boundingRect().translated(widget.mapTo(self.window, QPoint()))

    def contrast(self, box: QRectF) -> float:
        """Return the contrast of what stands out most in this box against what there is most of."""
        colours = self._count(box.toAlignedRect().adjusted(-1, -1, 1, 1))
        if not colours:
            return 21.0
        ground = colours.most_common(1)[0][0]
        return max(ratio(ground, one) for one in colours)

    def _count(self, box: QRect) -> Counter[int]:
        area, colours = box & self.picture.rect(), Counter[int]()
        for y in range(area.top(), area.bottom() + 1):
            start = y * self._across + area.left()
            colours.update(self._pixels[start : start + area.width()].tolist())
        return colours


def _is_viewport(widget: QWidget) -> bool:
    if isinstance(widget, QMenu):  # one that is higher than the screen scrolls
        return True
    around = widget.parentWidget()
    return isinstance(around, QAbstractScrollArea) and around.viewport() is widget


@lru_cache(maxsize=1 << 16)
def ratio(one: int, other: int) -> float:
    """Return the contrast of two colours, by WCAG 2."""
    lighter, darker = sorted((_light(one), _light(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@lru_cache(maxsize=1 << 16)
def _light(colour: int) -> float:
    parts = [(colour >> shift & 255) / 255 for shift in (16, 8, 0)]
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
