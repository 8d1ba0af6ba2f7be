"""All that can be seen is used by keys alone: reached by Tab or the arrows, seen to be reached, and left again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFocusFrame, QScrollArea, QVBoxLayout, QWidget

from netwerkapp.ui.focus import RING
from netwerkapp.ui.plain_button import PlainButton
from tests.screens.keys import by_keys, stops_of
from tests.screens.scenes import all_scenes
from tests.screens.stage import DEMO, EMPTY, HIDDEN, READ_ONLY, Manner, Stage, settle

pytestmark = pytest.mark.usefixtures("source_language_again")

SCENES = [scene for scene in all_scenes() if not scene.more]
_BY_ARROWS = (Qt.WindowType.Popup, Qt.WindowType.ToolTip)  # menus and lists that come up: Qt's own keys


@pytest.mark.parametrize("data", [DEMO, EMPTY, READ_ONLY, HIDDEN])
def test_all_is_reached_by_keys_shows_that_it_is_and_lets_go(qapp, tmp_path, data):
    stage, found, shown, walked = Stage(Manner("nl"), data, tmp_path / "data"), [], set(), set()
    try:
        for scene in (one for one in SCENES if one.data == data):
            beside = scene.show(stage)
            settle()
            window = beside or stage.window
            if window is stage.window:
                stage.window.around.navigation.focus_current()
            if window.windowType() not in _BY_ARROWS and stops_of(window) not in walked:
                walked.add(stops_of(window))
                found += [f"{scene.name}: {one}" for one in by_keys(window, shown)]
            stage.tidy(beside)
    finally:
        stage.close()
    assert found == []


class Holding(PlainButton):
    """A button that keeps the focus."""

    holds = False

    def focusNextPrevChild(self, on):  # noqa: N802 - it is Qt's
        return True if self.holds else super().focusNextPrevChild(on)


@pytest.fixture
def box(qtbot, theme):
    """Three buttons, in which defects are planted."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(20, 20, 20, 20)
    made.buttons = [Holding(text) for text in ("Een", "Twee", "Drie")]
    for button in made.buttons:
        column.addWidget(button)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.buttons[0].setFocus()
    return made


def test_a_button_that_tab_passes_by_is_found(box):
    assert list(by_keys(box, set())) == []
    box.buttons[1].setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    assert list(by_keys(box, set())) == ["Holding 'Twee' is not reached"]


def test_a_button_that_does_not_show_its_focus_is_found(box):
    painted = QWidget()
    painted.setFixedSize(100, 40)
    painted.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box.layout().addWidget(painted)
    settle()
    assert list(by_keys(box, set())) == ["QWidget '' does not show that it has the focus"]
    painted.setProperty(RING, True)
    assert list(by_keys(box, set())) == []


def test_a_widget_that_holds_the_focus_is_found(box):
    box.buttons[1].holds = True
    assert any("Tab does not come back" in one for one in by_keys(box, set()))


def test_the_ring_is_there_when_its_button_had_to_be_scrolled_into_sight(box):
    area, inner = QScrollArea(), QWidget()
    column = QVBoxLayout(inner)
    column.setContentsMargins(20, 20, 20, 20)
    below = PlainButton("Ver onder")
    column.addSpacing(900)
    column.addWidget(below)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inner)
    area.setFixedHeight(200)
    box.layout().addWidget(area)
    settle()
    assert below.visibleRegion().isEmpty()
    box.buttons[2].setFocus()
    QTest.keyClick(box.buttons[2], Qt.Key.Key_Tab)
    settle()
    assert QApplication.focusWidget() is below
    assert [frame.isVisible() for frame in box.findChildren(QFocusFrame) if frame.widget() is below] == [True]
