"""A hundred thousand contacts: each key of a search, opening the list, and the memory of the window.

Run by hand: `.venv/bin/python benchmarks/contacts.py [HOW_MANY]`; it makes its own file in a temporary folder. The file
is filled by plain SQL, as nobody adds so many by hand.
"""

import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

NOW = datetime(2026, 11, 24, 9, 41, tzinfo=UTC)
MANY = 100_000
PAGE = 30  # rows that the list asks for at once
GIVEN = ["Anna", "Bram", "Cor", "Dirk", "Fatima", "Henk", "Ilse", "Jan", "Karin", "Mehmet", "Otto", "Piet", "Sara"]
FAMILY = ["Bakker", "Visser", "Smit", "Mulder", "Bos", "Vos", "Peters", "Dijkstra", "Kok", "Maas", "Verhoeven"]
PARTICLES = ("", "", "", "de", "van der", "van")
CIRCLES = ("family", "friends", "colleagues", "education", "club", "neighbourhood", "via", None)


def main() -> int:
    """Make the file and measure; prints one line for each figure."""
    if len(sys.argv) > 2:
        print(memory(Path(sys.argv[2])))
        return 0
    many = int(sys.argv[1]) if len(sys.argv) > 1 else MANY
    with tempfile.TemporaryDirectory() as place:
        full, empty = Path(place) / "full", Path(place) / "empty"
        fill(full, many)
        fill(empty, 0)
        measure_search(full)
        measure_list(full)
        measure_page(full)
        with_many, with_none = peak(full), peak(empty)
        ratio = with_many / with_none
        print(f"memory of the window: {with_many:.0f} MB with {many}, {with_none:.0f} MB with none: {ratio:.2f} times")
    return 0


def fill(folder: Path, many: int) -> None:
    """Make a file with so many people, a touch with every tenth and a planned talk with every thousandth."""
    from netwerkapp.domain.contacts import Contact
    from netwerkapp.domain.names import Name
    from netwerkapp.storage.contact_rows import row_of
    from netwerkapp.storage.store import open_store

    chance = random.Random(1)
    store = open_store(folder, lambda: NOW)
    store.settings.set("welcomed", "yes")

    def rows() -> Iterator[dict[str, object]]:
        for number in range(many):
            name = Name(chance.choice(GIVEN), chance.choice(PARTICLES), f"{chance.choice(FAMILY)}{number % 997:x}")
            contact = Contact(
                f"c{number:06}",
                NOW - timedelta(days=number % 700),
                name,
                circle=chance.choice(CIRCLES),
                closeness=chance.choice((1, 2, 3, 4, None)),
                job=chance.choice(("planner", "kok", "docent", "monteur")),
                place=chance.choice(("Goes", "Lindewaard", "Oosterveld")),
                tags=("koor",) if number % 50 == 0 else (),
            )
            yield dict(row_of(contact))

    connection = store.door.connection
    connection.execute("BEGIN")
    store.door.utils.table("contacts").insert_all(rows(), batch_size=500)
    connection.execute(
        "INSERT INTO touches (id, contact, date, kind, created_at) SELECT 'm' || id, id, "
        "DATE('2026-11-24', '-' || (rowid % 900) || ' days'), 'greeting', created_at FROM contacts WHERE rowid % 10 = 0"
    )
    connection.execute(
        "INSERT INTO conversations (id, contact, type, status, date, created_at) SELECT 't' || id, id, 'advice', "
        "'planned', '2026-12-01', created_at FROM contacts WHERE rowid % 1000 = 0"
    )
    connection.execute("COMMIT")
    store.close()


