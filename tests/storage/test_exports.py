"""Contacts to send out: all of them, or a selection, by name."""

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.names import split_name


def test_everyone_or_some_are_given_by_name_without_who_was_deleted(store, clock):
    names = {"a": "Bo Vos", "b": "Anna Bos", "c": "Cor Cats"}
    store.contacts.add_all([Contact(key, clock(), split_name(name)) for key, name in names.items()])
    store.contacts.delete("c")
    assert [one.id for one in store.exports.everyone()] == ["b", "a"]
    assert [one.name.full for one in store.exports.some(["a", "c", "x"])] == ["Bo Vos"]
    assert store.exports.ids() == ["b", "a"]
    assert store.exports.ids(["a", "b", "c", "x"]) == ["b", "a"]
    assert store.exports.ids([]) == []
