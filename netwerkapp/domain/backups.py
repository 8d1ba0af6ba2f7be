"""Copies of the file: why each was made, how it is named, and which of them are let go."""

from collections.abc import Callable, Collection, Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum

NEWEST = 3  # that stay whatever their date
DAYS, WEEKS, MONTHS = 14, 13, 12  # that keep a copy: two weeks by day, three months by week, a year by month
_STAMP = "%Y-%m-%d-%H%M%S"


class Reason(StrEnum):
    """Why a copy was made."""

    CHANGES = "changes"  # half an hour went by with changes
    CLOSE = "close"
    START = "start"  # something changed since the last copy, as the computer went down
    IMPORT = "import"  # before it
    MERGE = "merge"  # before several people were joined
    UPDATE = "update"  # before the file was brought to a newer version
    RESTORE = "restore"  # before another copy was put back
    SALVAGE = "salvage"  # what could still be read of a damaged file
    ASKED = "asked"


def name_of(at: datetime, reason: Reason, number: int = 0) -> str:
    """Return the name of a copy, without its ending, as "2026-11-23-094100-close-00042".

    It says the local time, why it was made, and the how manieth copy it is: a clock can jump, that number cannot.
    """
    return f"{at.strftime(_STAMP)}-{reason}{f'-{number:05}' if number else ''}"


def said_by(name: str) -> tuple[datetime, Reason] | None:
    """Return the local time and the reason in a name, which may have a number at its end; None in another name."""
    parts = name.split("-")
    try:
        return datetime.strptime("-".join(parts[:4]), _STAMP), Reason(parts[4])
    except (ValueError, IndexError):
        return None


def number_of(name: str) -> int:
    """Return the how manieth copy a name says it is; 0 in a name that says nothing about it."""
    digits = "".join(name.split("-")[5:6])
    return int(digits) if said_by(name) and digits.isascii() and digits.isdecimal() else 0


def to_let_go(made: Sequence[datetime], now: datetime) -> set[datetime]:
    """Return which copies are let go: all of today stay, then the newest of each day, week and month.

    `made` is in the order in which they were made; the last three stay, whatever their date.
    What counts is on how many days, weeks and months there is a copy, not how long ago that was: a clock that jumps
    ahead makes no copy old. Copies from after `now` stay, as the clock was set back.
    """
    past = sorted((one for one in set(made) if one.date() < now.date()), reverse=True)
    keep = _newest_of(past, lambda day: day, DAYS)
    keep |= _newest_of(past, lambda day: day - timedelta(days=day.weekday()), WEEKS)
    keep |= _newest_of(past, lambda day: day.replace(day=1), MONTHS)
    return set(past) - keep - set(made[-NEWEST:])


def _newest_of(newest_first: Collection[datetime], period: Callable[[date], date], most: int) -> set[datetime]:
    """Return the newest moment of each of the last `most` periods that have one."""
    found: dict[date, datetime] = {}
    for one in newest_first:
        found.setdefault(period(one.date()), one)
    return set(list(found.values())[:most])
