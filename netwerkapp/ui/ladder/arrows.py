"""Keys on one of several that stand together: the arrows go to another, Enter presses this one."""

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QKeyEvent

UP_AND_DOWN = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
HIGHER = {Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1}


class OneOfSeveral(Protocol):
    """A button that tells where the arrows ask to go."""

    @property
    def walked(self) -> SignalInstance:
        """An arrow key asks for the one this many further."""

    def click(self) -> None:
        """Press it."""


def walks(one: OneOfSeveral, event: QKeyEvent, arrows: Mapping[Qt.Key, int]) -> bool:
    """Do what the key asks of `one`; False when it is another key."""
    step, presses = arrows.get(Qt.Key(event.key())), event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    if step is not None:
        one.walked.emit(step)
    elif presses:
        one.click()
    return presses or step is not None
