"""What one key costs on a sheet of 5,000 words with the pocket card following, from the key to the pixels.

make bench
PYTHONPATH=benchmarks .venv/bin/python benchmarks/typing_speed.py 400

Processor time in ms, so that what else the computer does makes no difference; 95 of 100 keys stay under one frame.
"""

import os
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from netwerkapp.app import build_window
from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.conversations import Conversation, Status
from netwerkapp.domain.names import split_name
from netwerkapp.storage.store import open_store

KEYS = 400
WORDS = 5000
LIMIT = 16  # ms: one frame
FIELDS = ("goal", "learn_goal", "opening", "pitch", "offer", "closing_ask", "knows")
LETTERS = "een vraag over het rooster, "


def fill(store):
    """Keep a sheet of 5,000 words over its fields, of one person."""
    store.contacts.save(Contact("henk", store.now(), split_name("Henk Verbruggen")))
    store.conversations.save(Conversation("t", store.now(), contact="henk", status=Status.PREPARING))
    each = " ".join(f"woord{number}" for number in range(WORDS // (len(FIELDS) + 1)))
    for field in FIELDS:
        (store.preparations.save_shared if field in ("knows", "offer") else store.preparations.save_answer)(
            "t", field, each
        )
    words = each.split()
    store.preparations.save_questions("t", tuple(" ".join(words[place::6]) for place in range(6)))


def press(widget, letter):
    """Send one key and wait until the window is drawn; return the processor time in ms."""
    begun = time.process_time()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
    QApplication.processEvents()
    return (time.process_time() - begun) * 1000


def measure(page, section, widget, keys):
    """Type so many letters in a field; return p50, p95 and the longest in ms."""
    page.preparation.sheet.open(section)
    widget().setFocus()
    for _ in range(20):
        QApplication.processEvents()
    for letter in LETTERS:
        press(widget(), letter)
    found = sorted(press(widget(), LETTERS[number % len(LETTERS)]) for number in range(keys))
    return found[len(found) // 2], found[int(len(found) * 0.95)], found[-1]


def main():
    keys = int(sys.argv[1]) if len(sys.argv) > 1 else KEYS
    app = QApplication([])
    slow = 0
    with tempfile.TemporaryDirectory() as folder:
        moment = datetime(2026, 11, 23, 9, 41, tzinfo=UTC)
        store = open_store(Path(folder), lambda: moment)
        fill(store)
        window = build_window(store, Path(folder), "nl", lambda: moment)
        window.resize(1180, 760)
        window.show()
        window.activateWindow()
        window.show_page("conversations")
        page = window.pages.conversations
        page.open_sheet("t")
        sheet = page.preparation.sheet
        places = {
            "goal": ("goal", lambda: sheet.fields["goal"].widget),
            "pitch": ("story", lambda: sheet.fields["pitch"].widget),
            "offer": ("offer", lambda: sheet.fields["offer"].widget),
            "question": ("questions", lambda: sheet.question_list.fields[0]),
            "invitation": ("practical", lambda: sheet.invitation.box.text),
        }
        for name, (section, widget) in places.items():
            middle, most, longest = measure(page, section, widget, keys)
            slow += most >= LIMIT
            print(f"{name:12} p50 {middle:6.1f} ms   p95 {most:6.1f} ms   longest {longest:6.1f} ms")
        window.close()
        store.close()
        app.quit()
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main())
