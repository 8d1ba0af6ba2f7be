"""Bad input on a sheet: nothing hangs, nothing is lost, and typing stays possible."""

import time
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from netwerkapp.domain.conversations import Status
from netwerkapp.domain.messages import GAP

CTRL = Qt.KeyboardModifier.ControlModifier
SECONDS = 5  # of processor time: far more than it takes, far less than a window that hangs


@pytest.fixture
def talk(desk, add):
    talk = add("Henk Verbruggen")
    desk.page.open(talk)
    QApplication.processEvents()
    return talk


@pytest.fixture
def within():
    """Fail when what was done took so long that a window would seem to hang."""
    begun = time.process_time()
    yield
    assert time.process_time() - begun < SECONDS


def paste(desk, field, text):
    QGuiApplication.clipboard().setText(text)
    field.setFocus()
    desk.key(Qt.Key.Key_V, CTRL)


def test_ten_thousand_questions_in_one_line(desk, talk, within):
    desk.section("questions")
    many = "\n".join(f"Question {number}?" for number in range(10_000))
    paste(desk, desk.sheet.question_list.fields[0], many)
    desk.tab()
    assert len(desk.sheet.question_list.fields) <= 6
    kept = desk.store.preparations.get(talk).questions
    assert kept[0].startswith("Question 0?")
    assert len(kept[0]) > 30_000
    desk.page.open(talk)
    QApplication.processEvents()
    desk.section("questions")
    desk.type(desk.sheet.question_list.fields[1], "And this one?")
    desk.tab()
    assert desk.store.preparations.get(talk).questions[1] == "And this one?"


@pytest.mark.parametrize(
    "text", ["word " * 200_000, "x" * 1_000_000, "line\n" * 200_000], ids=["words", "word", "lines"]
)
@pytest.mark.parametrize("field", ["pitch", "offer"])
def test_a_text_of_one_megabyte_is_kept_and_typing_goes_on(desk, talk, within, field, text):
    section = {"pitch": "story", "offer": "offer"}[field]
    desk.section(section)
    widget = desk.sheet.fields[field].widget
    paste(desk, widget, text)
    desk.qtbot.keyClicks(widget, "ab")
    desk.tab()
    kept = desk.store.preparations.get(talk).answers[field]
    assert len(kept) >= 1_000_000
    assert kept.endswith("ab")


@pytest.mark.parametrize("typed", ["0", "601", "999"])
def test_minutes_that_cannot_be_are_not_kept_and_said(desk, talk, typed):
    desk.section("practical")
    minutes = desk.practical.minutes
    desk.fill(minutes.widget, typed)
    assert desk.talk(talk).minutes is None
    assert minutes.error.text() == "Choose 1 to 600 minutes."
    assert minutes.widget.text() == typed
    desk.fill(minutes.widget, "25")
    assert desk.talk(talk).minutes == 25
    assert not minutes.error.text()


@pytest.mark.parametrize("typed", ["31 februari", "29-02-2027", "32 nov", "0 mei", "99-99-9999", "2026-13-01"])
def test_a_day_that_does_not_exist_keeps_the_day_that_was_there(desk, add, typed):
    talk = add("Anna", Status.PLANNED, date=date(2026, 11, 26))
    desk.page.open(talk)
    desk.section("practical")
    desk.fill(desk.practical.date.widget, typed)
    assert desk.talk(talk).date == date(2026, 11, 26)
    assert desk.practical.date.error.text()
    assert desk.practical.date.widget.text() == typed


def test_a_placeholder_without_a_value_is_a_gap(desk, talk):
    desk.section("practical")
    for _ in range(desk.invitation.kind.count()):
        words = desk.invitation.box.text.text()
        assert "{" not in words
        assert GAP in words
        assert desk.invitation.box.gap.isVisible()
        desk.invitation.kind.setFocus()
        desk.key(Qt.Key.Key_Down)
