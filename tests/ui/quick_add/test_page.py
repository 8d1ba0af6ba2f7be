"""Adding names by the keys alone, and where you know them from."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from netwerkapp.app import build_window
from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.names import split_name
from netwerkapp.ui.labels import Label
from netwerkapp.ui.quick_add.circles import Circles

SHIFT_CTRL = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class Desk:
    def __init__(self, qtbot, store, window):
        self.qtbot, self.store, self.window = qtbot, store, window
        qtbot.keyClick(self.window, Qt.Key.Key_N, SHIFT_CTRL)
        QApplication.processEvents()

    @property
    def page(self):
        return self.window.pages.quick_add

    def type(self, text):
        self.page.names.setFocus()
        for line in text.split("\n"):
            self.qtbot.keyClicks(self.page.names, line)
            self.qtbot.keyClick(self.page.names, Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: not self.page._counting.waits())

    def press(self, button, key=Qt.Key.Key_Return):
        button.setFocus()
        self.qtbot.keyClick(button, key)
        QApplication.processEvents()

    def people(self):
        return {one.name.full: one.circle for one in self.store.exports.everyone()}


@pytest.fixture
def desk(qtbot, store, tmp_path, clock, source_language_again, in_front):
    store.settings.set("welcomed", "yes")

    def make(language="en"):
        return Desk(qtbot, store, in_front(build_window(store, tmp_path, language, clock)))

    return make


def test_twenty_names_are_added_by_keys_alone_and_one_undo_takes_them_back(desk):
    it = desk()
    assert it.window.current_page() == "quick_add"
    assert it.page.names.hasFocus()
    it.type("\n".join(f"Persoon{chr(97 + n)} van der Berg" for n in range(20)))
    assert it.page.count.text() == "20 names"
    it.press(it.page.add_button)
    assert len(it.people()) == 20
    assert it.window.notice.text() == "20 new names are on your list."
    assert it.store.contacts.count() == 20
    it.store.undo()
    assert it.people() == {}


def test_numbers_say_where_you_know_each_of_them_from(desk, qtbot):
    it = desk()
    it.type("Anna Smit\nBo Vos\nCees Bos")
    it.press(it.page.add_button)
    first, second, third = it.page.circles.choices
    assert first.hasFocus()
    assert first.accessibleName() == "Anna Smit"
    qtbot.keyClick(first, Qt.Key.Key_3)
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_1)
    qtbot.keyClick(third, Qt.Key.Key_7)
    qtbot.keyClick(third, Qt.Key.Key_8)
    qtbot.keyClick(third, Qt.Key.Key_9)
    assert it.people() == {"Cees Bos": None, "Anna Smit": "colleagues", "Bo Vos": "family"}
    assert it.window.menus.undo.text() == "&Undo: choose a circle"
    it.press(it.page.done_button)
    assert it.window.current_page() == "contacts"


def test_a_circle_of_your_own_can_be_chosen_too(desk, qtbot):
    it = desk()
    it.store.contacts.save(Contact("a", it.store.now(), split_name("Jo Bos"), circle="de kerk"))
    it.type("Anna Smit")
    it.press(it.page.add_button)
    (choice,) = it.page.circles.choices
    assert choice.currentText() == "8  none yet"
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert it.people()["Anna Smit"] == "de kerk"


def test_of_very_many_names_the_rest_is_said_to_wait_in_the_list(desk):
    it = desk()
    it.page.names.setPlainText("\n".join(f"Naam{number} Bos" for number in range(102)))
    it.qtbot.waitUntil(it.page.add_button.isEnabled)
    it.press(it.page.add_button)
    assert len(it.page.circles.choices) == 100
    assert it.page.circles.rest.text() == "Of 2 more you can say it in your list."
    assert it.page.circles.rest.isVisible()
    assert len(it.people()) == 102


def test_who_is_on_the_list_is_said_and_may_be_added_once_more(desk):
    it = desk()
    it.store.contacts.save(Contact("a", it.store.now(), split_name("Anna Smit")))
    it.type("anna smit\nBo Vos\nbo vos")
    assert it.page.count.text() == "2 names"
    assert it.page.known.text() == "On your list already: anna smit"
    it.press(it.page.add_button)
    assert sorted(it.people()) == ["Anna Smit", "bo vos"]
    assert it.page.circles.rest.isHidden()
    (link,) = it.page.circles.links
    assert link.accessibleDescription() == "anna smit"
    it.press(link)
    assert sorted(it.people()) == ["Anna Smit", "anna smit", "bo vos"]
    assert not link.isEnabled()


def test_when_all_are_known_nobody_is_asked_about(desk):
    it = desk()
    it.store.contacts.save(Contact("a", it.store.now(), split_name("Anna Smit")))
    it.type("Anna Smit")
    it.press(it.page.add_button)
    assert it.page.circles.choices == []
    it.press(it.page.more_button)
    assert it.page.names.isVisible()
    assert it.page.names.text() == ""


def test_names_that_were_typed_and_not_added_are_there_again(desk):
    it = desk()
    it.type("Anna Smit")
    it.window.close()
    assert desk().page.names.text() == "Anna Smit\n"


def test_questions_bring_back_names_in_dutch(desk):
    it = desk("nl")
    texts = [label.text() for label in it.page.findChildren(Label)]
    assert "Met wie zat je in de kantine?" in texts
    it.type("Anna Smit")
    assert it.page.count.text() == "1 naam"
    it.window.resize(700, 600)
    QApplication.processEvents()
    assert it.page.names.isVisible()


def test_without_names_there_is_nothing_to_add(desk):
    it = desk()
    assert not it.page.add_button.isEnabled()


def test_with_little_room_a_choice_has_all_of_it_beside_names_that_were_known(shown, theme, clock):
    circles = Circles(theme)
    circles.show_names([Contact("a", clock(), split_name("Anna Smit"))], ["Bo Vos"], [])
    shown(circles, width=400)
    QApplication.processEvents()
    (choice,) = circles.choices
    (link,) = circles.links
    inside = circles.content.contentsRect().width()
    assert choice.width() == choice.parentWidget().width() == inside
    assert link.width() < inside
