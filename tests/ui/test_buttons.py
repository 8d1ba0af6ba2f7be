import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netwerkapp.ui.buttons import Chip, IconButton, OutlinedButton, PanelButton, PrimaryButton, Segmented
from netwerkapp.ui.labels import Link


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
