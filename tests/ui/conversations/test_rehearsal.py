"""Practising a talk aloud: one line at a time, nothing kept."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication


@pytest.fixture
def rehearsal(desk, add, store):
    talk = add("Henk Verbruggen")
    store.preparations.save_answer(talk, "opening", "Good of you to make time.")
    store.preparations.save_questions(talk, ("How did you get here?", "Who else?"))
    desk.page.open(talk)
    QApplication.processEvents()
    desk.click(desk.preparation.rehearse)
    return desk.page.rehearsal


def test_the_lines_come_one_by_one_by_keys(desk, rehearsal):
    assert (rehearsal.turn.text(), rehearsal.line.text()) == ("You say", "Good of you to make time.")
    assert rehearsal.count.text() == "1 of 9"
    desk.key(Qt.Key.Key_Right)
    assert rehearsal.turn.text() == "The other asks"
    for _ in range(6):
        desk.key(Qt.Key.Key_Return)
    assert (rehearsal.turn.text(), rehearsal.line.text()) == ("You ask", "How did you get here?")
    desk.key(Qt.Key.Key_Left)
    assert rehearsal.turn.text() == "The other asks"


def test_after_the_last_line_it_says_so_and_back_is_free(desk, rehearsal):
    for _ in range(20):
        desk.key(Qt.Key.Key_Right)
    assert rehearsal.line.text().startswith("That was all.")
    assert not rehearsal.on.isEnabled()
    desk.click(rehearsal.back)
    assert rehearsal.line.text() == "Who else?"


def test_any_order_has_the_same_lines_and_can_be_left_again(desk, rehearsal):
    before = rehearsal.lines()
    rehearsal.random.setFocus()
    desk.key(Qt.Key.Key_Space)
    assert sorted(line.text for line in rehearsal.lines()) == sorted(line.text for line in before)
    assert rehearsal.count.text() == "1 of 9"
    desk.key(Qt.Key.Key_Space)
    assert rehearsal.lines() == before


def test_the_clock_can_be_hidden_and_esc_leads_back_to_the_sheet(desk, rehearsal, store):
    before = store.newest_action()
    assert rehearsal.clock.text() == "0:00"
    desk.click(rehearsal.clock.link)
    assert rehearsal.clock.link.text() == "Show the clock"
    desk.key(Qt.Key.Key_Escape)
    assert desk.preparation.isVisible()
    assert store.newest_action() == before


def test_an_empty_sheet_can_be_practised_with_questions_of_the_other(desk, add):
    desk.page.open(add("Ria"))
    QApplication.processEvents()
    desk.click(desk.preparation.rehearse)
    rehearsal = desk.page.rehearsal
    assert rehearsal.note.text().startswith("Your sheet is still empty.")
    assert len(rehearsal.lines()) == 6
