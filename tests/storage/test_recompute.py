"""The ladder of a file worked out anew."""

from netwerkapp.demo import fill
from netwerkapp.paths import RESOURCES
from netwerkapp.storage.store import open_store


def test_a_ladder_of_which_nothing_was_written_down_is_worked_out_anew_from_what_was_done(tmp_path, clock):
    fill(tmp_path / "demo", RESOURCES / "demo" / "nl.toml", clock)
    store = open_store(tmp_path / "demo", clock)
    before = store.ladders.read()
    store.door.connection.execute("DELETE FROM milestones")
    store.door.connection.execute("DELETE FROM latches")
    assert {one.day for one in store.ladders.read().milestones} == {store.today()}
    found = store.ladders.recompute()
    after = store.ladders.read()
    assert [one.rung for one in found.milestones] == [2, 3]
    days = [(one.day, known.day) for one, known in zip(after.milestones, before.milestones, strict=True)]
    assert all(known <= day < store.today() for day, known in days)
    assert [tile for tile in before.tiles if tile.laid] == [tile for tile in after.tiles if tile.laid]
    assert (store.ladders.recompute().latched, store.ladders.recompute().milestones) == ({}, ())
    store.close()


def test_working_the_ladder_out_anew_keeps_a_tile_whose_record_is_gone(tmp_path, clock):
    fill(tmp_path / "demo", RESOURCES / "demo" / "nl.toml", clock)
    store = open_store(tmp_path / "demo", clock)
    laid = {tile.id for tile in store.ladders.read().tiles if tile.laid}
    store.door.connection.execute("UPDATE touches SET deleted_at = created_at")
    store.door.connection.execute("UPDATE reflections SET deleted_at = created_at")
    store.ladders.recompute()
    assert {tile.id for tile in store.ladders.read().tiles if tile.laid} == laid
    store.close()
