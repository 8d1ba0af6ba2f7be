"""Opening each page for the first time, and switching to it, with 100,000 contacts and 5,000 talks.

    PYTHONPATH=benchmarks .venv/bin/python benchmarks/pages.py [ROUNDS [PLACE ...]]

Each first opening is in a process of its own, on the window with the ladder: modules are imported, the page is built,
read, laid out and painted, as from the ladder. Switching goes from the ladder to the page, built before: while nothing
changed, and after a small change of each kind, of which the slowest is told. Processor time of the window's thread in
ms, and what the clock said; queries and rows are those of the first opening. With names of places, only those.
"""

import compileall
import gc
import itertools
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # what is installed is compiled already

CONTACTS, TALKS = 100_000, 5_000
OPENING, SWITCHING = 100, 33  # ms: the aims
ROUNDS, SWITCHES, CHANGES = 3, 11, 5
TALK, PLANNED, PERSON = "talk 4000", "talk 4997", "contact 700"


def places():
    """Return what opens each place: the pages, and what stands behind the pages of people and of talks."""
    from netwerkapp.ui.pages import NAMES

    def talks(open_it):
        return lambda window: (window.show_page("conversations"), open_it(window.pages.conversations))

    def from_ladder(open_it):
        return lambda window: open_it(window.pages.ladder)

    return {
        **{name: lambda window, name=name: window.show_page(name) for name in NAMES if name != "ladder"},
        "a new talk": from_ladder(lambda ladder: ladder.place_chosen.emit("prepare", "")),
        "a sheet": from_ladder(lambda ladder: ladder.conversation_chosen.emit(PLANNED)),
        "a look-back": from_ladder(lambda ladder: ladder.conversation_chosen.emit(TALK)),
        "a rehearsal": talks(lambda page: page.rehearse(TALK)),
        "opportunities": talks(lambda page: page.show_opportunities()),
        "a person": from_ladder(lambda ladder: ladder.contact_chosen.emit(PERSON)),
        "a new contact": from_ladder(lambda ladder: ladder.place_chosen.emit("new_contact", "")),
    }


def changes():
    """Return small changes, each a new one every time it is made: a name, a moment of contact, a look-back."""
    from dataclasses import replace

    from large_file import NOW

    from netwerkapp.domain.touches import Touch, TouchKind

    numbers = itertools.count()

    def name(store):
        contact = store.contacts.get(PERSON)
        store.contacts.save(replace(contact, name=replace(contact.name, given=f"Sara {next(numbers)}")))

    def moment(store):
        store.touches.add(Touch(f"{os.getpid()} {next(numbers)}", NOW, NOW.date(), TouchKind.GREETING, PERSON))

    def look_back(store):
        reflection = store.reflections.get(TALK)
        store.reflections.save(replace(reflection, lesson=f"Eerst vragen {next(numbers)}.", ease=next(numbers) % 5 + 1))

    return {"name": name, "moment": moment, "look-back": look_back}


def window_on(folder):
    """Return the window as it stands after the start."""
    from netwerkapp import quick_qt

    quick_qt.load()  # as in the app
    from large_file import NOW
    from PySide6.QtWidgets import QApplication

    from netwerkapp.app import build_window
    from netwerkapp.storage.store import open_store
    from netwerkapp.ui.window.stack import LAST_PAGE

    app = QApplication([])
    store = open_store(folder, lambda: NOW)
    store.settings.set(LAST_PAGE, "ladder")
    window = build_window(store, folder, "nl", lambda: NOW, in_background=True)
    window.resize(1180, 760)
    window.show()
    window.show_page("ladder")
    for _ in range(5):
        app.processEvents()
    return app, window, store


def timed(app, doing, window):
    """Do this until it is painted; return the processor time and the time in ms."""
    begun, worked = time.perf_counter(), time.thread_time()
    doing(window)
    app.processEvents()
    return (time.thread_time() - worked) * 1000, (time.perf_counter() - begun) * 1000


