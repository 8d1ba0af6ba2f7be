import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netwerkapp.ui.buttons import Chip, IconButton, OutlinedButton, PanelButton, PrimaryButton, Segmented
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.plain_button import WrappingBox
from tests.screens.stage import settle


def test_heights_are_those_of_the_design(theme, shown):
    buttons = [PrimaryButton(theme, "Bewaren"), OutlinedButton(theme, "Bewerken", "pencil"), Chip(theme, "Meer")]
    panel, icon = PanelButton(theme, "Begin", "arrow-right", icon_after=True), IconButton(theme, "x", "Weg")
    shown(*buttons, panel, icon)
    assert [one.height() for one in (*buttons, panel)] == [38, 38, 32, 42]
    assert icon.height() >= 32
    assert icon.width() >= 32


def test_an_icon_alone_is_called_something(theme):
    button = IconButton(theme, "x", "Vraag weghalen")
    assert button.accessibleName() == button.toolTip() == "Vraag weghalen"


def test_a_given_name_survives_another_text(theme):
    button = PrimaryButton(theme, "Begin")
    button.setAccessibleName("Begin met je verhaal")
    button.setText("Verder")
    assert (button.text(), button.accessibleName()) == ("Verder", "Begin met je verhaal")


def test_words_that_come_later_stand_as_far_from_the_icon(theme):
    later, at_once = OutlinedButton(theme, "", "user-plus"), OutlinedButton(theme, "Erbij", "user-plus")
    later.setText("Erbij")
    assert later.iconSize() == at_once.iconSize()
    assert later.sizeHint() == at_once.sizeHint()


def lit(theme, button):
    """Return how wide the ink is before and after the widest gap."""
    image, ink = button.grab().toImage(), theme.colour("onAccent")
    columns = sorted({x for x in range(image.width()) for y in range(8, 30) if image.pixelColor(x, y) == ink})
    gap = max(range(1, len(columns)), key=lambda place: columns[place] - columns[place - 1])
    return columns[gap - 1] - columns[0], columns[-1] - columns[gap]


def test_the_icon_stands_before_the_words_or_after_them(theme, shown):
    before = PrimaryButton(theme, "Verder", "arrow-right")
    after = PrimaryButton(theme, "Verder", "arrow-right", icon_after=True)
    shown(before, after)
    icon, words = lit(theme, before)
    assert icon < 20 < words
    words, icon = lit(theme, after)
    assert icon < 20 < words


def test_a_button_with_its_icon_after_stands_where_the_layout_says(theme, shown):
    box = QWidget()
    column = QVBoxLayout(box)
    button = PrimaryButton(theme, "Begin", "arrow-right", icon_after=True)
    column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
    shown(box)
    assert button.x() < 20


def test_the_style_adds_no_frame_of_its_own_to_a_link_with_the_focus(theme, shown):
    link, other = Link(theme, "Eerst rondkijken"), PrimaryButton(theme, "Begin")
    shown(link, other)
    other.setFocus()
    before = link.grab().toImage()
    link.setFocus()
    assert link.grab().toImage() == before


def test_disabled_looks_disabled(theme, shown):
    button = PrimaryButton(theme, "Bewaren")
    shown(button)
    assert button.grab().toImage().pixelColor(8, 19) == theme.colour("accent")
    button.setEnabled(False)
    assert button.grab().toImage().pixelColor(8, 19) == theme.colour("sunken")


def test_one_of_two_ways_is_on(theme, shown, qtbot):
    switch = Segmented(theme, [("list", "list", "Lijst"), ("map", "users", "Netwerkkaart")])
    shown(switch)
    assert switch.button("list").isChecked()
    with qtbot.waitSignal(switch.chosen) as told:
        qtbot.mouseClick(switch.button("map"), Qt.MouseButton.LeftButton)
    assert told.args == ["map"]
    assert not switch.button("list").isChecked()
    with qtbot.waitSignal(switch.chosen) as told:
        qtbot.keyClick(switch.button("map"), Qt.Key.Key_Left)
    assert told.args == ["list"]
    with qtbot.assertNotEmitted(switch.chosen):
        switch.set_chosen("map")


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_press_a_button(theme, shown, qtbot, key):
    link = Link(theme, "Eerst rondkijken")
    shown(link)
    with qtbot.waitSignal(link.clicked):
        qtbot.keyClick(link, key)


def test_a_long_idea_goes_on_below_where_there_is_little_room(theme, shown, qtbot):
    chip = Chip(theme, "Wat denken mensen vaak over dit werk, terwijl het niet klopt?")
    shown(chip)
    whole, once = chip.sizeHint().width(), chip.heightForWidth(chip.sizeHint().width())
    assert chip.minimumSizeHint().width() < whole / 2
    assert chip.heightForWidth(whole // 2) > once


LONG = "Neem dit blad mee naar een volgend gesprek, of maak er een nieuw blad van voor iemand anders"


@pytest.mark.parametrize("kind", [OutlinedButton, Link, lambda _theme, text: WrappingBox(text)])
def test_words_that_do_not_fit_beside_each_other_go_on_below(theme, shown, kind):
    button, after = kind(theme, LONG), Label(theme, "Daarna")
    window = shown(button, after, width=1200)
    high, line = button.height(), button.fontMetrics().lineSpacing()
    window.resize(400, 300)
    settle()
    assert button.width() <= 400
    assert high + line <= button.height() < high + 3 * line
    assert after.y() >= button.geometry().bottom()
    window.resize(1200, 300)
    settle()
    assert button.height() == high


def test_a_short_button_keeps_its_words_on_a_line(theme, shown):
    button = OutlinedButton(theme, "Nieuw contact")
    shown(button)
    assert button.minimumSizeHint() == button.sizeHint()


def test_ways_to_see_the_same_stand_below_each_other_where_there_is_little_room(theme, shown):
    switch = Segmented(theme, [("list", "list", "Lijst"), ("map", "users", "Netwerkkaart")])
    shown(switch)
    first, second = switch.button("list"), switch.button("map")
    switch.resize(switch.sizeHint())
    settle()
    assert first.y() == second.y()
    joined = first.property("role")
    switch.resize(second.sizeHint().width() + 10, 200)
    settle()
    assert second.y() >= first.geometry().bottom()
    assert {first.property("role"), second.property("role")} == {"segmentAlone"} != {joined}


def test_a_click_on_the_side_that_is_on_asks_for_nothing(theme, shown, qtbot):
    switch, asked = Segmented(theme, [("list", "list", "Lijst"), ("map", "orbit", "Kaart")]), []
    switch.chosen.connect(asked.append)
    shown(switch)
    qtbot.mouseClick(switch.button("list"), Qt.MouseButton.LeftButton)
    assert asked == []
    qtbot.mouseClick(switch.button("map"), Qt.MouseButton.LeftButton)
    assert asked == ["map"]
    switch.set_chosen("list")  # the page with the other side on is seen
    qtbot.mouseClick(switch.button("map"), Qt.MouseButton.LeftButton)
    assert asked == ["map", "map"]


def test_a_button_that_waits_for_its_time_looks_like_the_others(theme, shown):
    main, other = PrimaryButton(theme, "Gesprek gevoerd", "check"), OutlinedButton(theme, "Gesprek gevoerd", "check")
    shown(main, other)
    filled = main.grab().toImage()
    main.set_waiting(True, "check")
    assert main.grab().toImage() == other.grab().toImage()
    main.set_waiting(False, "check")
    assert main.grab().toImage() == filled
