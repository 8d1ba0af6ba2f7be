import errno
import hashlib
import os
import shutil
import sqlite3
import stat
from contextlib import closing

import pytest
from sqlite_utils import Database

from netwerkapp.storage import database
from netwerkapp.storage import migrations as storage_migrations
from netwerkapp.storage.connections import MEMORY, connect
from netwerkapp.storage.database import (
    EXAMPLE_MARK,
    FILE_NAME,
    NewerFileError,
    UnreadableFileError,
    bring_up_to_date,
    copy_to,
    get_ready_to_write,
    has_data,
    is_example,
    make_folder,
    open_database,
    open_in_memory,
    problems,
)
from netwerkapp.storage.migrations import migrations
from netwerkapp.storage.reading import check_file, open_read_only
from tests.storage.versions import changes

NEXT = database.SCHEMA_VERSION + 1


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "a folder with spaces" / "netwerkapp"
    open_database(made).close()
    return made


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


def test_only_the_user_can_look_into_the_folder_and_the_file(folder):
    assert mode(folder) == 0o700
    assert mode(folder / FILE_NAME) == 0o600


def test_a_folder_that_others_could_look_into_is_closed(folder):
    folder.chmod(0o755)
    (folder / FILE_NAME).chmod(0o644)
    open_database(folder).close()
    assert (mode(folder), mode(folder / FILE_NAME)) == (0o700, 0o600)


def test_the_mask_of_the_process_is_as_it_was(folder):
    before = os.umask(0o022)
    try:
        open_database(folder).close()
        assert os.umask(0o022) == 0o022
    finally:
        os.umask(before)


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "delete"),
        ("synchronous", 3),
        ("foreign_keys", 1),
        ("secure_delete", 1),
        ("cell_size_check", 1),
        ("busy_timeout", 5000),
        ("user_version", database.SCHEMA_VERSION),
    ],
)
def test_the_file_is_opened_as_decided(folder, pragma, value):
    with closing(open_database(folder)) as connection:
        assert connection.execute(f"PRAGMA {pragma}").fetchone()[0] == value


def test_every_table_of_ours_is_strict():
    with closing(open_in_memory()) as connection:
        tables = connection.execute("SELECT name, strict FROM pragma_table_list WHERE type = 'table'").fetchall()
    ours = {name: strict for name, strict in tables if not name.startswith(("sqlite_", "_sqlite_", "contact_words_"))}
    assert len(ours) > 20
    assert all(ours.values()), [name for name, strict in ours.items() if not strict]


def test_opening_again_changes_no_byte(folder):
    before = (folder / FILE_NAME).read_bytes()
    open_database(folder).close()
    assert (folder / FILE_NAME).read_bytes() == before


def test_a_folder_that_cannot_be_synced_does_no_harm(tmp_path, monkeypatch):
    tried = []

    def refuse(number):
        tried.append(number)
        raise OSError(errno.EINVAL, "not for a folder")

    monkeypatch.setattr(os, "fsync", refuse)
    open_database(tmp_path / "new").close()
    assert tried
    assert database.has_data(tmp_path / "new")


@pytest.mark.parametrize(
    "newer",
    [
        "PRAGMA user_version = 99",
        "INSERT INTO _sqlite_migrations(migration_set, name) VALUES ('netwerkapp', 'm999_more')",
        "INSERT INTO _sqlite_migrations(migration_set, name) VALUES ('netwerkapp', 'm000_of_somebody_else')",
    ],
)
def test_a_newer_file_is_refused_and_left_as_it_is(folder, newer):
    with closing(sqlite3.connect(folder / FILE_NAME, isolation_level=None)) as connection:
        connection.execute(newer)
    before = (folder / FILE_NAME).read_bytes()
    for opened in (open_database, open_read_only, check_file):
        with pytest.raises(NewerFileError):
            opened(folder)
    assert (folder / FILE_NAME).read_bytes() == before


def test_a_copy_holds_the_same_and_is_never_written_over_another(folder, tmp_path):
    with closing(open_database(folder)) as connection:
        connection.execute("INSERT INTO settings VALUES ('language', 'nl')")
        copy_to(connection, tmp_path / "copy.sqlite3")
        with pytest.raises(sqlite3.OperationalError):
            copy_to(connection, tmp_path / "copy.sqlite3")
    with closing(sqlite3.connect(tmp_path / "copy.sqlite3")) as copied:
        assert copied.execute("SELECT value FROM settings").fetchone() == ("nl",)


