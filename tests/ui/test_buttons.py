import pytest
from PySide6.QtCore import Qt

from netwerkapp.ui.buttons import Chip, IconButton, OutlinedButton, PanelButton, PrimaryButton, Segmented


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


@pytest.mark.parametrize("after", [False, True])
def test_the_icon_stands_where_it_was_asked(theme, shown, after):
    button = PrimaryButton(theme, "Wat nu?", "arrow-right", icon_after=after)
    shown(button)
    image = button.grab().toImage()
    ink = [
        x
        for x in range(4, image.width() - 4)
        for y in range(8, 30)
        if image.pixelColor(x, y) == theme.colour("onAccent")
    ]
    words = len(set(ink)) > 20
    gap = max(ink) - min(ink)
    assert words
    assert gap > 50
    assert button.text() == "Wat nu?"


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
