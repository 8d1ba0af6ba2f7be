"""Surfaces that hold things together: a card, the blue panel, a line between things."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from netwerkapp.ui.focus import ON_PANEL
from netwerkapp.ui.theme import Theme


class Card(QFrame):
    """A rounded surface; put things in `content`."""

    fill, border, radius = "surface", "line", 10.0

    def __init__(self, theme: Theme, padding: float = 18) -> None:
        super().__init__()
        self._theme = theme
        self.content = QVBoxLayout(self)
        side = theme.px(padding)
        self.content.setContentsMargins(side, side - theme.px(2), side, side - theme.px(2))
        self.content.setSpacing(theme.px(10))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the surface."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._theme.colour(self.fill))
        pen = self._theme.pen(self.border)
        painter.setPen(pen)
        radius, half = self._theme.px(self.radius), pen.widthF() / 2
        painter.drawRoundedRect(self.rect().toRectF().adjusted(half, half, -half, -half), radius, radius)
        painter.end()


class Panel(Card):
    """The blue panel of the next step."""

    fill, border, radius = "panel", "panel", 12.0

    def __init__(self, theme: Theme, padding: float = 18) -> None:
        super().__init__(theme, padding)
        self.setProperty(ON_PANEL, True)


class SoftCard(Card):
    """A card in the soft accent: another way to see it, a new tile."""

    fill, border, radius = "accentSoft", "accentSoft", 8.0


class Divider(QWidget):
    """A thin line across."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedHeight(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("line"))
        painter.end()
