"""The sheet of a talk goes along to a next one."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from netwerkapp.domain.conversations import Status


@pytest.fixture
def talk(add, desk, store):
    """A talk that was held with Henk, with a sheet."""
    talk = add("Henk Verbruggen", Status.DONE, "What a planner does.", date=date(2026, 11, 20))
    store.conversations.change(talk, type="advice")
    store.preparations.save_questions(talk, ("How did you begin?", "Who else?"))
    desk.page.refresh()
    return talk


def test_from_the_look_back_to_a_next_talk_with_the_same_person(talk, desk, store):
    desk.page.look_back(talk)
    QApplication.processEvents()
    desk.click(desk.reflection.links.along)
    assert desk.beginning.along.isVisible()
    assert desk.beginning.types.value() == "advice"
    desk.click(desk.beginning.begin)
    assert desk.preparation.isVisible()
    made = desk.preparation.conversation()
    assert made != talk
    assert store.conversations.get(made).contact == store.conversations.get(talk).contact
    assert desk.sheet.fields["goal"].text() == "What a planner does."
    assert store.preparations.get(made).questions == ("How did you begin?", "Who else?")
    assert desk.undo() == "sheet_taken_along"
    assert desk.names() == []  # back in the list, where the first talk is folded away


def test_from_the_sheet_by_keys_to_a_talk_with_someone_else(talk, desk, store):
    desk.page.open_sheet(talk)
    QApplication.processEvents()
    desk.preparation.links.along.setFocus()
    desk.key(Qt.Key.Key_Return)
    desk.click(desk.beginning.picker.other)
    desk.fill(desk.beginning.picker.field, "Nadia Rahimi")
    desk.beginning.begin.setFocus()
    desk.key(Qt.Key.Key_Space)
    made = store.conversations.get(desk.preparation.conversation())
    assert store.contacts.get(made.contact).name.full == "Nadia Rahimi"
    assert store.preparations.get(made.id).answers["goal"] == "What a planner does."
    assert store.preparations.get(talk).answers["goal"] == "What a planner does."


def test_a_talk_that_begins_as_usual_takes_nothing_along(talk, desk, store):
    desk.page.take_along(talk)
    desk.page.new("")
    assert not desk.beginning.along.isVisible()
    desk.click(desk.beginning.begin)
    assert store.preparations.get(desk.preparation.conversation()).answers == {}


def test_nothing_is_written_before_you_begin(talk, desk, store):
    before = store.door.connection.total_changes
    desk.page.take_along(talk)
    desk.page.show_list()
    assert store.door.connection.total_changes == before


@pytest.mark.parametrize("view", ["sheet", "look-back"])
def test_export_asks_for_this_talk(talk, desk, view):
    asked = []
    desk.page.export_wanted.connect(asked.append)
    (desk.page.open_sheet if view == "sheet" else desk.page.look_back)(talk)
    QApplication.processEvents()
    desk.click((desk.preparation if view == "sheet" else desk.reflection).links.export)
    assert asked == [talk]
