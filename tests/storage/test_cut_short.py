"""A journal beside the file: what was cut short is taken back, and a journal of another file harms nothing."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from netwerkapp.storage.cut_short import take_back
from netwerkapp.storage.database import BACKUPS, FILE_NAME, UnreadableFileError
from netwerkapp.storage.reading import check_file, damage_in
from netwerkapp.storage.restoring import Restoring
from netwerkapp.storage.store import open_store


@pytest.fixture
def folder(tmp_path, clock):
    """A file with a hundred notes that are all changed, when that is cut short."""
    folder = tmp_path / "data"
    with closing(open_store(folder, clock)) as store:
        for number in range(100):
            store.settings.set(f"note {number}", "x" * 500)
    cut_short(folder / FILE_NAME)
    return folder


def cut_short(path):
    """Leave the file and its journal as they are in the middle of an action."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size = 5")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE settings SET value = value || 'half'")
        connection.execute("DELETE FROM profile")
        kept = [(one, one.read_bytes()) for one in (path, journal_of(path))]
        connection.execute("ROLLBACK")
    for one, content in kept:
        one.write_bytes(content)


def journal_of(path):
    return Path(f"{path}-journal")


def test_an_action_that_was_cut_short_is_taken_back_and_leaves_nothing(folder, clock):
    assert b"half" in (folder / FILE_NAME).read_bytes()
    with closing(open_store(folder, clock)) as store:
        assert store.settings.get("note 7") == "x" * 500
    assert check_file(folder) == []
    assert not (folder / BACKUPS).exists()
    assert not journal_of(folder / FILE_NAME).exists()


def test_the_journal_of_another_file_harms_nothing_that_is_not_kept(folder, clock, tmp_path):
    with closing(open_store(tmp_path / "sound", clock)) as store:
        store.settings.set("note", "x" * 50_000)
    path = tmp_path / "sound" / FILE_NAME
    before = path.read_bytes()
    journal_of(path).write_bytes(journal_of(folder / FILE_NAME).read_bytes())
    with pytest.raises(UnreadableFileError):
        open_store(tmp_path / "sound", clock)
    kept = [one for one in (tmp_path / "sound" / BACKUPS / "damaged").glob("*.sqlite3")]
    assert [one.read_bytes() for one in kept] == [before]
    assert journal_of(kept[0]).exists()


def test_what_was_kept_before_stays(folder, clock):
    damaged = folder / BACKUPS / "damaged"
    damaged.mkdir(parents=True)
    (damaged / "earlier.sqlite3").write_bytes(b"earlier")
    open_store(folder, clock).close()
    assert [one.name for one in damaged.iterdir()] == ["earlier.sqlite3"]


def test_without_room_for_a_copy_the_action_is_taken_back_all_the_same(folder, clock):
    (folder / BACKUPS).write_text("in the way", encoding="utf-8")
    with closing(open_store(folder, clock)) as store:
        assert store.settings.get("note 7") == "x" * 500


def test_a_journal_beside_what_is_no_file_of_ours_is_said_and_both_are_kept(tmp_path, clock):
    path = tmp_path / FILE_NAME
    path.write_bytes(b"no database" * 500)
    journal_of(path).write_bytes(b"no journal" * 500)
    with pytest.raises(UnreadableFileError):
        open_store(tmp_path, clock)
    kept = sorted(one.read_bytes()[:10] for one in (tmp_path / BACKUPS / "damaged").iterdir())
    assert kept == [b"no databas", b"no journal"]


def test_a_file_that_another_program_holds_is_not_called_damaged(folder, clock, monkeypatch):
    open_store(folder, clock).close()
    with closing(sqlite3.connect(folder / FILE_NAME, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        monkeypatch.setattr("netwerkapp.storage.connections.PATIENCE", 0.01)
        assert damage_in(folder) == []
        journal_of(folder / FILE_NAME).touch()
        take_back(folder)


def test_without_room_for_a_copy_what_was_cut_short_waits_for_the_opening(folder, clock, monkeypatch):
    open_store(folder, clock).close()
    journal_of(folder / FILE_NAME).write_bytes(b"half a journal")

    def full(_restoring):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Restoring, "keep_aside", full)
    take_back(folder)
    assert journal_of(folder / FILE_NAME).read_bytes() == b"half a journal"


def test_damage_is_found_and_no_file_is_no_damage(folder, clock, tmp_path):
    open_store(folder, clock).close()
    assert damage_in(folder) == damage_in(tmp_path / "nowhere") == []
    path = folder / FILE_NAME
    content = bytearray(path.read_bytes())
    content[8192:12288] = bytes(4096)
    path.write_bytes(content)
    assert damage_in(folder)
    path.write_bytes(b"no database" * 500)
    assert damage_in(folder) == ["file is not a database"]
