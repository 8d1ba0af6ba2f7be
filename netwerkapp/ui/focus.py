"""The ring around the button or link that has the focus, four px outside it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFocusFrame,
    QProxyStyle,
    QPushButton,
    QStyle,
    QStyleOption,
    QWidget,
)

from netwerkapp.ui.theme import Theme

OUTSIDE = 4


class _WiderFrame(QProxyStyle):
    """Gives the focus frame room outside its widget."""

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """Answer four for the margins of the frame."""
        if metric in (QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin):
            return OUTSIDE
        return super().pixelMetric(metric, option, widget)


class FocusRing(QFocusFrame):
    """Follows the focus over the buttons of one window; other widgets draw their own."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._style = _WiderFrame()
        self._style.setParent(self)
        self.setStyle(self._style)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def follow(self, app: QApplication) -> None:
        """Go where the focus goes from now on."""
        app.focusChanged.connect(self._move)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        widget = self.widget()
        on_panel = widget is not None and widget.property("role") == "panel"
        painter.setPen(self._theme.pen("onPanel" if on_panel else "accent", 2))
        radius = self._theme.px(11)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
        painter.end()

    def _move(self, _old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(new, QPushButton) and new.window() is self.window():
            self.setWidget(new)
        else:
            self.setWidget(None)
