"""Names that you got, and how your network grew."""

import pytest

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.conversations import Conversation, Status
from netwerkapp.domain.names import split_name


@pytest.fixture
def add(store, clock):
    def add(name, giver=None):
        store.contacts.save(Contact(name, clock(), split_name(name), introduced_by=giver), "contact_added")
        return name

    return add


def test_names_that_you_got_belong_to_who_gave_them(store, add, clock):
    add("Henk Dam")
    store.conversations.save(Conversation("t1", clock(), contact="Henk Dam", status=Status.HELD, date=clock().date()))
    kees = store.follow_ups.keep_name("t1", "Kees Vos")
    (given,) = store.timelines.names_given("Henk Dam")
    assert (given.contact, given.name.full, given.day) == (kees.id, "Kees Vos", clock().date())
    assert store.timelines.names_given(kees.id) == []
    store.contacts.delete(kees.id)
    assert store.timelines.names_given("Henk Dam") == []


def test_the_tree_goes_up_to_where_it_began_and_down_to_everyone(store, add):
    add("Anna")
    add("Henk", "Anna")
    add("Kees", "Henk")
    add("Bea", "Anna")
    add("Zoe")
    for someone in ("Anna", "Kees"):
        tree = store.timelines.growth(someone)
        found = [(one.name.full, one.branch.depth) for one in tree]
        assert found == [("Anna", 0), ("Bea", 1), ("Henk", 1), ("Kees", 2)]
    assert store.timelines.growth("Zoe") == []
    assert store.timelines.growth("nobody") == []


def test_a_deleted_person_is_no_part_of_the_tree(store, add):
    add("Anna")
    add("Henk", "Anna")
    add("Kees", "Henk")
    store.contacts.delete("Anna")
    assert [one.name.full for one in store.timelines.growth("Kees")] == ["Henk", "Kees"]
    store.contacts.delete("Henk")
    assert store.timelines.growth("Kees") == []


def test_a_ring_of_people_is_a_tree_too(store, add):
    add("Anna")
    add("Henk", "Anna")
    with store.door.action("contact_changed") as action:
        action.update("contacts", "Anna", {"introduced_by": "Henk"})
    assert len(store.timelines.growth("Anna")) == 2
