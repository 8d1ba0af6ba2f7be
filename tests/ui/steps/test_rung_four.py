"""Rung 4: then and now, the letter to yourself, and work that fits you."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from netwerkapp.domain.self_checks import TALENTS
from netwerkapp.storage.steps import Place
from netwerkapp.ui.labels import Label
from tests.ui.steps.desk import CTRL

BOXES = ("like", "with", "where", "not", "roles", "organisations", "who")


def words(desk):
    QApplication.processEvents()
    return [label.text() for label in desk.question.findChildren(Label) if label.isVisible()]


def rate(desk, value, *, mouse):
    """Answer all talents of the self-check of today."""
    for item in TALENTS:
        desk.to("w3", item)
        if mouse:
            desk.click(desk.question.scale.button(value))
        else:
            desk.key(Qt.Key.Key_0 + value)


def write(desk, text, *, mouse):
    """Type an answer and go on, with the button or with Ctrl+Enter."""
    if mouse:
        desk.click(desk.question.text.viewport())
    desk.type(text)
    if mouse:
        desk.click(desk.page.on)
    else:
        desk.key(Qt.Key.Key_Return, CTRL)


@pytest.mark.parametrize("mouse", [True, False], ids=["mouse", "keys"])
def test_the_letter_is_opened_and_the_self_check_stands_there_as_it_was_and_as_it_is(desk, clock, mouse):
    desk.to("w4", "letter")
    write(desk, "Dear me, you are going to ask.", mouse=mouse)
    rate(desk, 2, mouse=mouse)
    clock.forward(days=90)
    desk.restart()
    rate(desk, 5, mouse=mouse)
    desk.page.open("w12")
    assert desk.page.current() == ("w12", "then_now")
    shown = words(desk)
    assert "Dear me, you are going to ask." in shown
    for group in desk.page._content.self_check.group:
        at = shown.index(group.title)
        assert shown[at : at + 3] == [group.title, "needs practice", "comes naturally"]
    if mouse:
        desk.click(desk.page.on)
    else:
        desk.key(Qt.Key.Key_Return, CTRL)
    write(desk, "I call people.", mouse=mouse)
    write(desk, "I dare ask.", mouse=mouse)
    desk.restart()
    kept = [desk.store.steps.answer(Place("w12", one, "lookback")).text for one in ("text", "proud")]
    assert kept == ["I call people.", "I dare ask."]
    assert desk.store.ladders.read().tiles[-6].laid  # 4.1


def test_without_a_letter_there_is_no_card_for_it(desk):
    desk.page.open("w12")
    assert desk.page.current() == ("w12", "then_now")
    assert "Your letter to yourself" not in words(desk)


def test_a_step_that_was_begun_opens_at_the_next_question_and_a_new_one_at_what_there_is_to_read(desk):
    desk.page.open("w10")
    assert desk.page.question.question.kind == "card"
    desk.to("w12", "text")
    write(desk, "I call people.", mouse=False)
    desk.page.open("w12")
    assert desk.page.current() == ("w12", "proud")


@pytest.mark.parametrize("mouse", [True, False], ids=["mouse", "keys"])
def test_all_boxes_of_work_that_fits_are_there_and_kept(desk, anna, mouse):
    desk.page.open("direction")
    for box in BOXES:
        assert desk.page.current() == ("direction", box)
        if box == "who":
            if mouse:
                desk.click(desk.question.picker.field)
            desk.type("ann")
            desk.key(Qt.Key.Key_Return)
        else:
            write(desk, f"My {box}", mouse=mouse)
    desk.restart()
    for box in BOXES[:-1]:
        assert desk.store.steps.answer(Place("direction", box, "direction")).text == f"My {box}"
    assert desk.store.directions.people() == [anna]
    assert next(tile.p for tile in desk.store.ladders.read().tiles if tile.id == "4.5") == 1
