"""Where Tab stops first inside a widget."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def first_stop(inside: QWidget) -> QWidget | None:
    """Return the first widget inside that Tab can reach now, in the order in which they were put there.

    It does not follow `nextInFocusChain`: PySide makes what that returns a child of the one that was asked, so that
    when a page goes, the widget after it (a menu of the window) counts as deleted as well.
    """
    for widget in inside.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(inside) and widget.isEnabled():
            return widget
    return None
