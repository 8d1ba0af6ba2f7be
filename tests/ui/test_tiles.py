import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from netwerkapp.paths import RESOURCES
from netwerkapp.ui.theme import load_theme
from netwerkapp.ui.tiles import (
    BigTile,
    InitialsTile,
    TileIcon,
    TileState,
    WisdomTile,
    paint_mini_tiles,
    paint_tile,
)


def painted(theme, state, icon, side=46):
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint_tile(painter, QRectF(0, 0, side, side), state, icon, theme)
    painter.end()
    return image


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_state_has_its_own_fill_and_border(qapp, scheme):
    theme = load_theme(RESOURCES, scheme)
    looks = {state: painted(theme, state, "coffee") for state in TileState}
    middle_left = {state: image.pixelColor(4, 23) for state, image in looks.items()}
    assert middle_left[TileState.DONE] == theme.colour("accent")
    assert middle_left[TileState.NEXT] == middle_left[TileState.OPEN] == theme.colour("card")
    assert middle_left[TileState.LATER].alpha() == 0
    assert looks[TileState.NEXT].pixelColor(1, 23) == theme.colour("accent")
    assert looks[TileState.OPEN].pixelColor(0, 23) == theme.colour("control")


def test_a_later_tile_shows_no_icon(theme):
    assert painted(theme, TileState.LATER, "coffee") == painted(theme, TileState.LATER, "")


def test_a_state_may_be_given_by_its_word(theme):
    assert painted(theme, "done", "coffee") == painted(theme, TileState.DONE, "coffee")


def test_only_larger_tiles_have_arcs_in_their_corners(theme):
    small, large = painted(theme, TileState.DONE, "", 26), painted(theme, TileState.DONE, "", 46)
    accent = theme.colour("accent")
    assert all(small.pixelColor(x, x) == accent for x in range(2, 24))
    assert any(large.pixelColor(x, x) != accent for x in range(3, 12))


def test_a_tile_changes_when_it_is_laid(theme, shown):
    tile = TileIcon(theme, "coffee", TileState.NEXT, 46)
    shown(tile)
    assert tile.grab().toImage().pixelColor(4, 23) == theme.colour("card")
    tile.set_state(TileState.DONE)
    assert tile.grab().toImage().pixelColor(4, 23) == theme.colour("accent")


def test_ornaments_are_as_large_as_asked_and_the_saying_can_be_read_aloud(theme):
    assert BigTile(theme, "ear", 74).size().toTuple() == (74, 74)
    wisdom = WisdomTile(theme, "Een vraag stellen is ook iets geven")
    assert wisdom.accessibleName() == "Een vraag stellen is ook iets geven"
    wisdom.set_text("Klein begin telt")
    assert wisdom.accessibleName() == "Klein begin telt"


@pytest.mark.parametrize(
    "saying", ["Een vraag stellen is ook iets geven", "Kennismakingsgesprekken beginnen meestal met nieuwsgierigheid"]
)
def test_a_saying_stays_within_its_diamond(theme, saying):
    image, ink = WisdomTile(theme, saying).grab().toImage(), 0
    empty = WisdomTile(theme, "").grab().toImage()
    for y in range(262):
        for x in range(262):
            if image.pixel(x, y) != empty.pixel(x, y):
                ink += 1
                assert abs(x - 131) + abs(y - 131) < 0.42 * 262
    assert ink > 500


def test_initials_show_what_they_are_told(theme, shown):
    initials = InitialsTile(theme, "HV")
    shown(initials)
    before = initials.grab().toImage()
    initials.set_initials("NR")
    assert initials.grab().toImage() != before


@pytest.mark.parametrize("done", [0, 4, 7])
def test_of_seven_mini_tiles_those_that_are_done_are_filled(theme, done):
    image = QImage(84, 9, QImage.Format.Format_ARGB32)
    image.fill(theme.colour("paper"))
    painter = QPainter(image)
    paint_mini_tiles(painter, QPointF(0, 0), done, 7, theme)
    painter.end()
    filled = [image.pixelColor(12 * place + 4, 4) == theme.colour("accent") for place in range(7)]
    assert filled == [True] * done + [False] * (7 - done)
