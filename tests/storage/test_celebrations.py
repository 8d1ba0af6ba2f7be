"""Each tile and rung is celebrated once."""

import sqlite3
from contextlib import closing

from sqlite_utils import Database

from netwerkapp.storage.migrations import migrations

OURS = "m005_asked_and_celebrated_once"


def test_what_was_celebrated_is_remembered_and_may_be_said_twice(store):
    assert store.celebrations.seen() == frozenset()
    store.celebrations.remember(["1.1", "rung 2"])
    store.celebrations.remember(["rung 2", "2.1"])
    assert store.celebrations.seen() == {"1.1", "2.1", "rung 2"}


def test_it_is_no_action_and_undo_does_not_touch_it(store):
    store.profile.set("name", "Marjan")
    store.celebrations.remember(["1.1"])
    assert store.undo() == "profile_changed"
    assert store.celebrations.seen() == {"1.1"}


def test_what_was_reached_before_this_was_kept_is_not_celebrated_again(tmp_path):
    with closing(sqlite3.connect(tmp_path / "old")) as connection:
        migrations.apply(Database(connection), stop_before=OURS)
        days = [("1.1", "1.0"), ("1.2", "0.5"), ("settled_through", "2026-11-22")]
        connection.executemany("INSERT INTO latches VALUES (?, ?)", days)
        reached = [
            ("2", "2026-11-22", "2026-11-22T09:00:00+01:00"),
            ("work", "2026-11-22", "2026-11-22T09:00:00+01:00"),
        ]
        connection.executemany("INSERT INTO milestones VALUES (?, ?, ?)", reached)
        migrations.apply(Database(connection))
        seen = {row[0] for row in connection.execute("SELECT id FROM celebrations")}
    assert seen == {"1.1", "rung 2"}
