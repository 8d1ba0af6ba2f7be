"""What made a first-time user hesitate in the window stays mended."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.test_app import User, add_henk

pytestmark = pytest.mark.usefixtures("source_language_again")


@pytest.fixture
def user(qtbot, tmp_path, clock):
    someone = User(qtbot, tmp_path / "netwerkapp", clock)
    yield someone
    someone.quit()


def begin_a_talk(user):
    user.press("Eerst rondkijken")
    add_henk(user)
    user.press("Gesprek voorbereiden")
    user.press("Voorbereiden")


@pytest.mark.parametrize("way", ["the list", "another page", "practising"])
def test_what_was_said_about_a_sheet_goes_with_it(user, way):
    begin_a_talk(user)
    user.press("In agenda")
    assert user.window.notice.text().startswith("Kies eerst een dag.")
    if way == "the list":
        user.press("Alle gesprekken")
    elif way == "another page":
        user.window.show_page("ladder")
    else:
        user.press("Oefenen")
    assert user.window.notice.text() == ""


def test_what_can_be_undone_can_still_be_undone_from_the_next_page(user):
    begin_a_talk(user)
    user.press("Praktisch")
    user.fill("Welke dag?", "morgen")
    user.key(Qt.Key.Key_Tab)
    assert "Gepland" in user.window.notice.text()
    user.press("Alle gesprekken")
    assert "Gepland" in user.window.notice.text()
    assert user.window.notice.link.isVisible()


def test_a_name_typed_in_the_steps_is_kept_when_another_page_is_chosen(user):
    user.press("Eerst rondkijken")
    user.window.show_page("steps")
    user.window.pages.steps.open("w2", "rq0")
    user.window.pages.steps.question.picker.field.setFocus()
    user.type("Henk Bakker")
    user.go(Qt.Key.Key_3)
    assert [contact.name.full for contact in user.store.contacts.named("henk")] == ["Henk Bakker"]
    user.restart()
    user.window.show_page("steps")
    user.window.pages.steps.open("w2", "rq0")
    QApplication.processEvents()
    assert user.says("Henk Bakker")
