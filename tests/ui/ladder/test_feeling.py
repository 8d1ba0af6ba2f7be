"""The open ring "how it feels": by mouse and by keys, on a real file."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication


@pytest.fixture
def page(show_page, journal):
    """Be on rung 2."""
    journal.thought()
    page, told = show_page()
    page._saver.flush()
    page.told_of = told
    return page


def test_it_waits_where_you_stand_until_it_is_placed(page):
    marker = page.stairs.marker
    assert marker.isVisible()
    assert page.stairs.feeling is None
    assert marker.where() == 2
    assert marker.accessibleName() == "Hoe het voelt, not placed yet"


def test_before_anything_is_recorded_there_is_no_ring(show_page):
    page, _ = show_page()
    assert not page.stairs.marker.isVisible()


def test_arrows_put_it_on_another_rung_and_delete_takes_it_away(page, qtbot, store):
    marker = page.stairs.marker
    marker.setFocus()
    for key, rung in [("Left", 1), ("Down", 1), ("Up", 2), ("Right", 3), ("Right", 4), ("Right", 4)]:
        qtbot.keyClick(marker, getattr(Qt.Key, f"Key_{key}"))
        assert store.feeling.get() == page.stairs.feeling == rung
        assert marker.hasFocus()
    assert marker.accessibleName() == "Hoe het voelt: Bewust bekwaam, rung 4 of 4"
    assert page.told_of.said[-1] == ("Hoe het voelt staat nu op: Bewust bekwaam.", True)
    qtbot.keyClick(marker, Qt.Key.Key_Delete)
    assert store.feeling.get() is None
    assert page.told_of.said[-1] == ("Het rondje is weg.", True)
    store.undo()
    page.refresh()
    assert page.stairs.feeling is None


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_enter_and_space_open_the_rungs_to_choose_from(page, qtbot, store, key):
    marker = page.stairs.marker
    marker.setFocus()
    qtbot.keyClick(marker, key)
    menu = QApplication.activePopupWidget()
    texts = [action.text() for action in menu.actions()]
    assert texts == ["Bewust bekwaam", "Bekwaam worden", "Bewust onbekwaam", "Onbewust onbekwaam"]
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert store.feeling.get() == 4


def test_a_click_opens_them_too_and_a_placed_ring_can_be_taken_away(page, qtbot, store):
    store.feeling.place(3)
    page.refresh()
    qtbot.mouseClick(page.stairs.marker, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert menu.actions()[-1].text() == "Take the ring away"
    menu.actions()[-1].trigger()
    menu.close()
    assert store.feeling.get() is None


def test_dragged_to_a_rung_it_stays_there(page, qtbot, store):
    marker, box = page.stairs.marker, page.stairs.stairs_geometry().rung(4)
    start = marker.rect().center()
    qtbot.mousePress(marker, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(marker, start + QPoint(round(box.middle) - marker.geometry().center().x(), -30))
    qtbot.mouseRelease(marker, Qt.MouseButton.LeftButton, pos=start)
    assert store.feeling.get() == 4
    assert QApplication.activePopupWidget() is None


def test_let_go_beside_the_stairs_it_goes_back(page, qtbot, store):
    marker = page.stairs.marker
    before, start = marker.pos(), marker.rect().center()
    qtbot.mousePress(marker, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(marker, start + QPoint(-2000, 0))
    assert marker.pos() != before
    qtbot.mouseRelease(marker, Qt.MouseButton.LeftButton, pos=start)
    assert store.feeling.get() is None
    assert marker.pos() == before


def test_lower_than_the_deeds_it_says_that_this_is_common(page, store):
    lower = "Je bent verder dan het voelt. Dat komt vaak voor."
    for rung, said in [(1, True), (2, False), (3, False), (None, False)]:
        store.feeling.place(rung)
        page.refresh()
        assert (lower in page.where.text()) is said


def test_on_the_rung_where_you_stand_it_says_that_it_feels_that_way_too(page, store):
    for rung, said in [(1, False), (2, True), (3, False), (None, False)]:
        store.feeling.place(rung)
        page.refresh()
        assert page.where.text().endswith("Zo voelt het ook.") is said


@pytest.mark.parametrize("rung", [1, 2, 3, 4])
@pytest.mark.parametrize("width", [1000, 500])
def test_the_ring_stands_on_its_rung_in_every_form(page, store, rung, width):
    store.feeling.place(rung)
    page.resize(width, 600)
    page.refresh()
    QApplication.processEvents()
    stairs = page.stairs
    assert stairs.is_list is (width == 500)
    box = stairs.marker.geometry()
    assert stairs.rect().contains(box)
    if stairs.is_list:
        assert stairs.rungs[rung - 1].geometry().contains(box.center())
    else:
        assert box.bottom() + 1 == stairs.rungs[rung - 1].y()


def test_evidence_does_not_lie_over_the_words_of_the_ring(show_page, journal, store):
    for kind in ("networking", "advice"):
        journal.talk(journal.contact(2), ease=3, useful=3, type=kind)
    store.feeling.place(2)
    page, _ = show_page()
    words = page.stairs.stairs_geometry().marker_words(2, 90)
    assert page.evidence.geometry().bottom() <= page.stairs.y() + words.y
