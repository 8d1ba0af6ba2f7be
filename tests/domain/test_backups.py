"""Which copies are let go, and what their names say."""

from datetime import datetime, timedelta

import pytest

from netwerkapp.domain.backups import Reason, name_of, number_of, said_by, to_let_go

NOW = datetime(2026, 11, 25, 17, 0)  # a Wednesday


def at(month: int, day: int, hour: int = 12, year: int = 2026) -> datetime:
    return datetime(year, month, day, hour)


@pytest.mark.parametrize(
    ("made", "gone"),
    [
        ([], []),
        ([at(11, 25, hour) for hour in range(17)], []),  # all of today
        (
            [at(11, 24, hour) for hour in (9, 12, 15, 17, 18)],
            [at(11, 24, 9), at(11, 24, 12)],
        ),  # the last of yesterday, and the newest three
        ([at(11, 24, hour) for hour in (9, 12, 18)], []),
        (
            [at(11, 25, 9, 2126), at(11, 20, 9), at(11, 20, 12), at(11, 20, 18), at(11, 1), at(11, 2), at(11, 3)],
            [at(11, 20, 9), at(11, 20, 12)],
        ),  # the newest three are the last that were made, whatever their date
        ([at(11, day) for day in range(11, 25)], []),  # a day each, for two weeks
        (
            [at(11, day) for day in range(8, 25)],
            [at(11, 9), at(11, 10)],
        ),  # before that a week each: Sunday the 8th stays
        ([at(12, 31, 12, 2027), at(11, 25, 9)], []),  # the clock was set back
    ],
)
def test_which_copies_are_let_go(made: list[datetime], gone: list[datetime]) -> None:
    assert to_let_go(made, NOW) == set(gone)


def test_of_two_years_of_daily_copies_two_weeks_three_months_and_a_year_stay() -> None:
    made = [NOW - timedelta(days=days) for days in reversed(range(730))]
    kept = sorted(set(made) - to_let_go(made, NOW), reverse=True)
    assert kept[:15] == [NOW - timedelta(days=days) for days in range(15)]
    sundays = [at(11, 8, 17) - timedelta(days=7 * weeks) for weeks in range(10)]
    assert [one for one in kept[15:] if one > at(9, 1)] == sorted(
        [*sundays, at(10, 31, 17), at(9, 30, 17)], reverse=True
    )
    assert kept[-1] == at(12, 31, 17, 2025)
    assert len(kept) < 15 + 13 + 12


def test_thinning_out_every_day_leaves_the_same_steps_as_at_once() -> None:
    made: set[datetime] = set()
    for days in range(400):
        now = NOW + timedelta(days=days)
        made |= {now - timedelta(hours=8), now}
        made -= to_let_go(sorted(made), now)
    assert len(made) < 42
    assert now - min(made) > timedelta(days=320)


def test_a_clock_that_jumps_a_century_ahead_lets_nothing_go_that_was_not_let_go_before() -> None:
    made = {NOW - timedelta(days=days) for days in range(730)}
    made -= to_let_go(sorted(made), NOW)
    assert len(to_let_go(sorted(made), NOW.replace(year=2126))) <= 3  # a day, a week and a month more that are over


@pytest.mark.parametrize("reason", list(Reason))
def test_a_name_says_when_and_why(reason: Reason) -> None:
    name = name_of(datetime(2026, 3, 1, 8, 5, 9), reason)
    assert name == f"2026-03-01-080509-{reason}"
    assert name_of(datetime(2026, 3, 1, 8, 5, 9), reason, 42) == f"{name}-00042"
    assert number_of(f"{name}-00042") == number_of(f"{name}-00042-1") == 42
    assert number_of(name) == number_of(f"{name}-x") == number_of(f"{name}-²") == 0
    assert said_by(name) == said_by(f"{name}-3") == (datetime(2026, 3, 1, 8, 5, 9), reason)


@pytest.mark.parametrize("name", ["", "before-version-8", "2026-03-01-080509", "2026-13-01-080509-close", "a-b-c-d-e"])
def test_another_name_says_nothing(name: str) -> None:
    assert said_by(name) is None
    assert number_of(name) == 0
