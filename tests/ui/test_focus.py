import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from netwerkapp.paths import RESOURCES
from netwerkapp.ui.buttons import OutlinedButton, PanelButton, PrimaryButton
from netwerkapp.ui.cards import Panel
from netwerkapp.ui.choice_cards import RadioCards
from netwerkapp.ui.fields import TextField
from netwerkapp.ui.focus import FocusRing
from netwerkapp.ui.labels import Link
from netwerkapp.ui.plain_button import WrappingBox
from netwerkapp.ui.scroll import PageScroll
from netwerkapp.ui.theme import load_theme


@pytest.fixture
def ring(theme, qapp):
    return qapp.findChildren(FocusRing)[-1]


def ringed(window, widget, colour):
    """Say whether there is a ring of this colour three px left of, and above, the widget; of a link, its words."""
    image, corner = window.grab().toImage(), widget.mapTo(window, widget.rect().topLeft())
    middle, spare = widget.rect().center(), round(widget.spare()) if isinstance(widget, Link | WrappingBox) else 0
    left = image.pixelColor(corner.x() - 3, corner.y() + middle.y())
    above = image.pixelColor(corner.x() + middle.x(), corner.y() + spare - 3)
    return left == above == colour


def test_tab_walks_the_ring_over_buttons_and_links_and_past_fields(theme, shown, qtbot, ring):
    one, field, two, link = (
        PrimaryButton(theme, "Een"),
        TextField(theme),
        OutlinedButton(theme, "Twee"),
        Link(theme, "x"),
    )
    window = shown(one, field, two, link)
    one.setFocus(Qt.FocusReason.TabFocusReason)
    for expected in (one, None, two, link):
        now = window.focusWidget()
        assert ring.widget() is expected
        if expected is not None:
            assert ringed(window, expected, theme.colour("accent"))
        qtbot.keyClick(now, Qt.Key.Key_Tab)


def test_a_click_shows_it_too(theme, shown, qtbot, ring):
    one, two = PrimaryButton(theme, "Een"), OutlinedButton(theme, "Twee")
    window = shown(one, two)
    qtbot.mouseClick(two, Qt.MouseButton.LeftButton)
    assert ringed(window, two, theme.colour("accent"))
    assert not ringed(window, one, theme.colour("accent"))


def test_on_the_panel_it_has_the_colour_of_its_words(theme, shown, ring):
    panel, button, link = Panel(theme), PanelButton(theme, "Begin"), Link(theme, "Nu niet", on_panel=True)
    panel.content.addWidget(button)
    panel.content.addWidget(link)
    window = shown(panel)
    for one in (button, link):
        one.setFocus()
        assert ringed(window, one, theme.colour("onPanel"))


def test_a_box_without_margins_does_not_cut_it_off(theme, shown, ring):
    cards = RadioCards(theme, [("a", "Niet"), ("b", "Heel erg")])
    window = shown(cards)
    cards.card("a").setFocus()
    assert ringed(window, cards.card("a"), theme.colour("accent"))


def test_it_outlives_a_page_that_goes(theme, shown, qtbot, ring):
    area, button = QScrollArea(), PrimaryButton(theme, "Op de bladzijde")
    inner = QWidget()
    QVBoxLayout(inner).addWidget(button)
    area.setWidget(inner)
    other = PrimaryButton(theme, "Blijft")
    window = shown(area, other)
    button.setFocus()
    assert ring.widget() is button
    with qtbot.waitSignal(area.destroyed):
        area.deleteLater()
    other.setFocus()
    assert ring.widget() is other
    assert ringed(window, other, theme.colour("accent"))


def test_another_look_has_one_ring(theme, shown, qapp, qtbot):
    load_theme(RESOURCES, "dark").apply(qapp)
    button = PrimaryButton(theme, "Een")
    window = shown(button)
    button.setFocus()
    assert ringed(window, button, load_theme(RESOURCES, "dark").colour("accent"))
    theme.apply(qapp)


def scrolled(theme, shown, height=300):
    """Return a page that is longer than the window, its first field and its last one."""
    first, last, room = TextField(theme), TextField(theme), QWidget()
    room.setFixedHeight(900)
    page = PageScroll(theme)
    for widget in (first, room, last):
        page.content.addWidget(widget)
    shown(page).resize(400, height)
    return page, first, last


def test_what_gets_the_focus_by_itself_comes_into_sight(theme, shown, qtbot):
    _page, first, last = scrolled(theme, shown)
    last.setFocus()
    qtbot.waitUntil(lambda: not last.visibleRegion().isEmpty())
    assert last.visibleRegion().boundingRect().height() == last.height()
    first.setFocus()
    qtbot.waitUntil(lambda: first.visibleRegion().boundingRect().height() == first.height())


def test_a_page_stays_where_it_was_scrolled_to_while_the_mouse_presses(theme, shown, qtbot):
    page, _first, last = scrolled(theme, shown)
    bar = page.verticalScrollBar()
    bar.setValue(bar.maximum() - last.height() // 2 - theme.px(20))
    half = bar.value()
    assert 0 < last.visibleRegion().boundingRect().height() < last.height()
    qtbot.mousePress(last, Qt.MouseButton.LeftButton, pos=QPoint(5, 2))
    QApplication.processEvents()
    assert last.hasFocus()
    assert bar.value() == half
    qtbot.mouseRelease(last, Qt.MouseButton.LeftButton, pos=QPoint(5, 2))


def test_it_stays_around_the_words_of_a_link_and_clear_of_the_lines_around_it(theme, shown, ring):
    above, link, box, below = Link(theme, "Erboven"), Link(theme, "Alle zes"), WrappingBox("Melding"), Link(theme, "x")
    window = shown(above, link, box, below)
    for one in (link, box):
        one.setMinimumHeight(32)
        QApplication.processEvents()
        one.setFocus()
        assert one.height() >= 32
        assert one.spare() >= 4
        assert ringed(window, one, theme.colour("accent"))
        image, corner = window.grab().toImage(), one.mapTo(window, one.rect().topLeft())
        x, y = corner.x() + one.rect().center().x(), corner.y()
        assert all(image.pixelColor(x, y - away) != theme.colour("accent") for away in range(2, 6))


def test_it_goes_around_all_words_of_a_link_that_goes_on_below(theme, shown, ring):
    link = Link(theme, "Neem dit gespreksblad mee naar een volgend gesprek met iemand anders, als je dat wilt")
    window = shown(link)
    window.resize(260, 300)
    QApplication.processEvents()
    link.setFocus()
    assert link.height() > 50
    assert link.spare() < 12
    assert ringed(window, link, theme.colour("accent"))
