"""Two people made one: everything goes along, it is one step back, and later it can still be two."""

import pytest

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.conversations import Conversation, Status
from netwerkapp.domain.duplicates import Reason
from netwerkapp.domain.names import split_name
from netwerkapp.domain.touches import Touch, TouchKind

TABLES = ("contacts", "touches", "conversations", "referrals", "plans", "merges", "not_the_same")


@pytest.fixture
def add(store, clock):
    def add(key, name, **fields):
        store.contacts.save(Contact(key, clock(), split_name(name), **fields), "contact_added")
        return key

    return add


@pytest.fixture
def two(store, clock, add):
    """Piet stands on the list twice, and everything hangs on the second one."""
    add("a", "Piet Jansen", phone="06 12345678", job="planner")
    add("b", "Pieter Jansen", phone="+31612345678", email="p@x.nl", job="teamleider", introduced_by="a")
    add("c", "Kees Vos", introduced_by="b")
    store.touches.add(Touch("m1", clock(), clock().date(), TouchKind.GREETING, "b"))
    store.conversations.save(Conversation("t1", clock(), contact="b", status=Status.HELD, date=clock().date()))
    store.conversations.save(Conversation("t2", clock(), contact="c", status=Status.HELD, date=clock().date()))
    with store.door.action("name_kept") as action:
        row = {"id": "r1", "from_conversation": "t2", "new_contact": "b", "created_at": clock().isoformat()}
        action.insert("referrals", row)
        action.insert("plans", {"id": "p1", "contact": "b", "created_at": clock().isoformat()})


def contents(store):
    searched = [tuple(row) for row in store.door.read("SELECT contact, text FROM contact_search ORDER BY 1")]
    return {"searched": searched} | {
        table: [tuple(row) for row in store.door.read(f"SELECT * FROM {table} ORDER BY 1")] for table in TABLES
    }


def test_pairs_are_suggested_and_those_told_apart_are_not_again(store, two):
    (pair,) = store.duplicates.pairs()
    assert (pair.one, pair.other, pair.reasons) == ("a", "b", (Reason.PHONE, Reason.LIKE_NAME))
    store.duplicates.tell_apart("b", "a")
    assert store.duplicates.pairs() == []
    store.undo()
    assert len(store.duplicates.pairs()) == 1
    store.duplicates.tell_apart("a", "b")
    store.duplicates.tell_apart("a", "b")
    assert store.duplicates.pairs() == []


def test_everything_of_the_second_one_goes_to_the_first(store, two):
    store.duplicates.merge("a", "b", {"name"})
    one = store.contacts.get("a")
    assert (one.name.full, one.phone, one.email, one.job) == ("Pieter Jansen", "06 12345678", "p@x.nl", "planner")
    assert one.introduced_by is None
    assert store.contacts.line("b") is None
    assert store.contacts.get("c").introduced_by == "a"
    assert [touch.id for touch in store.touches.of_contact("a")] == ["m1"]
    assert [talk.id for talk in store.conversations.of_contact("a")] == ["t1"]
    assert [name.contact for name in store.timelines.names_given("c")] == ["a"]
    assert store.door.value("SELECT contact FROM plans") == "a"
    assert [contact.id for contact in store.contacts.named("pieter")] == ["a"]
    assert store.duplicates.pairs() == []
    (merge,) = store.duplicates.merges()
    assert (merge.kept, merge.name.full, merge.gone_name.full) == ("a", "Pieter Jansen", "Pieter Jansen")


def test_a_merge_is_one_step_back_and_forth(store, two):
    before = contents(store)
    store.duplicates.merge("a", "b", {"name"})
    after = contents(store)
    assert store.undo() == "contacts_merged"
    assert contents(store) == before
    assert store.redo() == "contacts_merged"
    assert contents(store) == after


def test_two_who_were_made_one_are_two_again_later_and_what_changed_since_stays(store, two, clock):
    before = contents(store)
    store.duplicates.merge("a", "b", {"name"})
    (merge,) = store.duplicates.merges()
    store.touches.add(Touch("m2", clock(), clock().date(), TouchKind.THANKS, "a"))
    with store.door.action("contact_changed") as action:
        action.update("contacts", "a", {"email": "new@x.nl"})
    store.duplicates.split(merge.id)
    assert store.duplicates.merges() == []
    assert [touch.id for touch in store.touches.of_contact("a")] == ["m2"]
    assert [touch.id for touch in store.touches.of_contact("b")] == ["m1"]
    one, other = store.contacts.get("a"), store.contacts.get("b")
    assert (one.name.full, one.email, one.job) == ("Piet Jansen", "new@x.nl", "planner")
    assert (other.name.full, other.email, other.introduced_by) == ("Pieter Jansen", "p@x.nl", "a")
    assert store.contacts.get("c").introduced_by == "b"
    same = ("conversations", "referrals", "plans")
    assert {table: contents(store)[table] for table in same} == {table: before[table] for table in same}
    assert store.undo() == "contacts_split"
    assert store.contacts.line("b") is None
    with pytest.raises(KeyError):
        store.duplicates.split("nothing")


def test_nobody_is_made_one_with_nobody_or_with_themselves(store, two):
    for one, other in (("a", "a"), ("a", "gone"), ("gone", "a")):
        with pytest.raises(KeyError):
            store.duplicates.merge(one, other, ())
    assert store.undoable() == "name_kept"


def test_pairs_are_looked_at_as_long_as_both_are_there_and_not_told_apart(store, add):
    for name in ("anna", "other", "bram", "third"):
        add(name, name, email="a@x.nl" if name in ("anna", "other") else "b@x.nl")
    pairs = store.duplicates.pairs()
    assert store.duplicates.still(pairs) == pairs
    store.duplicates.tell_apart("anna", "other")
    (left,) = store.duplicates.still(pairs)
    assert {left.one, left.other} == {"bram", "third"}
    store.contacts.delete("third")
    assert store.duplicates.still(pairs) == []
