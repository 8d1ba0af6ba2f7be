import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from netwerkapp.ui.slider import FiveStepSlider


@pytest.fixture
def slider(theme, shown):
    slider = FiveStepSlider(theme, "Gemak", "nog lastig", "ging vanzelf")
    shown(slider, width=500)
    return slider


def place(slider, share):
    bar = slider.bar
    return QPoint(round(15 + share * (bar.width() - 30)), bar.height() // 2)


def test_untouched_it_has_no_value(slider):
    assert slider.value() is None
    assert "no answer yet" in slider.bar.accessibleDescription()


@pytest.mark.parametrize(
    ("key", "value"),
    [(Qt.Key.Key_Right, 4), (Qt.Key.Key_Left, 2), (Qt.Key.Key_Home, 1), (Qt.Key.Key_End, 5), (Qt.Key.Key_Space, 3)],
)
def test_the_first_key_starts_from_the_middle(slider, qtbot, key, value):
    slider.setFocus()
    with qtbot.waitSignal(slider.changed) as told:
        qtbot.keyClick(slider.bar, key)
    assert (slider.value(), told.args) == (value, [value])


def test_arrows_stop_at_the_ends(slider, qtbot):
    told = []
    slider.changed.connect(told.append)
    for _ in range(6):
        qtbot.keyClick(slider.bar, Qt.Key.Key_Right)
    assert told == [4, 5]
    for _ in range(6):
        qtbot.keyClick(slider.bar, Qt.Key.Key_Down)
    assert told == [4, 5, 4, 3, 2, 1]


@pytest.mark.parametrize(("share", "value"), [(0, 1), (0.26, 2), (0.5, 3), (0.7, 4), (1, 5)])
def test_a_click_sets_the_value_that_was_pressed(slider, qtbot, share, value):
    qtbot.mouseClick(slider.bar, Qt.MouseButton.LeftButton, pos=place(slider, share))
    assert slider.value() == value


def test_another_mouse_button_or_the_wheel_sets_nothing(slider, qtbot):
    qtbot.mouseClick(slider.bar, Qt.MouseButton.RightButton, pos=place(slider, 0))
    middle = QPointF(slider.bar.rect().center())
    wheel = QWheelEvent(
        middle,
        slider.bar.mapToGlobal(middle),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(slider.bar, wheel)
    assert slider.value() is None
    assert not wheel.isAccepted()


def test_dragging_follows_the_mouse(slider, qtbot):
    qtbot.mousePress(slider.bar, Qt.MouseButton.LeftButton, pos=place(slider, 0))
    move = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(place(slider, 1)),
        slider.bar.mapToGlobal(QPointF(place(slider, 1))),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(slider.bar, move)
    qtbot.mouseRelease(slider.bar, Qt.MouseButton.LeftButton, pos=place(slider, 1))
    assert slider.value() == 5


def test_what_a_record_says_is_shown_without_telling(slider):
    told = []
    slider.changed.connect(told.append)
    slider.set_value(4)
    slider.set_value(None)
    slider.set_previous(2)
    assert (told, slider.value()) == ([], None)
    assert "last time 2" in slider.bar.accessibleDescription()


def test_a_screen_reader_that_moves_it_gives_an_answer(slider):
    slider.bar.setValue(5)
    assert slider.value() == 5
    assert "5 of 5" in slider.bar.accessibleDescription()
    assert slider.bar.accessibleName() == "Gemak"


def test_hollow_until_touched_then_filled(slider, theme):
    slider.setFocus()
    slider.bar.clearFocus()
    middle = slider.bar.rect().center()
    assert slider.bar.grab().toImage().pixelColor(middle) == theme.colour("card")
    slider.set_value(3)
    assert slider.bar.grab().toImage().pixelColor(middle) == theme.colour("accent")


def test_it_is_high_enough_to_hit(slider):
    assert slider.bar.height() >= 32
