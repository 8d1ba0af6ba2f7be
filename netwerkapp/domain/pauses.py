"""Days on which you had a break; they cost nothing."""

from collections.abc import Iterable
from datetime import date, timedelta

from netwerkapp.domain.facts import PauseFact


def paused_on(pauses: Iterable[PauseFact], day: date) -> bool:
    """Whether this day is part of a break."""
    return any(pause.start <= day and (pause.until is None or day < pause.until) for pause in pauses)


def stretches(pauses: Iterable[PauseFact], today: date) -> list[tuple[date, date]]:
    """Return the breaks up to and including `today` as (first day, day after), merged and in order."""
    tomorrow = today + timedelta(days=1)
    merged: list[tuple[date, date]] = []
    for start, end in sorted((pause.start, min(pause.until or tomorrow, tomorrow)) for pause in pauses):
        if start >= end:
            continue
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def unpaused_days(breaks: Iterable[tuple[date, date]], after: date, until: date) -> int:
    """Return how many days after `after`, up to and including `until`, were no break."""
    first, end = after + timedelta(days=1), until + timedelta(days=1)
    paused = sum(max(0, (min(stop, end) - max(start, first)).days) for start, stop in breaks)
    return max(0, (end - first).days) - paused
