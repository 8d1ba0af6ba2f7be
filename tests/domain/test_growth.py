"""Who led you to whom, as a small tree."""

import pytest

from netwerkapp.domain.growth import Branch, branches


@pytest.mark.parametrize("someone", ["a", "b", "c", "d"])
def test_the_tree_of_everyone_in_it_is_the_same(someone):
    people = {"a": None, "b": "a", "c": "b", "d": "a", "x": None, "y": "x"}
    tree = branches(people, ["y", "x", "d", "c", "b", "a"], someone)
    assert tree == (Branch("a", 0), Branch("d", 1), Branch("b", 1), Branch("c", 2))


def test_someone_alone_is_a_tree_of_one():
    assert branches({"a": None}, ["a"], "a") == (Branch("a", 0),)
    assert branches({"a": "gone"}, ["a"], "a") == (Branch("a", 0),)


def test_people_who_led_to_one_another_in_a_ring_stand_in_it_once():
    tree = branches({"a": "c", "b": "a", "c": "b"}, ["a", "b", "c"], "b")
    assert [one.contact for one in tree] == ["c", "a", "b"]
    assert branches({"a": "a"}, ["a"], "a") == (Branch("a", 0),)
