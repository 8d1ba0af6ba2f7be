"""Three to six questions, typed or taken from the bank."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from netwerkapp.content import load_content
from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.conversations import Conversation, ConversationType, Status
from netwerkapp.domain.names import Name
from netwerkapp.paths import RESOURCES
from netwerkapp.ui.conversations.questions import suited

BANK = load_content(RESOURCES / "content", "en").questions


@pytest.fixture
def talk(add, desk):
    talk = add("Henk")
    desk.page.open(talk)
    desk.section("questions")
    return talk


@pytest.fixture
def questions(desk, talk):
    return desk.sheet.question_list


def kept(desk, talk):
    return desk.store.preparations.get(talk).questions


def test_there_are_three_lines_to_begin_with(questions):
    assert [field.text() for field in questions.fields] == ["", "", ""]


def test_questions_are_kept_in_order_and_a_fourth_line_comes_by_itself(desk, talk, questions):
    for place in range(3):
        desk.fill(questions.fields[place], f"Question {place + 1}?")
    assert kept(desk, talk) == ("Question 1?", "Question 2?", "Question 3?")
    assert len(questions.fields) == 4
    for place in range(3, 6):
        desk.fill(questions.fields[place], f"Question {place + 1}?")
    assert len(kept(desk, talk)) == 6
    assert len(questions.fields) == 6
    assert questions.chips == []


def test_an_idea_fills_the_first_empty_line(desk, talk, questions):
    desk.fill(questions.fields[0], "Mine?")
    idea = questions.chips[0].text()
    desk.click(questions.chips[0])
    assert kept(desk, talk) == ("Mine?", idea)
    assert questions.fields[1].hasFocus()
    assert idea not in [chip.text() for chip in questions.chips]
    assert desk.undo() == "questions_changed"
    assert kept(desk, talk) == ("Mine?",)


def test_more_ideas_shows_others(desk, talk, questions):
    first = [chip.text() for chip in questions.chips]
    more = questions.more
    desk.click(more)
    second = [chip.text() for chip in questions.chips]
    assert len(second) == 3
    assert not set(first) & set(second)
    assert questions.more.hasFocus()


def test_a_question_can_be_taken_out(desk, talk, questions):
    for place in range(3):
        desk.fill(questions.fields[place], f"Question {place + 1}?")
    desk.click(questions.removers[1])
    assert kept(desk, talk) == ("Question 1?", "Question 3?")
    assert questions.fields[1].hasFocus()


@pytest.mark.parametrize(
    ("talk_type", "first", "never"),
    [
        (ConversationType.NETWORKING, {1, 16, 27, 35}, {5, 9, 6, 20, 7, 25}),
        (ConversationType.INFORMATION, {5, 9, 33}, {4, 16, 6, 20, 40}),
        (ConversationType.ADVICE, {6, 20, 34}, {4, 5, 9, 33}),
        (ConversationType.FOLLOW_UP, {7, 25}, {4, 5, 6}),
    ],
)
def test_ideas_suit_the_type_and_come_from_each_phase(talk_type, first, never):
    numbers = {question.text: question.nr for question in BANK.question}
    found = [numbers[text] for text in suited(BANK, talk_type)]
    assert first <= set(found[:4])
    assert not never & set(found)
    assert len(found) == len(set(found))


def test_a_name_that_someone_gave_you_stands_in_the_question(store, clock, desk):
    store.contacts.save(Contact("bram", clock(), Name("Bram", "", "Bos")))
    store.contacts.save(Contact("inge", clock(), Name("Inge"), introduced_by="bram"))
    talk = Conversation("t", clock(), contact="inge", type=ConversationType.FOLLOW_UP, status=Status.PREPARING)
    store.conversations.save(talk)
    desk.page.open("t")
    assert any("Bram" in idea for idea in desk.sheet.question_list.ideas)
    assert not any("{" in idea for idea in desk.sheet.question_list.ideas)


def test_without_a_giver_no_question_asks_for_one(desk, questions):
    assert not any("{" in idea for idea in questions.ideas)


def test_tab_goes_from_line_to_line(desk, talk, questions):
    questions.fields[0].setFocus()
    desk.tab()
    assert questions.removers[0].hasFocus()
    desk.tab()
    assert questions.fields[1].hasFocus()
    desk.key(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert questions.removers[0].hasFocus()


def three(desk, questions):
    for place, text in enumerate(("One?", "Two?", "Three?")):
        desk.fill(questions.fields[place], text)


def test_alt_with_an_arrow_key_moves_a_question(desk, talk, questions):
    three(desk, questions)
    questions.fields[0].setFocus()
    desk.key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert kept(desk, talk) == ("Two?", "One?", "Three?")
    assert questions.fields[1].hasFocus()
    desk.key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    desk.key(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert kept(desk, talk) == ("Two?", "One?", "Three?")
    assert desk.undo() == "questions_changed"


def test_the_first_question_goes_no_further_up(desk, talk, questions):
    three(desk, questions)
    before = desk.store.newest_action()
    questions.fields[0].setFocus()
    desk.key(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert kept(desk, talk) == ("One?", "Two?", "Three?")
    assert desk.store.newest_action() == before


def test_a_question_is_dragged_by_its_number(desk, talk, questions, qtbot):
    three(desk, questions)
    handle = questions.handles[0]
    below = handle.mapFromGlobal(questions.handles[2].mapToGlobal(questions.handles[2].rect().center()))
    qtbot.mousePress(handle, Qt.MouseButton.LeftButton)
    qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=below)
    assert kept(desk, talk) == ("Two?", "Three?", "One?")


def test_all_questions_are_searched_and_taken_by_keys(desk, talk, questions):
    questions.all.setFocus()
    desk.key(Qt.Key.Key_Space)
    assert questions.bank.search.hasFocus()
    shown = questions.bank.list.questions()
    assert len(shown) == len(BANK.for_type("networking"))
    desk.qtbot.keyClicks(questions.bank.search, "JOB how")
    assert questions.bank.list.questions() == ["How did you find your job?"]
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Return)
    assert kept(desk, talk) == ("How did you find your job?",)
    desk.key(Qt.Key.Key_Escape)
    assert not questions.bank.isVisible()
    assert questions.all.hasFocus()


def test_a_search_that_finds_nothing_says_so(desk, questions):
    desk.click(questions.all)
    desk.qtbot.keyClicks(questions.bank.search, "xyzzy")
    assert questions.bank.nothing.isVisible()
    assert questions.bank.list.questions() == []


def test_a_click_takes_a_question_but_not_a_heading(desk, talk, questions):
    desk.click(questions.all)
    listed = questions.bank.list
    for row in (0, 1):
        rect = listed.visualItemRect(listed.item(row))
        desk.qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert kept(desk, talk) == (listed.item(1).text(),)


def test_own_questions_come_back_on_the_next_sheet(desk, talk, questions, add):
    desk.fill(questions.fields[0], "Who taught you <b>that</b>?")
    desk.page.open(add("Ria"))
    QApplication.processEvents()
    desk.section("questions")
    desk.click(desk.sheet.question_list.all)
    assert desk.sheet.question_list.bank.list.questions()[0] == "Who taught you <b>that</b>?"


def test_the_first_talk_has_five_questions_ready(desk, talk, questions, add, store):
    desk.click(questions.start)
    assert [question.nr for question in BANK.question if question.text in kept(desk, talk)] == [1, 4, 16, 27, 35]
    assert not questions.start.isVisible()
    store.conversations.set_status(talk, Status.HELD)
    desk.page.open(add("Ria"))
    QApplication.processEvents()
    desk.section("questions")
    assert not desk.sheet.question_list.start.isVisible()
