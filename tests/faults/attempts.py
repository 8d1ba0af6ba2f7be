"""What somebody does when the disk turns out to be full: each is tried, and tried again when there is room."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from pathlib import Path

from netwerkapp.domain.backups import Reason
from netwerkapp.domain.cards import Card
from netwerkapp.domain.imports import Wanted
from netwerkapp.domain.names import Name
from netwerkapp.exchange.archives import Paper, put_in_place, read_archive, write_archive
from netwerkapp.storage.backups import Backups, copy_before
from netwerkapp.storage.database import BACKUPS, FILE_NAME, SCHEMA_VERSION
from netwerkapp.storage.door import SaveError
from netwerkapp.storage.held import held
from netwerkapp.storage.imports import Incoming
from netwerkapp.storage.store import Store, open_store, open_to_read
from netwerkapp.ui.saver import Saver
from tests.faults.ground import NOW, clock, ground, of_version, rows

PEOPLE, TALKS, MORE = 40, 3, 60
LONGEST = 20_000  # ms until something is said of what was typed
TEXT = "Ik wil graag weten hoe zij dat doet. " * 1_200


@dataclass(frozen=True, slots=True)
class Attempt:
    """`go` raises when it does not work; `done` says whether all of it is there, `undone` whether nothing of it is."""

    go: Callable[[], object]
    done: Callable[[], bool]
    undone: Callable[[], bool]
    store: Store | None = None
    needs: int = 120_000  # about how many bytes it takes at most
    close: Callable[[], object] = field(default=lambda: None)


def saving(folder: Path) -> Attempt:
    """An answer through the store."""
    store = open_store(folder, clock)
    return Attempt(
        lambda: store.preparations.save_answer("t0", "goal", TEXT),
        lambda: _goal(store) == TEXT,
        lambda: _goal(store) == "",
        store,
        close=store.close,
    )


def typing(folder: Path) -> Attempt:
    """An answer through what the window saves by, in its thread; tried again by "Try again"."""
    from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

    app = QCoreApplication.instance() or QCoreApplication([])
    store = open_store(folder, clock)
    saver, loop, causes = Saver(clock, in_background=True), QEventLoop(), []
    saver.failed.connect(causes.append)
    saver.failed.connect(loop.quit)
    saver.saved.connect(loop.quit)

    def go() -> None:
        assert app
        if causes:
            if not saver.flush():
                raise SaveError("again", causes[-1])
            return
        saver.later("goal", partial(store.preparations.save_answer, "t0", "goal", TEXT), words=TEXT)
        QTimer.singleShot(LONGEST, loop.quit)
        loop.exec()
        if causes:
            raise SaveError("it is said", causes[-1])

    return Attempt(
        go,
        lambda: _goal(store) == TEXT and not saver.unkept(),
        lambda: _goal(store) == "" and saver.unkept() == [TEXT],
        store,
        close=store.close,
    )


def importing(folder: Path) -> Attempt:
    """Many people, after a copy of what was there."""
    store = open_store(folder, clock)
    cards = [Card(number, Name("Bea", "", f"Boek{number}"), notes="een verhaal " * 20) for number in range(MORE)]

    def go() -> None:
        if Reason.IMPORT not in "".join(_copies(folder)):  # there is no room for another one
            copy_before(store, Reason.IMPORT)
        store.imports.write(Incoming(cards, wanted=Wanted(notes=True)))

    return Attempt(
        go,
        lambda: store.contacts.count() == PEOPLE + MORE,
        lambda: store.contacts.count() == PEOPLE,
        store,
        900_000,
        store.close,
    )


def backing_up(folder: Path) -> Attempt:
    """A copy; one that is no longer needed goes when it is there, and not before."""
    there = len(_copies(folder))
    return Attempt(
        lambda: Backups(folder, clock).make(Reason.CHANGES),
        lambda: any(Reason.CHANGES in name for name in _copies(folder)) and len(_copies(folder)) <= max(there, 3),
        lambda: len(_copies(folder)) == there,
        needs=400_000,
    )


def second_place(folder: Path) -> Attempt:
    """Copies that are brought to a second place, which is full."""
    place = folder / "second"
    place.mkdir()
    there = len(_copies(folder))
    return Attempt(
        lambda: Backups(folder, clock, place).take_along(),
        lambda: len(list(place.rglob("*.sqlite3"))) == there,
        lambda: all(map(held, place.rglob("*.sqlite3"))),
        needs=900_000,
    )


def restoring(folder: Path) -> Attempt:
    """A copy that is put back."""
    copy = folder / BACKUPS / _copies(folder)[0]
    before = (folder / FILE_NAME).read_bytes()
    return Attempt(
        lambda: Backups(folder, clock).restore(copy),
        lambda: held(folder / FILE_NAME).people == PEOPLE - 1,
        lambda: (folder / FILE_NAME).read_bytes() == before,
        needs=900_000,
    )


def archive_out(folder: Path) -> Attempt:
    """Everything in one file, in the place of an older one."""
    store, file = open_store(folder, clock), folder / "mine.netwerk"
    file.write_bytes(b"an older one")
    papers = [Paper("pictures.md", random.Random(7).randbytes(150_000))]
    return Attempt(
        lambda: put_in_place(write_archive(store.archives.whole(), papers), file),
        lambda: len(read_archive(file).tables["contacts"]) == PEOPLE,
        lambda: file.read_bytes() == b"an older one",
        needs=250_000,
        close=store.close,
    )


def take_along(folder: Path, file: Path) -> int:
    """Take everything along from a folder that is only read; how many people the file holds."""
    store = open_to_read(folder, clock)
    put_in_place(write_archive(store.archives.whole(), ()), file)
    store.close()
    return len(read_archive(file).tables["contacts"])


def archive_in(folder: Path) -> Attempt:
    """Everything of another computer, after a copy of what was there."""
    store = open_store(folder, clock)
    cards = [Card(number, Name("Wim", "", f"Kaart{number}"), notes="een verhaal " * 20) for number in range(MORE)]
    with ground() as elsewhere:
        other = open_store(elsewhere, clock)
        other.imports.write(Incoming(cards, wanted=Wanted(notes=True)))
        archive = other.archives.whole()
        other.close()

    def go() -> None:
        if Reason.IMPORT not in "".join(_copies(folder)):  # there is no room for another one
            copy_before(store, Reason.IMPORT)
        store.archives.bring_in(archive)

    return Attempt(
        go,
        lambda: store.contacts.count() == PEOPLE + MORE,
        lambda: store.contacts.count() == PEOPLE,
        store,
        700_000,
        store.close,
    )


def migrating(folder: Path) -> Attempt:
    """A file of an older version that is brought up to date."""
    path = of_version(folder, SCHEMA_VERSION - 3)
    before = rows(path)

    def kept() -> bool:
        now = rows(path)
        return all(now[table] >= many for table, many in before.items())

    def go() -> None:
        open_store(folder, clock).close()

    return Attempt(go, kept, kept, needs=700_000)


def beginning(folder: Path) -> Attempt:
    """The first start on this disk."""
    new = folder / "new"

    def go() -> None:
        store = open_store(new, clock)
        store.profile.set("name", "Marjan")
        store.close()

    def done() -> bool:
        store = open_store(new, clock)
        try:
            return store.profile.get("name") == "Marjan"
        finally:
            store.close()

    return Attempt(go, done, lambda: True, needs=300_000)


def starting(folder: Path) -> Attempt:
    """A start on a new day: it is possible, and all can be read."""
    opened: list[Store] = []

    def go() -> None:
        if not opened:
            opened.append(open_store(folder, lambda: NOW + timedelta(days=1)))
        opened[0].begin_day()
        opened[0].preparations.save_answer("t0", "goal", TEXT)

    return Attempt(
        go,
        lambda: not opened[0].is_new_day() and _goal(opened[0]) == TEXT,
        lambda: _goal(opened[0]) == "" and opened[0].contacts.count() == PEOPLE,
        close=lambda: [one.close() for one in opened],
    )


def _goal(store: Store) -> str:
    return store.preparations.get("t0").answers.get("goal", "")


def _copies(folder: Path) -> list[str]:
    return sorted(one.name for one in (folder / BACKUPS).glob("*.sqlite3"))
