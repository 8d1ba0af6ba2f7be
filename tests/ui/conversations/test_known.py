"""What is known of the person, and your own story, stand on the sheet already."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from netwerkapp.domain.conversations import Conversation, Status
from netwerkapp.storage.steps import Place, StepAnswer


@pytest.fixture
def talk(person, store, clock):
    henk = person("Henk Verbruggen", knows="Six years together", offer="My roster")
    store.conversations.save(Conversation("t", clock(), contact=henk, status=Status.PREPARING))
    return henk


def opened(desk, section):
    desk.page.open("t")
    QApplication.processEvents()
    desk.section(section)


def test_the_sheet_begins_with_what_is_known_and_writes_nothing(talk, desk, store):
    before = store.newest_action()
    opened(desk, "know")
    assert desk.sheet.fields["knows"].text() == "Six years together"
    assert desk.sheet.sections["offer"].header.summary == "My roster"
    assert store.newest_action() == before


def test_what_is_changed_on_the_sheet_is_changed_of_the_contact_too(talk, desk, store):
    opened(desk, "know")
    desk.fill(desk.sheet.fields["knows"].widget, "Team leader now")
    assert store.contacts.get(talk).knows == "Team leader now"
    assert desk.undo() == "answer_typed"
    assert store.contacts.get(talk).knows == "Six years together"


def test_your_own_story_is_taken_over_by_a_press(talk, desk, store):
    store.steps.save(Place("my_story", "who", "text"), StepAnswer(text="I am Marjan"))
    opened(desk, "story")
    desk.sheet.ready("pitch").chip.setFocus()
    desk.key(Qt.Key.Key_Return)
    assert store.preparations.get("t").answers["pitch"] == "I am Marjan."
    assert not desk.sheet.ready("pitch").chip.isVisible()
    assert desk.undo() == "answer_typed"


def test_without_a_story_there_is_a_way_to_make_one(talk, desk, qtbot):
    opened(desk, "story")
    assert not desk.sheet.ready("pitch").chip.isVisible()
    with qtbot.waitSignal(desk.page.story_wanted):
        desk.click(desk.sheet.ready("pitch").make_chip)
