"""Inviting someone: the message, silence, the one reminder, and what came back."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from netwerkapp.domain.conversations import Conversation, ConversationType, Status
from netwerkapp.domain.invitations import Answer
from netwerkapp.domain.touches import TouchKind


@pytest.fixture
def invited(desk, person, add, store):
    """The invitation on the sheet of a talk with Henk, and what was handed to the mail program."""
    store.profile.set("name", "Marjan")
    talk = add("Henk Verbruggen")
    desk.page.open(talk)
    desk.section("practical")
    desk.mails = []
    desk.invitation.box.open_address = lambda url: desk.mails.append(bytes(url.toEncoded()).decode()) or True
    yield talk
    QGuiApplication.clipboard().clear()


def open_again(desk, talk):
    desk.saver.flush()
    desk.page.show_list()
    desk.page.open(talk)
    desk.section("practical")
    QApplication.processEvents()


def test_the_message_is_filled_in_and_the_rest_is_a_gap(invited, desk):
    text = desk.invitation.box.text.text()
    assert text.startswith("Hi Henk, I'm exploring …")
    assert text.endswith("Marjan")
    assert desk.invitation.box.gap.isVisible()
    assert not set(text) & set("{}")


def test_copying_and_mailing_take_what_stands_there(invited, desk):
    desk.fill(desk.invitation.box.text, "Hi Henk & co, 20 minutes?")
    assert not desk.invitation.box.gap.isVisible()
    desk.click(desk.invitation.box.copy)
    assert QGuiApplication.clipboard().text() == "Hi Henk & co, 20 minutes?"
    assert desk.told[-1] == ("Copied. You send it yourself.", False)
    desk.invitation.box.mail.setFocus()
    desk.key(Qt.Key.Key_Return)
    assert desk.mails == ["mailto:?subject=A%20question&body=Hi%20Henk%20%26%20co%2C%2020%20minutes%3F"]


def test_without_a_mail_program_it_says_so(invited, desk):
    desk.invitation.box.open_address = lambda _url: False
    desk.click(desk.invitation.box.mail)
    assert desk.told[-1] == ("No mail program was found. You can copy the text.", False)


def test_own_words_are_kept_for_each_message_and_loading_writes_nothing(invited, desk, store):
    desk.fill(desk.invitation.box.text, "My own words")
    place = desk.invitation.kind.findData("long_ago")
    desk.invitation.kind.setCurrentIndex(place)
    desk.invitation.kind.activated.emit(place)
    assert "My own words" not in desk.invitation.box.text.text()
    open_again(desk, invited)
    assert desk.invitation.kind.currentData() == "long_ago"
    place = desk.invitation.kind.findData("acquaintance")
    desk.invitation.kind.setCurrentIndex(place)
    desk.invitation.kind.activated.emit(place)
    assert desk.invitation.box.text.text() == "My own words"
    before = store.newest_action()
    open_again(desk, invited)
    assert store.newest_action() == before


def test_sent_then_silence_then_one_reminder_then_yes(invited, desk, clock, store):
    desk.click(desk.invitation.sent)
    assert desk.told[-1] == ("Kept: you sent your invitation.", True)
    asked = "What was the answer? Heard nothing yet? Then leave this as it is."
    assert desk.invitation.where.text() == f"Sent on Monday 23 November. {asked}"
    assert desk.invitation.yes.hasFocus()
    assert not desk.invitation.box.isVisible()
    clock.forward(days=3)
    open_again(desk, invited)
    assert "no answer yet" in desk.invitation.where.text()
    assert desk.invitation.other.isVisible()
    clock.forward(days=6)
    open_again(desk, invited)
    assert desk.invitation.box.text.text().startswith("Hi Henk, you must be busy.")
    assert desk.invitation.sent.text() == "Reminder sent"
    desk.click(desk.invitation.sent)
    assert "reminder sent" in desk.invitation.where.text()
    assert not desk.invitation.sent.isVisible()
    desk.click(desk.invitation.yes)
    assert "Choose a day and a time together." in desk.invitation.where.text()
    kinds = [touch.kind for touch in store.touches.of_contact(desk.talk(invited).contact)]
    assert kinds == [TouchKind.REMINDER, TouchKind.INVITATION]


def test_a_no_is_answered_kindly_and_can_be_undone(invited, desk):
    desk.click(desk.invitation.sent)
    desk.click(desk.invitation.no)
    assert desk.talk(invited).status is Status.CANCELLED
    assert "A no is often about time, not about you." in desk.invitation.where.text()
    assert desk.invitation.box.text.text().startswith("Hi Henk, thanks for the honest answer.")
    assert desk.undo() == "invitation_answered"
    assert desk.talk(invited).status is Status.PREPARING


def test_letting_go_by_keys_and_inviting_again_later(invited, desk, clock):
    desk.click(desk.invitation.sent)
    clock.forward(days=21)
    open_again(desk, invited)
    assert "usually says nothing about you" in desk.invitation.where.text()
    desk.invitation.let_go.setFocus()
    desk.key(Qt.Key.Key_Space)
    assert desk.store.invitations.of_conversation(invited).answer is Answer.LET_GO
    desk.click(desk.invitation.again)
    assert desk.talk(invited).status is Status.PREPARING
    assert desk.invitation.sent.text() == "Sent"
    desk.click(desk.invitation.sent)
    assert desk.store.invitations.of_conversation(invited).answer is None


def test_someone_else_may_be_asked_meanwhile(invited, desk, clock):
    desk.click(desk.invitation.sent)
    clock.forward(days=3)
    open_again(desk, invited)
    desk.click(desk.invitation.other)
    assert desk.beginning.isVisible()


def test_a_name_that_you_got_is_asked_by_way_of_who_gave_it(desk, person, store, clock):
    bram = person("Bram Hoekstra")
    nadia = person("Nadia Rahimi", introduced_by=bram)
    talk = add_talk(store, clock, nadia)
    desk.page.open(talk)
    desk.section("practical")
    assert desk.invitation.kind.currentData() == "via"
    assert "planner" in desk.invitation.box.text.text()
    assert "Thursday 26 November" in desk.invitation.box.text.text()
    assert "Bram gave me your name" in desk.invitation.box.text.text()


def add_talk(store, clock, contact):
    talk = Conversation("n", clock(), contact=contact, type=ConversationType.INFORMATION, status=Status.PREPARING)
    store.conversations.save(talk)
    store.preparations.save_answer("n", "job_and_topics", "Planner: a day, the way in, the future")
    store.conversations.set_date(talk, date(2026, 11, 26))
    return "n"


def test_a_day_that_is_known_is_not_asked_for_again(invited, desk):
    desk.fill(desk.practical.date.widget, "tomorrow")
    desk.click(desk.invitation.sent)
    desk.click(desk.invitation.yes)
    assert desk.invitation.where.text() == "Sent on Monday 23 November: yes."


def test_the_invitation_comes_right_after_who_and_when(invited, desk):
    def top(widget):
        return widget.mapTo(desk.sheet, widget.rect().topLeft()).y()

    assert top(desk.practical.minutes) < top(desk.invitation.title) < top(desk.sheet.fields["fear"])
    assert desk.invitation._which.isVisible()
    assert desk.invitation._which.text() == "Which message?"


def test_the_buttons_below_the_message_are_as_wide_as_each_other(invited, desk):
    box = desk.invitation.box
    assert len({box.copy.width(), box.mail.width(), desk.invitation.sent.width()}) == 1