def test_a_folder_that_is_a_file_is_an_error_of_the_system(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(OSError, match="file"):
        open_database(tmp_path / "file")


def test_a_file_that_is_no_database_is_an_error_and_stays(folder):
    shutil.rmtree(folder)
    folder.mkdir()
    (folder / FILE_NAME).write_bytes(b"no database" * 500)
    with pytest.raises(UnreadableFileError):
        open_database(folder)
    assert (folder / FILE_NAME).read_bytes() == b"no database" * 500


def test_a_database_of_another_program_is_an_error_and_stays(tmp_path):
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")
    before = (tmp_path / FILE_NAME).read_bytes()
    with pytest.raises(UnreadableFileError, match="no file of Netwerkapp"):
        open_database(tmp_path)
    assert (tmp_path / FILE_NAME).read_bytes() == before


def test_a_file_whose_first_tables_were_never_made_is_made_whole(tmp_path):
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as connection:  # as an earlier version could leave it
        migrations.ensure_migrations_table(Database(connection))
    assert (tmp_path / FILE_NAME).stat().st_size > 0
    open_database(tmp_path).close()
    assert check_file(tmp_path) == []


def test_an_older_file_is_copied_before_it_is_changed(tmp_path, monkeypatch):
    open_database(tmp_path).close()
    monkeypatch.setattr(database, "SCHEMA_VERSION", NEXT)
    open_database(tmp_path).close()
    open_database(tmp_path).close()  # nothing set that version, so it is old again: another copy, the first one stays
    copies = sorted(path.name for path in (tmp_path / "backups").iterdir())
    assert copies == [
        f"before-version-{NEXT}-1.sha256",
        f"before-version-{NEXT}-1.sqlite3",
        f"before-version-{NEXT}.sha256",
        f"before-version-{NEXT}.sqlite3",
    ]
    digest = (tmp_path / "backups" / f"before-version-{NEXT}.sha256").read_text().split()[0]
    copied = tmp_path / "backups" / f"before-version-{NEXT}.sqlite3"
    assert hashlib.sha256(copied.read_bytes()).hexdigest() == digest
    with sqlite3.connect(copied) as connection:
        assert problems(connection) == []
    connection.close()


def columns(connection):
    """Every table with its columns, and every index and trigger."""
    names = connection.execute("SELECT type, name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'").fetchall()
    tables = {name: connection.execute(f"PRAGMA table_info([{name}])").fetchall() for _, name in names}
    return set(names), tables


@pytest.mark.parametrize("version", range(1, database.SCHEMA_VERSION))
def test_a_file_of_every_older_version_becomes_one_of_this_version_and_keeps_what_it_held(tmp_path, version):
    with closing(open_database(tmp_path / "new")) as connection:
        now = columns(connection)
    make_folder(tmp_path / "old")
    following = changes()[version]
    with closing(sqlite3.connect(tmp_path / "old" / FILE_NAME)) as connection:
        migrations.apply(Database(connection), stop_before=following)
        assert connection.execute("PRAGMA user_version").fetchone() == (version,)
        connection.execute("INSERT INTO profile VALUES ('name', 'Marjan')")
        connection.commit()
    with closing(open_database(tmp_path / "old")) as connection:
        assert columns(connection) == now
        assert connection.execute("SELECT value FROM profile").fetchone() == ("Marjan",)
        assert connection.execute("PRAGMA user_version").fetchone() == (database.SCHEMA_VERSION,)
    assert (tmp_path / "old" / "backups" / f"before-version-{database.SCHEMA_VERSION}.sqlite3").exists()


def test_all_that_a_new_file_needs_is_one_transaction(tmp_path):
    with closing(connect(tmp_path / FILE_NAME)) as connection:
        asked = []
        connection.set_trace_callback(asked.append)
        bring_up_to_date(connection)
        assert [one for one in asked if one in ("COMMIT", "END")] == ["COMMIT"]


def test_a_file_that_cannot_be_brought_up_to_date_stays_wholly_as_it_was(tmp_path, monkeypatch):
    following = changes()[1]
    make_folder(tmp_path / "old")
    with closing(sqlite3.connect(tmp_path / "old" / FILE_NAME)) as connection:
        migrations.apply(Database(connection), stop_before=following)
        before = columns(connection)
    real, done = storage_migrations._run, []

    def stop(db, *scripts):
        if len(done) == 3:
            raise OSError("no power")
        done.append(scripts)
        real(db, *scripts)

    with monkeypatch.context() as patched:
        patched.setattr(storage_migrations, "_run", stop)
        with pytest.raises(OSError, match="no power"):
            open_database(tmp_path / "old")
    with closing(sqlite3.connect(tmp_path / "old" / FILE_NAME)) as connection:
        assert columns(connection) == before
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)


def test_a_new_file_needs_no_copy(tmp_path):
    open_database(tmp_path).close()
    assert not (tmp_path / "backups").exists()


def test_a_copy_that_is_not_sound_is_an_error_and_the_file_stays_old(tmp_path, monkeypatch):
    open_database(tmp_path).close()
    monkeypatch.setattr(database, "SCHEMA_VERSION", NEXT)
    monkeypatch.setattr(database, "problems", lambda connection: ["row 1 missing"])
    with pytest.raises(UnreadableFileError, match="row 1 missing"):
        open_database(tmp_path)
    assert not list((tmp_path / "backups").glob("*.sqlite3"))


def test_a_folder_has_data_when_its_file_holds_something(folder, tmp_path):
    assert has_data(folder)
    assert not has_data(tmp_path)
    (tmp_path / FILE_NAME).touch()
    assert not has_data(tmp_path)


def test_made_up_data_is_told_by_its_mark(tmp_path):
    assert not is_example(tmp_path)
    (tmp_path / EXAMPLE_MARK).touch()
    assert is_example(tmp_path)


def test_getting_ready_to_write_touches_no_file(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    opened = []
    monkeypatch.setattr(database, "connect", lambda path, *how: opened.append(path) or connect(path, *how))
    get_ready_to_write()
    assert opened == [MEMORY]
    assert not list(tmp_path.iterdir())
