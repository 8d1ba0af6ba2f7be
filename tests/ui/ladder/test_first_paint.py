"""The stairs are there at once; what stands around them comes right after, and moves nothing."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

from netwerkapp.app import build_window

pytestmark = pytest.mark.usefixtures("source_language_again")


@pytest.fixture
def made(qtbot, store, clock, tmp_path):
    """Build the window on the ladder, this wide; it was not painted yet."""
    store.settings.set("welcomed", "yes")

    def make(width=1180):
        window = build_window(store, tmp_path, "nl", clock)
        qtbot.addWidget(window)
        window.resize(width, 760)
        return window

    return make


def place(window):
    """Where the stairs and the greeting stand in the window."""
    page = window.pages.ladder
    return [
        (part.mapTo(window, QPoint()), part.size()) for part in (page.greeting, page.where, page.stairs, page.picture)
    ]


def stops(window):
    """What Tab goes through on the page, from the rung that is chosen on."""
    page, found = window.pages.ladder, []
    page.stairs.rungs[page.stairs.chosen - 1].setFocus()
    for _ in range(60):
        QApplication.processEvents()
        focused = window.focusWidget()
        if not page.isAncestorOf(focused):
            break
        found.append((type(focused).__name__, focused.accessibleName()))
        window.focusNextPrevChild(True)
    return found


@pytest.fixture
def celebrated(made):
    """Celebrate what is new, so that nothing is left to celebrate."""

    def celebrate():
        window = made()
        window.pages.ladder.complete()
        window.leaving.keep_all()

    return celebrate


@pytest.fixture
def lay_out(qtbot):
    """Bring a window to the moment just before its first paint."""

    def lay(window):
        window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        window.show()
        QApplication.sendPostedEvents()
        window.pages.ladder.grab()

    return lay


@pytest.mark.parametrize("width", [1180, 800])
@pytest.mark.parametrize("rung", [1, 2])
def test_what_comes_later_moves_nothing_that_is_there(made, journal, celebrated, lay_out, width, rung):
    if rung == 2:
        journal.thought()
    celebrated()
    window = made(width)
    lay_out(window)
    page = window.pages.ladder
    assert page._around is None
    before = place(window)
    page.complete()
    QApplication.processEvents()
    page.grab()
    after = place(window)
    assert after[:3] == before[:3]
    assert after[3][0] == before[3][0]


def test_the_rest_comes_by_itself_after_the_first_paint(made, qtbot):
    window = made()
    page = window.pages.ladder
    assert len(page.findChildren(QWidget)) < 40
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: page._around is not None and page._today is not None)
    QApplication.processEvents()
    for part in (page.card, page.week, page.trend, page.evidence):
        assert part.isVisible()


def test_what_is_asked_for_is_there_before_the_first_paint(made, journal):
    journal.talk(journal.contact(2))
    page = made().pages.ladder
    assert [row.accessibleName().split(",")[0] for row in page.week.rows] == ["Terugkijken op je gesprek met Anna"]
    assert page.card.what()


def test_in_one_column_what_to_do_stands_above_the_stairs_from_the_first(made, lay_out):
    window = made(800)
    lay_out(window)
    page = window.pages.ladder
    assert page._around is None
    assert page.card.isVisible()
    assert page.card.mapTo(window, QPoint()).y() < page.stairs.mapTo(window, QPoint()).y()


@pytest.mark.parametrize("width", [1180, 800])
def test_tab_goes_the_same_way_as_when_all_was_there_at_once(made, journal, celebrated, qtbot, width):
    journal.thought()
    celebrated()
    later, at_once = made(width), made(width)
    at_once.pages.ladder.complete()
    found = []
    for window in (later, at_once):
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        qtbot.waitUntil(lambda window=window: window.pages.ladder._around is not None)
        found.append(stops(window))
        window.hide()
    assert found[0] == found[1]
    assert len(found[0]) >= 4


def test_a_page_that_is_opened_later_is_whole_at_once(made, store, qtbot):
    store.settings.set("last_page", "settings")
    window = made()
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: window.stack._is_painted)
    window.show_page("ladder")
    assert window.pages.ladder._around is not None
