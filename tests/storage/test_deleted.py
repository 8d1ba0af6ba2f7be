"""What was deleted can be put back for thirty days."""

import pytest

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.conversations import Conversation
from netwerkapp.domain.names import Name
from netwerkapp.domain.touches import Touch, TouchKind
from netwerkapp.storage.deleted import Kind


@pytest.fixture
def deleted(store, clock):
    """A person, a talk without a person and a moment of contact, deleted one after the other."""
    store.contacts.save(Contact("henk", clock(), Name("Henk", "van der", "Berg")), "contact_added")
    store.conversations.save(Conversation("talk", clock(), date=clock().date()), "conversation_added")
    store.touches.add(Touch("touch", clock(), clock().date(), TouchKind.GREETING, "henk"))
    for delete, key in (
        (store.contacts.delete, "henk"),
        (store.conversations.delete, "talk"),
        (store.touches.delete, "touch"),
    ):
        clock.forward(seconds=1)
        delete(key)
    return store.deleted


def test_the_latest_stands_first_with_whom_it_is_about(deleted, clock):
    items = deleted.page(0, 10)
    assert [(item.kind, item.id) for item in items] == [
        (Kind.TOUCH, "touch"),
        (Kind.CONVERSATION, "talk"),
        (Kind.CONTACT, "henk"),
    ]
    assert [item.name.full if item.name else None for item in items] == ["Henk van der Berg", None, "Henk van der Berg"]
    assert [item.day for item in items] == [clock().date(), clock().date(), None]
    assert deleted.count() == 3
    assert len(deleted.page(1, 1)) == 1


def test_put_back_it_is_on_the_list_again_and_undo_deletes_it_again(store, deleted):
    deleted.put_back(deleted.page(2, 1)[0])
    assert [contact.id for contact in store.contacts.named("berg")] == ["henk"]
    assert deleted.count() == 2
    store.undo()
    assert store.contacts.named("berg") == []


def test_after_thirty_days_it_is_no_longer_offered(store, deleted, clock):
    clock.forward(days=30)
    assert deleted.count() == 3
    clock.forward(days=1)
    assert (deleted.count(), deleted.page(0, 10)) == (0, [])
