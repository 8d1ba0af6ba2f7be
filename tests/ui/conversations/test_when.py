"""Days and times are typed the way people write them, and are kept at once."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from netwerkapp.domain.conversations import Status


@pytest.fixture
def talk(add, desk):
    """A talk with Henk, its practical side open."""
    talk = add("Henk")
    desk.page.open(talk)
    desk.section("practical")
    return talk


@pytest.fixture
def when(desk, talk):
    return desk.practical.date


def test_a_day_makes_a_plan_with_a_notice_and_a_way_back(desk, talk, when):
    desk.fill(when.widget, "donderdag")
    assert (desk.talk(talk).date, desk.talk(talk).status) == (date(2026, 11, 26), Status.PLANNED)
    assert when.text() == "Thursday 26 November"
    assert desk.preparation.head.under() == "Thursday 26 November"
    assert desk.told == [("This talk now stands at: Planned.", True)]
    assert desk.undo() == "conversation_changed"
    assert (desk.talk(talk).date, desk.talk(talk).status) == (None, Status.PREPARING)


def test_a_day_is_kept_while_it_stands_in_the_field(desk, talk, when):
    with desk.qtbot.waitSignal(desk.saver.saved):
        desk.type(when.widget, "26 nov")
    assert desk.talk(talk).date == date(2026, 11, 26)
    assert when.text() == "26 nov"


def test_a_day_on_the_way_to_another_one_leaves_no_trace(desk, talk, when):
    desk.type(when.widget, "1-1")
    desk.saver.flush()
    assert desk.talk(talk).date == date(2027, 1, 1)
    desk.key(Qt.Key.Key_2)
    desk.tab()
    assert desk.talk(talk).date == date(2026, 12, 1)
    assert desk.store.undo() == "conversation_changed"
    assert desk.talk(talk).date is None


def test_a_day_that_does_not_exist_is_said_and_the_old_one_stays(desk, talk, when):
    desk.fill(when.widget, "26 nov")
    desk.fill(when.widget, "31 februari")
    assert when.error.text() == "That day does not exist. Choose a day in February."
    assert when.error.isVisible()
    assert desk.talk(talk).date == date(2026, 11, 26)
    assert when.text() == "31 februari"
    desk.fill(when.widget, "ooit")
    assert when.error.text() == "This day cannot be read. Write it like 26 November."
    desk.fill(when.widget, "12-13-2026")
    assert when.error.text() == "That day does not exist."
    desk.fill(when.widget, "27 nov")
    assert when.error.text() == ""
    assert desk.talk(talk).date == date(2026, 11, 27)


def test_taking_the_day_away_takes_the_plan_back(desk, talk, when):
    desk.fill(when.widget, "26 nov")
    desk.fill(when.widget, "")
    assert (desk.talk(talk).date, desk.talk(talk).status) == (None, Status.PREPARING)
    assert desk.preparation.head.under() == "No day yet"


def test_looking_at_a_day_writes_nothing(desk, talk, when):
    desk.fill(when.widget, "26 nov")
    before = desk.store.undoable(), len(desk.changes)
    when.widget.setFocus()
    desk.tab()
    assert (desk.store.undoable(), len(desk.changes)) == before


def test_a_day_in_the_past_asks_whether_it_happened(desk, talk, when):
    assert not desk.preparation.outcome.isVisible()
    desk.fill(when.widget, "20 nov")
    assert desk.preparation.outcome.isVisible()
    desk.click(desk.preparation.outcome.yes)
    assert (desk.talk(talk).status, desk.talk(talk).date) == (Status.HELD, date(2026, 11, 20))
    assert desk.reflection.isVisible()


def test_it_may_not_have_happened(desk, talk, when):
    desk.fill(when.widget, "20 nov")
    desk.click(desk.preparation.outcome.cancelled)
    assert desk.talk(talk).status is Status.CANCELLED
    assert not desk.preparation.outcome.isVisible()


def test_another_year_is_named(desk, talk, when):
    desk.fill(when.widget, "3 jan")
    assert when.text() == "Sunday 3 January 2027"
    when.widget.setFocus()
    desk.tab()
    assert desk.talk(talk).date == date(2027, 1, 3)


def test_a_time_is_kept_and_written_out(desk, talk):
    time = desk.practical.time
    desk.fill(time.widget, "9.05")
    assert desk.talk(talk).time == "09:05"
    assert time.text() == "9:05"
    desk.fill(time.widget, "half ten")
    assert time.error.text() == "This time cannot be read. Write it like 10.00."
    assert desk.talk(talk).time == "09:05"
    desk.fill(time.widget, "")
    assert time.error.text() == ""
    assert desk.talk(talk).time == ""


def test_enter_keeps_as_well(desk, talk, when):
    desk.type(when.widget, "26 nov")
    desk.key(Qt.Key.Key_Return)
    assert desk.talk(talk).status is Status.PLANNED
    assert when.widget.hasFocus()
    assert when.text() == "Thursday 26 November"


def test_place_and_minutes_are_kept(desk, talk):
    desk.fill(desk.practical.place.widget, "At the station")
    desk.fill(desk.practical.minutes.widget, "25")
    assert (desk.talk(talk).place, desk.talk(talk).minutes) == ("At the station", 25)
    assert desk.sheet.sections["practical"].header.summary == "At the station"
    desk.fill(desk.practical.minutes.widget, "")
    assert desk.talk(talk).minutes is None


def test_a_talk_that_was_held_keeps_a_day_that_is_over(add, desk):
    talk = add("Henk", Status.HELD, date=date(2026, 11, 20))
    desk.page.open_sheet(talk)
    desk.section("practical")
    when = desk.practical.date
    desk.fill(when.widget, "25 nov")
    assert when.error.text() == "That day is still to come, and this talk was held."
    desk.fill(when.widget, "")
    assert when.error.text() == "A talk that was held keeps its day."
    assert desk.talk(talk).date == date(2026, 11, 20)
    desk.fill(when.widget, "19 nov")
    assert desk.talk(talk).date == date(2026, 11, 19)
    QApplication.processEvents()
