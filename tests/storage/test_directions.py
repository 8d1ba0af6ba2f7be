"""Who knows more about the work that fits you."""

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.names import Name


def person(store, clock, name):
    store.contacts.save(Contact(name, clock(), Name(name.title())))
    clock.forward(seconds=60)
    return name


def chosen(store):
    return store.directions.people()


def test_more_than_one_person_is_kept_in_order_and_each_once(store, clock):
    bram, anna = person(store, clock, "bram"), person(store, clock, "anna")
    for one in (bram, anna, bram):
        store.directions.add(one)
        clock.forward(seconds=60)
    assert sorted(chosen(store)) == [anna, bram]
    store.directions.remove(bram)
    assert chosen(store) == [anna]
    store.undo()
    assert sorted(chosen(store)) == [anna, bram]


def test_someone_who_was_deleted_is_left_out(store, clock):
    anna = person(store, clock, "anna")
    store.directions.add(anna)
    store.contacts.delete(anna)
    assert chosen(store) == []
