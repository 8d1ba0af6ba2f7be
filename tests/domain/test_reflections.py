"""When a look-back counts."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from netwerkapp.domain.reflections import Reflection, asks_again

EMPTY = Reflection("t", datetime(2026, 11, 23, tzinfo=UTC))


@pytest.mark.parametrize(
    ("answers", "counts"),
    [
        ({}, False),
        ({"ease": 1}, False),
        ({"useful": 5}, False),
        ({"ease": 1, "useful": 1}, True),
        ({"energy_cost": 3, "pleasure": 3, "good": "veel", "lesson": "meer vragen"}, False),
    ],
)
def test_a_look_back_counts_with_ease_and_use(answers, counts):
    look_back = EMPTY
    for name, value in answers.items():
        look_back = look_back.with_answer(name, value)
    assert look_back.counts is counts


def test_an_answer_can_be_taken_back():
    assert EMPTY.with_answer("ease", 4).with_answer("ease", None) == EMPTY


@pytest.mark.parametrize(("hours", "asks"), [(2.9, False), (3, True), (14.9, True), (15, False)])
def test_energy_is_asked_about_some_hours_after_a_talk(hours: float, asks: bool) -> None:
    talk = datetime(2026, 6, 1, 10, tzinfo=UTC)
    assert asks_again(talk, talk + timedelta(hours=hours)) is asks


def test_what_was_written_is_told_without_gaps():
    written = replace(EMPTY, good="Het begin", lesson="Op de tijd letten")
    assert written.words == "Het begin\nOp de tijd letten"
