"""What became of a talk: held, moved, called off, nobody came; and talks from before the app."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from netwerkapp.domain.conversations import Status

TODAY = date(2026, 11, 23)
PAST = date(2026, 11, 20)


@pytest.fixture
def talk(desk, add):
    """A talk whose day has passed, at its sheet."""
    talk = add("Saskia de Wit", Status.PLANNED, date=PAST, time="10:00")
    desk.page.open(talk)
    QApplication.processEvents()
    return talk


def test_a_day_that_passed_asks_whether_it_went_ahead(desk, talk):
    outcome = desk.preparation.outcome
    assert outcome.isVisible()
    answers = (outcome.yes, outcome.other_day, outcome.cancelled, outcome.no_show)
    assert [button.text() for button in answers if button.isVisible()] == [
        "Yes, held",
        "Moved",
        "Called off",
        "Did not come",
    ]
    assert not outcome.new_day.isVisible()


def test_held_keeps_its_day_and_goes_to_the_look_back(desk, talk, press):
    press(desk.preparation.outcome.yes)
    assert (desk.talk(talk).status, desk.talk(talk).date) == (Status.HELD, PAST)
    assert desk.reflection.isVisible()
    assert desk.told == [("Held. Every talk counts, stiff ones too.", True)]


@pytest.mark.parametrize(
    ("answer", "status", "said"),
    [
        ("cancelled", Status.CANCELLED, "This talk does not go ahead. What you prepared stays yours."),
        ("no_show", Status.NO_SHOW, "The other did not come. That usually says nothing about you."),
    ],
)
def test_what_did_not_go_ahead_is_no_loss_and_can_be_planned_again(desk, talk, press, answer, status, said):
    press(getattr(desk.preparation.outcome, answer))
    assert desk.talk(talk).status is status
    assert desk.told == [(said, True)]
    assert not desk.preparation.outcome.isVisible()
    desk.page.show_list()
    header = desk.listing.headers[Status.CANCELLED]
    assert header.text() == "Did not go ahead"
    press(header)
    (row,) = desk.listing.rows
    press(row.again)
    assert (desk.talk(talk).status, desk.talk(talk).date) == (Status.PREPARING, None)


def test_undo_asks_again(desk, talk):
    desk.click(desk.preparation.outcome.no_show)
    assert desk.undo() == "status_changed"
    assert desk.talk(talk).status is Status.PLANNED
    assert desk.preparation.outcome.isVisible()


def test_moved_asks_for_another_day_and_keeps_the_old_one(desk, talk, press):
    outcome = desk.preparation.outcome
    press(outcome.other_day)
    assert outcome.day.field.hasFocus()
    desk.qtbot.keyClicks(outcome.day.field, "1 dec")
    desk.tab()
    press(outcome.keep)
    moved = desk.talk(talk)
    assert (moved.status, moved.date, moved.time) == (Status.PLANNED, date(2026, 12, 1), "10:00")
    assert moved.moved_from == (PAST,)
    assert desk.told == [("Your talk is on Tuesday 1 December now. Moving is part of it.", True)]
    assert not outcome.isVisible()
    assert desk.undo() == "conversation_moved"
    assert (desk.talk(talk).date, desk.talk(talk).moved_from) == (PAST, ())


def test_enter_in_the_day_moves_it(desk, talk):
    outcome = desk.preparation.outcome
    desk.click(outcome.other_day)
    desk.qtbot.keyClicks(outcome.day.field, "1 dec")
    desk.key(Qt.Key.Key_Return)
    assert desk.talk(talk).date == date(2026, 12, 1)


@pytest.mark.parametrize("words", ["20 nov", "31 feb", "whenever", ""])
def test_a_day_that_passed_or_cannot_be_moves_nothing(desk, talk, words):
    outcome = desk.preparation.outcome
    desk.click(outcome.other_day)
    desk.qtbot.keyClicks(outcome.day.field, words)
    desk.key(Qt.Key.Key_Return)
    assert desk.talk(talk).date == PAST
    assert bool(outcome.day.error.text()) is bool(words)
    desk.click(outcome.keep)
    assert desk.talk(talk).date == PAST
    assert outcome.day.field.hasFocus()


def test_moved_to_a_day_that_is_not_known_yet(desk, talk, press):
    press(desk.preparation.outcome.other_day)
    press(desk.preparation.outcome.no_day)
    moved = desk.talk(talk)
    assert (moved.status, moved.date, moved.moved_from) == (Status.PREPARING, None, (PAST,))
    assert desk.told == [("Your talk waits for another day. What you prepared stays.", True)]


def test_a_plan_to_come_can_be_moved_or_called_off(desk, add, press):
    talk = add("Henk", Status.PLANNED, date=TODAY + timedelta(days=2))
    desk.page.open(talk)
    QApplication.processEvents()
    outcome = desk.preparation.outcome
    assert not outcome.isVisible()
    press(desk.preparation.change_link)
    assert outcome.isVisible()
    assert not outcome.yes.isVisible()
    assert not outcome.no_show.isVisible()
    press(desk.preparation.change_link)
    assert not outcome.isVisible()
    press(desk.preparation.change_link)
    press(outcome.cancelled)
    assert desk.talk(talk).status is Status.CANCELLED


@pytest.mark.parametrize("status", [Status.IDEA, Status.PREPARING])
def test_without_a_day_there_is_no_plan_to_change(desk, add, status):
    desk.page.open(add("Henk", status))
    assert not desk.preparation.change_link.isVisible()
    assert not desk.preparation.outcome.isVisible()


def begin_earlier(desk, press, words):
    """Begin a talk that took place already."""
    desk.page.new("")
    desk.qtbot.keyClicks(desk.beginning.picker.field, "Anna")
    press(desk.beginning.earlier)
    assert desk.beginning.day.field.hasFocus()
    desk.qtbot.keyClicks(desk.beginning.day.field, words)
    desk.tab()


@pytest.mark.parametrize(
    ("words", "day"), [("12 nov", date(2026, 11, 12)), ("", TODAY), ("2 mei 2019", date(2019, 5, 2))]
)
def test_a_talk_of_before_is_looked_back_on_at_once(desk, press, words, day):
    begin_earlier(desk, press, words)
    press(desk.beginning.begin)
    talk = desk.only()
    assert (talk.status, talk.date, talk.retro) == (Status.HELD, day, day < TODAY)
    assert desk.reflection.isVisible()
    assert desk.undo() == "conversation_added"
    assert desk.store.contacts.count() == 0


@pytest.mark.parametrize("words", ["morgen", "31 februari", "ooit"])
def test_a_day_to_come_is_no_talk_of_before(desk, press, words):
    begin_earlier(desk, press, words)
    press(desk.beginning.begin)
    assert desk.store.conversations.count(list(Status)) == 0
    assert desk.beginning.day.error.text()
    assert desk.beginning.day.field.hasFocus()


def test_a_new_talk_begins_without_a_day(desk, press):
    begin_earlier(desk, press, "12 nov")
    desk.page.new("")
    assert not desk.beginning.earlier.isChecked()
    assert desk.beginning.begin.text() == "Prepare"
    desk.click(desk.beginning.begin)
    assert (desk.only().status, desk.only().date) == (Status.PREPARING, None)
