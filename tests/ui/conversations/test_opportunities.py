"""Opportunities: noted, moved on, and thanked for."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from netwerkapp.domain.conversations import Status
from netwerkapp.domain.opportunities import Stage
from netwerkapp.domain.touches import TouchKind
from netwerkapp.ui.labels import Label


@pytest.fixture
def page(desk):
    desk.click(desk.listing.switch.button("opportunities"))
    assert desk.page.opportunities.isVisible()
    return desk.page.opportunities


def choose(choice, data):
    place = choice.findData(data)
    choice.setCurrentIndex(place)
    choice.activated.emit(place)
    QApplication.processEvents()


def test_the_switch_leads_there_and_back(desk, page):
    assert page.empty.isVisible()
    desk.click(page.switch.button("talks"))
    assert desk.listing.isVisible()
    assert desk.listing.switch.button("talks").isChecked()


def test_with_little_room_the_buttons_stand_close_below_the_title(desk, page):
    desk.page.window().resize(720, 900)
    QApplication.processEvents()
    title = next(label for label in page.findChildren(Label) if label.text() == "Opportunities")
    assert title.geometry().bottom() < page.switch.y() < title.geometry().bottom() + 40


def test_an_opportunity_is_noted_by_keys_with_who_told_you_and_the_talk(desk, page, add, store):
    talk = add("Henk Verbruggen", status=Status.HELD, date=date(2026, 11, 20))
    desk.click(page.empty.button)
    assert page.form.title.hasFocus()
    desk.qtbot.keyClicks(page.form.title, "Planner in a hospital")
    page.form.picker.field.setFocus()
    desk.qtbot.keyClicks(page.form.picker.field, "Henk")
    desk.key(Qt.Key.Key_Return)
    choose(page.form.talk, talk)
    page.form.done.setFocus()
    desk.key(Qt.Key.Key_Return)
    (kept,) = store.opportunities.all()
    assert (kept.title, kept.conversation, kept.via) == ("Planner in a hospital", talk, desk.talk(talk).contact)
    assert not page.form.isVisible()
    assert desk.undo() == "opportunity_added"
    assert page.empty.isVisible()


def test_without_a_title_it_asks_for_one(desk, page, store):
    desk.click(page.empty.button)
    desk.click(page.form.done)
    assert page.form.error.text() == "Write in a few words what it is."
    assert store.opportunities.all() == []
    desk.click(page.form.leave)
    assert page.empty.isVisible()


def noted(desk, page, title="Planner"):
    desk.click(page.empty.button)
    desk.fill(page.form.title, title)
    desk.click(page.form.done)
    return desk.store.opportunities.all()[0]


def test_it_is_moved_on_changed_and_deleted(desk, page, store):
    one = noted(desk, page, "<b>Planner</b>")
    choose(page.stages[one.id], "applied")
    assert store.opportunities.get(one.id).stage is Stage.APPLIED
    desk.click(page.rows[one.id][0])
    desk.fill(page.form.title, "Planner of shifts")
    desk.click(page.form.done)
    assert store.opportunities.get(one.id).title == "Planner of shifts"
    page.rows[one.id][1].setFocus()
    desk.key(Qt.Key.Key_Return)
    assert store.opportunities.all() == []
    assert desk.told[-1] == ("Planner of shifts is off your list.", True)
    assert desk.undo() == "opportunity_deleted"


def test_a_new_name_who_told_you_comes_on_the_list(desk, page, store):
    desk.click(page.empty.button)
    desk.fill(page.form.title, "Planner")
    page.form.picker.field.setFocus()
    desk.qtbot.keyClicks(page.form.picker.field, "Zoe Maas")
    desk.key(Qt.Key.Key_Return)
    desk.click(page.form.done)
    (kept,) = store.opportunities.all()
    assert store.contacts.get(kept.via).name.full == "Zoe Maas"
    store.undo()
    assert store.undo() == "contact_added"


def test_found_work_thanks_everyone_who_helped(desk, page, add, store):
    talk = add("Henk Verbruggen", status=Status.DONE, date=date(2026, 11, 20))
    henk = desk.talk(talk).contact
    desk.click(page.found)
    assert page.work.isVisible()
    assert not page.found.isVisible()
    desk.click(page.work.rows[henk])
    assert page.work.box.text.text().startswith("Hi Henk, good news")
    assert page.work.box.text.hasFocus()
    page.work.sent.setFocus()
    desk.key(Qt.Key.Key_Return)
    assert [touch.kind for touch in store.touches.of_contact(henk)] == [TouchKind.THANKS]
    assert page.work.rows == {}
    assert desk.told[-1] == ("Kept: you sent your thank-you.", True)


def test_found_work_with_nobody_to_thank_is_fine(desk, page):
    desk.click(page.found)
    assert page.work.under.text() == "There is nobody yet with whom you talked. That is fine too."
