import sqlite3

import pytest

from netwerkapp.storage.door import SaveError
from netwerkapp.storage.store import open_store


def put(store, name, value, **options):
    with store.door.action("profile_changed", **options) as action:
        action.save("profile", {"id": name, "value": value})


def values(store):
    return {row["id"]: row["value"] for row in store.door.read("SELECT * FROM profile")}


def test_undo_and_redo_go_back_and_forth(store):
    put(store, "name", "Marjan")
    put(store, "name", "Marjan de Wit")
    assert store.undo() == "profile_changed"
    assert values(store) == {"name": "Marjan"}
    store.undo()
    assert values(store) == {}
    assert store.undo() is None
    store.redo()
    store.redo()
    assert values(store) == {"name": "Marjan de Wit"}
    assert store.redo() is None


def test_very_many_rows_are_read_on_one_by_one(store):
    for number in range(30):
        put(store, f"word {number}", "x")
    read = []
    store.door.connection.create_function("seen", 1, read.append)
    with store.door.reading("SELECT id, seen(id) FROM profile WHERE id LIKE ?", ("word%",)) as rows:
        assert next(rows)["id"] == read[0]
        assert len(read) < 3
        assert len(list(rows)) == 29


def test_changing_a_row_asks_the_file_nothing_about_its_tables(store):
    put(store, "name", "Marjan")
    asked = []
    with store.door.action("profile_changed") as action:
        store.door.connection.set_trace_callback(asked.append)
        action.update("profile", "name", {"value": "Marjan de Wit"})
        store.door.connection.set_trace_callback(None)
    assert asked
    assert not [one for one in asked if "pragma" in one.lower() or "sqlite_master" in one]
    assert values(store) == {"name": "Marjan de Wit"}


def test_undo_survives_a_restart(tmp_path, clock):
    store = open_store(tmp_path, clock)
    put(store, "name", "Marjan")
    store.close()
    store = open_store(tmp_path, clock)
    assert store.undoable() == "profile_changed"
    store.undo()
    store.close()
    store = open_store(tmp_path, clock)
    assert values(store) == {}
    assert store.redoable() == "profile_changed"
    store.redo()
    assert values(store) == {"name": "Marjan"}
    store.close()


def test_a_new_action_ends_what_could_be_done_again(store):
    put(store, "name", "Marjan")
    store.undo()
    put(store, "name", "Sofie")
    assert store.redoable() is None
    store.undo()
    assert values(store) == {}


def test_one_visit_to_a_field_is_one_action(store):
    put(store, "name", "before")
    for text in ("M", "Ma", "Mar"):
        put(store, "name", text, visit="visit 1")
    put(store, "name", "Other", visit="visit 2")
    store.undo()
    assert values(store) == {"name": "Mar"}
    store.undo()
    assert values(store) == {"name": "before"}


def test_a_visit_that_was_undone_is_not_added_to(store):
    put(store, "name", "M", visit="visit 1")
    store.undo()
    put(store, "name", "N", visit="visit 1")
    store.undo()
    assert values(store) == {}


def test_a_visit_that_ends_where_it_began_leaves_no_action(store):
    put(store, "name", "Marjan")
    put(store, "name", "Marjan!", visit="visit 1")
    put(store, "name", "Marjan", visit="visit 1")
    store.undo()
    assert values(store) == {}


def test_nothing_changed_is_no_action(store):
    put(store, "name", "Marjan")
    put(store, "name", "Marjan")
    store.undo()
    assert store.undoable() is None


def test_an_action_is_whole_or_not_there(store):
    def stops_halfway():
        with store.door.action("two things") as action:
            action.save("profile", {"id": "name", "value": "Marjan"})
            raise RuntimeError

    with pytest.raises(RuntimeError):
        stops_halfway()
    assert values(store) == {}
    assert store.undoable() is None


def test_what_the_app_does_by_itself_is_not_undone(store):
    put(store, "name", "Marjan", origin="app")
    assert store.undoable() is None


def test_the_newest_action_is_the_one_that_undo_takes_back(store):
    assert store.newest_action() == 0
    put(store, "name", "Marjan", visit="visit 1")
    first = store.newest_action()
    put(store, "name", "Marjan de Wit", visit="visit 1")
    put(store, "language", "nl", origin="app")
    assert store.newest_action() == first > 0
    put(store, "name", "Sofie")
    assert store.newest_action() > first
    store.undo()
    assert store.newest_action() == first


