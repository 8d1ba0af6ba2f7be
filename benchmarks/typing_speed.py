"""What one key costs while typing goes on and is kept: from the key to the pixels.

make bench
PYTHONPATH=benchmarks .venv/bin/python benchmarks/typing_speed.py 400
PYTHONPATH=benchmarks .venv/bin/python benchmarks/typing_speed.py 400 --slow-disk

Keys come every 40 ms, with a short pause after 20, on a sheet of 5,000 words with the pocket card following, on a
contact and in a step. `wait` is the time from the moment that a key is due to the moment that it is drawn, also when
the window was held up just then; `own wait` leaves out the time in which other programs had the processor, and 99 of
100 keys stay under one frame of it; `work` is the processor time of the window's thread. With --slow-disk each fsync
takes 30 ms: the program runs itself under strace.
"""

import gc
import os
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from queue_time import queued, since

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from netwerkapp.app import build_window
from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.conversations import Conversation, Status
from netwerkapp.domain.names import split_name
from netwerkapp.storage.store import open_store
from netwerkapp.ui.backups.inspector import Inspector

KEYS = 400
PACE, PAUSE = 0.040, 0.350  # seconds from key to key, and after a word or three: long enough for it to be kept
WORD = 20  # keys
WORDS = 5000
MOMENT = datetime(2026, 11, 23, 9, 41, tzinfo=UTC)
LIMIT = 16  # ms: one frame
FIELDS = ("goal", "learn_goal", "opening", "pitch", "offer", "closing_ask", "knows")
LETTERS = "een vraag over het rooster, "
SLOW_DISK = "--slow-disk"
STRACE = ("strace", "-f", "--seccomp-bpf", "-qq", "-o", os.devnull, "-e", "trace=fsync,fdatasync")
DELAY = ("-e", "inject=fsync,fdatasync:delay_exit=30000")


def fill(folder):
    """Keep a sheet of 5,000 words over its fields, of one person."""
    store = open_store(folder, lambda: MOMENT)
    store.settings.set("welcomed", "yes")
    store.contacts.save(Contact("henk", store.now(), split_name("Henk Verbruggen")))
    store.conversations.save(Conversation("t", store.now(), contact="henk", status=Status.PREPARING))
    each = " ".join(f"woord{number}" for number in range(WORDS // (len(FIELDS) + 1)))
    for field in FIELDS:
        (store.preparations.save_shared if field in ("knows", "offer") else store.preparations.save_answer)(
            "t", field, each
        )
    words = each.split()
    store.preparations.save_questions("t", tuple(" ".join(words[place::6]) for place in range(6)))
    store.close()


def press(widget, letter):
    """Send one key and wait until the window is drawn; return the processor time in ms."""
    begun = time.thread_time()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
    QApplication.processEvents()
    return (time.thread_time() - begun) * 1000


def measure(widget, keys):
    """Type so many letters in a field; return for each how long it waited and what it cost, in ms."""
    widget().setFocus()
    for _ in range(20):
        QApplication.processEvents()
    for letter in LETTERS:
        press(widget(), letter)
    waits, owns, works = [], [], []
    due = time.perf_counter()
    for number in range(keys):
        due += PAUSE if number % WORD == 0 else PACE
        before = queued()
        while (left := due - time.perf_counter()) > 0:
            before = queued()
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 1)
            time.sleep(min(max(left, 0), 0.001))
        works.append(press(widget(), LETTERS[number % len(LETTERS)]))
        waits.append((time.perf_counter() - due) * 1000)
        owns.append(max(works[-1], waits[-1] - since(before)))
    return sorted(waits), sorted(owns), sorted(works)


def places(window):
    """Return where is typed: a name, and what opens the place and gives its field."""
    page = window.pages.conversations
    window.show_page("conversations")
    page.open_sheet("t")
    sheet = page.preparation.sheet

    def section(name, widget):
        sheet.open(name)
        return widget

    yield "goal", section("goal", lambda: sheet.fields["goal"].widget)
    yield "pitch", section("story", lambda: sheet.fields["pitch"].widget)
    yield "offer", section("offer", lambda: sheet.fields["offer"].widget)
    yield "question", section("questions", lambda: sheet.question_list.fields[0])
    yield "invitation", section("practical", lambda: sheet.invitation.box.text)
    window.show_page("contacts")
    window.pages.contacts.open("henk")
    window.pages.contacts._edit_current()
    yield "contact", lambda: window.pages.contacts.sides.form.fields.texts["organisation"]
    window.pages.steps.open("w2", "rq3")
    window.show_page("steps")
    yield "step", lambda: window.pages.steps.question.text


def under_strace():
    """Run this program once more, with a disk that needs 30 ms for each fsync."""
    arguments = [one for one in sys.argv if one != SLOW_DISK]
    return subprocess.run([*STRACE, *DELAY, sys.executable, *arguments], check=False).returncode


def main():
    if SLOW_DISK in sys.argv:
        return under_strace()
    if sys.argv[1:2] == ["--fill"]:
        return fill(Path(sys.argv[2]))
    keys = int(sys.argv[1]) if len(sys.argv) > 1 else KEYS
    app = QApplication([])
    slow = 0
    with TemporaryDirectory() as folder:
        subprocess.run([sys.executable, __file__, "--fill", folder], check=True)  # here nothing was written yet
        store = open_store(Path(folder), lambda: MOMENT)
        window = build_window(store, Path(folder), "nl", lambda: MOMENT, in_background=True)
        window.resize(1180, 760)
        window.show()
        window.activateWindow()
        inspector = Inspector(Path(folder))  # as the app does when it is seen
        inspector.begin()
        until = time.perf_counter() + 1
        while time.perf_counter() < until:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
        gc.freeze()
        for name, widget in places(window):
            most = int(keys * 0.99)
            figures = dict(zip(("wait", "own wait", "work"), measure(widget, keys), strict=True))
            slow += figures["own wait"][most] >= LIMIT
            told = (
                f"{what}: p50 {ms[keys // 2]:5.1f} p99 {ms[most]:5.1f} slowest {ms[-1]:5.1f}"
                for what, ms in figures.items()
            )
            print(f"{name:10} {'  '.join(told)}", flush=True)
        window.close()
        store.close()
        app.quit()
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main())
