"""Beside the look-back: telling how it went, a rhythm, who knows that you are looking, and writing to a name."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from netwerkapp.domain.contacts import KnowsISearch
from netwerkapp.domain.conversations import ConversationType, Status
from netwerkapp.domain.promises import Promise
from netwerkapp.domain.reflections import Reflection
from netwerkapp.domain.touches import TouchKind
from netwerkapp.ui.labels import Link

TODAY = date(2026, 11, 23)


@pytest.fixture
def looked_back(add, desk, store, clock):
    """A talk of some days ago that was looked back on, at its look-back."""

    def looked_back(days, **fields):
        talk = add("Saskia de Wit", Status.DONE, date=TODAY - timedelta(days=days), **fields)
        store.reflections.save(Reflection(talk, clock(), ease=3, useful=3))
        desk.page.open(talk)
        QApplication.processEvents()
        return talk

    return looked_back


@pytest.fixture
def cards(desk):
    return desk.reflection.proposals


def test_telling_how_it_went_waits_for_three_weeks(desk, looked_back, cards):
    looked_back(20)
    assert not cards.report_back.isVisible()


def test_your_own_words_are_kept_copied_and_sent(desk, looked_back, cards, press):
    talk = looked_back(21)
    box = cards.report_back.box
    assert box.text.text().startswith("Hi Saskia, ")
    assert box.gap.isVisible()  # what is left to fill in is never sent as braces
    assert "{" not in box.text.text()
    desk.fill(box.text, "Hi Saskia, it went well.")
    assert desk.store.preparations.get(talk).answers["report_back"] == "Hi Saskia, it went well."
    press(box.copy)
    assert QGuiApplication.clipboard().text() == "Hi Saskia, it went well."
    urls = []
    box.open_address = lambda url: urls.append(url.toString()) or True
    press(box.mail)
    assert urls[0].startswith("mailto:")
    press(cards.report_back.send)
    assert desk.store.touches.of_conversation(talk, TouchKind.REPORT_BACK) is not None
    assert not cards.report_back.isVisible()
    assert desk.told[-1] == ("You told how it went. It is noted.", True)
    assert desk.undo() == "reported_back"
    assert cards.report_back.isVisible()
    assert box.text.text() == "Hi Saskia, it went well."


def test_telling_how_it_went_may_be_left(desk, looked_back, cards, press):
    talk = looked_back(30)
    press(cards.report_back.skip)
    assert not cards.report_back.isVisible()
    desk.page.show_list()
    desk.page.open(talk)
    assert not cards.report_back.isVisible()


def test_a_rhythm_is_chosen(desk, looked_back, cards, press):
    talk = looked_back(1)
    keep = cards.keep
    assert keep.rhythm.currentText() == "Every three months"
    keep.rhythm.setFocus()
    desk.key(Qt.Key.Key_Up)
    press(keep.choose)
    assert desk.store.contacts.get(desk.talk(talk).contact).rhythm_days == 60
    assert not keep.rhythm.isVisible()
    assert keep.answers[KnowsISearch.YES].isVisible()
    assert desk.undo() == "rhythm_chosen"
    assert keep.rhythm.isVisible()


@pytest.mark.parametrize("knows", list(KnowsISearch))
def test_who_knows_that_you_are_looking_is_kept(desk, looked_back, cards, press, knows):
    talk = looked_back(1)
    press(cards.keep.answers[knows])
    assert desk.store.contacts.get(desk.talk(talk).contact).knows_i_search is knows


def test_both_may_be_left(desk, looked_back, cards, press):
    talk = looked_back(1)
    press(cards.keep.no_rhythm)
    assert cards.keep.isVisible()
    press(cards.keep.no_knowing)
    assert not cards.isVisible()
    contact = desk.store.contacts.get(desk.talk(talk).contact)
    assert (contact.rhythm_days, contact.knows_i_search) == (None, None)
    assert desk.undo() == "follow_up_refused"
    assert cards.keep.isVisible()


def test_the_proposals_come_once_the_look_back_counts(desk, add, cards):
    desk.page.open(add("Saskia de Wit", Status.HELD, date=TODAY))
    QApplication.processEvents()
    assert not cards.isVisible()
    for name in ("ease", "useful"):
        desk.reflection.felt.sliders[name].setFocus()
        desk.key(Qt.Key.Key_Space)
    assert cards.keep.isVisible()


def test_looking_writes_nothing(desk, looked_back):
    talk = looked_back(30)
    before = desk.store.door.connection.total_changes
    desk.page.show_list()
    desk.page.open(talk)
    assert desk.store.door.connection.total_changes == before


def test_a_name_you_got_can_be_written_to(desk, add, press):
    desk.page.open(add("Saskia de Wit", Status.HELD, date=TODAY))
    QApplication.processEvents()
    desk.type(desk.reflection.names.field, "Bram Visser")
    press(desk.reflection.names.add)
    (link,) = [one for one in desk.reflection.names.findChildren(Link) if one.text() == "Write via Saskia"]
    press(link)
    assert desk.preparation.isVisible()
    bram = desk.store.contacts.named("bram")[0]
    (talk,) = desk.store.conversations.of_contact(bram.id)
    assert (talk.type, talk.status) == (ConversationType.FOLLOW_UP, Status.PREPARING)
    assert desk.sheet.open_section() == "practical"
    assert desk.invitation.box.text.hasFocus()
    assert desk.invitation.box.text.text().startswith("Dear Bram, Saskia gave me your name")


def test_there_is_one_talk_with_a_name_you_got(desk, add, person):
    bram = person("Bram")
    desk.page.write_via(bram)
    desk.page.write_via(bram)
    assert len(desk.store.conversations.of_contact(bram)) == 1


def test_a_promise_that_is_open_unfolds_the_rest_of_the_look_back(desk, add, store, clock):
    talk = add("Saskia", Status.HELD, date=TODAY)
    store.promises.save(Promise("p", clock(), talk, "Send the article"))
    desk.page.open(talk)
    QApplication.processEvents()
    assert desk.reflection.more.promises.rows["p"][0].isVisible()


def test_an_invitation_without_an_answer_opens_the_sheet_where_it_stands(desk, add, store, clock):
    talk = add("Saskia", Status.PREPARING)
    store.invitations.send(talk)
    clock.forward(days=9)
    desk.page.open(talk)
    assert desk.sheet.open_section() == "practical"
