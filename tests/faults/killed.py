"""The app is killed while something is written: typing, importing, making one of two, and what a control shows."""

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import count
from pathlib import Path

from netwerkapp.domain.backups import Reason
from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.imports import Wanted
from netwerkapp.domain.names import Name
from netwerkapp.domain.touches import Touch, TouchKind
from netwerkapp.exchange.contact_files import open_file, people_in
from netwerkapp.storage.backups import backups_in, copy_before
from netwerkapp.storage.database import FILE_NAME
from netwerkapp.storage.imports import Incoming
from netwerkapp.storage.reading import check_file
from netwerkapp.storage.store import Store, open_store
from tests.faults.ground import NOW, clock, copied, ground, sound, with_people
from tests.faults.killing import LONGEST, Killed, Say, kill, moments
from tests.faults.table import Row, Scenario

FIELDS = ("goal", "opening", "pitch", "q1")
TYPING = 0.6  # seconds at most before a kill
PEOPLE = 40


def typing(runs: int, seed: int) -> Row:
    """Kill while the fields of a sheet are typed in: what was said to be kept is there, and nothing by halves."""
    chance, wrong, said = random.Random(seed), [], 0
    with ground() as place:
        with_people(place / "start", PEOPLE).close()
        for number in range(runs):
            folder = copied(place / "start", place / "data")
            killed = kill(_type, (folder,), chance.uniform(0.0, TYPING))
            said += len(killed.said)
            wrong += [f"run {number}: {found}" for found in _after_typing(folder, killed)]
    return _row("killed while typing", runs, wrong, f"{said:,} kept before a kill")


def importing(runs: int, seed: int, name: str = "killed while importing", many: int = 400) -> Row:
    """Kill an import: all of its people are there, or none, and the copy made before it is sound."""
    chance, wrong, whole = random.Random(seed), [], 0
    with ground() as place:
        with_people(place / "start", PEOPLE).close()
        file = _book(place, many)
        moment = moments(_import, (copied(place / "start", place / "data"), file), chance)
        for number in range(runs):
            folder = copied(place / "start", place / "data")
            killed = kill(_import, (folder, file), moment())
            people = _people(folder)
            whole += people > PEOPLE
            if people not in ((PEOPLE + many,) if "imported" in killed.said else (PEOPLE, PEOPLE + many)):
                wrong.append(f"run {number}: {people} people")
            copies = [one.path for one in backups_in(folder / "backups")]
            if "copied" in killed.said and not copies:
                wrong.append(f"run {number}: no copy")
            wrong += [f"run {number}: {found}" for found in (*check_file(folder), *map(sound, copies)) if found]
    return _row(name, runs, wrong, f"{many:,} people, there in {whole}, not there in {runs - whole}")


def importing_many(runs: int, seed: int) -> Row:
    """The same with ten thousand people."""
    return importing(runs, seed, "killed while importing many", 10_000)


def merging(runs: int, seed: int) -> Row:
    """Kill while one person is made of two, again and again: each is done wholly or not at all."""
    chance, wrong, done = random.Random(seed), [], 0
    with ground() as place:
        store = with_people(place / "start", PEOPLE, talks=PEOPLE)
        for number in range(PEOPLE * 3):
            touch = Touch(f"h{number}", NOW, store.today(), TouchKind.GREETING, contact=f"p{number % PEOPLE}")
            store.touches.add(touch)
        store.close()
        moment = moments(_merge, (copied(place / "start", place / "data"),), chance)
        for number in range(runs):
            folder = copied(place / "start", place / "data")
            killed = kill(_merge, (folder,), moment())
            found, merged = _after_merging(folder, killed)
            done += merged
            wrong += [f"run {number}: {one}" for one in found]
    return _row("killed while merging", runs, wrong, f"{done:,} made one before a kill")


def row_by_row(runs: int, seed: int) -> Row:
    """Control: an import that keeps people one by one must be found half done after a kill."""
    chance, half, many = random.Random(seed), 0, 200
    with ground() as place:
        with_people(place / "start", PEOPLE).close()
        file = _book(place, many)
        seconds = kill(_import_row_by_row, (copied(place / "start", place / "data"), file), LONGEST).seconds
        for _ in range(runs):
            folder = copied(place / "start", place / "data")
            kill(_import_row_by_row, (folder, file), seconds * chance.uniform(0.2, 0.8))
            half += _people(folder) not in (PEOPLE, PEOPLE + many)
    return Row("control: import row by row", runs, 0 if half else runs, f"half an import found in {half}")


