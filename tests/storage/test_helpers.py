"""Your helpers are kept, changed and taken away, and every change can be undone."""

from netwerkapp.domain.helpers import Helper


def helper(clock, helper_id="a", **fields):
    return Helper(**{"id": helper_id, "created_at": clock(), "kind": "coach", **fields})


def test_every_field_of_a_helper_is_found_back(store, clock):
    full = helper(clock, name="Rita", phone="06 12", hours="ma tot do", purposes=("explain", "rehearse"))
    store.helpers.save(full)
    assert store.helpers.all() == [full]
    assert store.helpers.get("a") == full
    assert store.helpers.get("b") is None


def test_a_change_is_undone_apart_from_what_was_added(store, clock):
    store.helpers.save(helper(clock))
    store.helpers.save(helper(clock, name="Rita"))
    assert store.undo() == "helper_changed"
    assert store.helpers.get("a").name == ""
    assert store.undo() == "helper_added"
    assert store.helpers.all() == []


def test_a_deleted_helper_is_gone_and_undo_puts_it_back(store, clock):
    store.helpers.save(helper(clock, name="Rita"))
    store.helpers.delete("a")
    assert store.helpers.all() == []
    assert store.helpers.get("a") is None
    assert store.undo() == "helper_deleted"
    assert store.helpers.get("a").name == "Rita"


def test_helpers_of_a_file_come_and_go_together(store, clock):
    store.helpers.add_all([helper(clock, "a"), helper(clock, "b", kind="union")])
    assert [one.kind for one in store.helpers.all()] == ["coach", "union"]
    assert store.undo() == "helpers_added"
    assert store.helpers.all() == []
