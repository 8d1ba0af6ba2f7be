"""The power goes at any moment: what was kept is there, nothing by halves, and the file opens.

Sixty actions of the app are done by another process whose writes are recorded; a model of the disk says what may be
left of them. `synchronous=OFF` and `FULL` must be found out by it: without that it proves nothing.
"""

import hashlib
import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import partial
from pathlib import Path

from netwerkapp.domain.backups import Reason
from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.imports import Wanted
from netwerkapp.domain.names import Name
from netwerkapp.domain.touches import Touch, TouchKind
from netwerkapp.exchange.contact_files import open_file, people_in
from netwerkapp.storage.backups import Backups
from netwerkapp.storage.database import BACKUPS, DAMAGE, NewerFileError, UnreadableFileError
from netwerkapp.storage.door import SaveError
from netwerkapp.storage.imports import Incoming
from netwerkapp.storage.reading import check_file
from netwerkapp.storage.store import Store, open_store
from tests.faults.disk_recorder import NO_STRACE, images, recorded
from tests.faults.ground import NOW, clock, ground, sound, with_people
from tests.faults.table import Row, Scenario

ACTIONS = 60


@dataclass(slots=True)
class Found:
    """How often an image was broken, held half an action, or had lost one that was said to be kept."""

    broken: int = 0
    half: int = 0
    lost: int = 0
    examples: list[str] = field(default_factory=list)

    @property
    def failures(self) -> int:
        """How many images were not as promised."""
        return self.broken + self.half + self.lost

    def __str__(self) -> str:
        told = f"{self.broken:,} broken, {self.half:,} half, {self.lost:,} kept but lost"
        return "; ".join((told, *self.examples[:3])) if self.failures else told


def power_loss(runs: int, seed: int) -> Row:
    """Cut the power at that many moments of sixty mixed actions, copies and a copy put back among them."""
    if shutil.which("strace") is None:
        return Row("power loss", 0, 0, NO_STRACE)
    found = _cuts(runs, seed, "")
    return Row("power loss", runs, found.failures, str(found))


def never_synced(runs: int, seed: int) -> Row:
    """Control: without any sync files must be broken."""
    if shutil.which("strace") is None:
        return Row("control: synchronous=OFF", 0, 0, NO_STRACE)
    found = replace(_cuts(runs, seed, "OFF"), examples=[])
    return Row("control: synchronous=OFF", runs, 0 if found.broken else runs, str(found))


def names_not_synced(runs: int, seed: int) -> Row:
    """Control: with SQLite's own setting actions that were said to be kept must be lost, and no file be broken."""
    if shutil.which("strace") is None:
        return Row("control: synchronous=FULL", 0, 0, NO_STRACE)
    found = replace(_cuts(runs, seed, "FULL"), examples=[])
    return Row("control: synchronous=FULL", runs, 0 if found.lost else runs, str(found))


def record(folder: str, says: str, synchronous: str) -> None:
    """Do the actions, and say after each what the file holds by then. Runs in a process of its own."""
    place = Path(folder)
    store = _opened(place, synchronous)
    made = ""
    with Path(says).open("ab", buffering=0) as file:
        file.write(f"0 {_digest(store)} -\n".encode())
        for number, action in enumerate(_actions(store, mixed=not synchronous), 1):
            result = action()
            if isinstance(result, Store):
                store = result
            if isinstance(result, Path):
                made = result.name
            file.write(f"{number} {_digest(store)} {made or '-'}\n".encode())
    store.close()


def _opened(folder: Path, synchronous: str) -> Store:
    store = open_store(folder, clock)
    if synchronous:
        store.door.connection.execute(f"PRAGMA synchronous={synchronous}")
    return store


