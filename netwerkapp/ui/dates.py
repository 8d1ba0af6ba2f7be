"""Days and times in words, in the language of the window (the default QLocale)."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, QObject

_WEEK, _YEAR = 7, 365
_FEW_WEEKS = 9


class DateWords(QObject):
    """The words around days and times; a class because only `tr` of one is found for translation with its plurals."""

    def long_format(self) -> str:
        """Return how a day is written out."""
        return self.tr("dddd d MMMM")

    def day_month_format(self) -> str:
        """Return how a day is written without its weekday."""
        return self.tr("d MMMM")

    def at(self) -> str:
        """Return how a day and a time go together."""
        return self.tr("{day} at {time}")

    def between_hours_and_minutes(self) -> str:
        """Return the mark in a time."""
        return self.tr(":", "between hours and minutes")

    def ago(self, days: int) -> str:
        """Return how long ago it was."""
        if days < 2:
            return self.tr("today") if days == 0 else self.tr("yesterday")
        if days < _WEEK:
            return self.tr("%n days ago", "", days)
        if days < _YEAR:
            return self.tr("%n weeks ago", "", days // _WEEK)
        return self.tr("%n years ago", "", days // _YEAR)

    def in_month(self, month: str) -> str:
        """Return "in mei"."""
        return self.tr("in {month}").replace("{month}", month)


def long_date(day: date) -> str:
    """Return "donderdag 26 november"."""
    return QLocale().toString(_qdate(day), DateWords().long_format())


def full_date(day: date, today: date) -> str:
    """Return "donderdag 26 november", with the year when it is another year than this one."""
    return long_date(day) if day.year == today.year else f"{long_date(day)} {day.year}"


def day_month(day: date) -> str:
    """Return "26 november"."""
    return QLocale().toString(_qdate(day), DateWords().day_month_format())


def short_date(day: date) -> str:
    """Return "do 26 nov"."""
    locale = QLocale()
    weekday = locale.dayName(day.isoweekday(), QLocale.FormatType.ShortFormat).rstrip(".")
    month = locale.monthName(day.month, QLocale.FormatType.ShortFormat).rstrip(".")
    return f"{weekday} {day.day} {month}"


def with_time(text: str, time: str) -> str:
    """Return "donderdag 26 november om 10.00 uur" for a day and "10:00"; without a time the day alone."""
    return DateWords().at().format(day=text, time=time_text(time)) if time else text


def short_with_time(text: str, time: str) -> str:
    """Return "do 26 nov, 10.00"."""
    return f"{text}, {time_text(time)}" if time else text


def time_text(time: str) -> str:
    """Return "09:05" the way it is written in this language: 9.05 in Dutch."""
    return (time[1:] if time[:1] == "0" and time[1:2].isdigit() else time).replace(
        ":", DateWords().between_hours_and_minutes()
    )


def ago(day: date, today: date) -> str:
    """Return how long ago a day was: "vandaag", "3 dagen geleden", "2 weken geleden", "in mei", "2 jaar geleden"."""
    days = (today - day).days
    if days < 0:
        return short_date(day)
    if _FEW_WEEKS * _WEEK <= days < _YEAR:
        return DateWords().in_month(QLocale().standaloneMonthName(day.month, QLocale.FormatType.LongFormat))
    return DateWords().ago(days)


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
