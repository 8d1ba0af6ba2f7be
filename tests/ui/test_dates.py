"""Days and times in words, in both languages."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale, QTranslator

from netwerkapp.paths import RESOURCES
from netwerkapp.ui.dates import ago, day_month, full_date, long_date, short_date, short_with_time, time_text, with_time

THURSDAY = date(2026, 11, 26)
TODAY = date(2026, 11, 24)


@pytest.fixture(params=["nl", "en"])
def language(request, qapp):
    translator = QTranslator()
    assert translator.load(str(RESOURCES / "i18n" / f"netwerkapp_{request.param}.qm"))
    qapp.installTranslator(translator)
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    qapp.removeTranslator(translator)
    QLocale.setDefault(QLocale.c())


def test_days_and_times_are_written_the_way_of_the_language(language):
    written = (
        with_time(long_date(THURSDAY), "10:00"),
        short_with_time(short_date(THURSDAY), "09:05"),
        day_month(THURSDAY),
        time_text("14:30"),
    )
    assert (
        written
        == {
            "nl": ("donderdag 26 november om 10.00 uur", "do 26 nov, 9.05", "26 november", "14.30"),
            "en": ("Thursday 26 November at 10:00", "Thu 26 Nov, 9:05", "26 November", "14:30"),
        }[language]
    )


def test_without_a_time_there_is_only_the_day(language):
    assert with_time(long_date(THURSDAY), "") == long_date(THURSDAY)
    assert short_with_time(short_date(THURSDAY), "") == short_date(THURSDAY)
    assert time_text("") == ""


def test_another_year_is_named(language):
    assert full_date(THURSDAY, TODAY) == long_date(THURSDAY)
    assert full_date(date(2027, 1, 4), TODAY) == f"{long_date(date(2027, 1, 4))} 2027"


@pytest.mark.parametrize(
    ("day", "nl", "en"),
    [
        (TODAY, "vandaag", "today"),
        (date(2026, 11, 23), "gisteren", "yesterday"),
        (date(2026, 11, 22), "2 dagen geleden", "2 days ago"),
        (date(2026, 11, 18), "6 dagen geleden", "6 days ago"),
        (date(2026, 11, 17), "1 week geleden", "1 week ago"),
        (date(2026, 11, 10), "2 weken geleden", "2 weeks ago"),
        (date(2026, 9, 23), "8 weken geleden", "8 weeks ago"),
        (date(2026, 9, 22), "in september", "in September"),
        (date(2025, 11, 25), "in november", "in November"),
        (date(2025, 11, 24), "1 jaar geleden", "1 year ago"),
        (date(2024, 11, 1), "2 jaar geleden", "2 years ago"),
        (THURSDAY, "do 26 nov", "Thu 26 Nov"),
    ],
)
def test_how_long_ago_a_day_was(language, day, nl, en):
    assert ago(day, TODAY) == {"nl": nl, "en": en}[language]
