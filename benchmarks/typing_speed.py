"""What one key costs while typing goes on and is kept: from the key to the pixels, in every kind of field.

make bench
PYTHONPATH=benchmarks .venv/bin/python benchmarks/typing_speed.py [KEYS] [FIELD ...]
PYTHONPATH=benchmarks .venv/bin/python benchmarks/typing_speed.py [KEYS] [FIELD ...] --slow-disk

Among 100,000 people and 5,000 talks, with a sheet of 5,000 words. Keys come every 40 ms, with a short pause after 20.
`wait` is the time from the moment that a key is due to the moment that it is drawn, also when the window was held up
just then; `own wait` leaves out the time in which other programs had the processor, and 99 of 100 keys stay under one
frame of it; `work` is the processor time of the window's thread; `held` is the longest time between two keys in which
the window could not have taken one, of its own. FIELD is a part of a name: `sheet`, `search`.
With --slow-disk each fsync takes 30 ms, or as many as --slow-disk=MS says: the program runs itself under strace.
"""

import compileall
import gc
import math
import os
import subprocess
import sys
import time
from pathlib import Path

from queue_time import queued, since

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

from large_file import NOW, large_folder
from PySide6.QtCore import QEvent, QEventLoop, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from typing_fields import fields, fill

from netwerkapp.app import build_window
from netwerkapp.storage.store import open_store
from netwerkapp.ui.backups.inspector import Inspector

CONTACTS, TALKS = 100_000, 5_000
KEYS = 50  # in each field
PACE, PAUSE = 0.040, 0.350  # seconds from key to key, and after a word or three: long enough for it to be kept
WORD = 20  # keys
LIMIT = 16  # ms: one frame
LETTERS, DIGITS = "een vraag over het rooster, ", "12"
SLOW_DISK, DELAY = "--slow-disk", 30
STRACE = ("strace", "-f", "--seccomp-bpf", "-qq", "-o", os.devnull, "-e", "trace=fsync,fdatasync")


def press(widget, letter):
    """Send one key and wait until the window is drawn; return the processor time in ms."""
    begun = time.thread_time()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
    QApplication.processEvents()
    return (time.thread_time() - begun) * 1000


def p99(values):
    """Return what 99 of 100 stay under; the values are in order."""
    return values[math.ceil(len(values) * 0.99) - 1]


def measure(widget, keys):
    """Type so many letters in a field; return for each how long it waited and what it cost, in ms."""
    widget().setFocus()
    for _ in range(20):
        QApplication.processEvents()
    assert widget().isVisible(), "a field that nobody sees"
    letters = DIGITS if getattr(widget(), "validator", bool)() else LETTERS
    for letter in letters:
        press(widget(), letter)
    waits, owns, works, helds = [], [], [], []
    due = time.perf_counter()
    for number in range(keys):
        due += PAUSE if number % WORD == 0 else PACE
        before, held = queued(), 0.0
        while (left := due - time.perf_counter()) > 0:
            before, begun = queued(), time.perf_counter()
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 1)
            if (took := (time.perf_counter() - begun) * 1000) > max(held, 2):
                held = max(held, took - since(before))
            time.sleep(min(max(left, 0), 0.001))
        helds.append(held)
        works.append(press(widget(), letters[number % len(letters)]))
        waits.append((time.perf_counter() - due) * 1000)
        owns.append(max(works[-1], waits[-1] - since(before)))
    return {"wait": sorted(waits), "own wait": sorted(owns), "work": sorted(works), "held": sorted(helds)}


def told(name, figures):
    """Return the line of one field."""
    parts = (f"{what} {ms[len(ms) // 2]:5.1f} {p99(ms):5.1f} {ms[-1]:5.1f}" for what, ms in figures.items())
    return f"{name:32}{'  '.join(parts)}"


def under_strace(arguments):
    """Run this program once more, with a disk that needs so long for each fsync."""
    slow = next(one for one in arguments if one.startswith(SLOW_DISK))
    delay = int(slow.partition("=")[2] or DELAY) * 1000
    inject = ("-e", f"inject=fsync,fdatasync:delay_exit={delay}")
    rest = [one for one in arguments if one != slow]
    return subprocess.run([*STRACE, *inject, sys.executable, __file__, *rest], check=False).returncode


def window_on(folder):
    """Return the window as a user has it a second after the start."""
    store = open_store(folder, lambda: NOW)
    window = build_window(store, folder, "nl", lambda: NOW, in_background=True)
    window.resize(1180, 760)
    window.show()
    window.activateWindow()
    inspector = Inspector(folder)  # as the app does when it is seen
    inspector.begin()
    until = time.perf_counter() + 1
    while time.perf_counter() < until:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
    return store, window


def main():
    arguments = sys.argv[1:]
    if any(one.startswith(SLOW_DISK) for one in arguments):
        return under_strace(arguments)
    if arguments[:1] == ["--fill"]:
        return fill(Path(arguments[1]), NOW)
    compileall.compile_dir(str(Path(__file__).resolve().parent.parent / "netwerkapp"), quiet=2)
    keys = int(arguments.pop(0)) if arguments and arguments[0].isdigit() else KEYS
    app = QApplication([])
    slow = []
    with large_folder(CONTACTS, TALKS) as folder:
        subprocess.run([sys.executable, __file__, "--fill", str(folder)], check=True)  # here nothing was written yet
        store, window = window_on(folder)
        gc.freeze()
        print("In ms: p50, p99, slowest")
        for name, widget in fields(window):
            if arguments and not any(one in name for one in arguments):
                continue
            figures = measure(widget, keys)
            if p99(figures["own wait"]) >= LIMIT:
                slow.append(name)
            print(told(name, figures), flush=True)
        window.close()
        store.close()
        app.quit()
    print(f"Not under {LIMIT} ms: {', '.join(slow) or 'no field'}")
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main())