def _row(name: str, runs: int, wrong: list[str], note: str) -> Row:
    return Row(name, runs, len(wrong), "; ".join((note, *wrong[:3])))


def _type(say: Say, folder: Path) -> None:
    store = open_store(folder, clock)
    say("begun")
    for number in count(1):
        name = FIELDS[number // 5 % len(FIELDS)]
        text = f"{number} " + "Ik wil graag weten hoe zij dat doet. " * (number % 40)
        store.preparations.save_answer("t0", name, text, visit=f"visit {number // 5}")
        say((name, number))


def _after_typing(folder: Path, killed: Killed) -> Iterator[str]:
    yield from check_file(folder)
    store = open_store(folder, clock)
    try:
        sheet = store.preparations.get("t0")
        texts = {**sheet.answers, "q1": "".join(sheet.questions)}
        newest = max((number for _, number in killed.said), default=0)
        for name, last in dict(killed.said).items():
            number = int((texts.get(name) or "0").split()[0])
            if number != last and number != newest + 1:
                yield f"{name} holds {number}, {last} was kept"
        yield from _journal(store)
    finally:
        store.close()


def _journal(store: Store) -> Iterator[str]:
    """Say where an action and what it changed do not go together."""
    if store.door.value("SELECT 1 FROM actions WHERE nr NOT IN (SELECT action FROM changes)"):
        yield "an action without changes"
    sql = (
        "SELECT 1 FROM answers JOIN changes ON changes.nr = (SELECT MAX(nr) FROM changes WHERE place = 'answers' "
        "AND row = answers.id) WHERE json_extract(after, '$.text') IS NOT text"
    )
    if store.door.value(sql):
        yield "a text that is not the one of its last action"


def _book(place: Path, many: int) -> Path:
    file = place / "people.vcf"
    card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Bea {0}\r\nN:{0};Bea;;;\r\nEMAIL:b{0}@example.org\r\nEND:VCARD\r\n"
    file.write_text("".join(card.format(f"Boek{number}") for number in range(many)), encoding="utf-8")
    return file


def _incoming(file: Path) -> Incoming:
    people = people_in(open_file(file))
    return Incoming(people.cards, people.skipped, people.program, Wanted())


def _import(say: Say, folder: Path, file: Path) -> None:
    store, incoming = open_store(folder, clock), _incoming(file)
    say("begun")
    copy_before(store, Reason.IMPORT)
    say("copied")
    store.imports.write(incoming)
    say("imported")


def _import_row_by_row(say: Say, folder: Path, file: Path) -> None:
    store, incoming = open_store(folder, clock), _incoming(file)
    say("begun")
    for card in incoming.cards:
        store.contacts.save(Contact(card.name.family, NOW, Name(card.name.given)), "contact_added")


def _people(folder: Path) -> int:
    store = open_store(folder, clock)
    try:
        return store.contacts.count()
    finally:
        store.close()


def _merge(say: Say, folder: Path) -> None:
    store = open_store(folder, clock)
    say("begun")
    for number in range(0, PEOPLE, 2):
        store.duplicates.merge(f"p{number}", f"p{number + 1}", ())
        say(number)


def _after_merging(folder: Path, killed: Killed) -> tuple[list[str], int]:
    wrong, merged = check_file(folder), 0
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        for number in range(0, PEOPLE, 2):
            gone = f"p{number + 1}"
            facts = {
                connection.execute("SELECT deleted_at IS NOT NULL FROM contacts WHERE id = ?", (gone,)).fetchone()[0],
                connection.execute("SELECT COUNT(*) FROM merges WHERE gone = ?", (gone,)).fetchone()[0],
                connection.execute("SELECT COUNT(*) = 0 FROM touches WHERE contact = ?", (gone,)).fetchone()[0],
                connection.execute("SELECT COUNT(*) = 0 FROM conversations WHERE contact = ?", (gone,)).fetchone()[0],
            }
            merged += facts == {1}
            if len(facts) > 1 or (number in killed.said and facts != {1}):
                wrong.append(f"{gone} is half merged" if len(facts) > 1 else f"{gone} is not merged")
    return wrong, merged


SCENARIOS = [
    Scenario("killed while typing", typing, 60, 3, "kills", 0.4),
    Scenario("killed while importing", importing, 40, 2, "kills", 0.4),
    Scenario("killed while importing many", importing_many, 20, 0, "kills", 4.0),
    Scenario("killed while merging", merging, 40, 2, "kills", 0.4),
    Scenario("control: import row by row", row_by_row, 20, 2, "", 0.5),
]
