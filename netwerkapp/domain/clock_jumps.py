"""Whether a clock that stands far back was wrong before, or is wrong now."""

from datetime import date

FAR = 31  # days: nearer than that, the day that was seen stays until the clock comes past it
FEW = 3  # days: nobody goes on for longer with a clock that is months ahead


def was_ahead(today: date, last_day: date, first_day: date | None, days_used_since: int) -> bool:
    """Whether the clock stood ahead for a while and is right again, so that `last_day` never was.

    `days_used_since` is on how many days that are further ahead something was recorded. Before the first day of all the
    clock is wrong now.
    """
    far_back = (last_day - today).days > FAR
    return far_back and first_day is not None and today >= first_day and days_used_since <= FEW
