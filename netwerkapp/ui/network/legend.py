"""What the dots on the map mean."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netwerkapp.ui.labels import Label
from netwerkapp.ui.network.dots import LONG_AGO, NEVER, RECENT
from netwerkapp.ui.network.picture import PLANNED
from netwerkapp.ui.theme import Theme

RECENTLY, BEFORE, NOT_YET, PLAN, LED = "recently", "before", "not_yet", "plan", "led"


class Sign(QWidget):
    """One dot, or the line."""

    def __init__(self, theme: Theme, kind: str) -> None:
        super().__init__()
        self._theme, self._kind = theme, kind
        self.setFixedSize(QSize(theme.px(26), theme.px(26)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        theme, painter, middle = self._theme, QPainter(self), QPointF(self.rect().center()) + QPointF(0.5, 0.5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._kind == LED:
            pen = theme.pen("accent", 1.5)
            pen.setDashPattern([3, 3])
            painter.setPen(pen)
            painter.drawLine(QPointF(0, middle.y()), QPointF(self.width(), middle.y()))
        else:
            if self._kind == PLAN:
                self._circle(painter, middle, PLANNED, "accent", 1.5)
            sizes = {RECENTLY: RECENT, BEFORE: LONG_AGO, PLAN: LONG_AGO, NOT_YET: NEVER}
            filled = self._kind == RECENTLY
            token = "control" if self._kind == NOT_YET else "accent"
            self._circle(painter, middle, sizes[self._kind], token, 2, filled=filled)
        painter.end()

    def _circle(
        self, painter: QPainter, middle: QPointF, size: float, token: str, width: float, *, filled: bool = False
    ) -> None:
        theme = self._theme
        painter.setPen(Qt.PenStyle.NoPen if filled else theme.pen(token, width))
        painter.setBrush(theme.colour(token if filled else "card"))
        painter.drawEllipse(middle, theme.px(size), theme.px(size))


class Legend(QWidget):
    """The signs with their words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(Label(theme, self.tr("What you see"), role="h2"))
        for kind, words in (
            (RECENTLY, self.tr("spoken not long ago")),
            (BEFORE, self.tr("not spoken for a while")),
            (NOT_YET, self.tr("not spoken yet")),
            (PLAN, self.tr("in a ring: a talk is planned")),
            (LED, self.tr("by way of this person")),
        ):
            row = QHBoxLayout()
            row.setSpacing(theme.px(10))
            row.addWidget(Sign(theme, kind))
            row.addWidget(Label(theme, words), 1)
            column.addLayout(row)
