"""Rhythms, what is due, and a list that stays short."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from netwerkapp.domain.keeping_in_touch import DueMessage, Person, due_people, jittered, rhythm, room_for

TODAY = date(2026, 6, 1)
LONG_AGO = TODAY - timedelta(days=1000)
SOMEONE = Person("someone", added_on=LONG_AGO)


@pytest.mark.parametrize(
    ("details", "searching", "days"),
    [
        ({}, True, 0),
        ({"ring": 1}, True, 0),
        ({"ring": 1, "rhythm_days": 14}, True, 14),
        ({"ring": 2}, True, 30),
        ({"ring": 3}, True, 90),
        ({"ring": 4}, True, 365),
        ({"ring": 4, "keen": True}, True, 30),
        ({"ring": 4, "keen": True}, False, 365),
        ({"ring": 2, "reported_back": True}, True, 60),
        ({"ring": 2, "reported_back": True, "rhythm_days": 0}, True, 0),
        ({"ring": 2, "rather_not": True, "rhythm_days": 30}, True, 0),
        ({"ring": 2, "no_reply": True}, True, 0),
    ],
)
def test_rhythm(details: dict[str, object], searching: bool, days: int) -> None:
    assert rhythm(replace(SOMEONE, **details), searching) == days


def test_jitter_is_fixed_and_at_most_a_fifth() -> None:
    people = [replace(SOMEONE, id=str(number), last_contact=LONG_AGO) for number in range(300)]
    moved = [jittered(person, 90) for person in people]
    assert moved == [jittered(person, 90) for person in people]
    assert 72 <= min(moved) < 80
    assert 100 < max(moved) <= 108
    assert jittered(people[0], 90) != jittered(replace(people[0], last_contact=TODAY), 90)


def due(*people: Person) -> list[str]:
    return [message.contact for message in due_people(people, TODAY, searching=True)]


def test_days_run_from_the_last_contact_else_from_adding() -> None:
    spoken = replace(SOMEONE, ring=2, last_contact=TODAY - timedelta(days=36))
    assert due(spoken) == ["someone"]
    assert due(replace(spoken, last_contact=TODAY - timedelta(days=24))) == []
    assert due(replace(spoken, last_contact=None, added_on=TODAY)) == []
    assert due(replace(SOMEONE, ring=2)) == ["someone"]


def test_priority_is_how_far_over_the_rhythm() -> None:
    person = replace(SOMEONE, ring=2, last_contact=TODAY - timedelta(days=60))
    allowed = jittered(person, 30)
    assert due_people([person], TODAY, searching=True) == (DueMessage("someone", 60, (60 - allowed) / allowed),)


def test_most_due_first() -> None:
    people = [
        replace(SOMEONE, id=key, ring=2, last_contact=TODAY - timedelta(days=days))
        for key, days in [("a", 100), ("b", 400), ("c", 200), ("d", 800)]
    ]
    assert due(*people) == ["d", "b", "c", "a"]


@pytest.mark.parametrize(
    ("budget", "touches", "shown"),
    [(0, 0, 2), (1, 0, 2), (1, 1, 1), (1, 2, 0), (1, 5, 0), (2, 0, 3), (2, 3, 1)],
)
def test_a_busy_week_shortens_the_list(budget: int, touches: int, shown: int) -> None:
    assert room_for(budget, touches) == shown


@pytest.mark.parametrize(("budget", "shown"), [(0, 1), (1, 1), (2, 2), (3, 3)])
def test_a_quiet_pace_never_shows_more_than_the_talks_of_a_week(budget: int, shown: int) -> None:
    assert room_for(budget, 0, calm=True) == shown


def test_someone_who_waits_is_not_due() -> None:
    person = replace(SOMEONE, ring=2)
    assert due(replace(person, snoozed_until=TODAY + timedelta(days=1))) == []
    assert due(replace(person, snoozed_until=TODAY)) == ["someone"]
    assert due(SOMEONE) == []
