"""A window never sticks out of the screen that is there."""

import pytest
from PySide6.QtCore import QRect

from netwerkapp.ui.placement import FRAME, fitted

LAPTOP = QRect(0, 0, 1366, 768)


@pytest.mark.parametrize(
    ("place", "room", "expected"),
    [
        ((100, 50, 900, 600), LAPTOP, (100, 50, 900, 600)),
        ((100, 50, 1180, 760), LAPTOP, (100, 40, 1180, 768 - FRAME)),
        ((0, 0, 1180, 760), LAPTOP, (0, 0, 1180, 768 - FRAME)),
        ((9000, 7000, 900, 600), LAPTOP, (466, 168, 900, 600)),
        ((-3000, -20, 900, 600), LAPTOP, (0, FRAME, 900, 600)),
        ((1400, 30, 900, 600), QRect(1366, 24, 800, 600), (1366, 64, 800, 560)),
    ],
    ids=[
        "fits",
        "a screen lower than the window",
        "not placed yet",
        "right of and below it",
        "left of and above it",
        "a second screen",
    ],
)
def test_a_window_is_brought_onto_the_screen(place, room, expected):
    assert fitted(QRect(*place), room) == QRect(*expected)
