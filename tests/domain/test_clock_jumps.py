"""Which clock is believed."""

from datetime import date

import pytest

from netwerkapp.domain.clock_jumps import was_ahead

FIRST, TODAY = date(2026, 9, 1), date(2026, 11, 23)


@pytest.mark.parametrize(
    ("last_day", "first_day", "used", "ahead"),
    [
        (date(2099, 1, 1), FIRST, 1, True),  # an evening in 2099
        (date(2027, 11, 23), FIRST, 3, True),
        (date(2026, 12, 25), FIRST, 0, True),
        (date(2026, 12, 24), FIRST, 0, False),  # so near that the day may be waited for
        (date(2026, 11, 24), FIRST, 1, False),  # a day back, or over midnight by a time zone
        (date(2026, 11, 23), FIRST, 0, False),
        (date(2099, 1, 1), FIRST, 4, False),  # so many days were not all wrong
        (date(2099, 1, 1), date(2098, 12, 1), 1, False),  # before the first day: the clock is wrong now
        (date(2099, 1, 1), None, 1, False),
    ],
)
def test_a_day_that_never_was_is_told_from_a_clock_that_is_wrong_now(last_day, first_day, used, ahead):
    assert was_ahead(TODAY, last_day, first_day, used) is ahead
