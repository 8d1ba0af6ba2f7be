"""A run of the benchmarks is compared with the one before it."""

import pytest

from benchmarks.figures import Figure, last, save, slower, table


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "results"


def test_what_became_more_than_a_tenth_slower_is_named(folder):
    assert last(folder) == {}
    save([Figure("start", 100, "ms"), Figure("search", 10, "ms"), Figure("gone", 1, "ms")], {}, folder)
    now = [Figure("start", 111, "ms"), Figure("search", 10.9, "ms"), Figure("new", 5, "ms")]
    assert [(one.name, round(times, 2)) for one, times in slower(now, last(folder))] == [("start", 1.11)]


def test_the_table_says_how_each_figure_stands_to_its_aim_and_to_the_last_run(folder):
    save([Figure("search", 8, "ms", 16)], {}, folder)
    *_, row = table([Figure("search", 12, "ms", 16)], last(folder)).splitlines()
    assert [cell.strip() for cell in row.split("|")[1:-1]] == ["search", "12 ms", "16", "0.75", "1.50"]