def measure_search(folder: Path) -> None:
    """Type names letter by letter, as the list asks for them: how many, and the first page."""
    from netwerkapp.storage.contact_list import ContactQuery
    from netwerkapp.storage.store import open_store

    store = open_store(folder, lambda: NOW)
    chance, times, worked, slowest = random.Random(2), [], [], ("", 0.0)
    circles = (("family", "familie"), ("colleagues", "oud-collega’s"), ("via", "via via"))
    for _ in range(60):
        particle = chance.choice(PARTICLES)
        name = f"{chance.choice(GIVEN)} {particle} {chance.choice(FAMILY)}{chance.randrange(997):x}".replace("  ", " ")
        for length in range(1, len(name) + 1):
            query = ContactQuery(search=name[:length], circle_names=circles)
            begin, worked_before = time.perf_counter(), time.process_time()
            store.contacts.count(query)
            store.contacts.page(query, 0, PAGE)
            taken = (time.perf_counter() - begin) * 1000
            worked.append((time.process_time() - worked_before) * 1000)
            times.append(taken)
            slowest = max(slowest, (name[:length], taken), key=lambda one: one[1])
    for what, taken_by_all in (("by the clock", times), ("of work", worked)):
        p95 = sorted(taken_by_all)[int(len(taken_by_all) * 0.95)]
        print(f"a key of a search, {what}: median {statistics.median(taken_by_all):.1f} ms, p95 {p95:.1f} ms")
    print(f"the slowest key: {slowest[0]!r} in {slowest[1]:.0f} ms")
    store.close()


def measure_list(folder: Path) -> None:
    """Ask for the first page in every order, and with every choice."""
    from netwerkapp.storage.contact_list import ContactQuery, Show, Sort
    from netwerkapp.storage.store import open_store

    store = open_store(folder, lambda: NOW)
    queries = {f"order {sort}": ContactQuery(sort=sort) for sort in Sort}
    queries |= {f"show {show}": ContactQuery(show=show) for show in Show}
    queries |= {"circle": ContactQuery(circle="club"), "tag": ContactQuery(tag="koor")}
    queries["closeness"] = ContactQuery(closeness=2)
    for name, query in queries.items():
        taken = []
        for _ in range(3):
            begin = time.perf_counter()
            store.contacts.count(query)
            store.contacts.page(query, 0, PAGE)
            taken.append((time.perf_counter() - begin) * 1000)
        print(f"list, {name}: {min(taken):.0f} ms")
    begin = time.perf_counter()
    pairs = store.duplicates.pairs()
    print(f"who stands twice: {len(pairs)} pairs in {(time.perf_counter() - begin) * 1000:.0f} ms")
    store.close()


def measure_page(folder: Path) -> None:
    """Open the page of contacts in the window."""
    from PySide6.QtWidgets import QApplication

    from netwerkapp.app import build_window
    from netwerkapp.storage.store import open_store

    app = QApplication.instance() or QApplication([])
    store = open_store(folder, lambda: NOW)
    window = build_window(store, folder, "nl", lambda: NOW)
    window.show()
    window.show_page("contacts")  # builds it
    app.processEvents()
    taken = []
    for _ in range(5):
        window.show_page("ladder")
        app.processEvents()
        begin = time.perf_counter()
        window.show_page("contacts")
        app.processEvents()
        taken.append((time.perf_counter() - begin) * 1000)
    print(f"the page of contacts opens: {min(taken):.0f} ms (median {statistics.median(taken):.0f})")
    window.close()
    store.close()


def peak(folder: Path) -> float:
    """Return the memory of a process of its own that shows the list, in MB."""
    command = [sys.executable, __file__, "memory", str(folder)]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def memory(folder: Path) -> float:
    """Show the list in this process, scroll and search, and return its memory in MB."""
    from PySide6.QtWidgets import QApplication

    from netwerkapp.app import build_window
    from netwerkapp.storage.store import open_store
    from netwerkapp.ui.contacts.table import ContactTable

    app = QApplication([])
    store = open_store(folder, lambda: NOW)
    window = build_window(store, folder, "nl", lambda: NOW)
    window.show()
    window.show_page("contacts")
    bar = window.pages.contacts.findChild(ContactTable).verticalScrollBar()
    for part in range(20):
        bar.setValue(bar.maximum() * part // 20)
        app.processEvents()
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return 0.0


if __name__ == "__main__":
    sys.exit(main())
