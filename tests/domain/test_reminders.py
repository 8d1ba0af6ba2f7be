"""A message comes at most once a day, at a decent hour, when nobody just looked, and never to make up for a clock."""

from datetime import date, datetime, timedelta

import pytest

from netwerkapp.domain.reminders import APART, Kind, Turn, kind_of, turn

TODAY = date(2026, 11, 24)
LONG = timedelta(hours=9)
WAIT, PASS_TODAY, SPEAK = Turn.WAIT, Turn.PASS_TODAY, Turn.SPEAK


def days(number):
    return TODAY + timedelta(days=number)


@pytest.mark.parametrize(
    ("clock", "last", "calm", "silent", "expected"),
    [
        pytest.param("10:00", None, LONG, False, SPEAK, id="the first one ever"),
        pytest.param("10:00", days(-1), LONG, False, SPEAK, id="one yesterday"),
        pytest.param("10:00", days(-400), LONG, False, SPEAK, id="after more than a year it is one message too"),
        pytest.param("10:00", TODAY, LONG, False, WAIT, id="one today"),
        pytest.param("19:59", TODAY, LONG, False, WAIT, id="one today, in the evening"),
        pytest.param("08:59", None, LONG, False, WAIT, id="too early"),
        pytest.param("09:00", None, LONG, False, SPEAK, id="just late enough"),
        pytest.param("19:59", None, LONG, False, SPEAK, id="just early enough"),
        pytest.param("20:00", None, LONG, False, WAIT, id="too late"),
        pytest.param("00:00", days(-1), LONG, False, WAIT, id="at midnight"),
        pytest.param("10:00", None, LONG, True, WAIT, id="a break"),
        pytest.param("10:00", None, timedelta(0), False, WAIT, id="looking now"),
        pytest.param("10:00", None, APART - timedelta(seconds=1), False, WAIT, id="looked a moment ago"),
        pytest.param("10:00", None, APART, False, SPEAK, id="looked long enough ago"),
        pytest.param("10:00", days(-1), timedelta(minutes=1), False, WAIT, id="the clock jumped after a message"),
        pytest.param("10:00", days(1), LONG, False, PASS_TODAY, id="the clock was ahead"),
        pytest.param("10:00", days(4000), LONG, False, PASS_TODAY, id="the clock was far ahead"),
        pytest.param("03:00", days(4000), LONG, True, PASS_TODAY, id="it was far ahead, at night, during a break"),
    ],
)
def test_when_a_message_comes(clock, last, calm, silent, expected):
    now = datetime.combine(TODAY, datetime.strptime(clock, "%H:%M").time())  # a time of day
    assert turn(now, TODAY, last, calm, silent=silent) is expected


@pytest.mark.parametrize(
    ("rows", "planned_today", "kind"),
    [(0, 0, None), (1, 0, Kind.THIS_WEEK), (6, 0, Kind.THIS_WEEK), (6, 1, Kind.TODAY)],
)
def test_what_a_message_says(rows, planned_today, kind):
    assert kind_of(rows, planned_today) is kind


def test_a_clock_that_jumps_back_and_forth_all_day_gives_few_messages():
    """Each quarter of an hour the clock is on another day; what comes is one in three hours at the very most."""
    last, calm, messages = None, LONG, 0
    for quarter in range(24 * 4):
        day = days((quarter % 7) * 31)
        now = turn(datetime.combine(day, datetime.min.time().replace(hour=10)), day, last, calm, silent=False)
        calm += timedelta(minutes=15)
        if now is not WAIT:
            last = day
        if now is SPEAK:
            messages, calm = messages + 1, timedelta(0)
    assert messages <= 24 // 3
