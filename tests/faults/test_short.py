"""A short version of every fault scenario, and the table itself."""

import pytest

from tests.faults.collected import scenarios
from tests.faults.running import main, run
from tests.faults.table import Row, Scenario, counts, heading, line


@pytest.mark.parametrize("scenario", [one for one in scenarios() if one.short], ids=lambda one: one.name)
def test_nothing_is_lost(scenario):
    row = scenario.run(scenario.short, 7)
    assert not row.failures, row.note
    if not row.runs:
        pytest.skip(row.note)


def test_a_count_is_divided_over_its_group():
    def nothing(runs, _seed):
        return Row("", runs, 0)

    some = [
        Scenario("a", nothing, 150, 1, "kills"),
        Scenario("b", nothing, 50, 1, "kills"),
        Scenario("c", nothing, 9, 1),
    ]
    assert counts(some, {"kills": 20}) == {"a": 15, "b": 5, "c": 9}


def test_the_table_says_scenario_runs_failures_seconds_and_note():
    assert [heading(19), line(Row("killed while typing", 1000, 0, "fine"), 12.4, 19)] == [
        "scenario                runs  failures  seconds  note",
        "killed while typing    1,000         0       12  fine",
    ]


def failing(runs, _seed):
    return Row("failing", runs, runs)


def broken(_runs, _seed):
    raise OSError("no room")


def test_it_says_how_long_it_takes_and_exits_1_on_a_failure(capsys):
    assert main([Scenario("failing", failing, 4, 1), Scenario("broken", broken, 2, 1)], ["fail"]) == 1
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "1 scenarios, 2 at a time: about 0 minutes"
    assert said[-1].split()[:3] == ["failing", "4", "4"]


def test_a_scenario_that_ends_in_an_error_fails_and_says_it():
    row, _ = run(Scenario("broken", broken, 2, 1), 2, 7)
    assert (row.failures, row.note) == (2, "OSError: no room")
