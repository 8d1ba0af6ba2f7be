"""Surfaces that hold things together: a card, the blue panel, a line between things."""

from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from netwerkapp.ui.focus import ON_PANEL
from netwerkapp.ui.theme import Theme

_BESIDE = 30  # em, from where on words have something to do beside them


class Card(QFrame):
    """A rounded surface; put things in `content`."""

    fill, border, radius = "surface", "line", 10.0

    def __init__(self, theme: Theme, padding: float = 18, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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


class Strip(SoftCard):
    """Words with something to do beside them, or below them where there is little room; put both in `beside`."""

    def __init__(self, theme: Theme, padding: float, picture: QPixmap) -> None:
        super().__init__(theme, padding)
        self.row, self.beside = QHBoxLayout(), QBoxLayout(QBoxLayout.Direction.LeftToRight)
        icon = QLabel()
        icon.setPixmap(picture)
        self.row.setSpacing(theme.px(10))
        self.row.addWidget(icon)
        self.row.addLayout(self.beside, 1)
        self.content.addLayout(self.row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose between beside and below."""
        super().resizeEvent(event)
        wide, direction = self._theme.em(self.width()) >= _BESIDE, QBoxLayout.Direction
        self.beside.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        self.beside.setSpacing(self._theme.px(10 if wide else 4))


class Banner(Strip):
    """A strip from edge to edge above every page, in line with what is on them."""

    radius = 0.0

    def __init__(self, theme: Theme, icon: str) -> None:
        super().__init__(theme, 0, theme.picture(icon, "accent", 18))
        self.content.setContentsMargins(0, 0, 0, 0)
        self.row.setContentsMargins(theme.px(28), theme.px(6), theme.px(24), theme.px(6))


class Divider(QWidget):
    """A thin line across; `side` px of the design stay free at both ends."""

    def __init__(self, theme: Theme, side: float = 0) -> None:
        super().__init__()
        self._theme, self._side = theme, theme.px(side)
        self.setFixedHeight(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        painter = QPainter(self)
        painter.fillRect(self.rect().adjusted(self._side, 0, -self._side, 0), self._theme.colour("line"))
        painter.end()
