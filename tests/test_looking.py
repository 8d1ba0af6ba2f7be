"""Looking writes nothing: every page, rung, person, talk and question of a full file is opened."""

import hashlib

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from netwerkapp.content import load_content
from netwerkapp.demo import fill
from netwerkapp.domain.conversations import Status
from netwerkapp.domain.helpers import Helper
from netwerkapp.paths import RESOURCES
from netwerkapp.storage.contact_list import ContactQuery
from netwerkapp.storage.database import FILE_NAME
from netwerkapp.storage.store import open_store
from netwerkapp.ui.ladder.rung_button import RungButton
from netwerkapp.ui.ladder.staircase import Staircase
from tests.test_app import User

pytestmark = pytest.mark.usefixtures("source_language_again")


@pytest.fixture
def folder(tmp_path, clock):
    """Made-up data with something in every corner."""
    made = tmp_path / "data"
    fill(made, RESOURCES / "demo" / "nl.toml", clock)
    store = open_store(made, clock)
    store.helpers.save(Helper("helper", clock(), "my_coach", "Els"))
    store.contacts.delete(store.contacts.named("kees")[0].id)
    store.close()
    return made


def digest(folder):
    return hashlib.sha256((folder / FILE_NAME).read_bytes()).hexdigest()


def look_at_the_stairs(user):
    for rung in user.window.pages.ladder.findChild(Staircase).findChildren(RungButton):
        user.click(rung)


def look_at_people(user):
    people = user.store.contacts.page(ContactQuery(), 0, 100)
    assert len(people) == 36
    for person in people:
        user.window.pages.contacts.open(person.contact.id)
        QApplication.processEvents()
    user.press("Bewerken")
    user.key(Qt.Key.Key_Tab)
    user.key(Qt.Key.Key_Escape)


def look_at_talks(user):
    page = user.window.pages.conversations
    talks = user.store.conversations.page(list(Status), 0, 100)
    assert len(talks) == 12
    for talk in talks:
        page.open_sheet(talk.conversation.id)
        for section in page.preparation.sheet.sections.values():
            if not section.header.isChecked():
                user.click(section.header)
        page.look_back(talk.conversation.id)
        QApplication.processEvents()
    page.new("")


def look_at_questions(user):
    for step in load_content(RESOURCES / "content", user.language).steps.step:
        user.window.pages.steps.open(step.id)
        for _ in step.question:
            user.window.pages.steps.go_on()
            QApplication.processEvents()


def test_looking_at_everything_changes_no_byte(qtbot, folder, clock):
    user = User(qtbot, folder, clock)
    user.restart()  # what is new on the ladder is celebrated once, and that is kept
    before = digest(folder)
    for page in user.window.pages:
        user.window.show_page(page)
        QApplication.processEvents()
    for page, look in (
        ("ladder", look_at_the_stairs),
        ("contacts", look_at_people),
        ("conversations", look_at_talks),
        ("steps", look_at_questions),
    ):
        user.window.show_page(page)
        look(user)
    for width, height in ((900, 600), (600, 500), (1180, 760)):
        user.window.resize(width, height)
        for page in user.window.pages:
            user.window.show_page(page)
            QApplication.processEvents()
    assert user.store.undoable() is not None
    assert digest(folder) == before
    user.quit()
