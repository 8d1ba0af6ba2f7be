"""Contacts to send out: all of them, or a selection, by name."""

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.names import split_name
from netwerkapp.storage.exports import AT_ONCE


def test_everyone_or_some_are_given_by_name_without_who_was_deleted(store, clock):
    names = {"a": "Bo Vos", "b": "Anna Bos", "c": "Cor Cats"}
    store.contacts.add_all([Contact(key, clock(), split_name(name)) for key, name in names.items()])
    store.contacts.delete("c")
    assert [one.id for one in store.exports.everyone()] == ["b", "a"]
    assert [one.name.full for one in store.exports.some(["a", "c", "x"])] == ["Bo Vos"]
    assert store.exports.ids() == ["b", "a"]
    assert store.exports.ids(["a", "b", "c", "x"]) == ["b", "a"]
    assert store.exports.ids([]) == []


def test_very_many_are_given_some_at_a_time(store, clock):
    many = 2 * AT_ONCE + 1
    store.contacts.add_all([Contact(f"c{n:05}", clock(), split_name(f"Bo Vos{n:05}")) for n in range(many)])
    ids, told = store.exports.ids(), []
    parts = list(store.exports.by_parts(ids, told.append))
    assert [len(part) for part in parts] == [AT_ONCE, AT_ONCE, 1]
    assert [one.id for part in parts for one in part] == ids
    assert told == [0.0, AT_ONCE / many, 2 * AT_ONCE / many, 1.0]
