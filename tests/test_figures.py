"""A run of the benchmarks is compared with those before it."""

import pytest

from benchmarks.figures import Figure, last, save, slower, table


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "results"


@pytest.fixture
def keep(folder):
    """Keeps a run; each is later than the one before."""
    runs = []

    def kept(*figures, platform="offscreen"):
        runs.append(save(list(figures), {"platform": platform}, folder))
        runs[-1] = runs[-1].rename(folder / f"run {len(runs)}.json")

    return kept


def test_what_became_more_than_a_tenth_slower_is_named(folder, keep):
    assert last("offscreen", folder) == {}
    keep(Figure("start", 100, "ms"), Figure("search", 10, "ms"), Figure("key", 1, "ms"), Figure("gone", 1, "ms"))
    now = [Figure("start", 111, "ms"), Figure("search", 10.9, "ms"), Figure("key", 1.9, "ms"), Figure("new", 5, "ms")]
    found = slower(now, last("offscreen", folder))
    assert [(one.name, round(times, 2)) for one, times in found] == [("start", 1.11)]


def test_each_figure_is_compared_with_the_last_run_that_has_it(folder, keep):
    keep(Figure("start", 90, "ms"), Figure("search", 10, "ms"))
    keep(Figure("start", 100, "ms"))
    keep(Figure("start", 300, "ms"), platform="xcb")
    assert {name: one.value for name, one in last("offscreen", folder).items()} == {"start": 100, "search": 10}
    assert {name: one.value for name, one in last("xcb", folder).items()} == {"start": 300}


def test_the_table_says_how_each_figure_stands_to_its_aim_and_to_the_last_run(folder, keep):
    keep(Figure("search", 8, "ms", 16))
    *_, row = table([Figure("search", 12, "ms", 16)], last("offscreen", folder)).splitlines()
    assert [cell.strip() for cell in row.split("|")[1:-1]] == ["search", "12 ms", "16", "0.75", "1.50"]
    *_, row = table([Figure("import", 12_120.4, "ms")], {}).splitlines()
    assert row.split("|")[2].strip() == "12,120 ms"
