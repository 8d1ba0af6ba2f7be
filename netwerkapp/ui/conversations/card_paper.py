"""The pocket card on paper: to cut out, large on a sheet, or to fold. One painter for screen, printer and PDF."""

from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import QMarginsF, QPointF, QRectF
from PySide6.QtGui import QPagedPaintDevice, QPainter

from netwerkapp.domain.preparations import CardPart
from netwerkapp.ui.conversations.pocket_card import CardContent, PocketCard
from netwerkapp.ui.paper import DESIGN, MARGIN, RESOLUTION, Printout
from netwerkapp.ui.theme import Theme

INCH = 25.4  # mm
CARD = 314  # px of the design: how wide the card stands on the screen
A6, A4 = (105, 148), (210 - 2 * MARGIN, 297 - 2 * MARGIN)  # mm
LARGE, FOLDED = 1.35, 1.8  # times the usual size of the words
_WHOLE = 20_000  # characters of one line: on paper nothing is left out
_FOLD_MARGIN = 10  # mm around each half
_SECOND_HALF = ("questions", "offer")


class Format(StrEnum):
    """How the card stands on A4."""

    CUT = "cut"  # A6, with a line to cut along
    LARGE = "large"  # the whole sheet
    FOLD = "fold"  # two halves of A5, in large type


class CardPaper:
    """Paints a card on A4 at so many dots per inch. Every box is in dots, from the corner inside the margins."""

    def __init__(self, theme: Theme, card: CardContent, form: Format, resolution: float = RESOLUTION) -> None:
        self._card, self._form, self._dots = card, form, resolution / INCH
        scale = {
            Format.CUT: A6[0] * self._dots / CARD,
            Format.LARGE: LARGE * resolution / DESIGN,
            Format.FOLD: FOLDED * resolution / DESIGN,
        }[form]
        self._theme = theme.light(scale)

    def fits(self) -> bool:
        """Whether all of it stands on the paper."""
        pocket = PocketCard(self._theme, _WHOLE)
        return all(pocket.height(box.width(), card) <= box.height() for box, card in self._boxes())

    def paint(self, painter: QPainter) -> None:
        """Paint it."""
        pocket = PocketCard(self._theme, _WHOLE)
        if self._form is Format.FOLD:
            painter.save()
            painter.translate(A4[0] * self._dots, 0)
            painter.rotate(90)
        for box, card in self._boxes():
            pocket.render(painter, box, card)
        self._paint_line(painter)
        if self._form is Format.FOLD:
            painter.restore()

    def _boxes(self) -> list[tuple[QRectF, CardContent]]:
        if self._form is Format.CUT:
            return [(self._box(0, 0, *A6), self._card)]
        if self._form is Format.LARGE:
            return [(self._box(0, 0, *A4), self._card)]
        wide = A4[1] / 2 - _FOLD_MARGIN / 2
        left, right = self._box(0, 0, wide, A4[0]), self._box(A4[1] - wide, 0, wide, A4[0])
        first = tuple(part for part in self._card.parts if part.key not in _SECOND_HALF)
        second = tuple(part for part in self._card.parts if part.key in _SECOND_HALF)
        return [(left, self._with(first)), (right, self._with(second))]

    def _with(self, parts: tuple[CardPart, ...]) -> CardContent:
        return replace(self._card, parts=parts)

    def _paint_line(self, painter: QPainter) -> None:
        """The line to cut or to fold along."""
        if self._form is Format.LARGE:
            return
        pen = self._theme.pen("control", 1)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        if self._form is Format.FOLD:
            middle = A4[1] / 2 * self._dots
            painter.drawLine(QPointF(middle, 0), QPointF(middle, A4[0] * self._dots))
            return
        cut, size = self._box(0, 0, *A6).marginsAdded(QMarginsF(3, 3, 3, 3)), self._theme.px(14)
        painter.drawRect(cut)
        icon = self._theme.icon("scissors", "ink2", 14)
        icon.paint(painter, round(cut.right() + self._dots), round(cut.top()), size, size)

    def _box(self, left: float, top: float, wide: float, high: float) -> QRectF:
        """Return a box given in mm."""
        dots = self._dots
        return QRectF(left * dots, top * dots, wide * dots, high * dots)


def printout(theme: Theme, card: CardContent, form: Format, title: str) -> Printout:
    """Return what goes to the printer or in a PDF."""

    def paint(device: QPagedPaintDevice) -> None:
        painter = QPainter(device)
        CardPaper(theme, card, form).paint(painter)
        painter.end()

    return Printout(title, paint)
