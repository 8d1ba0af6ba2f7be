"""Every page by keys alone, and every control with a name: what a screen reader and a keyboard need."""

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from netwerkapp.app import build_window
from netwerkapp.demo import fill
from netwerkapp.paths import RESOURCES
from netwerkapp.storage.store import open_store
from netwerkapp.ui.pages import NAMES

pytestmark = pytest.mark.usefixtures("source_language_again")

MOST = 120  # stops of one page


@pytest.fixture
def window(qtbot, tmp_path, clock):
    """The app with made-up data on every page."""
    fill(tmp_path / "demo", RESOURCES / "demo" / "nl.toml", clock)
    store = open_store(tmp_path / "demo", clock)
    made = build_window(store, tmp_path, "nl", clock)
    made.resize(1180, 760)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    shiboken6.delete(made)
    store.close()


def stops(window, qtbot):
    """Tab from the navigation until it is there again; what had the focus."""
    QApplication.processEvents()
    window.around.navigation.focus_current()
    start, seen = QApplication.focusWidget(), []
    for _ in range(MOST):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        QApplication.processEvents()
        if QApplication.focusWidget() is start:
            return seen
        seen.append(QApplication.focusWidget())
    raise AssertionError("Tab does not come back")


def name(widget):
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


@pytest.mark.parametrize("page", NAMES)
def test_tab_goes_through_each_page_and_back_to_the_navigation(window, qtbot, page):
    window.show_page(page)
    seen = stops(window, qtbot)
    assert seen or page == "deleted"
    assert len(set(map(id, seen))) == len(seen)
    assert all(widget.isVisible() for widget in seen)


@pytest.mark.parametrize("page", NAMES)
def test_all_that_can_have_the_focus_has_a_name(window, page):
    window.show_page(page)
    QApplication.processEvents()
    nameless = [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not name(widget)
    ]
    assert nameless == []


@pytest.mark.parametrize("page", ["help", "stories", "about"])
def test_a_page_to_read_is_scrolled_by_keys_and_shows_its_focus(window, qtbot, page):
    window.show_page(page)
    window.resize(900, 500)
    window.pages[page].focus_first()
    area = QApplication.focusWidget()
    assert isinstance(area, QScrollArea)
    QApplication.processEvents()
    corner = area.mapTo(window, area.rect().topLeft())
    picture = window.grab().toImage()
    assert picture.pixelColor(corner.x() + 1, corner.y() + area.height() // 2) == window._theme.colour("accent")
    qtbot.keyClick(area, Qt.Key.Key_PageDown)
    assert area.verticalScrollBar().value() > 0


def test_in_the_steps_tab_goes_from_the_path_to_the_question_to_the_footer(window, qtbot):
    window.show_page("steps")
    page = window.pages.steps
    page.open("w3")
    seen = stops(window, qtbot)
    question = [one for one in seen if page.question.isAncestorOf(one)]
    assert question
    assert seen.index(question[0]) > max(place for place, one in enumerate(seen) if page._path.isAncestorOf(one))
    assert seen.index(page.on) > seen.index(question[-1])


def test_on_the_page_for_help_tab_goes_down_the_list_first(window, qtbot):
    window.show_page("asking_help")
    page = window.pages.asking_help
    seen = stops(window, qtbot)
    links = list(page.helpers.fill_links.values())
    assert seen.pop(0) is window.around.navigation.help
    assert seen[: len(links)] == links
    assert seen[len(links)] is page.helpers.add_button
    assert seen[-1] is page.heavy


def test_the_way_into_the_navigation_is_the_page_that_is_seen(window, qtbot):
    window.show_page("contacts")
    stops(window, qtbot)
    assert QApplication.focusWidget().text() == "Contacten"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert window.current_page() == "conversations"
