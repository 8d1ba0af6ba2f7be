"""When the app may say once, outside its window, that something stands in this week."""

from datetime import date, datetime, time, timedelta
from enum import StrEnum

FROM, UNTIL = time(9), time(20)  # hours in which nobody minds
APART = timedelta(hours=3)  # of a clock that nobody can set, since you looked and since the message before


class Turn(StrEnum):
    """What to do now."""

    WAIT = "wait"
    PASS_TODAY = "pass_today"  # say nothing, and remember today as a day with a message
    SPEAK = "speak"  # remember today, and say it, where there is something to say


class Kind(StrEnum):
    """What is said. It names nobody: others may see the screen."""

    TODAY = "today"  # something is planned today
    THIS_WEEK = "this_week"  # something may be done, any day


def turn(now: datetime, today: date, last: date | None, calm: timedelta, *, silent: bool) -> Turn:
    """Say what to do; `last` is the day of the last message, `calm` how long ago you looked or were told something.

    `silent` is during a break, in the quiet mode and while names are hidden. A `last` that has yet to come was written
    by a clock that stood ahead: that day never was, and nothing is said to make up for it.
    """
    if last is not None and last > today:
        return Turn.PASS_TODAY
    if silent or last == today or calm < APART or not FROM <= now.time() < UNTIL:
        return Turn.WAIT
    return Turn.SPEAK


def kind_of(rows: int, planned_today: int) -> Kind | None:
    """Return what is said about so many rows of this week; None is nothing."""
    if planned_today:
        return Kind.TODAY
    return Kind.THIS_WEEK if rows else None
