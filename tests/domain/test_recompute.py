"""The ladder worked out anew: what the records show is found again, and nothing falls."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from netwerkapp.domain.conversations import Status
from netwerkapp.domain.facts import Facts, Milestone, Talk, TouchFact
from netwerkapp.domain.ladder import climb
from netwerkapp.domain.recompute import recompute
from netwerkapp.domain.touches import TouchKind
from tests.domain.records import FIRST_DAY

NOON = datetime(2026, 1, 5, 12, tzinfo=UTC)  # on day 0


def at(number):
    return NOON + timedelta(days=number)


def talk(number):
    return Talk(
        id=f"talk {number}",
        created_at=at(number),
        status=Status.HELD,
        day=at(number).date(),
        contact=f"contact {number}",
        reflected_at=at(number),
        ease=3,
        useful=3,
    )


FACTS = Facts(talks=(talk(3), talk(7)), contacts=20)


def test_rungs_that_were_not_written_down_get_the_first_day_on_which_they_held():
    found = recompute(FACTS, at(30))
    days = [(milestone.rung, (milestone.day - FIRST_DAY).days) for milestone in found.milestones]
    assert days == [(2, 3), (3, 7)]
    assert all(one.at is not None and one.at.date() == one.day for one in found.milestones)


def test_what_has_no_day_does_not_make_a_rung_older():
    touch = TouchFact("touch", at(2), at(2).date(), TouchKind.GREETING)
    facts = replace(FACTS, talks=(talk(7),), touches=(touch,), resistances_rated=1)
    assert [(one.rung, one.day) for one in recompute(facts, at(30)).milestones] == [(2, at(7).date())]
    assert [one.day for one in recompute(replace(facts, talks=()), at(30)).milestones] == [at(29).date()]


def test_how_far_each_tile_was_is_found_as_well():
    found = recompute(FACTS, at(30))
    ladder = climb(FACTS, at(29).date())
    assert found.latched == {tile.id: tile.p for tile in ladder.tiles if tile.p}


def test_what_is_written_down_never_falls_and_keeps_its_day():
    kept = Milestone(2, at(1).date(), at(1))
    facts = replace(FACTS, latched={"3.4": 0.9, "2.4": 1.0}, milestones=(kept,))
    found = recompute(facts, at(30))
    assert found.latched.keys().isdisjoint({"3.4", "2.4"})
    assert [one.rung for one in found.milestones] == [3]


def test_the_second_time_nothing_is_new():
    once = recompute(FACTS, at(30))
    again = recompute(replace(FACTS, latched=once.latched, milestones=once.milestones), at(30))
    assert (again.latched, again.milestones) == ({}, ())


def test_a_day_that_is_not_over_does_not_count_yet():
    facts = replace(FACTS, touches=(TouchFact("touch", at(9), at(9).date(), TouchKind.GAVE_HELP),))
    assert [one.rung for one in recompute(facts, at(7)).milestones] == [2]
    assert "3.8" not in recompute(facts, at(9)).latched
    assert recompute(facts, at(10)).latched["3.8"] > 0


def test_without_records_there_is_nothing_to_find():
    found = recompute(Facts(), at(0))
    assert (found.latched, found.milestones) == ({}, ())
