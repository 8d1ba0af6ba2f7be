"""What was counted is counted again after any change, whoever made it, and not before."""

import sqlite3
from contextlib import closing

import pytest

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.names import Name
from netwerkapp.domain.touches import Touch, TouchKind
from netwerkapp.storage.contact_list import ContactQuery, Show
from netwerkapp.storage.database import FILE_NAME
from netwerkapp.storage.remembered import Made, Remembered


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


@pytest.fixture
def people(count, store):
    """The same, where nothing counts but a change of people."""

    def ask():
        return count.known.get("people", count._ask, "contacts")

    return ask


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


def test_what_rests_on_people_is_not_asked_again_after_a_change_of_something_else(store, count, people):
    add(store, "anna")
    assert people() == 1
    store.touches.add(Touch("hello", store.now(), store.today(), TouchKind.GREETING, "anna"))
    store.settings.set("reminders", "yes")
    assert [people(), count.asked] == [1, 1]
    add(store, "bram")
    assert [people(), count.asked] == [2, 2]
    store.undo()
    assert people() == 1


def test_what_another_program_wrote_is_seen_also_where_it_rests_on_people(store, people, tmp_path):
    add(store, "anna")
    assert people() == 1
    with closing(sqlite3.connect(tmp_path / "data" / FILE_NAME, isolation_level=None)) as other:
        other.execute("UPDATE contacts SET deleted_at = '2026-11-23'")
    assert people() == 0


def test_people_who_were_taken_back_were_never_counted(store, people):
    def in_vain():
        with store.door.whole():
            add(store, "anna")
            assert people() == 1
            raise ZeroDivisionError

    assert people() == 0
    with pytest.raises(ZeroDivisionError):
        in_vain()
    assert people() == 0
    add(store, "bram")
    assert people() == 1


def test_who_was_spoken_to_is_counted_again_after_a_moment_of_contact(store):
    add(store, "anna")
    spoken = [store.contacts.count(ContactQuery(show=show)) for show in (Show.SPOKEN, Show.NEVER_SPOKEN)]
    store.touches.add(Touch("hello", store.now(), store.today(), TouchKind.GREETING, "anna"))
    assert spoken == [0, 1]
    assert [store.contacts.count(ContactQuery(show=show)) for show in (Show.SPOKEN, Show.NEVER_SPOKEN)] == [1, 0]


REMEMBERED = {
    "people found": (lambda store: store.contacts.count(ContactQuery(circle="club", tag="koor")), "contacts"),
    "people who know": (lambda store: store.contacts.count(ContactQuery(show=Show.KNOWS_I_SEARCH)), "contacts"),
    "people found by a word": (lambda store: store.contacts.count(ContactQuery(search="an")), "contacts"),
    "a place in the list": (lambda store: store.contacts.position(ContactQuery(), "anna"), "contacts"),
    "circles": (lambda store: store.contacts.by_circle(), "contacts"),
    "names of circles": (lambda store: store.contacts.circle_names(), "contacts"),
    "tags": (lambda store: store.contacts.tags(), "contacts"),
    "who knows": (lambda store: store.counters.who_knows(), "counters"),
    "effort": (lambda store: store.counters.effort(), "counters"),
    "yields": (lambda store: store.counters.yields(), "counters"),
    "predictions": (lambda store: store.predictions.all(), "predictions"),
}


@pytest.mark.parametrize(("ask", "repository"), REMEMBERED.values(), ids=REMEMBERED)
def test_everything_that_an_answer_is_read_from_is_watched(store, ask, repository):
    """SQLite itself says what is read; the index of words follows the people."""
    add(store, "anna")
    remembered = getattr(store, repository)._remembered
    read, get = set(), remembered.get

    def noted(question, asked, *tables):
        def and_note():
            store.door.connection.set_authorizer(lambda _action, table, *_: (read.add(table), sqlite3.SQLITE_OK)[1])
            try:
                return asked()
            finally:
                store.door.connection.set_authorizer(None)
                if tables:
                    assert {one for one in read if one in known} - set(tables) == set()
                    seen.append(question)

        return get(question, and_note, *tables)

    known = {name for (name,) in store.door.connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    known = {name for name in known if not name.startswith(("contact_", "sqlite_"))}
    seen = []
    remembered.get = noted
    ask(store)
    assert seen
    assert read


def test_a_row_that_stayed_is_the_same_record_and_another_one_is_made_anew(store):
    made = Made(lambda row: Contact(row["id"], store.now(), Name(row["given"])))

    def read():
        return made.of(store.door.read("SELECT id, given FROM contacts WHERE deleted_at IS NULL ORDER BY id"))

    add(store, "anna")
    add(store, "bram")
    first = read()
    store.contacts.save(Contact("bram", store.now(), Name("Bert")))
    second = read()
    assert [one.name.given for one in second] == ["anna", "Bert"]
    assert second[0] is first[0]
    store.contacts.delete("anna")
    assert [one.name.given for one in read()] == ["Bert"]
