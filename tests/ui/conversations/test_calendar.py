"""A talk in the calendar of your own choice: a file, and where it is."""

from datetime import date

import pytest
import vobject
from PySide6.QtCore import Qt

from netwerkapp.domain.conversations import Status


@pytest.fixture
def planned(add, desk, tmp_path):
    """A talk with a day, whose sheet is open; the file goes to the folder of the test."""
    talk = add("Henk Verbruggen", status=Status.PLANNED, date=date(2026, 11, 26), time="10:00")
    desk.page.open(talk)
    desk.asked = []
    desk.preparation.to_calendar.choose_file = lambda name: desk.asked.append(name) or str(tmp_path / name)
    return talk


def test_a_click_writes_the_talk_to_a_file_and_says_where(planned, desk, tmp_path):
    desk.click(desk.preparation.calendar_link)
    (name,) = desk.asked
    assert name == "talk-with-henk-verbruggen.ics"
    event = vobject.readOne((tmp_path / name).read_text(encoding="utf-8")).vevent
    assert event.summary.value == "Talk with Henk Verbruggen"
    assert event.uid.value == f"{planned}@netwerkapp"
    text, can_undo = desk.told[-1]
    assert str(tmp_path / name) in text
    assert not can_undo


def test_enter_does_the_same_and_a_new_day_is_a_newer_version_of_the_same_appointment(planned, desk, tmp_path):
    for day in ("26 nov", "27 nov"):
        desk.section("practical")
        desk.fill(desk.practical.date.widget, day)
        desk.preparation.calendar_link.setFocus()
        desk.key(Qt.Key.Key_Return)
    event = vobject.readOne((tmp_path / desk.asked[1]).read_text(encoding="utf-8")).vevent
    assert (event.uid.value, event.sequence.value) == (f"{planned}@netwerkapp", "1")


def test_without_a_day_it_asks_for_one(add, desk):
    desk.page.open(add("Henk"))
    desk.click(desk.preparation.calendar_link)
    assert desk.told[-1] == ("Choose a day first. Then the talk can go in your calendar.", False)
    assert desk.practical.date.widget.hasFocus()


def test_no_file_chosen_writes_nothing(planned, desk, tmp_path):
    desk.preparation.to_calendar.choose_file = lambda _name: ""
    desk.click(desk.preparation.calendar_link)
    assert desk.told == []
    assert not list(tmp_path.glob("*.ics"))


def test_a_file_that_cannot_be_written_is_said_in_words(planned, desk, tmp_path):
    desk.preparation.to_calendar.choose_file = lambda name: str(tmp_path / "no such folder" / name)
    desk.click(desk.preparation.calendar_link)
    assert desk.told[-1] == ("The file cannot be written there. No such file or directory", False)


def test_a_talk_that_was_held_is_not_for_the_calendar(add, desk):
    desk.page.open(add("Henk", status=Status.HELD, date=date(2026, 11, 20)))
    assert not desk.preparation.calendar_link.isVisible()
