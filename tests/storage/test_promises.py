"""What you promised in talks."""

from datetime import date

import pytest

from netwerkapp.domain.conversations import Conversation
from netwerkapp.domain.promises import Promise


@pytest.fixture
def promise(store, clock):
    """Keep a promise made in the talk `t`."""
    store.conversations.save(Conversation("t", clock()))

    def promise(key, day=None):
        kept = Promise(key, clock(), "t", f"Iets sturen {key}", day)
        store.promises.save(kept)
        return kept

    return promise


def test_promises_are_found_back_in_order_and_can_be_changed(store, promise, clock):
    one, two = promise("one"), promise("two", date(2026, 11, 26))
    assert store.promises.of_conversation("t") == [one, two]
    store.promises.save(Promise("one", clock(), "t", "Iets anders"))
    assert [kept.text for kept in store.promises.of_conversation("t")] == ["Iets anders", "Iets sturen two"]


def test_what_is_open_comes_in_order_of_its_day(store, promise):
    promise("free")
    promise("later", date(2026, 12, 24))
    promise("soon", date(2026, 11, 26))
    promise("past", date(2026, 11, 20))
    assert [one.id for one in store.promises.open_until(date(2026, 11, 30))] == ["past", "soon", "free"]


def test_done_deleted_and_undone(store, promise):
    promise("one")
    store.promises.set_done("one")
    assert store.promises.open_until(date(2026, 12, 31)) == []
    assert store.promises.of_conversation("t")[0].done_at == store.now()
    store.promises.set_done("one", False)
    assert len(store.promises.open_until(date(2026, 12, 31))) == 1
    store.promises.delete("one")
    assert store.promises.of_conversation("t") == []
    assert store.undo() == "promise_deleted"
    assert len(store.promises.of_conversation("t")) == 1


def test_a_deleted_talk_asks_for_nothing(store, promise):
    promise("one")
    store.conversations.delete("t")
    assert store.promises.open_until(date(2026, 12, 31)) == []


def test_an_unknown_promise_is_an_error(store):
    with pytest.raises(KeyError):
        store.promises.set_done("nothing")
