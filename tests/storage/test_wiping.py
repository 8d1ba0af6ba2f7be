"""Everything is taken away: no name is left under the folder, and nothing else is touched."""

import pytest

from netwerkapp.domain.backups import Reason
from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.names import Name
from netwerkapp.storage.backups import Backups
from netwerkapp.storage.database import FILE_NAME
from netwerkapp.storage.wiping import wipe_copies, wipe_file

SECRET = "Quirinus"


@pytest.fixture
def folder(store, clock, tmp_path):
    """A folder with all that the app can leave behind, each with the name in it."""
    folder = tmp_path / "data"
    store.contacts.save(Contact("q", clock(), Name(SECRET)), "contact_added")
    stick = tmp_path / "stick"
    stick.mkdir()
    kept = Backups(folder, clock, stick)
    for _ in range(3):
        kept.make(Reason.CLOSE)
    kept.take_along()
    kept.restoring.keep_aside()
    store.close()
    for name in (
        "backups/x.unfinished",
        "backups/x.unfinished-journal",
        "backups/damaged/a-folder/x",
        "netwerkapp.restoring",
        f"{FILE_NAME}-journal",
        "netwerkapp.log",
        "netwerkapp.log.1",
    ):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(SECRET)
    (folder / "netwerkapp.lock").touch()
    (folder / "holiday.txt").write_text("mine")
    (stick / "Netwerkapp" / "letter.txt").write_text("mine")
    return folder


def names_in(folder):
    return sorted(path.name for path in folder.rglob("*") if path.is_file() and SECRET.encode() in path.read_bytes())


def files(folder):
    return sorted(path.name for path in folder.rglob("*"))


def test_no_name_is_left_under_the_folder_and_what_is_of_others_stays(folder, tmp_path):
    assert len(names_in(folder)) == 12
    told = []
    assert wipe_copies(folder, None, told.append) == []
    assert wipe_file(folder) == []
    assert names_in(folder) == []
    assert files(folder) == ["holiday.txt", "netwerkapp.lock", "netwerkapp.log"]
    assert (folder / "netwerkapp.log").read_bytes() == b""
    assert told == sorted(told)
    assert len(names_in(tmp_path / "stick")) == 3


def test_the_second_place_is_emptied_too_where_that_is_wanted(folder, tmp_path):
    assert wipe_copies(folder, tmp_path / "stick") == []
    assert files(tmp_path / "stick") == ["Netwerkapp", "letter.txt"]
    (tmp_path / "stick" / "Netwerkapp" / "letter.txt").unlink()
    assert wipe_copies(folder, tmp_path / "stick") == []
    assert files(tmp_path / "stick") == []
    assert wipe_copies(folder, tmp_path / "stick") == []


def test_what_cannot_be_taken_away_is_named(folder):
    (folder / FILE_NAME).unlink()
    (folder / FILE_NAME).mkdir()
    (folder / FILE_NAME / "x").touch()
    assert wipe_file(folder) == [folder / FILE_NAME]
    place = folder.parent / "stick" / "Netwerkapp" / "x.sqlite3"
    place.mkdir()
    assert wipe_copies(folder, folder.parent / "stick") == [place]
