"""A file is opened at one place, in one of four ways."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

import netwerkapp
from netwerkapp.storage.connections import MEMORY, Access, connect

CODE = Path(netwerkapp.__file__).parent


def test_one_place_opens_a_connection():
    opening = [path for path in CODE.rglob("*.py") if "sqlite3.connect(" in path.read_text(encoding="utf-8")]
    assert opening == [CODE / "storage" / "connections.py"]


def test_what_is_opened_to_read_is_not_written(tmp_path):
    path = tmp_path / "a 100% # ? odd é.sqlite3"
    with closing(connect(path)) as connection:
        connection.execute("CREATE TABLE t (a)")
        connection.execute("INSERT INTO t VALUES (1)")
    for access in (Access.READ, Access.AS_IT_LIES):
        with closing(connect(path, access)) as connection:
            assert connection.execute("SELECT a FROM t").fetchall() == [(1,)]
            with pytest.raises(sqlite3.OperationalError):
                connection.execute("DELETE FROM t")


def test_what_is_not_there_is_made_to_write_only(tmp_path):
    for access in (Access.READ, Access.COPY):
        with pytest.raises(sqlite3.OperationalError):
            connect(tmp_path / "none.sqlite3", access)
    assert not list(tmp_path.iterdir())
    with closing(connect(MEMORY)) as connection:
        assert connection.execute("PRAGMA database_list").fetchone()[2] == ""
