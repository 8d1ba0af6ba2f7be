"""What is drawn around the button or link that has the focus."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFocusFrame, QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget

from netwerkapp.ui.focus import ON_PANEL
from netwerkapp.ui.labels import Link
from netwerkapp.ui.plain_button import WrappingBox

if TYPE_CHECKING:  # the theme lays the ring
    from netwerkapp.ui.theme import Theme

OUTSIDE = 4


class RingStyle(QProxyStyle):
    """Gives the focus frame room outside its widget."""

    def __init__(self, outside: int) -> None:
        super().__init__()
        self._outside = outside

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """Answer for the margins of the frame."""
        if metric in (QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin):
            return self._outside
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        """Let the frame lie over everything in the window, so that no box around its widget cuts it off."""
        if hint == QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1
        if hint == QStyle.StyleHint.SH_FocusFrame_Mask:
            return 0
        return super().styleHint(hint, option, widget, returned)


class FocusFrame(QFocusFrame):
    """The ring itself."""

    def __init__(self, theme: "Theme", window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._style = RingStyle(theme.px(OUTSIDE))
        self._style.setParent(self)
        self.setStyle(self._style)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = self._theme.pen("onPanel" if _on_panel(self.widget()) else "accent", 2)
        painter.setPen(pen)
        half, spare = pen.widthF() / 2, _spare(self.widget())
        ring = QRectF(self.rect()).adjusted(half, half + spare, -half, -half - spare)
        radius = min(self._theme.px(11), ring.height() * 0.3) if spare else self._theme.px(11)
        painter.drawRoundedRect(ring, radius, radius)
        painter.end()


def _spare(widget: QWidget | None) -> float:
    """Return the room above, and below, the words of what is higher than them only to be hit easily.

    The ring stays around the words: it does not cross those of the lines above and below.
    """
    return widget.spare() if isinstance(widget, Link | WrappingBox) else 0.0


def _on_panel(widget: QWidget | None) -> bool:
    around = widget.parentWidget() if widget is not None else None
    while around is not None:
        if around.property(ON_PANEL):
            return True
        around = None if around.isWindow() else around.parentWidget()
    return False
