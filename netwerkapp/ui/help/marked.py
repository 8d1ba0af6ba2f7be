"""A text in which the words that were looked for are marked."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent

from netwerkapp.domain.lookup import marked
from netwerkapp.ui.labels import Label
from netwerkapp.ui.theme import Theme

_LINE = 2  # px under a word


class MarkedLabel(Label):
    """Plain text; a marked word has a soft fill and a line under it."""

    def __init__(self, theme: Theme, text: str, words: tuple[str, ...] = (), role: str = "body") -> None:
        super().__init__(theme, text, role)
        self._words = words

    def marks(self) -> list[str]:
        """Return the words that are marked."""
        return [self.text()[start:end] for start, end in marked(self.text(), self._words)]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the marks, and the words over them."""
        if self._words:
            self._draw_marks()
        super().paintEvent(event)

    def _draw_marks(self) -> None:
        theme, metrics, box = self._theme, QFontMetricsF(self.font()), self.contentsRect()
        lines = self._lines(box.width())
        top = box.top() + (box.height() - len(lines) * self._line) / 2
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        for place, line in enumerate(lines):
            for start, end in marked(line, self._words):
                left = box.left() + metrics.horizontalAdvance(line[:start])
                wide = metrics.horizontalAdvance(line[start:end])
                word = QRectF(left, top + place * self._line, wide, self._line)
                painter.fillRect(word, theme.colour("accentSoft"))
                word.setTop(word.bottom() - theme.px(_LINE))
                painter.fillRect(word, theme.colour("accent"))
        painter.end()
