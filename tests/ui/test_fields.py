import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel

from netwerkapp.ui.fields import Choice, FieldError, TextArea, TextField, labelled


def test_a_label_names_its_field(theme, shown):
    field = TextField(theme)
    box = labelled(theme, "Hoe mogen we je noemen?", field, hint="Je voornaam is genoeg.", mark="Hoeft niet.")
    shown(box)
    assert field.accessibleName() == "Hoe mogen we je noemen?"
    assert field.accessibleDescription() == "Hoeft niet. Je voornaam is genoeg."
    assert [label.buddy() for label in box.findChildren(QLabel) if label.buddy()] == [field]


def test_an_error_is_a_border_a_sentence_and_a_description(theme, shown):
    field = TextField(theme)
    error = FieldError(theme, field)
    shown(field, error)
    error.show_text("Die dag bestaat niet.")
    assert error.isVisible()
    assert field.accessibleDescription() == "Die dag bestaat niet."
    assert field.grab().toImage().pixelColor(1, field.height() // 2) == theme.colour("error")
    error.show_text("")
    assert not error.isVisible()
    assert field.grab().toImage().pixelColor(1, field.height() // 2) != theme.colour("error")


def test_nothing_shifts_when_a_field_gets_the_focus(theme, shown, qtbot):
    field, other, choice, area = TextField(theme), TextField(theme), Choice(theme), TextArea(theme)
    shown(field, choice, area, other)
    other.setFocus()
    before = [(one.height(), one.sizeHint()) for one in (field, choice, area)]
    for place, one in enumerate((field, choice, area)):
        one.setFocus()
        assert (one.height(), one.sizeHint()) == before[place]
        assert one.grab().toImage().pixelColor(1, one.height() // 2) == theme.colour("accent")
    assert field.height() == choice.height() == 38


def test_leaving_a_field_is_told(theme, shown, qtbot):
    field, area, other = TextField(theme), TextArea(theme), TextField(theme)
    shown(field, area, other)
    field.setFocus()
    with qtbot.waitSignal(field.left):
        qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert area.hasFocus()
    with qtbot.waitSignal(area.left):
        qtbot.keyClick(area, Qt.Key.Key_Tab)
    assert other.hasFocus()
    assert area.text() == ""


def test_typed_text_comes_back_exactly(theme, shown, qtbot):
    area = TextArea(theme)
    shown(area)
    qtbot.keyClicks(area, "10")
    area.insertPlainText("\u00a0euro ")
    qtbot.keyClick(area, Qt.Key.Key_Return)
    qtbot.keyClick(area, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(area, "klaar ")
    assert area.text() == "10\u00a0euro \n\nklaar "


def test_pasted_markup_becomes_plain_text(theme, shown, qtbot):
    data = QMimeData()
    data.setHtml("<b>vet</b> <img src='http://example.invalid/x.png'>")
    data.setText("vet <b>")
    QGuiApplication.clipboard().setMimeData(data)
    area = TextArea(theme)
    shown(area)
    qtbot.keyClick(area, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert area.text() == "vet <b>"
    assert not area.textCursor().charFormat().font().bold()
    QGuiApplication.clipboard().clear()  # data made in Python must not outlive the test


def test_an_area_grows_with_its_text_up_to_its_most(theme, shown, qtbot):
    area = TextArea(theme, lines=(2, 4))
    shown(area, width=300)
    heights = []
    for _ in range(6):
        heights.append(area.height())
        assert (area.verticalScrollBar().maximum() == 0) == (area.document().lineCount() <= 4)
        qtbot.keyClicks(area, "regel")
        qtbot.keyClick(area, Qt.Key.Key_Return)
    assert heights[0] == heights[1] < heights[2] < heights[3] == heights[4] == heights[5]
    area.setPlainText("")
    assert area.height() == heights[0]


def test_a_long_text_that_is_set_before_it_is_shown_is_seen_whole(theme, shown):
    area = TextArea(theme, lines=(2, 20))
    area.setPlainText("woord " * 100)
    shown(area, width=300)
    assert area.verticalScrollBar().maximum() == 0


def test_the_wheel_changes_no_choice(theme, shown):
    choice = Choice(theme)
    choice.addItems(["een", "twee"])
    shown(choice)
    choice.setFocus()
    middle = QPointF(choice.rect().center())
    wheel = QWheelEvent(
        middle,
        choice.mapToGlobal(middle),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(choice, wheel)
    assert choice.currentText() == "een"


@pytest.mark.parametrize("length", [1, 400])
def test_a_long_option_does_not_widen_the_page(theme, shown, length):
    choice = Choice(theme)
    choice.addItem("x" * length)
    window = shown(choice, width=300)
    assert window.minimumSizeHint().width() < 200


@pytest.mark.parametrize("kind", [TextField, TextArea])
def test_undo_is_the_fields_own_while_it_has_steps_and_then_the_windows(theme, shown, qtbot, kind):
    field, undone = kind(theme), []
    window = shown(field)
    action = QAction("Undo", window)
    action.setShortcut(QKeySequence.StandardKey.Undo)
    action.triggered.connect(lambda: undone.append("by the window"))
    window.addAction(action)
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == ["by the window"]
    qtbot.keyClicks(field, "word")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (field.text(), undone) == ("", ["by the window"])
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == ["by the window", "by the window"]
