"""A new tile and a new rung: once, quietly, and still where stillness is asked for."""

import pytest
from PySide6.QtWidgets import QApplication

from netwerkapp.storage.settings import ON
from netwerkapp.ui.motion import QUIET_VIEW, may_move
from tests.ui.ladder.test_today import press


@pytest.fixture(params=["mouse", "keys"])
def way(request):
    return request.param


def tile_picture(page, rung, place):
    QApplication.processEvents()
    box = page.stairs.stairs_geometry().tile(rung, place)
    at = page.stairs.pos()
    picture = page.picture.grab().toImage()
    return picture.pixelColor(round(at.x() + box.middle), round(at.y() + box.y + 4)).name()


def test_a_new_tile_fades_in_and_then_the_pawn_goes_on(show_page, journal, qtbot, theme):
    page, _ = show_page()
    journal.reason()
    page.refresh()
    stairs = page.stairs
    assert not stairs.is_still()
    assert tile_picture(page, 1, 0) == theme.colour("card").name()
    qtbot.waitUntil(stairs.is_still)
    assert tile_picture(page, 1, 0) == theme.colour("accent").name()
    assert page.celebrating.said == ["New tile: Je vertelde waarom je hier bent"]
    assert page.reached.said() == ""


def test_it_is_never_repeated_also_not_in_another_window(show_page, journal, qtbot, store):
    journal.reason()
    page, _ = show_page()
    assert not page.stairs.is_still()
    page.refresh()
    assert page.stairs.is_still()
    page._saver.flush()
    assert store.celebrations.seen() == {"1.1"}
    again, _ = show_page()
    assert again.stairs.is_still()
    assert again.celebrating.said == []


def test_a_tile_that_was_undone_and_laid_again_is_not_new(show_page, journal, store):
    journal.reason()
    page, _ = show_page()
    journal.undo()
    page.refresh()
    journal.reason()
    page.refresh()
    assert page.stairs.is_still()


def test_a_rung_is_told_and_asked_about(show_page, journal, qtbot, store, way):
    page, _ = show_page()
    journal.thought()
    page.refresh()
    assert page.reached.isVisible()
    assert page.reached.said() == "Je ziet nu wat je nog kunt leren. Dat is stap één."
    assert page.celebrating.said == [page.reached.said()]
    press(qtbot, page.reached.yes, way)
    assert store.feeling.get() == 2
    assert not page.reached.isVisible()
    page.refresh()
    assert not page.reached.isVisible()


def test_not_quite_yet_puts_the_ring_one_rung_lower(show_page, journal, qtbot, store, way):
    page, _ = show_page()
    journal.thought()
    page.refresh()
    press(qtbot, page.reached.not_yet, way)
    assert store.feeling.get() == 1
    assert page.where.text().endswith("Je bent verder dan het voelt. Dat komt vaak voor.")


def test_no_answer_is_fine_too(show_page, journal, qtbot, store, way):
    page, _ = show_page()
    journal.thought()
    page.refresh()
    press(qtbot, page.reached.away, way)
    assert not page.reached.isVisible()
    assert store.feeling.get() is None


def test_what_was_said_goes_with_the_page(show_page, journal):
    page, _ = show_page()
    journal.thought()
    page.refresh()
    page.hide()
    page.show()
    assert not page.reached.isVisible()


def test_climbing_the_pawn_comes_from_the_rung_below_and_before_everything(show_page, journal, qtbot, theme):
    page, _ = show_page()
    journal.thought()
    page.refresh()
    assert not page.stairs.is_still()
    geometry, picture = page.stairs.stairs_geometry(), page.stairs.grab().toImage()
    start, end = geometry.pawn(1, 0, 4), geometry.pawn(2, 0, 6)
    now = theme.colour("now").name()
    assert picture.pixelColor(round(start.middle), round(start.bottom - 10)).name() == now
    page.stairs._slide.way = 0.8
    between = page.stairs.grab().toImage()
    x, y = start.middle + 0.8 * (end.middle - start.middle), start.bottom + 0.8 * (end.bottom - start.bottom)
    assert between.pixelColor(round(x), round(y - 10)).name() == now
    qtbot.waitUntil(page.stairs.is_still)
    picture = page.stairs.grab().toImage()
    assert picture.pixelColor(round(end.middle), round(end.bottom - 10)).name() == now


def test_at_a_quiet_view_it_stands_still_at_once(show_page, journal, store, theme):
    store.settings.set(QUIET_VIEW, ON)
    journal.reason()
    page, _ = show_page()
    assert page.stairs.is_still()
    assert tile_picture(page, 1, 0) == theme.colour("accent").name()
    assert page.celebrating.said == ["New tile: Je vertelde waarom je hier bent"]


def test_things_may_move_until_a_quiet_view_is_chosen(store, qapp):
    assert may_move(store.settings)
    store.settings.set(QUIET_VIEW, ON)
    assert not may_move(store.settings)


def test_a_second_tile_moves_as_the_first_one_did(show_page, journal, qtbot):
    page, _ = show_page()
    journal.reason()
    page.refresh()
    qtbot.waitUntil(page.stairs.is_still)
    journal.discovery()
    page.refresh()
    assert not page.stairs.is_still()
    qtbot.waitUntil(page.stairs.is_still)
    assert page.celebrating.said == ["New tile: Je schreef je ontdekking op"]
