"""Days and times as people type them: "26 nov", "donderdag", "26-11-2026", "10.00"."""

import re
from datetime import date, timedelta
from enum import StrEnum

from netwerkapp.records import dataclass

_MONTHS = (
    ("januari", "january", "jan"),
    ("februari", "february", "feb"),
    ("maart", "march", "mrt", "mar"),
    ("april", "apr"),
    ("mei", "may"),
    ("juni", "june", "jun"),
    ("juli", "july", "jul"),
    ("augustus", "august", "aug"),
    ("september", "sept", "sep"),
    ("oktober", "october", "okt", "oct"),
    ("november", "nov"),
    ("december", "dec"),
)
_MONTH = {word: number for number, words in enumerate(_MONTHS, 1) for word in words}
_WEEKDAYS = (
    ("maandag", "monday", "ma", "mon"),
    ("dinsdag", "tuesday", "di", "tue"),
    ("woensdag", "wednesday", "wo", "wed"),
    ("donderdag", "thursday", "do", "thu"),
    ("vrijdag", "friday", "vr", "fri"),
    ("zaterdag", "saturday", "za", "sat"),
    ("zondag", "sunday", "zo", "sun"),
)
_WEEKDAY = {word: number for number, words in enumerate(_WEEKDAYS) for word in words}
_NEAR = {"vandaag": 0, "today": 0, "morgen": 1, "tomorrow": 1, "overmorgen": 2, "gisteren": -1, "yesterday": -1}
_LONG_AGO = 90  # days: a day without a year lies at most so far back, else it is of the year that comes


class DateProblem(StrEnum):
    """Why a text is no day."""

    UNKNOWN = "unknown"  # it cannot be read as a day
    NO_SUCH_DAY = "no_such_day"  # 31 February


@dataclass(frozen=True, slots=True)
class ReadDate:
    """A day, or why there is none; `month` is what was typed, to say which month has no such day."""

    day: date | None = None
    problem: DateProblem | None = None
    month: int | None = None


def read_date(text: str, today: date) -> ReadDate:
    """Read a typed day; a weekday is the next one, a day without a year the one that is nearest ahead."""
    words = re.sub(r"[,.]$", "", text.strip().lower())
    if words in _NEAR:
        return ReadDate(today + timedelta(days=_NEAR[words]))
    if words in _WEEKDAY:
        return ReadDate(today + timedelta(days=(_WEEKDAY[words] - today.weekday() - 1) % 7 + 1))
    first, _, rest = words.partition(" ")
    if first.rstrip(".") in _WEEKDAY and rest:
        words = rest.strip()
    if found := re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", words):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if found := re.fullmatch(r"(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{2}|\d{4}))?", words):
        return _near(int(found[1]), int(found[2]), found[3], today)
    if found := re.fullmatch(r"(\d{1,2})\s*([a-z]+)\.?(?:\s+(\d{4}))?", words):
        month = _MONTH.get(found[2])
        return _near(int(found[1]), month, found[3], today) if month else ReadDate(problem=DateProblem.UNKNOWN)
    if found := re.fullmatch(r"([a-z]+)\.?\s+(\d{1,2})(?:,?\s+(\d{4}))?", words):
        month = _MONTH.get(found[1])
        return _near(int(found[2]), month, found[3], today) if month else ReadDate(problem=DateProblem.UNKNOWN)
    return ReadDate(problem=DateProblem.UNKNOWN)


def read_past_date(text: str, today: date) -> ReadDate:
    """Read a typed day of something that was: a weekday is the last one, which may be today."""
    read = read_date(text, today)
    if read.day is not None and re.sub(r"[,.]$", "", text.strip().lower()) in _WEEKDAY:
        return ReadDate(read.day - timedelta(days=7))
    return read


def read_birthday(text: str) -> str | None:
    """Read a typed birthday as month and day, "02-29"; a year is left out. None when it is none."""
    read = read_date(text, date(2024, 1, 1))  # a year that has 29 February
    return None if read.day is None else f"{read.day:%m-%d}"


def read_time(text: str) -> str | None:
    """Read a typed time as "10:00"; None when it is none."""
    words = re.sub(r"\s*(uur|u|h)$", "", text.strip().lower())
    found = re.fullmatch(r"(\d{1,2})(?:[:.h ](\d{2}))?", words) or re.fullmatch(r"(\d{2})(\d{2})", words)
    if not found or int(found[1]) > 23 or int(found[2] or 0) > 59:
        return None
    return f"{int(found[1]):02}:{int(found[2] or 0):02}"


def _near(day: int, month: int, year: str | None, today: date) -> ReadDate:
    if year:
        return _day(int(year) + (2000 if len(year) == 2 else 0), month, day)
    read = _day(today.year, month, day)
    if read.day is not None and read.day < today - timedelta(days=_LONG_AGO):
        return _day(today.year + 1, month, day)
    if read.problem is DateProblem.NO_SUCH_DAY and (month, day) == (2, 29):
        return _day(today.year + 1, month, day)
    return read


def _day(year: int, month: int, day: int) -> ReadDate:
    try:
        return ReadDate(date(year, month, day))
    except ValueError:
        return ReadDate(problem=DateProblem.NO_SUCH_DAY, month=month if 1 <= month <= 12 else None)
