"""What the app does when nobody does anything: the work of a minute, and how often it is woken.

    PYTHONPATH=benchmarks .venv/bin/python benchmarks/idle.py [SECONDS]

The app itself, on the data of the demo, left alone until what follows a start is over; once just so, and once after
use: pages are gone through, a name is typed in the search, and the focus then stands outside a text field. The timers
are counted by tests/test_idle.py.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SECONDS, SETTLE = 60, 15  # measured, and before that: a copy may be made ten seconds after the start
KINDS = {"left alone": False, "after use": True}


def used():
    """Go through the pages, look for a name, and leave the text field."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QLineEdit

    window = next(one for one in QApplication.topLevelWidgets() if one.isVisible())
    for name in ("steps", "conversations", "network", "settings", "ladder", "contacts"):
        window.show_page(name)
        QTest.qWait(300)
    field = next(one for one in window.pages.contacts.findChildren(QLineEdit) if one.isVisible())
    field.setFocus()
    QTest.keyClicks(field, "anna", delay=80)
    QTest.qWait(500)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    window.show_page("ladder")
    window.pages.ladder.focus_first()
    assert not isinstance(QApplication.focusWidget(), QLineEdit)


def woken():
    """Return how often the window's thread, and each other one, gave the processor up by itself so far."""
    found = {}
    for task in Path("/proc/self/task").iterdir():
        rows = (task / "status").read_text(encoding="utf-8").splitlines()
        found[task.name] = next(int(row.split()[1]) for row in rows if row.startswith("voluntary"))
    return found


def stay(milliseconds):
    """Wait as the app does."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def watch(folder, seconds, *, after_use):
    """Start the app in this process and print what it did while nobody did anything."""
    import time

    from netwerkapp import app as netwerkapp
    from netwerkapp.ui.application import Application

    def instead(_app):
        stay(1_000)
        if after_use:
            used()
        stay(SETTLE * 1000)
        begun, before = time.process_time(), woken()
        stay(seconds * 1000)
        worked, after = (time.process_time() - begun) * 1000, woken()
        mine = str(os.getpid())
        others = sum(after[task] - before.get(task, 0) for task in after if task != mine)
        print(json.dumps({"ms": worked, "window": after[mine] - before[mine], "others": others}), flush=True)
        return 0

    Application.exec = instead
    return netwerkapp.main(Path(folder), "nl")


def measure(seconds=SECONDS, say=print):
    """Return for each kind what the processor did, in ms, and how often the app was woken."""
    found = {}
    for name, after_use in KINDS.items():
        with TemporaryDirectory() as temporary:
            data = Path(temporary) / "demo"
            environment = os.environ | {"XDG_RUNTIME_DIR": temporary}
            command = [sys.executable, "-m", "netwerkapp", "demo", str(data)]
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
            command = [sys.executable, __file__, "--watch", str(data), str(seconds), str(int(after_use))]
            done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
        found[name] = row = json.loads(done.stdout.splitlines()[-1])
        say(
            f"{name}: in {seconds} s {row['ms']:.1f} ms of the processor, woken {row['window']} times in the thread of "
            f"the window, {row['others']} times in others"
        )
    return found


if __name__ == "__main__":
    if sys.argv[1:2] == ["--watch"]:
        sys.exit(watch(sys.argv[2], int(sys.argv[3]), after_use=sys.argv[4] == "1"))
    measure(int(sys.argv[1]) if len(sys.argv) > 1 else SECONDS)
