"""A window never sticks out of the screen that is there."""

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

from netwerkapp.ui.placement import FRAME, USUAL, fitted, kept_place, stand

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


@pytest.mark.parametrize(
    "place",
    [(5000, 3000, 900, 600), (-4000, -2500, 900, 600), (100, 4000, 3000, 2000)],
    ids=["a screen right of it is gone", "a screen left of it is gone", "a larger screen is gone"],
)
def test_a_window_that_stood_on_a_screen_that_is_gone_is_wholly_on_the_one_that_is_left(qtbot, place):
    before, after = QWidget(), QWidget()
    for window in (before, after):
        qtbot.addWidget(window)
    before.setGeometry(*place)
    before.show()
    kept = kept_place(before)
    stand(after, kept)
    after.show()
    room = after.screen().availableGeometry()
    assert room.contains(after.geometry())
    assert after.height() >= min(place[3], room.height()) - FRAME
    assert after.width() >= min(place[2], room.width()) - FRAME


@pytest.mark.parametrize("kept", ["", "%%%", "Netwerkapp"], ids=["nothing", "no code", "something else"])
def test_a_place_that_cannot_be_read_is_the_usual_one(qtbot, kept):
    window = QWidget()
    qtbot.addWidget(window)
    stand(window, kept)
    room = window.screen().availableGeometry()
    assert window.size() == USUAL.boundedTo(QSize(room.width(), room.height() - FRAME))


def test_a_maximised_window_is_maximised_again(qtbot):
    before, after = QWidget(), QWidget()
    for window in (before, after):
        qtbot.addWidget(window)
    before.showMaximized()
    stand(after, kept_place(before))
    assert after.isMaximized()
