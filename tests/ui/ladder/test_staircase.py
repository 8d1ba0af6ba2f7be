"""The stairs by keys, by mouse and by ear."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QToolTip

from netwerkapp.ui.ladder.staircase import Staircase
from netwerkapp.ui.scroll import PageScroll


@pytest.fixture
def stairs(theme, texts, shown, on_rung_two):
    stairs, after = Staircase(theme, texts), QLineEdit()
    stairs.show_ladder(on_rung_two)
    stairs.chosen_rungs = []
    stairs.rung_chosen.connect(stairs.chosen_rungs.append)
    shown(stairs, after)
    stairs.after = after
    stairs.rungs[1].setFocus()
    return stairs


def middle_of_tile(stairs, rung, place):
    tile = stairs.stairs_geometry().tile(rung, place)
    return QPoint(round(tile.middle), round(tile.y + 5)) - stairs.rungs[rung - 1].pos()


def test_the_rung_where_you_are_is_chosen_at_first(stairs):
    assert stairs.chosen == stairs.standing == 2
    assert stairs.chosen_rungs == []


def test_each_rung_is_read_aloud(stairs):
    assert [button.accessibleName() for button in stairs.rungs] == [
        "Onbewust onbekwaam, rung 1 of 4, 0 of 4 tiles laid, done",
        "Bewust onbekwaam, rung 2 of 4, 1 of 6 tiles laid, hier sta je",
        "Bekwaam worden, rung 3 of 4, 1 of 11 tiles laid, later",
        "Bewust bekwaam, rung 4 of 4, 0 of 6 tiles laid, later",
    ]
    assert "Vijf namen op je lijst zetten, 3 of 5" in stairs.rungs[1].accessibleDescription()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_arrows_walk_and_a_key_chooses(stairs, qtbot, key):
    qtbot.keyClick(stairs.rungs[1], Qt.Key.Key_Right)
    assert stairs.rungs[2].hasFocus()
    assert stairs.chosen_rungs == []
    qtbot.keyClick(stairs.rungs[2], key)
    assert stairs.chosen_rungs == [3]
    assert stairs.chosen == 3


def test_arrows_go_up_and_down_the_stairs_and_stop_at_the_ends(stairs, qtbot):
    for key, rung in [
        ("Up", 3),
        ("Up", 4),
        ("Up", 4),
        ("Left", 3),
        ("Down", 2),
        ("Left", 1),
        ("Left", 1),
        ("Right", 2),
    ]:
        qtbot.keyClick(QApplication.focusWidget(), getattr(Qt.Key, f"Key_{key}"))
        assert stairs.rungs[rung - 1].hasFocus()


def test_the_stairs_are_one_tab_stop(stairs, qtbot):
    qtbot.keyClick(stairs.rungs[1], Qt.Key.Key_Right)
    qtbot.keyClick(stairs.rungs[2], Qt.Key.Key_Tab)
    assert stairs.after.hasFocus()
    qtbot.keyClick(stairs.after, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() in stairs.rungs


@pytest.mark.parametrize("rung", [1, 2, 3, 4])
def test_a_click_chooses(stairs, qtbot, rung):
    button = stairs.rungs[rung - 1]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(button.width() // 2, 20))
    assert stairs.chosen_rungs == [rung]
    assert [one.isChecked() for one in stairs.rungs] == [one is button for one in stairs.rungs]


def test_a_tile_tells_what_it_is(stairs):
    for rung, place, words in [
        (1, 1, "Kijken hoe jij contact maakt, 0 of 3. Mag later."),
        (2, 0, "Je zag welke gedachten je tegenhouden"),
        (2, 3, "Vijf namen op je lijst zetten, 3 of 5"),
        (4, 5, "Iemand helpen die nog moet beginnen"),
    ]:
        button, at = stairs.rungs[rung - 1], middle_of_tile(stairs, rung, place)
        QApplication.sendEvent(button, QHelpEvent(QEvent.Type.ToolTip, at, button.mapToGlobal(at)))
        assert QToolTip.text() == words
    assert stairs.rungs[0].words_at(QPoint(20, 20)) == ""
    QToolTip.hideText()


def test_with_nothing_recorded_you_begin_on_the_first_rung(theme, texts, shown, ladder_of):
    stairs = Staircase(theme, texts)
    stairs.show_ladder(ladder_of())
    shown(stairs)
    assert stairs.rungs[0].accessibleName() == "Onbewust onbekwaam, rung 1 of 4, 0 of 4 tiles laid, hier begin je"


def colour_at(widget, x, y):
    return widget.grab().toImage().pixelColor(round(x), round(y))


def test_the_pawn_stands_on_the_tread(stairs, theme, on_rung_two):
    pawn = stairs.stairs_geometry().pawn(2, 1, 6)
    assert colour_at(stairs, pawn.middle, pawn.y + 12) == theme.colour("now")
    pill = stairs.stairs_geometry().pill(2, 1, 6, 97)
    assert colour_at(stairs, pill.x + 12, pill.y + 12) == theme.colour("now")


def test_treads_you_passed_are_blue_and_later_ones_are_paper(stairs, theme):
    geometry = stairs.stairs_geometry()
    for rung, token in [(1, "accent"), (2, "accent"), (3, "paper"), (4, "paper")]:
        tread = geometry.tread(rung)
        assert colour_at(stairs, tread.middle, tread.y + 5) == theme.colour(token)


def test_as_a_list_the_highest_rung_is_on_top_and_only_the_chosen_one_shows_tiles(stairs, qtbot):
    stairs.show_as_list(True, 500)
    tops = [button.y() for button in stairs.rungs]
    assert tops == sorted(tops, reverse=True)
    heights = [button.height() for button in stairs.rungs]
    assert heights[1] > heights[0] == heights[2] == heights[3]
    with qtbot.waitSignal(stairs.resized):
        qtbot.keyClick(stairs.rungs[2], Qt.Key.Key_Space)
    assert stairs.rungs[2].height() > stairs.rungs[1].height()
    assert stairs.rungs[1].words_at(QPoint(20, 60)) == ""
    stairs.show_as_list(False)
    assert (stairs.width(), stairs.height()) == (632, 420)


@pytest.mark.parametrize("width", [140, 260, 500])
def test_the_list_is_painted_at_any_width(stairs, theme, width):
    stairs.show_as_list(True, width)
    assert not stairs.grab().isNull()


def test_the_ring_goes_around_the_rung_with_the_focus(stairs, theme):
    button = stairs.rungs[2]
    button.setFocus()
    window = stairs.window()
    corner = button.mapTo(window, QPoint(button.width() // 2, -3))
    assert colour_at(window, corner.x(), corner.y()) == theme.colour("accent")
    stairs.after.setFocus()
    assert colour_at(window, corner.x(), corner.y()) != theme.colour("accent")


def test_the_ring_is_there_when_the_rung_had_to_be_scrolled_into_sight(theme, texts, shown, on_rung_two):
    stairs, page, before = Staircase(theme, texts), PageScroll(theme), QLineEdit()
    stairs.show_ladder(on_rung_two)
    page.content.addSpacing(2000)
    page.content.addWidget(stairs)
    shown(before, page)
    before.setFocus()
    assert stairs.rungs[1].visibleRegion().isEmpty()
    stairs.rungs[1].setFocus(Qt.FocusReason.TabFocusReason)
    assert not stairs.rungs[1].visibleRegion().isEmpty()
    assert stairs._ring.isVisible()
