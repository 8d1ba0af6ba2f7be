"""Nothing leaves this computer: the whole walk opens no other socket than those of the screen and its own."""

import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.faults.table import Row, Scenario
from tests.faults.walk import Walk, walked

NO_STRACE = "skipped: no strace"
_FAMILY = re.compile(r"\b(?:socket|socketpair)\((\w+)")
_ADDRESS = re.compile(r"sa_family=(\w+)")
_LOCAL = ("AF_UNIX", "AF_LOCAL")
_CONTROL = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).connect(('192.0.2.1', 9))"


def strangers(trace: str) -> list[str]:
    """Return the lines of a trace of strace that name another family of sockets than the local one."""
    return [
        line
        for line in trace.splitlines()
        if any(family not in _LOCAL for family in (*_FAMILY.findall(line), *_ADDRESS.findall(line)))
    ]


def off_the_screen(_runs: int, _seed: int) -> Row:
    return _row("no network: the whole walk", walked())


def on_a_screen(runs: int, _seed: int) -> Row:
    """The same on a screen of X11, which talks to more of the system."""
    name = "no network: the whole walk on a screen"
    if not runs:
        return Row(name, 0, 0, "skipped: only in make faults")
    if not (server := shutil.which("Xvfb")):
        return Row(name, 0, 0, "skipped: no Xvfb")
    with (
        tempfile.TemporaryFile("w+") as told,
        subprocess.Popen(
            [server, "-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"],
            stdout=told,
            stderr=subprocess.DEVNULL,
        ) as screen,
    ):
        try:
            display = _told(told)
            return _row(name, walked(f":{display}")) if display else Row(name, 0, 0, "skipped: Xvfb does not start")
        finally:
            screen.terminate()


def control(_runs: int, _seed: int) -> Row:
    name = "control: a socket opened on purpose is found"
    strace = shutil.which("strace")
    if not strace:
        return Row(name, 0, 0, NO_STRACE)
    with tempfile.TemporaryDirectory() as folder:
        trace = Path(folder) / "trace"
        traced = [strace, "-f", "-qq", "-e", "trace=network", "-o", str(trace)]
        subprocess.run([*traced, sys.executable, "-c", _CONTROL], check=False, capture_output=True)
        found = strangers(trace.read_text(encoding="utf-8"))
    return Row(name, 1, int(len(found) < 2), f"{len(found)} lines found")


def _row(name: str, walk: Walk) -> Row:
    if walk.code:
        return Row(name, 1, 1, f"the walk failed: {walk.said[-400:]}")
    found = [*walk.strangers, *strangers(walk.trace)]
    note = f"{len(walk.trace.splitlines())} calls seen by strace" if walk.trace else "no strace: what Python asks only"
    return Row(name, 1, len(found), "; ".join(found[:5]) or note)


def _told(file) -> str:
    """Return the number of the screen as soon as the server tells it."""
    for _ in range(200):
        file.seek(0)
        if number := file.read().strip():
            return number
        time.sleep(0.05)  # another process begins
    return ""


SCENARIOS = [
    Scenario("no network: the whole walk", off_the_screen, 1, 1, seconds=20),
    Scenario("no network: the whole walk on a screen", on_a_screen, 1, 0, seconds=20),
    Scenario("control: a socket opened on purpose is found", control, 1, 1),
]
