"""What people type as a day or a time, and what it means on Monday 23 November 2026."""

from datetime import date

import pytest

from netwerkapp.domain.dates import DateProblem, read_birthday, read_date, read_past_date, read_time

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("26 nov", date(2026, 11, 26)),
        ("26 november", date(2026, 11, 26)),
        ("do 26 nov", date(2026, 11, 26)),
        ("donderdag 26 november 2026", date(2026, 11, 26)),
        ("Thu. 26 Nov", date(2026, 11, 26)),
        ("November 26, 2026", date(2026, 11, 26)),
        ("nov 26", date(2026, 11, 26)),
        ("26-11", date(2026, 11, 26)),
        ("26-11-2026", date(2026, 11, 26)),
        ("26/11/26", date(2026, 11, 26)),
        ("26.11.2026", date(2026, 11, 26)),
        ("2026-11-26", date(2026, 11, 26)),
        ("26nov", date(2026, 11, 26)),
        ("vandaag", TODAY),
        ("Morgen", date(2026, 11, 24)),
        ("overmorgen", date(2026, 11, 25)),
        ("gisteren", date(2026, 11, 22)),
        ("donderdag", date(2026, 11, 26)),
        ("maandag", date(2026, 11, 30)),
        ("monday", date(2026, 11, 30)),
        ("3 jan", date(2027, 1, 3)),
        ("1 september", date(2026, 9, 1)),
        ("1 mrt", date(2027, 3, 1)),
        (" 26 nov. ", date(2026, 11, 26)),
    ],
)
def test_typed_days(text, day):
    assert read_date(text, TODAY).day == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("donderdag", date(2026, 11, 19)),
        ("Sunday.", date(2026, 11, 22)),
        ("maandag", TODAY),
        ("vandaag", TODAY),
        ("gisteren", date(2026, 11, 22)),
        ("20 nov", date(2026, 11, 20)),
        ("do 19 nov", date(2026, 11, 19)),
        ("ooit", None),
    ],
)
def test_typed_days_of_something_that_was(text, day):
    assert read_past_date(text, TODAY).day == day


@pytest.mark.parametrize(
    ("text", "problem", "month"),
    [
        ("31 februari", DateProblem.NO_SUCH_DAY, 2),
        ("31-04-2027", DateProblem.NO_SUCH_DAY, 4),
        ("12-13-2026", DateProblem.NO_SUCH_DAY, None),
        ("0 mei", DateProblem.NO_SUCH_DAY, 5),
        ("ooit", DateProblem.UNKNOWN, None),
        ("26 blub", DateProblem.UNKNOWN, None),
        ("blub 26", DateProblem.UNKNOWN, None),
        ("<b>26</b>", DateProblem.UNKNOWN, None),
        ("", DateProblem.UNKNOWN, None),
    ],
)
def test_what_is_no_day(text, problem, month):
    read = read_date(text, TODAY)
    assert (read.day, read.problem, read.month) == (None, problem, month)


def test_the_29th_of_february_is_looked_for_in_the_next_year_too():
    assert read_date("29 feb", date(2027, 11, 1)).day == date(2028, 2, 29)
    assert read_date("29 feb", date(2025, 6, 1)).problem is DateProblem.NO_SUCH_DAY


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("10", "10:00"),
        ("10.00", "10:00"),
        ("10:30", "10:30"),
        ("9.05 uur", "09:05"),
        ("14u", "14:00"),
        ("14h30", "14:30"),
        ("1430", "14:30"),
        ("24.00", None),
        ("10.60", None),
        ("half elf", None),
        ("", None),
    ],
)
def test_typed_times(text, time):
    assert read_time(text) == time


@pytest.mark.parametrize(
    ("typed", "birthday"),
    [
        ("26 november", "11-26"),
        ("1 jan", "01-01"),
        ("29 feb", "02-29"),
        ("31-12-1970", "12-31"),
        ("29-2-1971", None),
        ("zomer", None),
    ],
)
def test_a_birthday_is_a_month_and_a_day(typed, birthday):
    assert read_birthday(typed) == birthday
