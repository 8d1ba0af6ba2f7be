"""Days and times in words, in the language of the window (the default QLocale)."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

translate = QCoreApplication.translate

_WEEK, _YEAR = 7, 365
_FEW_WEEKS = 9


def long_date(day: date) -> str:
    """Return "donderdag 26 november"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), translate("dates", "dddd d MMMM"))


def full_date(day: date, today: date) -> str:
    """Return "donderdag 26 november", with the year when it is another year than this one."""
    return long_date(day) if day.year == today.year else f"{long_date(day)} {day.year}"


def day_month(day: date) -> str:
    """Return "26 november"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), translate("dates", "d MMMM"))


def short_date(day: date) -> str:
    """Return "do 26 nov"."""
    locale = QLocale()
    weekday = locale.dayName(day.isoweekday(), QLocale.FormatType.ShortFormat).rstrip(".")
    month = locale.monthName(day.month, QLocale.FormatType.ShortFormat).rstrip(".")
    return f"{weekday} {day.day} {month}"


def with_time(text: str, time: str) -> str:
    """Return "donderdag 26 november om 10.00 uur" for a day and "10:00"; without a time the day alone."""
    return translate("dates", "{day} at {time}").format(day=text, time=time_text(time)) if time else text


def short_with_time(text: str, time: str) -> str:
    """Return "do 26 nov, 10.00"."""
    return f"{text}, {time_text(time)}" if time else text


def time_text(time: str) -> str:
    """Return "10:00" the way it is written in this language: 10.00 in Dutch."""
    return time.replace(":", translate("dates", ":", "between hours and minutes"))


def ago(day: date, today: date) -> str:
    """Return how long ago a day was: "vandaag", "3 dagen geleden", "2 weken geleden", "in mei", "2 jaar geleden"."""
    days = (today - day).days
    if days < 0:
        return short_date(day)
    if days < 2:
        return translate("dates", "today") if days == 0 else translate("dates", "yesterday")
    if days < _WEEK:
        return translate("dates", "%n days ago", None, days)
    if days < _FEW_WEEKS * _WEEK:
        return translate("dates", "%n weeks ago", None, days // _WEEK)
    if days < _YEAR:
        month = QLocale().standaloneMonthName(day.month, QLocale.FormatType.LongFormat)
        return translate("dates", "in {month}").format(month=month)
    return translate("dates", "%n years ago", None, days // _YEAR)
