"""Three to six questions, typed or taken from the bank."""

import pytest
from PySide6.QtCore import Qt

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
