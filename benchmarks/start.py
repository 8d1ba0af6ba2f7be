"""Time and memory from exec to the first painted window: the app beside a dressed and a bare window, in turns.

make bench                       # offscreen
xvfb-run -a make bench           # on a virtual screen
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
KINDS = ("app", "dressed", "bare")
ROUNDS = 15


def once(kind, folder):
    begun = time.perf_counter()
    done = subprocess.run(
        [sys.executable, str(HERE / f"{kind}_window.py"), folder], capture_output=True, text=True, check=True
    )
    return time.perf_counter() - begun, int(done.stdout.split()[-1]) / 1024


def main():
    os.environ.setdefault("QT_QPA_PLATFORM", "xcb" if os.environ.get("DISPLAY") else "offscreen")
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # what is installed is compiled already
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    with tempfile.TemporaryDirectory() as temporary:
        folder = str(Path(temporary) / "demo")
        subprocess.run([sys.executable, "-m", "netwerkapp", "demo", folder], check=True, stdout=subprocess.DEVNULL)
        for kind in KINDS:
            once(kind, folder)
        found = {kind: [] for kind in KINDS}
        for _ in range(rounds):
            for kind in KINDS:
                found[kind].append(once(kind, folder))
    print(f"{os.environ['QT_QPA_PLATFORM']}, {rounds} rounds in turns, medians")
    for kind in KINDS:
        seconds, memory = (statistics.median(column) for column in zip(*found[kind], strict=True))
        print(f"{kind:8} {seconds * 1000:6.0f} ms {memory:6.1f} MB")
    for other in KINDS[1:]:
        pairs = list(zip(found["app"], found[other], strict=True))
        time_ratio = statistics.median(a[0] / b[0] for a, b in pairs)
        memory_ratio = statistics.median(a[1] / b[1] for a, b in pairs)
        print(f"app to {other}: {time_ratio:.2f} times the time, {memory_ratio:.2f} times the memory")


if __name__ == "__main__":
    main()