def test_several_changes_of_one_row_are_one(store):
    with store.door.action("all at once") as action:
        action.insert("profile", {"id": "name", "value": "a"})
        action.update("profile", "name", {"value": "b"})
        action.update("profile", "name", {"value": "c"})
    store.undo()
    assert values(store) == {}
    store.redo()
    assert values(store) == {"name": "c"}


@pytest.mark.parametrize("last", ["b", "a"])
def test_a_row_removed_and_put_back_in_one_action(store, last):
    put(store, "name", "a")
    with store.door.action("swap") as action:
        action.remove("profile", "name")
        action.insert("profile", {"id": "name", "value": last})
    assert values(store) == {"name": last}
    store.undo()
    assert values(store) == ({"name": "a"} if last == "b" else {})


def test_a_row_changed_and_removed_in_one_action_comes_back_as_it_was(store):
    put(store, "name", "a")
    with store.door.action("swap") as action:
        action.update("profile", "name", {"value": "b"})
        action.remove("profile", "name")
    assert values(store) == {}
    store.undo()
    assert values(store) == {"name": "a"}


def test_a_row_that_came_and_went_in_one_action_is_no_action(store):
    with store.door.action("nothing") as action:
        action.insert("profile", {"id": "name", "value": "a"})
        action.remove("profile", "name")
    assert store.undoable() is None


def test_removing_what_is_not_there_does_nothing(store):
    with store.door.action("nothing") as action:
        action.remove("profile", "name")
    assert store.undoable() is None


def test_changing_what_is_not_there_is_an_error(store):
    with pytest.raises(KeyError), store.door.action("wrong") as action:
        action.update("profile", "name", {"value": "a"})


def test_what_the_file_refuses_is_told_and_changes_nothing(store):
    def points_at_nothing():
        with store.door.action("wrong") as action:
            action.save("profile", {"id": "name", "value": "Marjan"})
            row = {"id": "a", "conversation": "nobody", "question": "goal", "text": "", "created_at": ""}
            action.insert("answers", row)

    with pytest.raises(SaveError):
        points_at_nothing()
    assert values(store) == {}


def test_a_file_that_another_program_holds_is_told(store, tmp_path):
    store.door.connection.execute("PRAGMA busy_timeout=0")
    other = sqlite3.connect(tmp_path / "data" / "netwerkapp.sqlite3", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(SaveError, match="locked"):
        put(store, "name", "Marjan")
    other.close()
    put(store, "name", "Marjan")
    assert values(store) == {"name": "Marjan"}


def test_the_moments_are_local_with_their_offset(store):
    put(store, "name", "Marjan")
    assert store.door.value("SELECT at FROM actions") == "2026-11-23T09:41:00+01:00"


def test_a_deleted_contact_comes_back_with_undo_and_is_found_again(store, clock):
    from netwerkapp.domain.contacts import Contact
    from netwerkapp.domain.names import Name
    from netwerkapp.storage.contact_list import ContactQuery

    store.contacts.save(Contact("1", clock(), Name("Zoë", "", "Lemmens")))
    store.contacts.delete("1")
    assert store.contacts.count(ContactQuery("zoe")) == 0
    store.undo()
    assert store.contacts.count(ContactQuery("zoe")) == 1
    store.undo()
    assert store.door.read("SELECT * FROM contact_search") == []
    store.redo()
    assert store.contacts.count(ContactQuery("zoe")) == 1


def test_many_rows_are_added_by_few_statements_and_taken_back_together(store):
    rows = [{"id": f"name {number}", "value": str(number)} for number in range(120)]
    asked = []
    store.door.connection.set_trace_callback(asked.append)
    with store.door.action("profile_changed") as action:
        action.insert_many("profile", rows)
    store.door.connection.set_trace_callback(None)
    assert len({sql for sql in asked if sql.startswith("INSERT INTO [profile]")}) == 3
    assert len(values(store)) == 120
    assert values(store)["name 119"] == "119"
    store.undo()
    assert values(store) == {}
