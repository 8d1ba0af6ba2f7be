"""The app is killed while everything is taken along in one file, or brought in from one."""

import os
import random
import shutil
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from netwerkapp.domain.backups import Reason
from netwerkapp.domain.cards import Card
from netwerkapp.domain.imports import Wanted
from netwerkapp.domain.names import Name
from netwerkapp.exchange.archives import Paper, put_in_place, read_archive, write_archive
from netwerkapp.storage.backups import backups_in, copy_before
from netwerkapp.storage.database import BACKUPS, FILE_NAME
from netwerkapp.storage.held import held
from netwerkapp.storage.imports import Incoming
from netwerkapp.storage.store import open_store
from tests.faults.ground import NOW, clock, copied, ground, with_people
from tests.faults.killing import Killed, Say, kill, moments
from tests.faults.table import Row, Scenario
from tests.faults.trying import look

BEFORE, MANY = 40, 400  # people in the file, and in the archive


def bringing_in(runs: int, seed: int) -> Row:
    """Kill while an archive is brought in: all of its people are there, or none, and the copy made before is sound."""
    chance, wrong, whole = random.Random(seed), [], 0
    with ground() as place:
        with_people(place / "start", BEFORE).close()
        file = _archive(place)
        moment = moments(_bring_in, (copied(place / "start", place / "data"), file), chance)
        for number in range(runs):
            folder = copied(place / "start", place / "data")
            killed = kill(_bring_in, (folder, file), moment())
            open_store(folder, clock).close()
            people = held(folder / FILE_NAME).people
            whole += people > BEFORE
            if people not in ((BEFORE + MANY,) if "brought in" in killed.said else (BEFORE, BEFORE + MANY)):
                wrong.append(f"run {number}: {people} people")
            if "copied" in killed.said and not backups_in(folder / BACKUPS):
                wrong.append(f"run {number}: no copy")
            _go_on(folder)
            wrong += [f"run {number}: {one}" for one in look(folder)]
    note = f"{MANY} people, there in {whole}, not there in {runs - whole}"
    return Row("killed while bringing an archive in", runs, len(wrong), "; ".join((note, *wrong[:3])))


def taking_along(runs: int, seed: int) -> Row:
    """Kill while archives are written one over the other: there is always a whole one, and nothing stays beside it."""
    chance, wrong, said = random.Random(seed), [], 0
    with ground() as place:
        with_people(place / "data", MANY).close()
        out = place / "out"
        for number in range(runs):
            shutil.rmtree(out, ignore_errors=True)
            out.mkdir()
            killed = kill(_take_along, (place / "data", out / "mine.netwerk"), chance.uniform(0.0, 0.5))
            said += len(killed.said)
            wrong += [f"run {number}: {one}" for one in (*look(place / "data"), *_after_taking_along(out, killed))]
    return Row("killed while writing an archive", runs, len(wrong), "; ".join((f"{said:,} written", *wrong[:3])))


def _archive(place: Path) -> Path:
    """Write an archive with people who are not in the file."""
    store, file = open_store(place / "other", clock), place / "other.netwerk"
    cards = [Card(number, Name("Wim", "", f"Kaart{number}"), notes="een verhaal " * 20) for number in range(MANY)]
    store.imports.write(Incoming(cards, wanted=Wanted(notes=True)))
    put_in_place(write_archive(store.archives.whole(), ()), file)
    store.close()
    return file


def _bring_in(say: Say, folder: Path, file: Path) -> None:
    store, archive = open_store(folder, clock), read_archive(file)
    say("begun")
    copy_before(store, Reason.IMPORT)
    say("copied")
    store.archives.bring_in(archive)
    say("brought in")


def _go_on(folder: Path) -> None:
    """Keep something and make a copy: what was cut short is cleared away by that."""
    store = open_store(folder, clock)
    store.profile.set("name", "Marjan")
    copy_before(store, Reason.ASKED)
    store.close()


def _take_along(say: Say, folder: Path, file: Path) -> None:
    store = open_store(folder, clock)
    archive, paper = store.archives.whole(), random.Random(7).randbytes(300_000)
    say("begun")
    for number in count():
        put_in_place(write_archive(archive, [Paper("all.md", paper)]), file)
        say(number)


def _after_taking_along(out: Path, killed: Killed) -> Iterator[str]:
    file, long_ago = out / "mine.netwerk", NOW.timestamp() - 400 * 86_400
    if file.exists():
        if len(read_archive(file).tables["contacts"]) != MANY:
            yield "an archive that holds something else"
    elif killed.said:
        yield "an archive that is not there"
    for one in out.iterdir():
        os.utime(one, (long_ago, long_ago))
    put_in_place(b"another", file)
    yield from (f"{one.name} stays for ever" for one in out.iterdir() if one != file)


SCENARIOS = [
    Scenario("killed while bringing an archive in", bringing_in, 50, 2, "kills", 1.2),
    Scenario("killed while writing an archive", taking_along, 50, 2, "kills", 0.9),
]
