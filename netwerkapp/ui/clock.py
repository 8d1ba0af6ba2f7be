"""A clock that counts up and ends nothing, with a bar that fills in a minute."""

from PySide6.QtCore import QElapsedTimer, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from netwerkapp.ui.flow import Flow
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.theme import Theme

SECOND, MINUTE = 1000, 60


class MinuteBar(QWidget):
    """A thin bar that fills in a minute and then stays full: nothing ends."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._share = theme, 0.0
        self.setFixedSize(theme.px(90), theme.px(6))

    def show_seconds(self, seconds: int) -> None:
        """Fill as far as this many seconds of the minute."""
        self._share = min(1.0, seconds / MINUTE)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(theme.pen("control", 1))
        painter.setBrush(theme.colour("card"))
        painter.drawRoundedRect(box, 2.5, 2.5)
        if self._share:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(QRectF(box.x(), box.y(), box.width() * self._share, box.height()), 2.5, 2.5)
        painter.end()


class Clock(QWidget):
    """Counts up from the first key; it can be hidden for good."""

    hidden = Signal(bool)

    def __init__(self, theme: Theme, *, shown: bool = True) -> None:
        super().__init__()
        self._passed, self._tick = QElapsedTimer(), QTimer(self, interval=SECOND)
        self._tick.timeout.connect(self._show)
        self._words = Label(theme, role="muted")
        self._words.setWordWrap(False)
        self._bar = MinuteBar(theme)
        self.link = Link(theme, "")
        self.link.clicked.connect(self._turn)
        row = Flow(self, across=theme.px(14), down=0)
        row.addWidget(self._words)
        row.addWidget(self._bar)
        row.addWidget(self.link)
        self._set_shown(shown)

    def begin(self) -> None:
        """Start counting, if it does not yet."""
        if not self._passed.isValid():
            self._passed.start()
            self._tick.start()

    def begin_again(self) -> None:
        """Start counting from nothing."""
        self._passed.invalidate()
        self.begin()
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Go on while it is seen."""
        if self._passed.isValid():
            self._tick.start()
            self._show()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while nobody looks."""
        self._tick.stop()
        super().hideEvent(event)

    def text(self) -> str:
        """Return what it shows, like "0:42"."""
        return self._words.text()

    def _show(self) -> None:
        seconds = self._passed.elapsed() // SECOND if self._passed.isValid() else 0
        self._words.setText(f"{seconds // MINUTE}:{seconds % MINUTE:02}")
        self._bar.show_seconds(seconds)

    def _set_shown(self, shown: bool) -> None:
        self._words.setVisible(shown)
        self._bar.setVisible(shown)
        self.link.setText(self.tr("Hide the clock") if shown else self.tr("Show the clock"))
        self._show()

    def _turn(self) -> None:
        shown = self._words.isHidden()
        self._set_shown(shown)
        self.hidden.emit(not shown)
