"""Rows read from the pages themselves are what SQLite reads, and what makes no sense is passed over."""

import random
import sqlite3
from contextlib import closing

import pytest

from netwerkapp.storage.leaf_pages import rows_on_pages

NUMBERS = [0, 1, -1, 127, -128, 200, 30_000, -40_000, 8_000_000, 2**31 - 1, -(2**40), 2**47, 2**62, None]
TEXTS = ["", "Zoë", "x" * 4_000, "é" * 4_065, "lang " * 5_000, "😀" * 20]


def written(tmp_path, page_size, rows):
    path = tmp_path / "file"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA page_size = {page_size}")
        connection.execute("CREATE TABLE kept (number INTEGER, text TEXT, bytes BLOB)")
        connection.executemany("INSERT INTO kept VALUES (?, ?, ?)", rows)
        found = connection.execute("SELECT rowid, * FROM kept").fetchall()
    return path.read_bytes(), {(row, tuple(values)) for row, *values in found}


@pytest.mark.parametrize("page_size", [512, 4096, 65536])
def test_every_row_is_found_with_all_it_holds(tmp_path, page_size):
    rows = [(NUMBERS[number % len(NUMBERS)], TEXTS[number % len(TEXTS)], b"\x01\x02") for number in range(300)]
    content, kept = written(tmp_path, page_size, rows)
    assert {one for one in rows_on_pages(content) if len(one[1]) == 3} == kept


def test_rows_of_other_pages_stay_when_the_first_is_gone(tmp_path):
    content, kept = written(tmp_path, 4096, [(number, "text " * 50, b"") for number in range(100)])
    assert set(rows_on_pages(bytes(4096) + content[4096:])) == kept


def test_a_row_that_goes_on_where_nothing_is_is_passed_over(tmp_path):
    content, _ = written(tmp_path, 4096, [(1, "lang " * 5_000, b"")])
    assert [row for row in rows_on_pages(content[: 4096 * 3]) if len(row[1]) == 3] == []


@pytest.mark.parametrize("case", range(30))
def test_damaged_pages_give_what_they_can_and_no_error(tmp_path, case):
    content, kept = written(tmp_path, 512, [(n, "text " * 30, b"\x00") for n in range(80)])
    chance, bad = random.Random(case), bytearray(content)
    for _ in range(40 * (case + 1)):
        bad[chance.randrange(len(bad))] = chance.randrange(256)
    found = list(rows_on_pages(bytes(bad)))
    assert case > 5 or set(found) & kept


def test_a_fraction_is_passed_over(tmp_path):
    path = tmp_path / "other"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("CREATE TABLE kept (part REAL)")
        connection.execute("INSERT INTO kept VALUES (0.5)")
    assert not [row for row in rows_on_pages(path.read_bytes()) if len(row[1]) == 1]
    assert list(rows_on_pages(b"")) == []
