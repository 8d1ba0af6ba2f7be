"""Where people stand on the map."""

import math
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netwerkapp.domain.contacts import Circle
from netwerkapp.domain.network_map import (
    OWN,
    RADIUS,
    RINGS,
    SECTOR,
    SECTORS,
    MapPerson,
    beside,
    lay_out,
    middle_of,
    outwards,
    ring_at,
)

TODAY = date(2026, 11, 23)


def person(key, circle="", closeness=None, **fields):
    return MapPerson(key, key.title(), key, circle, closeness, **fields)


PEOPLE = st.builds(
    person,
    st.uuids().map(str),
    st.sampled_from([*Circle, "koor", ""]),
    st.none() | st.integers(1, 4),
)


@given(st.lists(PEOPLE, max_size=60, unique_by=lambda one: one.id))
def test_everyone_stands_once_in_their_own_ring_and_sector(people):
    dots = lay_out(people)
    assert sorted(dot.person.id for dot in dots) == sorted(one.id for one in people)
    for dot in dots:
        distance = math.hypot(dot.x, dot.y)
        assert RINGS[dot.person.ring - 1] < distance < RINGS[dot.person.ring]
        assert ring_at(dot.x, dot.y) == dot.person.ring
        turn = (math.atan2(dot.y, dot.x) - middle_of(dot.person.sector) + math.pi) % math.tau - math.pi
        assert abs(turn) < SECTOR / 2


def test_a_few_people_in_one_place_stand_apart():
    dots = lay_out([person(f"p{number}", Circle.FRIENDS, 3) for number in range(6)])
    nearest = min(math.hypot(one.x - other.x, one.y - other.y) for one in dots for other in dots if one is not other)
    assert nearest * RADIUS >= 17


def test_the_same_people_stand_in_the_same_places_whatever_their_order():
    people = [person(key, Circle.CLUB, 2) for key in ("anna", "bram", "carla")]
    assert lay_out(people) == lay_out(reversed(people))


def test_a_change_of_closeness_moves_nobody_in_another_ring_or_sector():
    people = [person("anna", Circle.CLUB, 2), person("bram", Circle.CLUB, 3), person("carla", Circle.FAMILY, 2)]
    before = {dot.person.id: (dot.x, dot.y) for dot in lay_out(people)}
    moved = [person("anna", Circle.CLUB, 4), *people[1:]]
    after = {dot.person.id: (dot.x, dot.y) for dot in lay_out(moved)}
    assert before["anna"] != after["anna"]
    assert (before["bram"], before["carla"]) == (after["bram"], after["carla"])


def test_who_has_no_closeness_or_no_circle_has_a_place_too():
    someone = person("a")
    assert (someone.ring, someone.sector) == (3, OWN)
    assert person("b", "koor").sector == OWN


@pytest.mark.parametrize(("days", "recent"), [(0, True), (90, True), (91, False), (None, False)])
def test_who_you_spoke_not_long_ago(days, recent):
    last = None if days is None else TODAY - timedelta(days=days)
    assert person("a", last_contact=last).is_recent(TODAY) is recent


def test_arrow_keys_go_round_and_from_ring_to_ring():
    people = [person("a", Circle.FAMILY, 1), person("b", Circle.FAMILY, 4), person("c", Circle.CLUB, 4)]
    dots = lay_out(people)
    assert [dot.person.id for dot in dots] == ["a", "b", "c"]
    assert [beside(dots, "a", 1), beside(dots, "c", 1), beside(dots, "a", -1)] == ["b", "a", "c"]
    assert [beside(dots, "", 1), beside(dots, "", -1), beside((), "", 1)] == ["a", "c", ""]
    assert [outwards(dots, "a", 1), outwards(dots, "b", -1), outwards(dots, "b", 1)] == ["b", "a", "b"]
    assert [outwards(dots, "x", 1), outwards((), "x", 1)] == ["a", ""]


def test_a_point_outside_the_map_is_the_last_ring():
    assert [ring_at(0, 0), ring_at(0.5, 0), ring_at(3, 3)] == [1, 2, 4]


def test_very_many_people_all_get_a_place():
    dots = lay_out([person(f"p{number:04}", Circle.VIA, 4) for number in range(500)])
    assert len({(dot.x, dot.y) for dot in dots}) == 500


def test_the_sectors_go_round_once():
    assert len(SECTORS) == 8
    assert middle_of(SECTORS[0]) == pytest.approx(-math.pi / 2 + SECTOR / 2)
