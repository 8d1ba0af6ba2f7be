"""What drawing the ladder page again costs on a large file, part by part.

make bench                                # the start, and then this
PYTHONPATH=benchmarks .venv/bin/python benchmarks/ladder.py 101

Medians of processor time in ms, so that what else the computer does makes no difference.
"""

import os
import sys
import time
from dataclasses import replace
from statistics import median

from large_file import CONTACTS, NOW, TALKS, TODAY, large_store
from PySide6.QtWidgets import QApplication

from netwerkapp.app import build_window
from netwerkapp.domain.conversations import Status
from netwerkapp.domain.ladder import climb
from netwerkapp.storage.facts import FactsReader, read_facts
from netwerkapp.storage.watch import Watch

ROUNDS = 51
LIMIT = 16  # ms: one frame
TALK = f"talk {TALKS - 10}"


class Changes:
    """One more change each time, of the kind that makes the ladder look."""

    def __init__(self, store):
        self._store, self._times = store, 0

    def look_back(self):
        self._times += 1
        known = self._store.reflections.get(TALK)
        self._store.reflections.save(replace(known, ease=self._times % 5 + 1))

    def talk(self):
        self._times += 1
        self._store.conversations.set_status(TALK, Status.HELD if self._times % 2 else Status.CANCELLED)

    def contact(self):
        self._times += 1
        known = self._store.contacts.get("contact 77")
        self._store.contacts.save(replace(known, closeness=self._times % 4 + 1))


def cost(part, before=lambda: None):
    """Return the median time of doing this, in ms; `before` does not count."""
    found = []
    for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS):
        before()
        begun = time.process_time()
        part()
        found.append(time.process_time() - begun)
    return median(found) * 1000


def main():
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(sys.argv[:1])
    with large_store() as (store, folder):
        window = build_window(store, folder, clock=lambda: NOW)
        window.show()
        window.show_page("ladder")
        app.processEvents()
        page, changes = window.pages["ladder"], Changes(store)
        reader, facts = FactsReader(store.door, Watch(store.door)), read_facts(store.door)

        def redraw():
            page.refresh()
            page.repaint()

        print(f"{CONTACTS} contacts, {TALKS} conversations; medians in ms, a redraw to stay under {LIMIT}")
        for name, figure in (
            ("facts, the first time", cost(lambda: read_facts(store.door))),
            ("facts after a look-back", cost(reader.read, changes.look_back)),
            ("facts after a talk", cost(reader.read, changes.talk)),
            ("facts after a contact", cost(reader.read, changes.contact)),
            ("climb", cost(lambda: climb(facts, TODAY))),
            ("refresh with nothing changed", cost(page.refresh)),
            ("paint", cost(page.repaint)),
            ("redraw with nothing changed", cost(redraw)),
            ("redraw after a look-back", cost(redraw, changes.look_back)),
            ("redraw after a talk", cost(redraw, changes.talk)),
            ("saving a look-back", cost(changes.look_back)),
            ("saving a talk", cost(changes.talk)),
        ):
            print(f"{name:30} {figure:6.2f}")
        window.close()


if __name__ == "__main__":
    main()
