"""Silence after an invitation: nothing for three working days, one reminder, and letting go."""

from datetime import date, timedelta

import pytest

from netwerkapp.domain.invitations import Answer, Due, InvitationState, due, state, working_days

MONDAY = date(2026, 1, 5)
FRIDAY = date(2026, 1, 9)


@pytest.mark.parametrize(
    ("start", "days_later", "expected"),
    [
        (MONDAY, 0, 0),
        (MONDAY, 1, 1),
        (MONDAY, 4, 4),
        (MONDAY, 6, 4),
        (MONDAY, 7, 5),
        (MONDAY, 16, 12),
        (FRIDAY, 1, 0),
        (FRIDAY, 2, 0),
        (FRIDAY, 3, 1),
        (FRIDAY, 5, 3),
        (MONDAY, -3, 0),
    ],
)
def test_working_days_are_monday_to_friday(start: date, days_later: int, expected: int) -> None:
    assert working_days(start, start + timedelta(days=days_later)) == expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (0, None),
        (4, None),  # Tuesday: two working days
        (5, Due.ASK_OTHER),  # Wednesday
        (10, Due.ASK_OTHER),  # Monday: six
        (11, Due.REMIND),  # Tuesday: seven
        (20, Due.REMIND),
        (21, Due.LET_GO),
        (40, Due.LET_GO),
    ],
)
def test_what_is_due_after_an_invitation_on_friday(day: int, expected: Due | None) -> None:
    assert due(FRIDAY, None, None, FRIDAY + timedelta(days=day)) is expected


@pytest.mark.parametrize("answer", list(Answer))
def test_after_an_answer_nothing_is_due(answer: Answer) -> None:
    later = FRIDAY + timedelta(days=30)
    assert due(FRIDAY, None, answer, later) is None
    assert state(FRIDAY, None, answer, later) == answer.value


def test_one_reminder_and_then_letting_go() -> None:
    reminded = FRIDAY + timedelta(days=11)
    assert due(FRIDAY, reminded, None, FRIDAY + timedelta(days=20)) is None
    assert due(FRIDAY, reminded, None, FRIDAY + timedelta(days=21)) is Due.LET_GO
    assert state(FRIDAY, reminded, None, FRIDAY + timedelta(days=12)) is InvitationState.REMINDED


def test_sent_and_then_quiet() -> None:
    assert state(FRIDAY, None, None, FRIDAY + timedelta(days=4)) is InvitationState.SENT
    assert state(FRIDAY, None, None, FRIDAY + timedelta(days=5)) is InvitationState.QUIET
