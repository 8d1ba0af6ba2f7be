"""What was counted is counted again after any change, whoever made it, and not before."""

import sqlite3

import pytest

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.names import Name
from netwerkapp.storage.database import FILE_NAME
from netwerkapp.storage.remembered import Remembered


@pytest.fixture
def count(store):
    """Counts the people; `count.asked` says how often the file was asked."""

    class Count:
        asked = 0
        known = Remembered(store.door)

        def __call__(self):
            return self.known.get("people", self._ask)

        def _ask(self):
            self.asked += 1
            return store.door.value("SELECT COUNT(*) FROM contacts WHERE deleted_at IS NULL")

    return Count()


def add(store, name):
    store.contacts.save(Contact(name, store.now(), Name(name)))


def test_the_file_is_asked_once_and_again_after_a_change(store, count):
    assert [count(), count()] == [0, 0]
    assert count.asked == 1
    add(store, "anna")
    assert [count(), count()] == [1, 1]
    assert count.asked == 2
    store.undo()
    assert count() == 0


def test_what_another_program_wrote_is_seen(store, count, tmp_path):
    add(store, "anna")
    assert count() == 1
    other = sqlite3.connect(tmp_path / "data" / FILE_NAME, isolation_level=None)
    other.execute("UPDATE contacts SET deleted_at = '2026-11-23'")
    other.close()
    assert count() == 0


def test_what_is_taken_back_was_never_counted(store, count):
    def in_vain():
        with store.door.whole():
            add(store, "anna")
            assert count() == 1
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        in_vain()
    assert count() == 0


def test_many_questions_do_not_fill_the_memory(store):
    remembered = Remembered(store.door)
    for number in range(100):
        assert remembered.get(number, lambda number=number: number) == number
    assert len(remembered._known) <= 32
