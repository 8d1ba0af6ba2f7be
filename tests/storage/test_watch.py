"""What changed is seen whatever wrote it, and only that is read again."""

import sqlite3

import pytest

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.conversations import Conversation, Status
from netwerkapp.domain.names import Name
from netwerkapp.domain.touches import Touch, TouchKind
from netwerkapp.storage.database import FILE_NAME, open_database
from netwerkapp.storage.door import Door
from netwerkapp.storage.facts import FactsReader, read_facts
from netwerkapp.storage.store import open_to_read
from netwerkapp.storage.watch import Watch


@pytest.fixture
def watch(store):
    return Watch(store.door)


@pytest.fixture
def reader(store, watch):
    return FactsReader(store.door, watch)


def in_vain(store, do):
    """Do this, and then everything is rolled back."""
    with store.door.whole():
        do()
        raise ZeroDivisionError


def add_anna(store):
    store.contacts.save(Contact("anna", store.now(), Name("Anna"), closeness=2))


def test_at_first_everything_may_have_changed_and_then_nothing(watch):
    assert watch.changes() is None
    assert watch.changes() == {}


def test_rows_that_were_added_changed_and_taken_out_are_seen_once(store, watch):
    watch.changes()
    add_anna(store)
    store.profile.set("name", "Eva")
    assert watch.changes() == {"contacts": {"anna"}, "profile": {"name"}}
    assert watch.changes() == {}
    store.undo()
    store.undo()
    assert watch.changes() == {"contacts": {"anna"}, "profile": {"name"}}


def test_every_table_with_rows_of_the_user_is_watched(store, watch):
    watch.changes()
    names = "SELECT name FROM sqlite_temp_master WHERE type = 'trigger' AND name LIKE '%INSERT'"
    watched = {row["name"].removeprefix("watched_").removesuffix("_INSERT") for row in store.door.read(names)}
    tables = {row["name"] for row in store.door.read("SELECT name FROM sqlite_master WHERE sql LIKE '%STRICT%'")}
    assert {"latches", "lookbacks", "contacts"} <= watched
    assert tables - watched == {"actions", "changes", "contact_search"}


def test_what_was_rolled_back_was_never_there(store, reader):
    assert reader.read().contacts == 0

    def add_and_read():
        add_anna(store)
        assert reader.read().contacts == 1

    with pytest.raises(ZeroDivisionError):
        in_vain(store, add_and_read)
    add_anna(store)
    store.contacts.save(Contact("bram", store.now(), Name("Bram")))
    store.contacts.delete("anna")
    assert reader.read() == read_facts(store.door)
    assert reader.read().contacts == 1


def test_a_watch_that_was_set_up_in_what_was_rolled_back_begins_anew(store, reader):
    with pytest.raises(ZeroDivisionError):
        in_vain(store, reader.read)
    add_anna(store)
    assert reader.read().contacts == 1


def test_what_another_connection_wrote_is_seen(store, reader, tmp_path):
    add_anna(store)
    assert reader.read().contacts == 1
    other = sqlite3.connect(tmp_path / "data" / FILE_NAME, isolation_level=None)
    other.execute("UPDATE contacts SET deleted_at = '2026-11-23'")
    other.close()
    assert reader.read().contacts == 0


def test_all_who_watch_a_file_that_was_opened_again_begin_anew(tmp_path, clock):
    door = Door(open_database(tmp_path), clock)
    watches = Watch(door), Watch(door)
    assert [one.changes() for one in watches] == [None, None]
    version = door.value("PRAGMA data_version")
    door.connection.close()
    door.connection = open_database(tmp_path)
    assert door.value("PRAGMA data_version") == version  # nothing but the watch tells that it is another one
    assert [one.changes() for one in watches] == [None, None]
    assert [one.changes() for one in watches] == [{}, {}]
    door.connection.close()


def test_without_a_change_the_same_facts_and_the_same_ladder_are_given(store, reader):
    add_anna(store)
    assert reader.read() is reader.read()
    assert store.ladders.read() is store.ladders.read()


def test_another_day_gives_other_facts(store, reader, clock):
    store.energy.choose(1)
    assert reader.read().energy == 1
    clock.forward(days=1)
    assert reader.read().energy is None


def test_a_talk_follows_its_contact_and_a_contact_its_talk(store, reader):
    add_anna(store)
    store.conversations.save(Conversation("talk", store.now(), "anna", status=Status.PLANNED, date=store.today()))
    assert reader.read().candidates[0].planned
    store.contacts.delete("anna")
    facts = reader.read()
    assert facts.talks[0].contact_deleted
    assert facts.candidates == ()
    assert facts == read_facts(store.door)


def test_a_file_that_cannot_be_written_is_read_as_well(store, tmp_path, clock):
    add_anna(store)
    opened = open_to_read(tmp_path / "data", clock)
    assert opened.ladders.read() == store.ladders.read()
    opened.close()


def test_who_it_is_time_for_follows_every_change(store, clock):
    store.contacts.save(Contact("anna", store.now(), Name("Anna"), closeness=2))
    assert store.keeping_in_touch.due() == []
    clock.forward(days=40)
    assert [one.contact for one in store.keeping_in_touch.due()] == ["anna"]
    store.touches.add(Touch("hello", store.now(), store.today(), TouchKind.GREETING, "anna"))
    assert store.keeping_in_touch.due() == []
    store.undo()
    assert [one.contact for one in store.keeping_in_touch.due()] == ["anna"]
    store.contacts.delete("anna")
    assert store.keeping_in_touch.due() == []


def visits(store, doing):
    """Do this and return how many hundreds of steps SQLite took for it."""
    steps = []
    store.door.connection.set_progress_handler(lambda: steps.append(1), 100)
    doing()
    store.door.connection.set_progress_handler(None, 0)
    return len(steps)


def add_people(store, numbers):
    for number in numbers:
        details = {"closeness": number % 4 + 1, "fear": number % 5, "rhythm_days": 30 if number % 2 else None}
        store.contacts.save(Contact(f"c {number:05}", store.now(), Name(f"P{number}"), **details))


def test_the_facts_of_a_long_list_take_no_more_reading_than_those_of_a_short_one(store):
    with store.door.whole():
        add_people(store, range(250))
    short = visits(store, lambda: read_facts(store.door))
    with store.door.whole():
        add_people(store, range(250, 500))
    assert visits(store, lambda: read_facts(store.door)) <= short + 2


def test_those_you_know_are_candidates_however_many_others_look_alike(store, reader):
    with store.door.whole():
        add_people(store, range(0, 800, 20))  # all look alike
    assert len(reader.read().candidates) == 8
    touch = Touch("touch", store.now(), store.today(), TouchKind.GREETING, contact="c 00780")
    store.touches.add(touch)
    assert reader.read().candidates[0].id == "c 00780"
    assert reader.read() == read_facts(store.door)
    store.undo()
    assert "c 00780" not in [candidate.id for candidate in reader.read().candidates]


def test_facts_that_could_not_be_read_are_read_whole_the_next_time(store, reader, monkeypatch):
    reader.read()
    add_anna(store)
    with monkeypatch.context() as patched:
        patched.setattr(reader, "_put_together", lambda: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            reader.read()
    assert reader.read() == read_facts(store.door)
    assert reader.read().contacts == 1
