"""Text that could not be kept goes to a file of its own, for this user alone."""

import os
import stat
import tempfile

import pytest

from netwerkapp.storage.rescue import rescue, rescued, write_private
from tests.conftest import MONDAY


@pytest.fixture(autouse=True)
def temporary(tmp_path, monkeypatch):
    """A temporary folder of the test's own."""
    place = tmp_path / "temporary"
    place.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    return place


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "data"
    place.mkdir()
    return place


def test_words_stand_beside_the_data_and_are_found_again(folder):
    path = rescue(folder, ["Wat ik kan: \ud800 plannen", "Zoë"], MONDAY)
    assert path is not None
    assert path.parent == folder
    assert path.read_text(encoding="utf-8") == "Wat ik kan: ? plannen\n\nZoë\n"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert rescued(folder) == [path]


def test_where_the_data_cannot_be_written_words_stand_in_the_temporary_folder(folder, temporary):
    folder.rmdir()
    path = rescue(folder, ["iets"], MONDAY)
    assert path is not None
    assert path.parent == temporary
    assert rescued(folder) == [path]


def test_where_nothing_can_be_written_there_is_no_file(folder, temporary):
    folder.rmdir()
    temporary.rmdir()
    assert rescue(folder, ["iets"], MONDAY) is None
    assert rescued(folder) == []


def test_the_newest_comes_first_and_a_link_is_not_followed(folder, tmp_path):
    for day in (23, 25, 24):
        rescue(folder, [str(day)], MONDAY.replace(day=day))
    (folder / "netwerkapp-text-20261231-000000.txt").symlink_to(tmp_path / "elsewhere.txt")
    assert [path.read_text(encoding="utf-8") for path in rescued(folder)] == ["25\n", "24\n", "23\n"]


def test_what_is_there_stays_when_the_words_cannot_be_written_whole(folder, monkeypatch):
    path = folder / "own.txt"
    path.write_text("before", encoding="utf-8")

    def full(_number):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_private(path, ["after"])
    assert [one.name for one in folder.iterdir()] == ["own.txt"]
    assert path.read_text(encoding="utf-8") == "before"
