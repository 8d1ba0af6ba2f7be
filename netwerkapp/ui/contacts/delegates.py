"""How a row of the list of contacts is painted: initials, name, dots, words; one fill over the whole row."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from netwerkapp.storage.contact_list import ContactLine
from netwerkapp.ui.contacts.model import LINE, Column, ContactModel
from netwerkapp.ui.contacts.words import ContactWords
from netwerkapp.ui.theme import Theme
from netwerkapp.ui.tiles import paint_initials

STEPS = 4  # of closeness
DOT, BETWEEN = 10, 14  # px: a dot, and from one dot to the next
PAD, TILE = 8, 27


class RowDelegate(QStyledItemDelegate):
    """Paints the cells of a row as one: the chosen row has a fill, a bar at its left and a bold name."""

    def __init__(self, theme: Theme, words: ContactWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._words = theme, words

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Forty pixels high, at a hundred per cent."""
        return QSize(self._theme.px(40), self._theme.px(40))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one cell."""
        line = index.data(LINE)
        if not isinstance(line, ContactLine):
            return
        theme, box, column = self._theme, QRectF(option.rect), Column(index.column())
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.fillRect(box, theme.colour("accentSoft"))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme.colour("line"))
        if chosen and column is Column.NAME:
            painter.fillRect(QRectF(box.left(), box.top(), theme.px(3), box.height()), theme.colour("accent"))
        if chosen and _has_focus(option.widget, index):
            painter.fillRect(QRectF(box.left(), box.top(), box.width(), theme.px(2)), theme.colour("accent"))
            bottom = box.bottom() - theme.px(2)
            painter.fillRect(QRectF(box.left(), bottom, box.width(), theme.px(2)), theme.colour("accent"))
        inner = box.adjusted(theme.px(PAD), 0, -theme.px(4), -1)
        if column is Column.NAME:
            self._paint_name(painter, inner, line, bold=chosen)
        elif column is Column.CLOSENESS:
            self._paint_closeness(painter, inner, line)
        else:
            self._paint_words(painter, inner, line, column, index)
        painter.restore()

    def _paint_name(self, painter: QPainter, box: QRectF, line: ContactLine, *, bold: bool) -> None:
        theme, size = self._theme, self._theme.px(TILE)
        tile = QRectF(box.left(), round(box.center().y() - size / 2), size, size)
        paint_initials(painter, tile, line.contact.name.initials, theme)
        rest = box.adjusted(size + theme.px(10), 0, 0, 0)
        self._text(painter, rest, line.contact.name.full, "ink", bold=bold)

    def _paint_closeness(self, painter: QPainter, box: QRectF, line: ContactLine) -> None:
        if line.contact.closeness is None:
            return
        width = paint_dots(painter, self._theme, box.topLeft() + QPointF(0, box.height() / 2), line.contact.closeness)
        word = self._words.closeness(line.contact.closeness)
        rest = box.adjusted(width + self._theme.px(6), 0, 0, 0)
        if QFontMetricsF(self._theme.font(15)).horizontalAdvance(word) <= rest.width():
            self._text(painter, rest, word, "ink")

    def _paint_words(
        self,
        painter: QPainter,
        box: QRectF,
        line: ContactLine,
        column: Column,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        model = index.model()
        now = column is Column.NEXT and isinstance(model, ContactModel) and self._words.is_now(line, model.today)
        never = column is Column.LAST and line.last_contact is None
        never = never or (column is Column.NEXT and line.next_date is None)
        token = "now" if now else "ink2" if never else "ink"
        self._text(painter, box, str(index.data() or ""), token, bold=now)

    def _text(self, painter: QPainter, box: QRectF, text: str, token: str, *, bold: bool = False) -> None:
        """Write on one line, or smaller on two when that is too long."""
        theme, space = self._theme, Qt.TextFlag.TextSingleLine
        font = theme.font(15, bold=bold)
        if QFontMetricsF(font).horizontalAdvance(text) > box.width():
            font = theme.font(13, bold=bold)
            space = Qt.TextFlag.TextWordWrap if " " in text else Qt.TextFlag.TextWrapAnywhere
        painter.setFont(font)
        painter.setPen(theme.colour(token))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | space, text)


def _has_focus(view: QWidget, index: QModelIndex | QPersistentModelIndex) -> bool:
    """Whether this is the row that the keys work on."""
    return isinstance(view, QAbstractItemView) and view.hasFocus() and view.currentIndex().row() == index.row()


def dots_width(theme: Theme) -> int:
    """Return how wide the four dots are."""
    return theme.px((STEPS - 1) * BETWEEN + DOT)


def paint_dots(painter: QPainter, theme: Theme, left: QPointF, closeness: int) -> int:
    """Draw four dots from `left` on, the more filled the closer; return how wide they are."""
    filled = STEPS + 1 - closeness
    radius = theme.px(DOT) / 2
    for place in range(STEPS):
        middle = left + QPointF(radius + place * theme.px(BETWEEN), 0)
        painter.setPen(theme.pen("accent" if place < filled else "control", 1))
        painter.setBrush(theme.colour("accent") if place < filled else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, radius - 0.5, radius - 0.5)
    return dots_width(theme)
