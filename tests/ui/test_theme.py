import gc

import pytest
from PySide6.QtGui import QColor, QFontInfo, QPalette, QRawFont
from PySide6.QtWidgets import QLabel

from netwerkapp.paths import RESOURCES
from netwerkapp.ui.theme import load_theme

TEXT = [
    ("ink", ("paper", "paper2", "surface", "sunken", "card", "accentSoft")),
    ("ink2", ("paper", "paper2", "surface", "sunken", "card", "accentSoft")),
    ("accent", ("paper", "paper2", "surface", "sunken", "card", "accentSoft")),
    ("onAccent", ("accent", "accentHover")),
    ("now", ("paper", "surface", "card")),
    ("onNow", ("now",)),
    ("onPanel", ("panel",)),
    ("onPanelBtn", ("panelBtn",)),
    ("error", ("paper", "surface")),
]
GRAPHICS = [
    ("control", ("paper", "paper2", "surface", "sunken", "card", "accentSoft")),
    ("panelBtn", ("panel",)),
    ("paper", ("accent",)),
]


def contrast(one, other):
    def light(colour):
        parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()[:3]]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    darker, lighter = sorted((light(one), light(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_pair_of_colours_can_be_told_apart(qapp, scheme):
    theme = load_theme(RESOURCES, scheme)
    for pairs, least in ((TEXT, 4.5), (GRAPHICS, 3.0)):
        for front, backs in pairs:
            for back in backs:
                assert contrast(theme.colour(front), theme.colour(back)) >= least, (front, back)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_where_the_system_asks_for_contrast_text_has_seven_and_graphics_four_and_a_half(qapp, scheme):
    theme = load_theme(RESOURCES, scheme, strong=True)
    lines = ("line", ("paper", "surface", "card"))
    for pairs, least in ((TEXT, 7.0), (GRAPHICS, 4.5), ([lines], 4.5)):
        for front, backs in pairs:
            for back in backs:
                assert contrast(theme.colour(front), theme.colour(back)) >= least, (front, back)
    assert theme.tokens.keys() == load_theme(RESOURCES, scheme).tokens.keys()


def test_light_and_dark_name_the_same_colours(qapp):
    assert load_theme(RESOURCES, "light").tokens.keys() == load_theme(RESOURCES, "dark").tokens.keys()


def test_an_unknown_colour_or_icon_is_an_error(theme):
    with pytest.raises(KeyError):
        theme.colour("mauve")
    with pytest.raises(FileNotFoundError):
        theme.pixmap("no-such-icon")


def test_sizes_grow_with_the_text(qapp):
    theme = load_theme(RESOURCES, scale=2.0)
    assert theme.px(28) == 56
    assert theme.font(15).pixelSize() == 30
    assert theme.em(900) == 30
    assert "min-height: 72px" in theme.style_sheet()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("scale", [0.8, 1.0, 2.0])
def test_nothing_is_left_open_in_the_style_sheet(qapp, scheme, scale):
    sheet = load_theme(RESOURCES, scheme, scale).style_sheet()
    assert "$" not in sheet.split("*/", 1)[1]


def test_the_letters_of_names_are_in_the_font(theme):
    for bold, italic in ((False, False), (True, False), (True, True)):
        assert QFontInfo(theme.font(bold=bold, italic=italic)).family() == "Atkinson Hyperlegible"
    files = sorted((RESOURCES / "fonts").glob("*.ttf"))
    assert len(files) == 3
    for file in files:
        raw = QRawFont(str(file), 15)
        assert [one for one in "aéëïçğışčłžÉŁøßđ‘’–…€·" if not raw.supportsCharacter(ord(one))] == [], file.name


def test_placeholders_and_selections_are_in_the_palette(theme, qapp):
    palette = qapp.palette()
    assert palette.color(QPalette.ColorRole.PlaceholderText) == theme.colour("ink2")
    assert palette.color(QPalette.ColorRole.Highlight) == theme.colour("accent")
    disabled = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert disabled == theme.colour("ink2")


def test_an_icon_has_the_colour_it_was_asked_in(theme):
    image = theme.pixmap("check", "now", 48).toImage()
    seen = {
        image.pixelColor(x, y).name() for x in range(48) for y in range(48) if image.pixelColor(x, y).alpha() == 255
    }
    assert theme.colour("now").name() in seen
    assert theme.colour("ink").name() not in seen


def test_an_icon_is_drawn_once_for_each_colour_and_size(theme):
    assert theme.pixmap("check", "ink", 18) is theme.pixmap("check", "ink", 18)
    assert theme.pixmap("check", "ink", 18, 2.0).width() == 36


def test_every_icon_can_be_drawn(theme):
    for file in sorted((RESOURCES / "icons").glob("*.svg")):
        image = theme.pixmap(file.stem, "accent", 24).toImage()
        assert any(image.pixelColor(x, y).alpha() for x in range(24) for y in range(24)), file.name
        assert "currentColor" in file.read_text(encoding="utf-8"), file.name


def test_a_colour_may_be_changed_without_changing_the_theme(theme):
    theme.colour("accent").setAlpha(0)
    assert theme.colour("accent") == QColor(theme.tokens["accent"])


class Asked(QLabel):
    """Notes whether Python may let go of things while Qt goes over all widgets."""

    def __init__(self):
        super().__init__("word")
        self.collects = []

    def changeEvent(self, event):  # noqa: N802  # the name that Qt gives it
        self.collects.append(gc.isenabled())
        super().changeEvent(event)


@pytest.mark.parametrize("usual", [True, False])
def test_nothing_is_let_go_of_while_a_look_is_applied(qapp, qtbot, theme, usual):
    label = Asked()
    qtbot.addWidget(label)
    label.show()
    (gc.enable if usual else gc.disable)()
    try:
        load_theme(RESOURCES, "dark", 1.5).apply(qapp)
        assert gc.isenabled() is usual
    finally:
        gc.enable()
        theme.apply(qapp)
    assert label.collects
    assert not any(label.collects)
