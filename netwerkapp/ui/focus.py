"""The ring around the button or link that has the focus, four px outside it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFocusFrame,
    QProxyStyle,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid

if TYPE_CHECKING:  # the theme lays the ring
    from netwerkapp.ui.theme import Theme

OUTSIDE = 4
RING = "focusRing"  # property: True or False for a widget that is, or is not, ringed like a button
ON_PANEL = "onPanel"  # property: True on a surface with the colour of the panel
_BUTTONS = (QPushButton, QToolButton, QCheckBox, QRadioButton)


def wants_ring(widget: QWidget | None) -> bool:
    """Say whether the ring goes around this widget; fields and the like show their focus themselves."""
    if widget is None:
        return False
    said = widget.property(RING)
    return isinstance(widget, _BUTTONS) if said is None else bool(said)


class FocusRing(QObject):
    """Follows the focus over the buttons of all windows of the application."""

    def __init__(self, theme: "Theme", app: QApplication) -> None:
        super().__init__(app)
        self._theme, self._stopped = theme, False
        self._frame: _Frame | None = None
        app.focusChanged.connect(self._move)

    def stop(self) -> None:
        """Take the ring away for good."""
        self._move(None, None)
        self._stopped = True
        self.deleteLater()

    def widget(self) -> QWidget | None:
        """Return what the ring is around."""
        return self._frame.widget() if self._frame is not None and isValid(self._frame) else None

    def _move(self, _old: QWidget | None, new: QWidget | None) -> None:
        ringed = new if wants_ring(new) and not self._stopped else None
        if ringed is not None and (self._frame is None or not isValid(self._frame)):
            self._frame = _Frame(self._theme, ringed.window())  # it dies with the page that it stood on
        if self._frame is not None and isValid(self._frame):
            self._frame.setWidget(ringed)  # type: ignore[arg-type]  # None takes it away; the stubs do not say so


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


class _Frame(QFocusFrame):
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
        half, radius = pen.widthF() / 2, self._theme.px(11)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius)
        painter.end()


def _on_panel(widget: QWidget | None) -> bool:
    around = widget.parentWidget() if widget is not None else None
    while around is not None:
        if around.property(ON_PANEL):
            return True
        around = None if around.isWindow() else around.parentWidget()
    return False
