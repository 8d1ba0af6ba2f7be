"""Runs fault scenarios and prints what came of them: `python -m tests.faults [--kills 200 ...] [scenario ...]`.

A scenario is named by the beginning of its name. Exit code 1 when one has failures.
"""

import argparse
import multiprocessing
import os
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor

from tests.faults.table import Row, Scenario, counts, heading, line

AT_ONCE = 2


def main(everything: Sequence[Scenario], arguments: list[str] | None = None) -> int:
    """Run what is asked for; the exit code."""
    groups = {one.group: sum(other.runs for other in everything if other.group == one.group) for one in everything}
    parser = argparse.ArgumentParser(
        prog="make faults", description="Let things go wrong, and see that nothing is lost."
    )
    for group, runs in sorted(groups.items()):
        if group:
            parser.add_argument(f"--{group}", type=int, metavar="N", help=f"{runs:,} unless told")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--short", action="store_true", help="the counts of make test")
    parser.add_argument("scenario", nargs="*", help=", ".join(one.name for one in everything))
    options = parser.parse_args(arguments)
    begun = [one for one in everything if not options.scenario or one.name.startswith(tuple(options.scenario))]
    if not begun:
        parser.error("there is no scenario of that name")
    wanted = {group: given for group in groups if group and (given := getattr(options, group.replace("-", "_")))}
    often = {one.name: one.short for one in begun} if options.short else counts(begun, wanted)
    cost = {one.name: one.seconds * often[one.name] for one in begun}
    about = max(max(cost.values()), sum(cost.values()) / AT_ONCE)
    print(f"{len(begun)} scenarios, {AT_ONCE} at a time: about {about / 60:.0f} minutes", flush=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    found: dict[str, tuple[Row, float]] = {}
    with ProcessPoolExecutor(AT_ONCE, mp_context=multiprocessing.get_context("spawn"), max_tasks_per_child=1) as pool:
        longest_first = sorted(begun, key=lambda one: -cost[one.name])
        tasks = {one.name: pool.submit(run, one, often[one.name], options.seed) for one in longest_first}
        width = max(len(one.name) for one in begun)
        print(heading(width), flush=True)
        for one in begun:
            found[one.name] = tasks[one.name].result()
            print(line(*found[one.name], width), flush=True)
    return 1 if any(row.failures for row, _ in found.values()) else 0


def run(scenario: Scenario, runs: int, seed: int) -> tuple[Row, float]:
    """Run one scenario in this process; what came of it and the seconds it took."""
    start = time.monotonic()
    try:
        row = scenario.run(runs, seed)
    except Exception as error:
        row = Row(scenario.name, runs, runs, f"{type(error).__name__}: {error}")
    return row, time.monotonic() - start
