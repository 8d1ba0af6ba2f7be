"""Reading without writing: sound, damaged, older and interrupted files, each left as it is."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest
from sqlite_utils import Database

from netwerkapp.storage.database import FILE_NAME, NoFileError, UnreadableFileError, open_database
from netwerkapp.storage.migrations import migrations
from netwerkapp.storage.reading import check_file, open_read_only
from tests.storage.versions import changes

CUT_SHORT = """
import os, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA cache_size=1")
connection.execute("BEGIN")
connection.execute("UPDATE profile SET value = 'Nobody'")
connection.execute("CREATE TABLE more (text)")
for number in range(300):
    connection.execute("INSERT INTO more VALUES (hex(randomblob(500)))")
os._exit(0)
"""


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "a folder with spaces" / "netwerkapp"
    with closing(open_database(made)) as connection:
        connection.execute("INSERT INTO profile VALUES ('name', 'Marjan')")
    return made


def files(folder):
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def make_older(folder):
    """Put a file of the first version in the place of this one."""
    (folder / FILE_NAME).unlink()
    following = changes()[1]
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        migrations.apply(Database(connection), stop_before=following)
        connection.execute("INSERT INTO profile VALUES ('name', 'Marjan')")
        connection.commit()


def name_in(connection):
    return connection.execute("SELECT value FROM profile").fetchone()[0]


def test_reading_only_cannot_write(folder):
    with (
        closing(open_read_only(folder)) as connection,
        pytest.raises(sqlite3.OperationalError, match="readonly"),
    ):
        connection.execute("DELETE FROM contacts")


def test_reading_an_absent_file_makes_none(tmp_path):
    with pytest.raises(NoFileError):
        open_read_only(tmp_path / "nothing")
    assert list(tmp_path.iterdir()) == []


def test_another_file_is_not_read(folder):
    (folder / FILE_NAME).write_bytes(b"dear diary, this is no database at all\n" * 40)
    with pytest.raises(UnreadableFileError):
        open_read_only(folder)
    assert check_file(folder) != []


def test_a_sound_file_has_no_problems(folder):
    assert check_file(folder) == []


def test_a_row_that_points_at_nothing_is_found(folder):
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection, connection:
        connection.execute(
            "INSERT INTO answers VALUES ('a', 'no such talk', 'goal', 'text', '2026-11-23T09:41:00+01:00')"
        )
    assert check_file(folder) == ["answers: row 1 points at a missing row of conversations"]


def test_a_damaged_page_is_found(folder):
    path = folder / FILE_NAME
    content = bytearray(path.read_bytes())
    content[3 * 4096 : 4 * 4096] = b"\xaa" * 4096
    path.write_bytes(content)
    assert check_file(folder) != []


def test_a_file_cut_short_is_found(folder):
    (folder / FILE_NAME).write_bytes((folder / FILE_NAME).read_bytes()[:5000])
    assert check_file(folder) != []


def test_a_database_of_another_program_is_named_as_such(tmp_path):
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")
    assert check_file(tmp_path) == ["it is no file of Netwerkapp"]
    with pytest.raises(UnreadableFileError, match="no file of Netwerkapp"):
        open_read_only(tmp_path)


def test_an_empty_file_is_no_data(tmp_path):
    (tmp_path / FILE_NAME).touch()
    for opened in (open_read_only, check_file):
        with pytest.raises(NoFileError):
            opened(tmp_path)


def test_a_file_of_an_older_version_is_sound_and_read_as_it_would_become(folder):
    make_older(folder)
    before = files(folder)
    assert check_file(folder) == []
    with closing(open_read_only(folder)) as connection:
        connection.execute("SELECT energy_later FROM reflections")
        assert name_in(connection) == "Marjan"
        connection.execute("DELETE FROM profile")  # of the copy
    assert files(folder) == before


def test_an_older_file_with_damage_is_not_read(folder):
    make_older(folder)
    (folder / FILE_NAME).write_bytes((folder / FILE_NAME).read_bytes()[:5000])
    with pytest.raises(UnreadableFileError):
        open_read_only(folder)


def test_an_older_file_that_cannot_be_brought_up_to_date_is_not_read(folder):
    make_older(folder)
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        connection.execute("DROP TABLE reflections")
    with pytest.raises(UnreadableFileError, match="reflections"):
        open_read_only(folder)


def test_an_action_that_was_cut_short_is_read_as_not_done_and_left_to_the_window(folder):
    subprocess.run([sys.executable, "-c", CUT_SHORT, folder / FILE_NAME], check=True)
    before = files(folder)
    assert len(before) == 2
    assert check_file(folder) == []
    with closing(open_read_only(folder)) as connection:
        assert name_in(connection) == "Marjan"
    assert files(folder) == before


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the administrator may read everything")
def test_a_file_that_may_not_be_read_is_an_error_of_the_system(folder):
    (folder / FILE_NAME).chmod(0)
    with pytest.raises(PermissionError):
        check_file(folder)