def one(folder, name):
    """Open a place in this process; return what it cost as (processor, clock) in ms."""
    gc.disable()  # as in netwerkapp/cli.py
    open_it = places()[name]
    app, window, store = window_on(folder)
    gc.freeze()  # as in netwerkapp/app.py
    gc.enable()
    first = timed(app, open_it, window)
    again = []
    for _ in range(SWITCHES):
        window.show_page("ladder")
        app.processEvents()
        again.append(timed(app, open_it, window))
    after = {what: changed(app, window, store, open_it, change) for what, change in changes().items()}
    window.close()
    store.close()
    slowest = max(after, key=lambda what: after[what])
    found = {"first": first, "again": middle(again), "after": after[slowest]}
    return {**found, "slowest": slowest}


def changed(app, window, store, open_it, change):
    """Return what switching costs when this was changed since the page was seen."""
    times = []
    for _ in range(CHANGES):
        window.show_page("ladder")
        change(store)
        app.processEvents()
        times.append(timed(app, open_it, window))
    return middle(times)


def middle(times):
    """Return the median of the processor times, and that of the times by the clock."""
    return tuple(map(median, zip(*times, strict=True)))


def counted(folder, name):
    """Open a place in this process; return how many queries, rows and modules that took."""
    import sqlite3

    queries, rows = [], []

    class Row(sqlite3.Row):
        def __new__(cls, cursor, values):
            rows.append(1)
            return super().__new__(cls, cursor, values)

    app, window, store = window_on(folder)
    known, sqlite3.Row = set(sys.modules), Row
    store.door.connection.set_trace_callback(queries.append)
    timed(app, places()[name], window)
    store.door.connection.set_trace_callback(None)
    modules = [module for module in set(sys.modules) - known if module.startswith("netwerkapp")]
    asked = [query for query in queries if not query.startswith("--")]  # those are parts of a search
    window.close()
    store.close()
    return {"queries": len(asked), "rows": len(rows), "modules": len(modules)}


def asked_of(what, folder, name):
    """Return what a process of its own says of a place, on a copy that is not used for anything else."""
    done = subprocess.run(
        [sys.executable, __file__, what, str(folder), name], capture_output=True, text=True, check=True
    )
    return json.loads(done.stdout.splitlines()[-1])


def measure(rounds=ROUNDS, say=lambda text: None, contacts=CONTACTS, talks=TALKS, names=()):
    """Return for each place what its first opening and switching to it cost, and what is counted."""
    from large_file import large_folder

    found = {}
    compileall.compile_dir(str(Path(__file__).resolve().parent.parent / "netwerkapp"), quiet=2)
    with large_folder(contacts, talks) as folder:
        for name in names or places():
            times = [asked_of("time", folder, name) for _ in range(rounds)]
            row = {
                f"{what} {kind}": median(each[what][place] for each in times)
                for what in ("first", "again", "after")
                for place, kind in enumerate(("work", "clock"))
            }
            row["slowest"] = times[0]["slowest"]
            found[name] = row | asked_of("count", folder, name)
            say(line(name, found[name]))
    return found


def line(name, row):
    slow = (row["first work"] > OPENING) * " SLOW TO OPEN" + (row["again work"] > SWITCHING) * " SLOW TO SWITCH"
    slow += (row["after work"] > SWITCHING) * f" SLOW AFTER A CHANGE ({row['slowest']})"
    times = f"first {row['first work']:6.1f} ({row['first clock']:6.1f})  switch {row['again work']:5.1f} "
    times += f"after a change {row['after work']:5.1f}  {row['queries']:3} queries {row['rows']:6} rows"
    return f"{name:14} {times} {row['modules']:3} modules{slow}"


def main():
    if sys.argv[1:2] and sys.argv[1] in ("time", "count"):
        print(json.dumps({"time": one, "count": counted}[sys.argv[1]](Path(sys.argv[2]), sys.argv[3])))
        return
    print(f"{CONTACTS} contacts, {TALKS} talks; ms of work (by the clock), load {os.getloadavg()[0]:.1f}")
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    measure(rounds, lambda text: print(text, flush=True), names=sys.argv[2:])


if __name__ == "__main__":
    main()
