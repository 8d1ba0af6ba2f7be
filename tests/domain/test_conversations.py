"""What moving a talk on, or to another day, means for the rest of it."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from netwerkapp.domain.conversations import Conversation, Status, moved, planned_again, with_date, with_status

TODAY = date(2026, 11, 23)
START = date(2026, 11, 1)
NOW = datetime(2026, 11, 23, 9, 41, tzinfo=UTC)


def talk(status=Status.PREPARING, day=None, **fields):
    return Conversation("t", NOW, status=status, date=day, **fields)


def held(conversation, status=Status.HELD, **people):
    return with_status(conversation, status, TODAY, START, **people)


@pytest.mark.parametrize(
    ("day", "kept"),
    [
        (None, TODAY),
        (date(2026, 11, 26), TODAY),
        (TODAY, TODAY),
        (date(2026, 11, 20), date(2026, 11, 20)),
    ],
)
def test_a_talk_that_is_held_gets_today_in_the_place_of_a_later_day(day, kept):
    assert held(talk(day=day)).date == kept


@pytest.mark.parametrize("status", [Status.HELD, Status.DONE])
def test_ring_and_fear_of_the_moment_are_kept_with_the_talk(status):
    now = held(talk(Status.PLANNED), status, ring=2, fear=6)
    assert (now.status, now.ring, now.fear) == (status, 2, 6)


def test_done_after_held_changes_nothing_but_the_status():
    first = held(talk(day=date(2026, 11, 20)), ring=2, fear=6)
    assert held(first, Status.DONE, ring=4, fear=0) == replace(first, status=Status.DONE)


@pytest.mark.parametrize("status", [Status.IDEA, Status.PREPARING, Status.PLANNED, Status.CANCELLED, Status.NO_SHOW])
def test_a_step_back_forgets_ring_and_fear_and_keeps_the_day(status):
    day = date(2026, 10, 20)
    back = held(held(talk(day=day), ring=2, fear=6), status)
    assert (back.status, back.ring, back.fear, back.retro, back.date) == (status, None, None, False, day)


@pytest.mark.parametrize(("day", "retro"), [(date(2026, 10, 31), True), (START, False)])
def test_a_talk_from_before_the_first_start_is_marked(day, retro):
    assert held(talk(day=day)).retro is retro


@pytest.mark.parametrize(
    ("before", "day", "after"),
    [
        (Status.IDEA, date(2026, 11, 26), Status.PLANNED),
        (Status.PREPARING, date(2026, 11, 26), Status.PLANNED),
        (Status.PREPARING, TODAY, Status.PLANNED),
        (Status.PLANNED, date(2026, 12, 1), Status.PLANNED),
        (Status.CANCELLED, date(2026, 12, 1), Status.PLANNED),
        (Status.PREPARING, date(2026, 11, 20), Status.PREPARING),
        (Status.PLANNED, date(2026, 11, 20), Status.PLANNED),
        (Status.PLANNED, None, Status.PREPARING),
        (Status.IDEA, None, Status.IDEA),
    ],
)
def test_a_day_to_come_makes_a_plan_and_no_day_takes_it_back(before, day, after):
    changed = with_date(talk(before, date(2026, 11, 30)), day, TODAY, START)
    assert (changed.status, changed.date) == (after, day)


def test_a_talk_that_took_place_keeps_a_day_that_is_over():
    done = talk(Status.DONE, date(2026, 11, 20))
    assert with_date(done, None, TODAY, START) == done
    assert with_date(done, date(2026, 11, 24), TODAY, START) == done
    assert with_date(done, date(2026, 11, 19), TODAY, START) == replace(done, date=date(2026, 11, 19))
    assert with_date(done, date(2026, 10, 19), TODAY, START).retro


def test_planning_again_is_preparing_without_a_day():
    gone = talk(Status.CANCELLED, date(2026, 11, 20), time="10:00", place="Station")
    again = planned_again(gone)
    assert (again.status, again.date, again.time, again.place) == (Status.PREPARING, None, "", "Station")


@pytest.mark.parametrize(
    ("before", "to", "status", "kept"),
    [
        (TODAY, date(2026, 11, 26), Status.PLANNED, (TODAY,)),
        (TODAY, None, Status.PREPARING, (TODAY,)),
        (TODAY, TODAY, Status.PLANNED, ()),
        (None, TODAY, Status.PLANNED, ()),
        (TODAY, date(2026, 11, 20), Status.PREPARING, (TODAY,)),
    ],
)
def test_a_talk_that_is_moved_remembers_its_old_day(before, to, status, kept):
    now = moved(talk(Status.PLANNED, before), to, TODAY)
    assert (now.date, now.status, now.moved_from) == (to, status, kept)
