"""Keeping in touch with one person: a rhythm, a rest, and how your network grows through them."""

from datetime import timedelta

from PySide6.QtCore import Qt

from netwerkapp.domain.conversations import Conversation, Status
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.names import Name
from netwerkapp.domain.touches import Touch, TouchKind
from netwerkapp.ui.contacts.model import Column
from netwerkapp.ui.labels import Label, Link


def met(store, clock, contact, days, **fields):
    touch = Touch(new_id(), clock(), clock().date() - timedelta(days=days), TouchKind.GREETING, contact, **fields)
    store.touches.add(touch)


def next_of(desk, row):
    return desk.table.model().index(row, Column.NEXT).data()


def test_a_rhythm_is_set_with_two_clicks_and_makes_it_time_for_a_message(add, store, clock, desk):
    henk = add("Henk", closeness=1)
    met(store, clock, henk, 40)
    desk.page.open(henk)
    keeping = desk.detail.keeping
    assert keeping.rhythm_link.text() == "Choose how often"
    assert not keeping.says_due()
    desk.click(keeping.rhythm_link)
    desk.choose_from(keeping.rhythm_menu, 3)
    assert store.contacts.get(henk).rhythm_days == 30
    assert desk.told[-1] == ("The rhythm with Henk is kept.", True)
    assert keeping.rhythm_link.text() == "every month"
    assert keeping.says_due()
    assert next_of(desk, 0) == "Keep in touch"
    assert desk.undo() == "rhythm_chosen"
    assert not keeping.says_due()


def test_the_rhythm_begins_anew_at_the_last_contact_whoever_began(add, store, clock, desk):
    henk = add("Henk", closeness=2)
    met(store, clock, henk, 60)
    desk.page.open(henk)
    assert desk.detail.keeping.rhythm_link.text() == "every month, as usual"
    assert desk.detail.keeping.says_due()
    met(store, clock, henk, 1, initiated_by_me=False)
    desk.page.refresh()
    assert not desk.detail.keeping.says_due()


def test_someone_can_rest_for_a_week_or_a_month_and_come_back_at_once(add, store, clock, desk):
    henk = add("Henk", closeness=2)
    met(store, clock, henk, 60)
    desk.page.open(henk)
    keeping = desk.detail.keeping
    keeping.week.setFocus()
    desk.key(Qt.Key.Key_Space)
    assert desk.told[-1] == ("Henk comes back in 7 days.", True)
    assert keeping.rest_text() == "Rests until 30 November."
    assert not keeping.says_due()
    desk.click(keeping.again)
    assert keeping.says_due()
    desk.click(keeping.month)
    assert store.contacts.get(henk).snoozed_until == clock().date() + timedelta(days=30)
    clock.forward(days=31)
    desk.page.refresh()
    assert keeping.says_due()
    assert keeping.rest_text() == ""


def test_all_of_it_can_rest_from_above_the_list_of_whom_it_is_time_for(people, add, store, clock, desk):
    henk = add("Henk Aal", closeness=2)
    met(store, clock, henk, 60)
    desk.page.refresh()
    assert not desk.page.people.keeping_bar.isVisible()
    desk.filters.show_choice.setFocus()
    desk.key(Qt.Key.Key_Down)
    assert desk.filters.show_choice.currentText() == "Keep in touch"
    assert desk.names() == ["Henk Aal"]
    desk.click(desk.page.people.keeping_bar.link)
    assert desk.names() == []
    assert desk.page.people.nobody_text.text() == "It is time for nobody now. That is fine."
    desk.click(desk.page.people.keeping_bar.link)
    assert desk.names() == ["Henk Aal"]


def test_a_person_long_out_of_touch_says_so_and_can_be_found(people, add, store, clock, desk):
    henk = add("Henk Aal", circle="friends")
    met(store, clock, henk, 3 * 366)
    desk.page.open(henk)
    assert desk.detail._circle.text() == "friends · long out of touch"
    desk.filters.show_choice.setFocus()
    for _ in range(4):
        desk.key(Qt.Key.Key_Down)
    assert desk.filters.show_choice.currentText() == "Long out of touch"
    assert desk.names() == ["Henk Aal"]


def test_a_name_you_got_stands_in_the_time_line_and_leads_to_that_person(add, store, clock, desk):
    henk = add("Henk")
    talk = Conversation("t1", clock(), contact=henk, status=Status.HELD, date=clock().date())
    store.conversations.save(talk)
    store.follow_ups.keep_name("t1", "Nadia Rahimi")
    desk.page.open(henk)
    row = next(row for row in desk.detail.moments.rows if isinstance(row, Link) and "Nadia" in row.text())
    assert row.text() == "Name you got: Nadia Rahimi"
    desk.click(row)
    assert desk.detail._name.text() == "Nadia Rahimi"


def test_how_your_network_grows_is_drawn_and_said_in_words(add, store, desk):
    anna = add("Anna Bos")
    henk = add("Henk Dam", introduced_by=anna)
    add("Kees Vos", introduced_by=henk)
    add("Bea Aal", introduced_by=henk)
    desk.page.open(henk)
    detail = desk.detail
    desk.click(detail.grows.header)
    links = [link.text() for link in detail.growth.findChildren(Link)]
    assert links == ["Anna Bos", "Bea Aal", "Kees Vos"]
    words = "Anna Bos led you to Henk Dam. Henk Dam led you to Bea Aal and Kees Vos."
    assert detail.growth.words.text() == detail.growth.accessibleDescription() == words
    picture = detail.growth.grab().toImage()
    assert picture.height() > 100
    next(link for link in detail.growth.findChildren(Link) if link.text() == "Anna Bos").setFocus()
    desk.key(Qt.Key.Key_Space)
    assert detail._name.text() == "Anna Bos"
    assert "Henk Dam" in [link.text() for link in detail.growth.findChildren(Link)]


def test_who_stands_alone_has_no_tree(add, desk):
    desk.page.open(add("Anna"))
    assert not desk.detail.grows.isVisible()
    assert all(Name() != label for label in desk.detail.growth.findChildren(Label))
