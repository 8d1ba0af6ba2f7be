"""The way of a talk in five small tiles, from idea to done."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from netwerkapp.ui.flow import Flow
from netwerkapp.ui.focus import RING
from netwerkapp.ui.theme import Theme
from netwerkapp.ui.tiles import TileState, paint_tile

_TILE = 24


class _Stop(QAbstractButton):
    """One status: its tile and its word."""

    def __init__(self, theme: Theme, text: str, icon: str) -> None:
        super().__init__()
        self._theme, self._icon = theme, icon
        self.state = TileState.OPEN
        self.setText(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # one of these, to a screen reader too
        self.setAccessibleName(text)
        self.setProperty(RING, True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Tile and word beside each other, the word bold."""
        words = QFontMetricsF(self._theme.font(13.5, bold=True)).horizontalAdvance(self.text())
        return QSize(round(words) + self._theme.px(_TILE + 7 + 2), self._theme.px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tile and the word."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = theme.px(_TILE)
        tile = QRectF(0, (self.height() - side) / 2, side, side)
        paint_tile(painter, tile, self.state, self._icon, theme)
        is_now = self.state is TileState.NEXT
        painter.setFont(theme.font(13.5, bold=is_now))
        painter.setPen(theme.colour("accent" if is_now else "ink2"))
        words = QRectF(self.rect()).adjusted(tile.right() + theme.px(7), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()


class _Dash(QWidget):
    """The short line between two stops."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(theme.px(17), theme.px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        painter = QPainter(self)
        high = self._theme.px(1)
        painter.fillRect(0, self.height() // 2, self.width(), high, self._theme.colour("control"))
        painter.end()


class StatusPath(QWidget):
    """Five stops; the ones passed are filled, the present one is outlined. A click asks for another status."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, steps: list[tuple[str, str, str]], name: str = "") -> None:
        """Take (id, text, icon) for each stop, and what the row is called."""
        super().__init__()
        self.setAccessibleName(name)
        self._stops: dict[str, _Stop] = {}
        group, layout = QButtonGroup(self), Flow(self, across=theme.px(7), down=theme.px(4))
        for place, (key, text, icon) in enumerate(steps):
            if place:
                layout.addWidget(_Dash(theme))
            stop = _Stop(theme, text, icon)
            stop.clicked.connect(lambda _checked=False, key=key: self.chosen.emit(key))
            group.addButton(stop)
            layout.addWidget(stop)
            self._stops[key] = stop

    def set_current(self, key: str) -> None:
        """Show how far it is; an unknown id leaves all stops open."""
        passed = key in self._stops
        for name, stop in self._stops.items():
            here = name == key
            stop.state = TileState.NEXT if here else TileState.DONE if passed else TileState.OPEN
            passed = passed and not here
            stop.setChecked(here)
            stop.setAccessibleDescription(self.tr("done") if stop.state is TileState.DONE else "")
            stop.update()

    def stop(self, key: str) -> QAbstractButton:
        """Return the button of one status."""
        return self._stops[key]
