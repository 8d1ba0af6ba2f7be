"""Work on a file that is watched, and ended where it stands."""

import sqlite3
from contextlib import closing, suppress

import pytest

from netwerkapp.domain.progress import nobody
from netwerkapp.storage.watching import size_of, watch

LONG = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200000) SELECT COUNT(*) FROM n"


class EndedError(Exception):
    pass


def end(_part):
    raise EndedError


@pytest.fixture
def connection():
    with closing(sqlite3.connect(":memory:")) as made:
        yield made


def test_it_is_told_how_far_the_work_is(connection):
    told = []
    with watch(told.append, lambda: 0.25)(connection):
        assert connection.execute(LONG).fetchone() == (200_000,)
    assert set(told) == {0.25}
    told.clear()
    connection.execute(LONG).fetchone()
    assert told == []


def test_it_ends_with_what_was_raised_also_where_somebody_took_that_for_damage(connection):
    with pytest.raises(EndedError), watch(end, lambda: 0.0)(connection):
        connection.execute(LONG).fetchone()
    with pytest.raises(EndedError), watch(end, lambda: 0.0)(connection), suppress(sqlite3.OperationalError):
        connection.execute(LONG).fetchone()


def test_what_goes_wrong_meanwhile_is_said_as_it_is(connection):
    with pytest.raises(sqlite3.OperationalError, match="no such table"), watch(nobody, lambda: 0.0)(connection):
        connection.execute("SELECT 1 FROM missing")
    with watch(nobody, lambda: 0.0)(connection):
        connection.execute(LONG).fetchone()


def test_a_file_that_is_not_there_has_no_size(tmp_path):
    assert size_of(tmp_path / "x") == 0
    (tmp_path / "x").write_bytes(b"abc")
    assert size_of(tmp_path / "x") == 3
