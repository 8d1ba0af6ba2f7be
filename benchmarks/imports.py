"""How long it takes to bring in vCards: reading the file, comparing with the list, writing, and undo.

    python benchmarks/imports.py [CARDS]

Prints seconds, those that the processor was at work (which other programs do not make longer), and the most memory
that the process took. The file is made up; the data goes to a temporary folder.
"""

import resource
import sys
import tempfile
from itertools import pairwise
from pathlib import Path
from time import perf_counter, process_time

from netwerkapp.exchange.contact_files import open_file, people_in
from netwerkapp.storage.imports import Incoming
from netwerkapp.storage.store import open_store

CARD = """BEGIN:VCARD
VERSION:3.0
N:van der Berg{n};Piet;;;
FN:Piet van der Berg{n}
ORG:Bakkerij {n};Winkel
TITLE:Bakker
TEL;TYPE=CELL:06 {n:08}
TEL;TYPE=WORK:020 {n:07}
EMAIL;TYPE=INTERNET:piet{n}@example.nl
ADR;TYPE=HOME:;;Dorpsstraat {n};Ede;;1234 AB;Nederland
NOTE:Iets over nummer {n}\\nen nog iets
UID:piet-{n}
END:VCARD
"""


def main(count: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "people.vcf"
        file.write_text("".join(CARD.format(n=n) for n in range(count)), encoding="utf-8", newline="\r\n")
        store = open_store(Path(folder) / "data")
        for name in ("first time", "again"):
            times, worked = [perf_counter()], process_time()
            people = people_in(open_file(file))
            times.append(perf_counter())
            result = store.imports.write(Incoming(people.cards, people.skipped, people.program))
            times.append(perf_counter())
            read, wrote = (later - sooner for sooner, later in pairwise(times))
            told = f"{result.new} new, {result.known} known"
            print(
                f"{name}: {told}: {read + wrote:.2f} s (read {read:.2f}, compare and write {wrote:.2f}), "
                f"at work {process_time() - worked:.2f} s"
            )
        begun = perf_counter()
        store.undo()
        print(f"undo: {perf_counter() - begun:.2f} s, {store.contacts.count()} left")
        store.close()
    print(f"memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
