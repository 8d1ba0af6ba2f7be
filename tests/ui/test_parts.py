import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from netwerkapp.ui.buttons import Chip
from netwerkapp.ui.empty import EmptyState
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.labels import Label
from netwerkapp.ui.notice import Notice
from netwerkapp.ui.scroll import PageScroll
from netwerkapp.ui.status_path import StatusPath

STEPS = [
    ("idea", "Idee", "lightbulb"),
    ("prepare", "Voorbereiden", "clipboard-list"),
    ("planned", "Gepland", "calendar"),
    ("held", "Gevoerd", "coffee"),
    ("closed", "Afgerond", "mail"),
]


def test_a_notice_says_it_and_its_link_does_it_once(theme, shown, qtbot):
    notice, done = Notice(theme), []
    shown(notice)
    assert not notice.isVisible()
    notice.show_message("Bram staat bij vrienden.", "Ongedaan maken", lambda: done.append("undone"))
    assert notice.isVisible()
    assert notice.text() == notice.accessibleName() == "Bram staat bij vrienden."
    qtbot.mouseClick(notice.link, Qt.MouseButton.LeftButton)
    assert done == ["undone"]
    assert not notice.isVisible()


def test_a_notice_without_a_way_back_has_no_link(theme, shown):
    notice = Notice(theme)
    shown(notice)
    notice.show_message("Bewaard.")
    assert not notice.link.isVisible()
    notice.clear()
    assert notice.text() == ""


def test_the_path_shows_what_is_done_and_asks_for_another_status(theme, shown, qtbot):
    path = StatusPath(theme, STEPS, "Waar dit gesprek staat")
    shown(path)
    path.set_current("planned")
    assert [path.stop(key).isChecked() for key, _, _ in STEPS] == [False, False, True, False, False]
    assert [bool(path.stop(key).accessibleDescription()) for key, _, _ in STEPS] == [True, True, False, False, False]
    with qtbot.waitSignal(path.chosen) as told:
        qtbot.mouseClick(path.stop("held"), Qt.MouseButton.LeftButton)
    assert told.args == ["held"]


def test_a_narrow_path_goes_on_below(theme, shown):
    path = StatusPath(theme, STEPS)
    window = shown(path, width=320)
    assert window.width() == 320
    assert len({path.stop(key).y() for key, _, _ in STEPS}) > 1
    assert all(path.stop(key).geometry().right() < path.width() for key, _, _ in STEPS)
    assert all(path.stop(key).height() >= 32 for key, _, _ in STEPS)


def test_an_empty_list_has_one_way_to_begin(theme, shown, qtbot):
    empty = EmptyState(theme, "users", "Hier komen de mensen die je kent", "Drie namen is een mooi begin.", "Toevoegen")
    shown(empty)
    with qtbot.waitSignal(empty.pressed):
        qtbot.mouseClick(empty.button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("width", [200, 500, 900])
def test_chips_go_on_below_when_a_row_is_full(theme, shown, width):
    box = QWidget()
    flow = Flow(box)
    chips = [Chip(theme, f"Een idee om te vragen {number}") for number in range(6)]
    for chip in chips:
        flow.addWidget(chip)
    chips[2].hide()
    window = shown(box, width=width)
    assert window.width() == max(width, window.minimumSizeHint().width())
    seen = [chip.geometry() for chip in chips if chip.isVisible()]
    assert max(place.right() for place in seen) < box.width()
    assert not any(one.intersects(other) for one in seen for other in seen if one is not other)
    assert max(place.bottom() for place in seen) < box.height()


def test_a_page_scrolls_down_and_never_sideways(theme, shown):
    page = PageScroll(theme)
    for number in range(60):
        page.content.addWidget(Label(theme, f"Regel {number} met wat woorden die afbreken als het smal wordt"))
    window = shown(page, width=300)
    window.resize(300, 300)
    assert page.widget().width() == page.viewport().width()
    assert page.horizontalScrollBar().maximum() == 0
    assert page.verticalScrollBar().maximum() > 0
    bar = page.verticalScrollBar().width()
    assert page.content.getContentsMargins() == (28, 20, 24 - bar, 20)


def test_this_qt_keeps_what_python_lends_it(theme):
    """PySide6 6.12.0 lets go of None at each call on Python 3.11, until the process stops."""
    widget = QWidget()
    before = sys.getrefcount(None)
    for _ in range(1000):
        widget.setObjectName("a")
    assert sys.getrefcount(None) > before - 100
