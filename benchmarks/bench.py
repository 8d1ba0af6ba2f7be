"""Runs all benchmarks, prints them as a table beside their aims, keeps them, and names what became slower.

make bench                          # all but peers, offscreen: about ten minutes
make bench ARGS="start pages"       # parts: start pages speed growth typing gaps idle peers
QT_QPA_PLATFORM=xcb xvfb-run -a -s "-screen 0 1366x768x24" make bench ARGS=start   # on a virtual screen

Figures are kept in build/bench/results, a file for each run, and compared with the run before.
"""

import json
import os
import platform
import re
import subprocess
import sys
from pathlib import Path

import gaps
import growth
import idle
import pages
import peers
import start
from figures import Figure, last, save, slower, table

HERE = Path(__file__).resolve().parent
SPEED = HERE.parent / "build" / "bench" / "speed.json"
AIMS = {  # ms, by the beginning of the name
    "search per key": 16,
    "ladder": 16,
    "map frame": 16,
    "import of[10000_vcards]": 2_000,
    "import of[100000_linkedin_rows]": 10_000,
    "export of": 10_000,
}


def speed():
    """What pytest-benchmark measures: the 95th percentile of what is done often, the median of the rest."""
    SPEED.parent.mkdir(parents=True, exist_ok=True)
    options = ["-q", "-p", "no:cacheprovider", "--benchmark-timer=time.process_time", f"--benchmark-json={SPEED}"]
    command = [sys.executable, "-m", "pytest", *options, "--benchmark-disable-gc", str(HERE / "test_speed.py")]
    subprocess.run(command, check=True, cwd=HERE.parent)
    for one in json.loads(SPEED.read_text())["benchmarks"]:
        name, times = one["name"].removeprefix("test_").replace("_", " "), sorted(one["stats"]["data"])
        often = len(times) >= 20
        value = times[int(len(times) * 0.95)] if often else one["stats"]["median"]
        aim = next((aim for key, aim in AIMS.items() if name.replace(" ", "_").startswith(key.replace(" ", "_"))), None)
        yield Figure(f"{name}{', p95' if often else ''}", value * 1000, "ms", aim)


def starting():
    """The whole process, beside a dressed and a bare window: with the demo, and with many people and talks."""
    for data, size in (("", ()), (" with 2,000 talks", (10_000, 2_000))):
        found, ratios = start.measure(start.ROUNDS, size)
        yield Figure(f"start{data}", found["app"].cpu * 1000, "ms")
        yield Figure(f"memory at the start{data}", found["app"].memory, "MB")
        for other, ratio in ratios.items():
            aim = 1.2 if other == "dressed" else None
            yield Figure(f"start{data} to {other}, by the clock", ratio.seconds, "x", aim)
            yield Figure(f"start{data} to {other}, work", ratio.cpu, "x", aim)
            yield Figure(f"memory{data} to {other}", ratio.memory, "x", aim)
    yield Figure("the first start of all", start.first_of_all().cpu * 1000, "ms")
    yield Figure("the first start of a day", start.first_of_a_day().cpu * 1000, "ms")


def opening():
    """Each page, with 100,000 contacts and 5,000 talks."""
    for name, row in pages.measure().items():
        yield Figure(f"{name}: first opening", row["first work"], "ms", pages.OPENING)
        yield Figure(f"{name}: switching", row["again work"], "ms", pages.SWITCHING)
        yield Figure(f"{name}: switching after a change", row["after work"], "ms", pages.SWITCHING)


def growing():
    """From 100 to 100,000 contacts; the exponent of the last step."""
    for part, row in growth.measure(say=lambda text: print(text, flush=True)).items():
        aim = None if part in growth.FLAT else growth.LOG_LINEAR
        times = [taken for taken, _ in row]
        yield Figure(f"{part} with 100,000", times[-1], "ms")
        yield Figure(f"{part} grows with exponent", max(growth.exponent(*times[-2:]), 0), "", aim)


def typing():
    """From the key to the pixels, 99 of 100 keys, without what other programs took."""
    done = subprocess.run([sys.executable, str(HERE / "typing_speed.py")], capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1) or "Traceback" in done.stderr:  # it ends with 1 when a key was slow, too
        raise SystemExit(done.stderr or f"typing_speed.py ended with {done.returncode}")
    print(done.stdout, flush=True)
    slowest: dict[str, float] = {}
    for line in done.stdout.splitlines():
        found = re.match(r"([^:]+?)(?:: .*?)?  +wait .*own wait +[\d.]+ +([\d.]+)", line)
        if found:
            slowest[found[1]] = max(slowest.get(found[1], 0), float(found[2]))
    for kind, ms in slowest.items():  # of a form with many fields: the slowest field
        yield Figure(f"a key in {kind}, p99", ms, "ms", 16)


def beside():
    """Start to the first window, beside other programs."""
    for name, ratio in peers.measure().items():
        yield Figure(f"start to the window, to {name}", ratio, "x", 1)


def standing_still():
    """The longest time that the window stands still while long work goes on beside it."""
    command = [sys.executable, str(HERE / "gaps.py"), "--json"]  # apart: what comes after would inherit its memory
    *told, found = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout.splitlines()
    print("\n".join(told), flush=True)
    for name, longest in json.loads(found).items():
        yield Figure(f"longest gap, {name}", longest, "ms", gaps.AIM)


def doing_nothing():
    """A minute in which nobody does anything."""
    for name, row in idle.measure().items():
        yield Figure(f"a minute {name}: work", row["ms"], "ms")
        yield Figure(f"a minute {name}: woken", row["window"] + row["others"], "x")


PARTS = {
    "start": starting,
    "pages": opening,
    "speed": speed,
    "growth": growing,
    "typing": typing,
    "gaps": standing_still,
    "idle": doing_nothing,
    "peers": beside,
}


def main():
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # what is installed is compiled already
    chosen = sys.argv[1:] or [part for part in PARTS if part != "peers"]
    platform_of_qt = os.environ.get("QT_QPA_PLATFORM", "")
    before, figures = last(platform_of_qt), []
    for part in chosen:
        figures += PARTS[part]()
    about = {
        "python": platform.python_version(),
        "machine": f"{platform.machine()}, {os.cpu_count()} cores",
        "load": f"{os.getloadavg()[0]:.1f}",
        "platform": platform_of_qt,
    }
    kept = save(figures, about)
    print(f"\n{', '.join(f'{key} {value}' for key, value in about.items() if value)}\n\n{table(figures, before)}\n")
    for one in figures:
        if one.to_aim is not None and one.to_aim > 1:
            print(f"NOT WITHIN ITS AIM: {one.name}: {one.to_aim:.2f} times")
    for one, times in slower(figures, before):
        print(f"SLOWER: {one.name}: {times:.2f} times the last run")
    print(f"Kept as {kept}")


if __name__ == "__main__":
    main()
