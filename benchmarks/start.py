"""Time and memory from exec to the first painted window: the app beside a dressed and a bare window, in turns.

make bench ARGS=start             # offscreen
QT_QPA_PLATFORM=xcb xvfb-run -a -s "-screen 0 1366x768x24" make bench ARGS=start   # on a virtual screen

PYTHONPATH=benchmarks .venv/bin/python benchmarks/start.py [ROUNDS [CONTACTS TALKS]]     # else the data of the demo
"""

import json
import os
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NamedTuple

from large_file import large_folder

HERE = Path(__file__).resolve().parent
KINDS = ("app", "dressed", "bare")
ROUNDS = 15
SCREEN = {"name": "screen", "width": 1366, "height": 768, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}


class Cost(NamedTuple):
    """What one start took."""

    seconds: float
    cpu: float  # seconds of the processor: hardly changed by what else the machine does
    memory: float  # MB, at most


def once(kind, folder):
    begun = time.perf_counter()
    command = [sys.executable, str(HERE / f"{kind}_window.py"), folder]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    told = process.stdout.read()
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode or not told:
        raise SystemExit(f"{kind}: no window was painted")
    return Cost(time.perf_counter() - begun, used.ru_utime + used.ru_stime, int(told) / 1024)


@contextmanager
def demo_folder():
    with tempfile.TemporaryDirectory() as temporary:
        folder = str(Path(temporary) / "demo")
        subprocess.run([sys.executable, "-m", "netwerkapp", "demo", folder], check=True, stdout=subprocess.DEVNULL)
        yield folder


@contextmanager
def screen():
    """Give all programs the same screen: that of a laptop, where there is none."""
    with tempfile.TemporaryDirectory() as temporary:
        file = Path(temporary) / "screen.json"
        file.write_text(json.dumps({"screens": [SCREEN]}))
        was = os.environ.get("QT_QPA_PLATFORM")
        asked = was or ("xcb" if os.environ.get("DISPLAY") else "offscreen")
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file}" if asked == "offscreen" else asked
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # what is installed is compiled already
        yield
    os.environ["QT_QPA_PLATFORM"] = was or asked


def measure(rounds=ROUNDS, size=()):
    """Start all kinds in turns; return the medians of each, and of the app to each other kind round by round."""
    with screen(), large_folder(*size) if size else demo_folder() as folder:
        for kind in KINDS:
            once(kind, str(folder))
        found = {kind: [] for kind in KINDS}
        for _ in range(rounds):
            for kind in KINDS:
                found[kind].append(once(kind, str(folder)))
    middles = {kind: Cost(*map(statistics.median, zip(*found[kind], strict=True))) for kind in KINDS}
    ratios = {}
    for other in KINDS[1:]:
        pairs = list(zip(found["app"], found[other], strict=True))
        ratios[other] = Cost(*(statistics.median(one[n] / two[n] for one, two in pairs) for n in range(3)))
    return middles, ratios


def measure_app(prepare, rounds=ROUNDS):
    """Return the medians of starts of the app alone, each on a folder that was prepared for it."""
    found = []
    with screen(), tempfile.TemporaryDirectory() as place:
        for number in range(rounds):
            folder = Path(place) / str(number)
            prepare(folder)
            found.append(once("app", str(folder)))
    return Cost(*map(statistics.median, zip(*found, strict=True)))


def first_of_all(rounds=ROUNDS):
    """Start where there is no file yet: it is made first."""
    return measure_app(Path.mkdir, rounds)


def first_of_a_day(rounds=ROUNDS):
    """Start on the data of the demo, as it was left on a day before."""
    with demo_folder() as demo:

        def leave(folder):
            shutil.copytree(demo, folder)
            with closing(sqlite3.connect(folder / "netwerkapp.sqlite3")) as connection, connection:
                connection.execute("UPDATE settings SET value = '2026-01-05' WHERE id = 'last_day'")

        return measure_app(leave, rounds)


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    middles, ratios = measure(rounds, tuple(map(int, sys.argv[2:4])))
    print(f"{os.environ['QT_QPA_PLATFORM']}, {rounds} rounds in turns, medians, load {os.getloadavg()[0]:.1f}")
    for kind, middle in middles.items():
        print(f"{kind:8} {middle.seconds * 1000:6.0f} ms {middle.cpu * 1000:6.0f} ms cpu {middle.memory:6.1f} MB")
    for other, ratio in ratios.items():
        print(f"app to {other}: {ratio.seconds:.2f} times the time, {ratio.cpu:.2f} cpu, {ratio.memory:.2f} memory")


if __name__ == "__main__":
    main()
