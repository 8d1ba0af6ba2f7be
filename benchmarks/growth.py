"""How time and memory grow with the list: 100, 1,000, 10,000 and 100,000 contacts, with 200 talks.

    PYTHONPATH=benchmarks .venv/bin/python benchmarks/growth.py [PART ...]

Each size is measured in a process of its own: processor time in ms, and the most memory in MB. The exponent is the
slope of the logarithms between the last two sizes: 0 does not grow, 1 grows with the list, n log n is 1.10 there.
"""

import json
import os
import resource
import subprocess
import sys
import time
from functools import partial
from math import log
from pathlib import Path
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # what is installed is compiled already

SIZES = (100, 1_000, 10_000, 100_000)
PARTS = ("start", "list", "search", "ladder", "import", "export", "backup")
FLAT = ("start", "ladder")  # these do not grow
LOG_LINEAR = log(100_000 * log(100_000) / (10_000 * log(10_000)), 10)
NOTHING = 3  # ms or MB: a difference below that is no growth
TALKS = 200
CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Berg{n};Piet;;;\r\nFN:Piet Berg{n}\r\nTEL:06{n:08}\r\nUID:p{n}\r\nEND:VCARD\r\n"


def worked(doing, rounds=5):
    """Return the median processor time of doing this, in ms."""
    found = []
    for _ in range(rounds):
        begun = time.process_time()
        doing()
        found.append((time.process_time() - begun) * 1000)
    return median(found)


def start(folder):
    """Open the file and show the window; the first page is the ladder."""
    from pages import window_on

    _app, window, store = window_on(folder)
    taken = time.process_time()  # since the process began: Python and all modules too
    window.close()
    store.close()
    return taken * 1000


def in_store(doing, folder):
    """Do this with the store."""
    from large_file import NOW

    from netwerkapp.storage.store import open_store

    store = open_store(folder, lambda: NOW)
    taken = doing(store, folder)
    store.close()
    return taken


def read_list(store, _folder):
    from netwerkapp.storage.contact_list import ContactQuery

    return worked(lambda: store.contacts.page(ContactQuery(), 0, 30))


def search(store, _folder):
    from netwerkapp.storage.contact_list import ContactQuery

    def type_it():
        for end in range(1, 9):
            query = ContactQuery(search="anna bak"[:end])
            store.contacts.count(query)
            store.contacts.page(query, 0, 30)

    return worked(type_it) / 8


def ladder(store, _folder):
    from dataclasses import replace

    closeness = iter(range(1000))
    known = store.contacts.get("contact 7")

    def change_and_read():
        store.contacts.save(replace(known, closeness=next(closeness) % 4 + 1))
        store.ladders.read()

    store.ladders.read()
    return worked(change_and_read)


def bring_in(store, folder):
    from netwerkapp.exchange.contact_files import open_file, people_in
    from netwerkapp.storage.imports import Incoming

    file = folder / "people.vcf"
    file.write_text("".join(CARD.format(n=n) for n in range(store.contacts.count())), newline="")

    def take():
        people = people_in(open_file(file))
        store.imports.write(Incoming(people.cards, people.skipped, people.program))

    return worked(take, 1)


def export(store, folder):
    from netwerkapp.transfer import write_out

    return worked(lambda: write_out(store, folder / "people.vcf", "3.0", "nl"), 1)


def backup(store, folder):
    from netwerkapp.domain.backups import Reason
    from netwerkapp.storage.backups import Backups

    return worked(lambda: Backups(folder, store.now).make(Reason.CHANGES), 1)


DOING = {
    "start": start,
    **{
        name: partial(in_store, doing)
        for name, doing in {
            "list": read_list,
            "search": search,
            "ladder": ladder,
            "import": bring_in,
            "export": export,
            "backup": backup,
        }.items()
    },
}


def one(part, size):
    """Measure one part at one size, in a process of its own; return (ms, MB)."""
    from large_file import large_folder

    with large_folder(size, TALKS) as folder:
        command = [sys.executable, __file__, "--one", part, str(folder)]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    return tuple(json.loads(done.stdout.splitlines()[-1]))


def exponent(before, after):
    """Return the exponent with which it grew from one size to one ten times as large."""
    return 0.0 if after - before < NOTHING else log(max(after, 0.01) / max(before, 0.01), 10)


def measure(parts=PARTS, sizes=SIZES, say=lambda text: None):
    """Return for each part the time and the memory at each size."""
    found = {}
    for part in parts:
        found[part] = [one(part, size) for size in sizes]
        say(line(part, found[part]))
    return found


def line(part, row):
    """Return one part as a row of the table, with what it grows like."""
    times, memory = zip(*row, strict=True)
    grows, more = exponent(*times[-2:]), exponent(*memory[-2:])
    most = 0.0 if part in FLAT else LOG_LINEAR
    too_fast = " GROWS TOO FAST" if grows > most + 0.1 else ""
    cells = " | ".join(f"{taken:8.1f} ms {held:4.0f} MB" for taken, held in row)
    return f"| {part:7} | {cells} | {grows:5.2f} | {more:5.2f} |{too_fast}"


def main():
    if sys.argv[1:2] == ["--one"]:
        taken = DOING[sys.argv[2]](Path(sys.argv[3]))
        print(json.dumps([taken, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024]))
        return
    print(f"processor time and memory, load {os.getloadavg()[0]:.1f}; n log n has exponent {LOG_LINEAR:.2f}")
    sizes = " | ".join(f"{size:,}".rjust(19) for size in SIZES)
    print(f"| part    | {sizes} | time  | mem.  |")
    measure(sys.argv[1:] or PARTS, say=lambda text: print(text, flush=True))


if __name__ == "__main__":
    main()
