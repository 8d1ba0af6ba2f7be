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


def heading(width: int) -> str:
    """Return the first line of the table; `width` is that of the longest name."""
    return f"{'scenario':<{width}}  {'runs':>7}  {'failures':>8}  {'seconds':>7}  note"


def line(row: Row, took: float, width: int) -> str:
    """Return the line of a row, with the seconds that it took."""
    return f"{row.scenario:<{width}}  {row.runs:>7,}  {row.failures:>8,}  {took:>7.0f}  {row.note}".rstrip()
