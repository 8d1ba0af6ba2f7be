"""What is drawn to be told apart stands out by 3.0 from what it is drawn on, as it is painted, in both looks."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtGui import QImage, QPainter, QRegion
from PySide6.QtWidgets import QCheckBox, QRadioButton, QVBoxLayout, QWidget

from netwerkapp.paths import RESOURCES
from netwerkapp.ui.choice_cards import CheckCards, RadioCards
from netwerkapp.ui.feelings.dots import paint_dot
from netwerkapp.ui.ladder.pawn import paint_pawn
from netwerkapp.ui.ladder.trend_chart import TrendChart
from netwerkapp.ui.network.legend import BEFORE, LED, NOT_YET, PLAN, RECENTLY, Sign
from netwerkapp.ui.network.picture import FILLS
from netwerkapp.ui.theme import load_theme
from netwerkapp.ui.tiles import TileState, paint_tile
from tests.screens.checks import GRAPHICS
from tests.screens.shot import ratio

pytestmark = pytest.mark.usefixtures("source_language_again")

SIDE = 40  # px
STAIRS = ("paper", "surface", "sunken", "card")
TRIED = [
    *((f"a tile that is {state}", STAIRS, state) for state in TileState),
    *((f"a dot on the map, {kind}", (*FILLS, "card"), kind) for kind in (RECENTLY, BEFORE, NOT_YET, PLAN, LED)),
    *((f"a {shape} on the chart", ("surface",), shape) for shape in ("dot", "square", "full square", "ring")),
    ("what was thought", ("surface",), False),
    ("what happened", ("surface",), True),
    ("the pawn", STAIRS, None),
]


def drawn(theme, ground, what):
    """Return the picture of one thing on this ground."""
    picture = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    picture.fill(theme.colour(ground))
    painter, middle = QPainter(picture), QPointF(SIDE / 2, SIDE / 2)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if isinstance(what, TileState):
        paint_tile(painter, QRectF(6, 6, 28, 28), what, "", theme)
    elif what is None:
        paint_pawn(painter, QPointF(SIDE / 2, SIDE - 4), theme, 1.0)
    elif isinstance(what, bool):
        paint_dot(painter, theme, middle, filled=what)
    elif what in (RECENTLY, BEFORE, NOT_YET, PLAN, LED):
        painter.end()
        Sign(theme, what).render(picture, QPoint(), QRegion(), QWidget.RenderFlag(0))
        return picture
    else:
        chart = TrendChart(theme)
        tokens = {shape: token for _, _, token, _, shape in chart.lines()}
        chart._paint_point(painter, middle, tokens[what], what)
    painter.end()
    return picture


def strongest(theme, ground, picture):
    """Return the contrast of what stands out most."""
    back = theme.colour(ground).rgb()
    return max(ratio(back, picture.pixel(x, y)) for x in range(picture.width()) for y in range(picture.height()))


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("name", "grounds", "what"), TRIED, ids=[one[0] for one in TRIED])
def test_a_sign_stands_out_from_its_ground(qapp, scheme, name, grounds, what):
    theme = load_theme(RESOURCES, scheme)
    found = {ground: strongest(theme, ground, drawn(theme, ground, what)) for ground in grounds}
    assert min(found.values()) >= GRAPHICS, (name, found)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", ["chevron-left", "chevron-down", "check"])
def test_an_icon_beside_the_smallest_text_stands_out(qapp, scheme, name):
    theme = load_theme(RESOURCES, scheme, 0.8)
    for ground in STAIRS:
        picture = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
        picture.fill(theme.colour(ground))
        painter = QPainter(picture)
        painter.drawPixmap(4, 4, theme.pixmap(name, "accent", 15))
        painter.end()
        assert strongest(theme, ground, picture) >= GRAPHICS, ground


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_mark_of_what_is_on_stands_out_in_its_box(qapp, theme, qtbot, scheme):
    look, window = load_theme(RESOURCES, scheme), QWidget()
    look.apply(qapp)
    try:
        box, radio = QCheckBox("Aan"), QRadioButton("Aan")
        cards = RadioCards(look, [("a", "Schrijven"), ("b", "Bellen")])
        several = CheckCards(look, [("a", "Schrijven"), ("b", "Bellen")])
        box.setChecked(True)
        radio.setChecked(True)
        cards.set_value("a")
        several.set_value(("a",))
        column = QVBoxLayout(window)
        for widget in (box, radio, cards, several):
            column.addWidget(widget)
        qtbot.addWidget(window)
        window.show()
        accent = look.colour("accent").rgb()
        for widget, left in ((box, 0), (radio, 0), (cards.card("a"), 12), (several.card("a"), 12)):
            inside = widget.grab().toImage().copy(left + 2, widget.height() // 2 - 7, 14, 14)
            colours = [inside.pixel(x, y) for x in range(14) for y in range(14)]
            assert colours.count(accent) >= 40, widget
            assert sum(ratio(accent, one) >= GRAPHICS for one in colours) >= 9, widget
    finally:
        theme.apply(qapp)
