"""What is written on a sheet is there again, and the first moment that it was ready stays."""

import pytest

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.conversations import Conversation
from netwerkapp.domain.names import Name

THREE = ("Hoe gaat het?", "Wat doe je?", "Wie nog meer?")


@pytest.fixture
def sheet(store, clock):
    store.conversations.save(Conversation("t", clock()))
    return store.preparations


def ready_at(store):
    return store.conversations.get("t").ready_at


def test_a_sheet_that_was_never_written_on_is_empty(sheet):
    found = sheet.get("t")
    assert (found.conversation, dict(found.answers), found.questions) == ("t", {}, ())


def test_answers_and_questions_are_found_back_in_order(sheet):
    sheet.save_answer("t", "goal", "Leren\u00a0wat\neen planner doet")
    sheet.save_questions("t", ("een", "", "drie"))
    assert dict(sheet.get("t").answers) == {"goal": "Leren\u00a0wat\neen planner doet"}
    assert sheet.get("t").questions == ("een", "", "drie")


def test_empty_text_in_an_untouched_field_writes_nothing(store, sheet):
    sheet.save_answer("t", "goal", "")
    sheet.save_questions("t", ())
    assert store.door.value("SELECT COUNT(*) FROM answers") == 0
    assert store.undoable() == "conversation_changed"


def test_an_emptied_field_is_empty(sheet):
    sheet.save_answer("t", "goal", "Leren")
    sheet.save_answer("t", "goal", "")
    assert sheet.get("t").answers["goal"] == ""


def test_questions_can_be_taken_out(sheet):
    sheet.save_questions("t", ("een", "twee", "drie"))
    sheet.save_questions("t", ("een", "drie"))
    assert sheet.get("t").questions == ("een", "drie")


def test_seven_questions_are_refused(sheet):
    with pytest.raises(ValueError, match="6"):
        sheet.save_questions("t", tuple("abcdefg"))


def test_the_text_of_one_visit_is_one_action(store, sheet):
    for text in ("L", "Le", "Leren"):
        sheet.save_answer("t", "goal", text, "visit")
    assert store.undo() == "answer_typed"
    assert dict(sheet.get("t").answers) == {}
    assert store.redo() == "answer_typed"
    assert sheet.get("t").answers["goal"] == "Leren"


def test_the_first_moment_that_a_sheet_is_ready_stays(store, clock, sheet):
    sheet.save_answer("t", "goal", "Leren")
    sheet.save_questions("t", THREE)
    assert ready_at(store) is None
    clock.forward(days=1)
    sheet.save_answer("t", "opening", "Fijn dat je tijd hebt.")
    first = ready_at(store)
    assert first == clock()
    clock.forward(days=1)
    sheet.save_answer("t", "opening", "")
    sheet.save_answer("t", "opening", "Dag Henk.")
    assert ready_at(store) == first


def test_undo_of_what_made_a_sheet_ready_takes_the_moment_back(store, sheet):
    sheet.save_answer("t", "goal", "Leren")
    sheet.save_answer("t", "opening", "Dag")
    sheet.save_questions("t", THREE)
    assert store.undo() == "questions_changed"
    assert ready_at(store) is None


def test_own_questions_are_those_of_other_sheets_each_once_newest_first(store, sheet, clock):
    for key, questions in (("a", ("Een?", "Twee?")), ("b", ("Drie?", " Een? ")), ("c", ("Weg?",))):
        store.conversations.save(Conversation(key, clock()))
        sheet.save_questions(key, questions)
    store.conversations.delete("c")
    sheet.save_questions("t", ("Hier?",))
    assert sheet.own_questions("t") == ["Een?", "Drie?", "Twee?"]


def test_what_is_known_of_the_person_is_kept_with_the_contact_too(store, clock):
    store.contacts.save(Contact("henk", clock(), Name("Henk", "", "Verbruggen"), knows="Oud"))
    store.conversations.save(Conversation("t", clock(), contact="henk"))
    store.preparations.save_shared("t", "knows", "Zes jaar samen", "visit")
    store.preparations.save_shared("t", "knows", "Zes jaar samen, nu teamleider", "visit")
    store.preparations.save_shared("t", "offer", "Mijn rooster", "other")
    contact = store.contacts.get("henk")
    assert (contact.knows, contact.offer) == ("Zes jaar samen, nu teamleider", "Mijn rooster")
    assert store.preparations.get("t").answers["knows"] == "Zes jaar samen, nu teamleider"
    store.undo()
    store.undo()
    assert (store.contacts.get("henk").knows, store.contacts.get("henk").offer) == ("Oud", "")
    assert store.preparations.get("t").answers == {}


def test_a_talk_with_nobody_keeps_it_on_the_sheet_alone(store, sheet):
    sheet.save_shared("t", "offer", "Een tip")
    assert sheet.get("t").answers == {"offer": "Een tip"}