def _actions(store: Store, mixed: bool) -> Iterator[Callable[[], object]]:
    """Go over sixty things that a user does, and the app by itself; copies only when `mixed`."""
    folder = Path(str(store.door.read("PRAGMA database_list")[0]["file"])).parent
    for number in range(ACTIONS):
        kind = number % 12
        if mixed and number == 40:
            source = next(one.path for one in Backups(folder, clock).all())
            yield partial(_put_back, store, folder, source)
            store = open_store(folder, clock)  # as the one before is closed
        elif mixed and kind == 9:
            yield partial(Backups(folder, lambda at=number: NOW + timedelta(hours=at)).make, Reason.CHANGES)
        elif kind in (0, 1, 2):
            text = "Vragen hoe zij daar kwam. " * (number * 5)
            yield partial(store.preparations.save_answer, "t0", "goal", text, f"visit {number // 12}")
        elif kind == 3:
            yield partial(store.contacts.save, Contact(f"n{number}", NOW, Name(f"Nieuw{number}")), "contact_added")
        elif kind == 4:
            touch = Touch(f"h{number}", NOW, store.today(), TouchKind.GREETING, contact=f"p{number}")
            yield partial(store.touches.add, touch)
        elif kind == 5:
            yield store.undo
        elif kind == 6:
            yield store.redo
        elif kind == 7:
            yield partial(_import, store, folder.parent / "people.vcf")
        elif kind == 8:
            yield partial(store.duplicates.merge, f"p{number}", f"p{number + 1}", ())
        elif kind == 10:
            yield partial(store.contacts.delete, f"p{number + 70}")
        else:
            yield partial(store.preparations.save_questions, "t0", (f"Vraag {number}?", "En dan?"))


def _import(store: Store, file: Path) -> None:
    people = people_in(open_file(file))
    store.imports.write(Incoming(people.cards, people.skipped, people.program, Wanted()))


def _put_back(store: Store, folder: Path, source: Path) -> Store:
    store.close()
    Backups(folder, lambda: NOW + timedelta(days=1)).restore(source)
    return open_store(folder, clock)


def _digest(store: Store) -> str:
    """Return one word for all that the file holds."""
    whole = hashlib.sha256()
    for table in ("contacts", "conversations", "answers", "touches", "merges", "actions", "changes", "contact_search"):
        for row in store.door.connection.execute(f"SELECT * FROM [{table}] ORDER BY 1"):
            whole.update(repr(row).encode())
    return whole.hexdigest()[:16]


def _cuts(runs: int, seed: int, synchronous: str) -> Found:
    chance, found = random.Random(seed), Found()
    with ground() as place:
        start = place / "start"
        with_people(start, 160).close()
        card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Bea {0}\r\nEMAIL:b{0}@example.org\r\nEND:VCARD\r\n"
        (place / "people.vcf").write_text("".join(card.format(f"Boek{number}") for number in range(30)))
        steps = recorded(place, start, record, synchronous)
        known = [one.data.decode().split()[1] for one in steps if one.kind == "said"]
        for _, said in images(steps, start, place / "image", runs, chance):
            number, copy = (int(said[-1].split()[0]), said[-1].split()[2]) if said else (-1, "-")
            _judge(place / "image", known, number, copy, found)
    return found


def _judge(folder: Path, known: list[str], last: int, copy: str, found: Found) -> None:
    try:
        with closing(open_store(folder, clock)) as store:
            holds = _digest(store)
        wrong = check_file(folder)
    except (UnreadableFileError, NewerFileError, SaveError, OSError, ValueError, *DAMAGE) as error:
        wrong, holds = [f"{type(error).__name__}: {error}"], ""
    copies = {one.name: sound(one) for one in (folder / BACKUPS).glob("*.sqlite3")}
    wrong += [one for one in copies.values() if one]
    if wrong:
        found.broken += 1
        found.examples.append(f"after {last}: {wrong[0]}")
    elif holds not in known:
        found.half += 1
        found.examples.append(f"after {last}: half an action")
    elif last >= 0 and (holds not in known[last : last + 2] or (copy != "-" and copy not in copies)):
        found.lost += 1
        what = "the action" if holds not in known[last : last + 2] else f"the copy {copy}"
        found.examples.append(f"after {last}: {what} is lost")


SCENARIOS = [
    Scenario("power loss", power_loss, 3_000, 40, "cuts", 0.03),
    Scenario("control: synchronous=OFF", never_synced, 3_000, 30, "cuts", 0.01),
    Scenario("control: synchronous=FULL", names_not_synced, 3_000, 30, "cuts", 0.01),
]
