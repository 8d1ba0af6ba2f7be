"""What a fault scenario is and what it found.

A module of this package adds scenarios by a list `SCENARIOS` of its own and its name in `MODULES` of `collected.py`;
from then on they run in `make faults` with their full count and in `make test` with their short one. `run` is a
function at the top of the module (it runs in another process) that takes the number of runs and a seed, works in
folders of its own, and returns a `Row`. A fault that was found counts in `failures`; so does a control that shows no
teeth. What cannot run here returns no runs and a note that names the reason: `Row(name, 0, 0, "skipped: no strace")`.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """What came of one scenario: how often it was tried, how often the promise was broken, and what else to know."""

    scenario: str
    runs: int
    failures: int
    note: str = ""


@dataclass(frozen=True, slots=True)
class Scenario:
    """One way in which things go wrong. `short` is the count in `make test`.

    `group` is the argument that sets its count: `--kills 200` is divided over the group "kills" as `runs` are.
    `seconds` is about what one run takes.
    """

    name: str
    run: Callable[[int, int], Row]
    runs: int
    short: int
    group: str = ""
    seconds: float = 0.1


def counts(scenarios: Sequence[Scenario], wanted: dict[str, int]) -> dict[str, int]:
    """Return how often each scenario runs when the groups in `wanted` get other counts."""
    whole = {group: sum(one.runs for one in scenarios if one.group == group) for group in wanted}
    return {
        one.name: max(1, round(one.runs * wanted[one.group] / whole[one.group])) if one.group in wanted else one.runs
        for one in scenarios
    }


def lines(rows: Sequence[tuple[Row, float]]) -> list[str]:
    """Return the table, with the seconds that each row took."""
    cells = [("scenario", "runs", "failures", "seconds", "note")]
    cells += [(row.scenario, f"{row.runs:,}", f"{row.failures:,}", f"{took:.0f}", row.note) for row, took in rows]
    widths = [max(len(line[column]) for line in cells) for column in range(4)]
    return [
        "  ".join(
            [line[0].ljust(widths[0]), *(line[at].rjust(widths[at]) for at in (1, 2, 3)), line[4]],
        ).rstrip()
        for line in cells
    ]
