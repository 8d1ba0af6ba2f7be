"""Calendar files, read back by another parser and held to the rules of the format."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st

from netwerkapp.domain.appointments import Appointment
from netwerkapp.exchange.calendar_file import calendar_file

STAMP = datetime(2026, 11, 23, 9, 41, tzinfo=timezone(timedelta(hours=1)))
COFFEE = Appointment("t1", "Koffie met Henk", date(2026, 11, 26), time(10), 30, "De Kroon", 0, STAMP)


def lines(written):
    """The unfolded lines."""
    return written.replace(b"\r\n ", b"").decode().split("\r\n")


def read(written):
    return vobject.readOne(written.decode())


def test_a_talk_is_found_back_by_another_parser():
    event = read(calendar_file([COFFEE], STAMP)).vevent
    assert event.summary.value == "Koffie met Henk"
    assert event.location.value == "De Kroon"
    assert event.dtstart.value.astimezone(UTC) == datetime(2026, 11, 26, 9, tzinfo=UTC)
    assert event.duration.value == timedelta(minutes=30)
    assert event.valarm.trigger.value == timedelta(hours=-1)
    assert event.valarm.action.value == "DISPLAY"


def test_the_rules_of_the_format_hold():
    written = calendar_file([replace(COFFEE, title="é" * 200)], STAMP)
    assert written.count(b"\r\n") == written.count(b"\n")
    assert all(len(line) <= 75 for line in written.split(b"\r\n"))
    assert all(line.decode() is not None for line in written.split(b"\r\n"))  # no character is cut in two
    found = lines(written)
    for needed in ("VERSION:2.0", "METHOD:PUBLISH", "UID:t1@netwerkapp", "DTSTAMP:20261123T084100Z", "SEQUENCE:0"):
        assert needed in found
    assert "BEGIN:VTIMEZONE" in found
    assert "DTSTART;TZID=Europe/Amsterdam:20261126T100000" in found


def test_a_changed_talk_keeps_its_id_and_counts_on():
    before, after = (lines(calendar_file([replace(COFFEE, sequence=n)], STAMP)) for n in (0, 1))
    assert "UID:t1@netwerkapp" in before
    assert "UID:t1@netwerkapp" in after
    assert "SEQUENCE:1" in after


@pytest.mark.parametrize(
    ("day", "at", "utc"),
    [
        (date(2027, 3, 27), time(10), "2027-03-27T09:00"),  # the day before the clock goes forward
        (date(2027, 3, 28), time(1, 45), "2027-03-28T00:45"),  # a quarter before it does
        (date(2027, 3, 28), time(10), "2027-03-28T08:00"),
        (date(2027, 10, 30), time(10), "2027-10-30T08:00"),
        (date(2027, 10, 31), time(10), "2027-10-31T09:00"),  # the day it goes back
    ],
)
def test_the_time_is_right_across_the_change_of_clocks(day, at, utc):
    event = read(calendar_file([replace(COFFEE, day=day, start=at)], STAMP)).vevent
    assert event.dtstart.value.astimezone(UTC) == datetime.fromisoformat(f"{utc}+00:00")


def test_a_talk_without_a_time_takes_the_day_and_rings_the_evening_before():
    event = read(calendar_file([replace(COFFEE, start=None)], STAMP)).vevent
    assert (event.dtstart.value, event.dtend.value) == (date(2026, 11, 26), date(2026, 11, 27))
    assert event.valarm.trigger.value == timedelta(hours=-6)


def test_several_talks_stand_in_one_file_with_one_time_zone():
    calendar = read(calendar_file([COFFEE, replace(COFFEE, id="t2", place="")], STAMP))
    assert [event.uid.value for event in calendar.vevent_list] == ["t1@netwerkapp", "t2@netwerkapp"]
    assert len(calendar.vtimezone_list) == 1
    assert not hasattr(calendar.vevent_list[1], "location")


TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), min_size=1).map(str.strip).filter(bool)


@given(TEXT, TEXT)
def test_any_title_and_place_come_back_and_become_no_lines_of_their_own(title, place):
    written = calendar_file([replace(COFFEE, title=title, place=place)], STAMP)
    event = read(written).vevent
    assert (event.summary.value, event.location.value) == (title, place)
    assert lines(written).count("END:VEVENT") == 1


def test_a_title_with_lines_in_it_adds_nothing_to_the_file():
    written = calendar_file([replace(COFFEE, title="Koffie\r\nATTENDEE:mailto:x@example.org\nEND:VEVENT")], STAMP)
    assert lines(written).count("END:VEVENT") == 1
    assert not [line for line in lines(written) if line.startswith("ATTENDEE")]
