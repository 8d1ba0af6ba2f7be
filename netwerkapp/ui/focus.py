"""The ring around the button or link that has the focus, four px outside it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid

if TYPE_CHECKING:  # the theme lays the ring
    from netwerkapp.ui.focus_frame import FocusFrame
    from netwerkapp.ui.theme import Theme

RING = "focusRing"  # property: True or False for a widget that is, or is not, ringed like a button
ON_PANEL = "onPanel"  # property: True on a surface with the colour of the panel
_BUTTONS = (QPushButton, QToolButton, QCheckBox, QRadioButton)


def wants_ring(widget: QWidget | None) -> bool:
    """Say whether the ring goes around this widget; fields and the like show their focus themselves."""
    if widget is None:
        return False
    said = widget.property(RING)
    return isinstance(widget, _BUTTONS) if said is None else bool(said)


def bring_into_sight(widget: QWidget) -> None:
    """Scroll what has the focus into sight, with the words above it, when it is not seen whole."""
    if not widget.hasFocus() or widget.visibleRegion().boundingRect().height() >= widget.height():
        return
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea) and around.contentsRect().height() > widget.height():
            around.ensureWidgetVisible(widget, 0, around.contentsRect().height() // 4)
        around = around.parentWidget()


class FocusRing(QObject):
    """Follows the focus over the buttons of all windows of the application."""

    def __init__(self, theme: "Theme", app: QApplication) -> None:
        super().__init__(app)
        self._theme, self._stopped = theme, False
        self._frame: FocusFrame | None = None
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
        if new is not None and new.isVisible() and new.visibleRegion().isEmpty():
            bring_into_sight(new)
        ringed = new if wants_ring(new) and not self._stopped else None
        if ringed is not None and (self._frame is None or not isValid(self._frame)):
            from netwerkapp.ui.focus_frame import FocusFrame  # start-up: nothing has the focus at first

            self._frame = FocusFrame(self._theme, ringed.window())  # it dies with the page that it stood on
        by_mouse = QApplication.mouseButtons() != Qt.MouseButton.NoButton  # what is pressed stays under the mouse
        if new is not None and not by_mouse and not self._stopped:
            QTimer.singleShot(0, new, lambda: bring_into_sight(new))  # once the page around it has its size
        if self._frame is not None and isValid(self._frame):
            self._frame.setWidget(ringed)  # type: ignore[arg-type]  # None takes it away; the stubs do not say so
