"""Where the keys go: Tab to its first stop inside a widget, the arrows among several that are one stop."""

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

UP_AND_DOWN = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
HIGHER = {Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1}


class OneOfSeveral(Protocol):
    """A button that tells where the arrows ask to go."""

    @property
    def walked(self) -> SignalInstance:
        """An arrow key asks for the one this many further."""

    def click(self) -> None:
        """Press it."""


def first_stop(inside: QWidget) -> QWidget | None:
    """Return the first widget inside that Tab can reach now, in the order in which they were put there.

    It does not follow `nextInFocusChain`: PySide makes what that returns a child of the one that was asked, so that
    when a page goes, the widget after it (a menu of the window) counts as deleted as well.
    """
    for widget in inside.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(inside) and widget.isEnabled():
            return widget
    return None


def walks(one: OneOfSeveral, event: QKeyEvent, arrows: Mapping[Qt.Key, int]) -> bool:
    """Do what the key asks of `one`; False when it is another key."""
    step, presses = arrows.get(Qt.Key(event.key())), event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    if step is not None:
        one.walked.emit(step)
    elif presses:
        one.click()
    return presses or step is not None
