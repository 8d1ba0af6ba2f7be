"""How long the window stands still while long work goes on beside it: the gaps between the ticks of a 1 ms timer.

    PYTHONPATH=benchmarks .venv/bin/python benchmarks/gaps.py [WORK ...]

Import of 10,000 vCards and 100,000 LinkedIn rows, export of everybody by then, who stands twice among them, all their
names hidden, and 2,000 talks as a PDF. The window is seen meanwhile. On a busy machine another program may have the
processor: that time is left out of `own`, the gap of doing nothing is told beside it.
"""

import json
import os
import sys
import tempfile
import time
from pathlib import Path

from queue_time import queued, since

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

AIM = 50  # ms
HEAD = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
ROW = "Piet,Berg{n},https://www.linkedin.com/in/piet{n},,Bakkerij {n},Bakker,12 Mar 2024\n"
CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Berg{n};Piet;;;\r\nFN:Piet Berg{n}\r\nTEL:06{n:08}\r\nUID:p{n}\r\nEND:VCARD\r\n"


class Ticks:
    """Hears a timer of 1 ms, and remembers the longest times between two ticks."""

    def __init__(self):
        from PySide6.QtCore import Qt, QTimer

        self._last, self._queued = time.perf_counter(), queued()
        self.gaps, self.own = [], []
        self._timer = QTimer(interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self):
        now = time.perf_counter()
        self.gaps.append((now - self._last) * 1000)
        self.own.append(max(0.0, self.gaps[-1] - since(self._queued)))
        self._last, self._queued = now, queued()

    def worst(self):
        """Return the longest gap, the longest without what other programs took, and how many of those are too long."""
        return max(self.gaps, default=0.0), max(self.own, default=0.0), sum(gap > AIM for gap in self.own)


def wait_for(app, done, ticks):
    begun = time.perf_counter()
    while not done():
        app.processEvents()
        time.sleep(0.0005)
        if time.perf_counter() - begun > 300:
            raise SystemExit("it does not end")
    return (*ticks.worst(), time.perf_counter() - begun)


def import_of(file):
    def begin(window):
        window.pages.imports.take(file)
        yield lambda: not window.pages.imports.look.isHidden()
        window.pages.imports.look.write_wanted.emit()
        yield lambda: not window.pages.imports.result.isHidden()

    return begin


def works(place):
    cards, rows = place / "people.vcf", place / "Connections.csv"
    cards.write_text("".join(CARD.format(n=n) for n in range(10_000)), newline="")
    rows.write_text(HEAD + "".join(ROW.format(n=n) for n in range(100_000)), newline="")

    def nothing(_window):
        until = time.perf_counter() + 2
        yield lambda: time.perf_counter() > until

    def export_to(name):
        def begin(window):
            from PySide6.QtCore import QTimer

            window.outlets.exporter._choose_file = lambda *_asked: (str(place / name), "")
            QTimer.singleShot(0, window.menus.export_wanted.emit)
            yield (place / name).exists

        return begin

    def twice(window):
        window.pages.duplicates.begin()
        yield lambda: window.pages.duplicates.busy.isHidden()

    def hide(window):
        from PySide6.QtCore import QTimer

        from netwerkapp.ui.hidden_names import without_names_beside

        hidden = []
        QTimer.singleShot(0, lambda: hidden.append(without_names_beside(window._store, window._theme, window)))
        yield lambda: hidden
        hidden[0].close()

    def talks(window):
        page = window.pages.talk_export
        page.choose_file = lambda _name, _kind: str(place / "talks.pdf")
        page.save.click()
        yield lambda: page.job is None

    return {
        ("nothing", "ladder"): nothing,
        ("import of 10,000 vCards", "import"): import_of(cards),
        ("import of 100,000 rows", "import"): import_of(rows),
        ("export as vCards", "contacts"): export_to("people out.vcf"),
        ("export as a table", "contacts"): export_to("people out.csv"),
        ("who stands twice", "duplicates"): twice,
        ("hiding all names", "ladder"): hide,
        ("2,000 talks as a PDF", "talk_export"): talks,
    }


def measure(chosen=(), say=print):
    """Return the longest gap of each work without what other programs took, in ms."""
    from large_file import large_folder
    from pages import window_on

    found = {}
    with tempfile.TemporaryDirectory() as temporary, large_folder() as folder:
        app, window, store = window_on(folder)
        for (name, page), begin in works(Path(temporary)).items():
            if chosen and name.split()[0] not in chosen:
                continue
            worst, worst_own, over, took = 0.0, 0.0, 0, 0.0
            window.show_page(page)  # which has an aim of its own
            app.processEvents()
            ticks = Ticks()  # what begins the work, by the click of somebody, counts as well
            for done in begin(window):
                longest, own, more, seconds = wait_for(app, done, ticks)
                ticks = Ticks()
                worst, worst_own = max(worst, longest), max(worst_own, own)
                over, took = over + more, took + seconds
            found[name] = worst_own
            load = f"load {os.getloadavg()[0]:.1f}"
            gaps = f"longest gap {worst:6.1f} ms, own {worst_own:6.1f} ms, {over} over {AIM} ms"
            say(f"{name:24} {gaps}, in {took:.1f} s, {load}")
        window.close()
        store.close()
    return found


if __name__ == "__main__":
    as_json = "--json" in sys.argv
    longest_of = measure([name for name in sys.argv[1:] if name != "--json"])
    if as_json:
        print(json.dumps(longest_of))
