"""Two windows or programs on one file: one writes, what was said to be kept is there, and no lock needs the user."""

import random
import time
from collections import Counter
from multiprocessing import get_context
from multiprocessing.connection import wait
from pathlib import Path

from netwerkapp.domain.backups import Reason
from netwerkapp.single import LOCK_NAME, claim
from netwerkapp.storage.backups import Backups, backups_in
from netwerkapp.storage.database import BACKUPS, FILE_NAME
from netwerkapp.storage.door import SaveError
from netwerkapp.storage.held import held
from netwerkapp.storage.reading import check_file
from netwerkapp.storage.store import open_store
from tests.faults.ground import clock, copied, ground, sound, with_people
from tests.faults.killing import Say, kill
from tests.faults.table import Row, Scenario

AT_ONCE = 50
SAVES = 40


def starts(runs: int, seed: int) -> Row:
    """Start fifty times at once on a garbage lock file: exactly one gets the folder; killed, the next one has it."""
    chance, wrong = random.Random(seed), []
    context = get_context("forkserver")
    with ground() as place:
        with_people(place / "data", 5).close()
        for number in range(runs):
            (place / "data" / LOCK_NAME).write_bytes(chance.randbytes(chance.randrange(200)))
            moment, pairs = time.time() + 1.5, [context.Pipe(duplex=False) for _ in range(AT_ONCE)]
            begun = [context.Process(target=_start, args=(says, place / "data", moment)) for _, says in pairs]
            for one in begun:
                one.start()
            said = Counter(hears.recv() for hears, _ in pairs if wait([hears], 30))
            if said != Counter({"second": AT_ONCE - 1, "writer": 1}):
                wrong.append(f"run {number}: {dict(said)}")
            for one in begun:
                one.kill()
            for one in begun:
                one.join()
            claimed = claim(place / "data")
            if claimed is None:
                wrong.append(f"run {number}: the lock stays after a kill")
            else:
                claimed.release()
            wrong += [f"run {number}: {one}" for one in check_file(place / "data")]
    return Row("fifty starts at once", runs * AT_ONCE, len(wrong), "; ".join(wrong[:3]))


def side_by_side(runs: int, _seed: int) -> Row:
    """Two programs save in one file at once: each waits for the other, all of both is there, and the file is sound."""
    wrong = []
    context = get_context("forkserver")
    with ground() as place:
        with_people(place / "start", 5, 2).close()
        for number in range(runs):
            folder = copied(place / "start", place / "data")
            pairs = [context.Pipe(duplex=False) for _ in range(2)]
            begun = [
                context.Process(target=_save, args=(says, folder, f"t{one}")) for one, (_, says) in enumerate(pairs)
            ]
            for one in begun:
                one.start()
            if refused := sum(hears.recv() for hears, _ in pairs):
                wrong.append(f"run {number}: {refused} refused")
            for one in begun:
                one.join()
            store = open_store(folder, clock)
            answers = [store.preparations.get(f"t{one}").answers for one in range(2)]
            store.close()
            if any(len(one) != SAVES for one in answers):
                wrong.append(f"run {number}: {[len(one) for one in answers]} of {SAVES}")
            wrong += [f"run {number}: {one}" for one in check_file(folder)]
    return Row("two programs save at once", runs, len(wrong), "; ".join(wrong[:3]))


def copies_while_saving(runs: int, seed: int) -> Row:
    """Make copies while another process saves: each is sound, and put back where the file is gone or damaged."""
    chance, wrong = random.Random(seed), []
    context = get_context("forkserver")
    with ground() as place:
        folder = place / "data"
        with_people(folder, 300).close()
        hears, says = context.Pipe(duplex=False)
        writer = context.Process(target=_save_on, args=(says, folder), daemon=True)
        writer.start()
        hears.recv()
        try:
            for _ in range(runs):
                Backups(folder, clock).make(Reason.CHANGES)
        finally:
            writer.kill()
            writer.join()
        copies = [one.path for one in backups_in(folder / BACKUPS)]
        wrong += [one for one in map(sound, copies) if one]
        if len(copies) != runs:
            wrong.append(f"{len(copies)} copies")
        for number, copy in enumerate(copies):
            other = place / "other"
            (copied(folder, other) / FILE_NAME).unlink()
            if number % 2:
                (other / FILE_NAME).write_bytes(chance.randbytes(9_000))
            Backups(other, clock).restore(other / BACKUPS / copy.name)
            open_store(other, clock).close()
            if held(other / FILE_NAME).people != 300 or check_file(other):
                wrong.append(f"{copy.name}: not put back")
    return Row("backups while saving", runs, len(wrong), "; ".join(wrong[:3]))


def right_after_a_kill(runs: int, _seed: int) -> Row:
    """Kill the window's process and start at once."""
    wrong = []
    with ground() as place:
        with_people(place / "data", 5).close()
        for number in range(runs):
            kill(_hold, (place / "data",), 0.0)
            claimed = claim(place / "data")
            if claimed is None:
                wrong.append(f"run {number}: held still")
            else:
                claimed.release()
    return Row("start right after a kill", runs, len(wrong), "; ".join(wrong[:3]))


def _hold(say: Say, folder: Path) -> None:
    claimed = claim(folder)
    store = open_store(folder, clock)
    say("begun")
    time.sleep(60)
    store.close()
    assert claimed is not None


def _start(says, folder: Path, moment: float) -> None:
    time.sleep(max(0.0, moment - time.time()))
    claimed = claim(folder)
    if claimed is not None:
        store = open_store(folder, clock)
        store.preparations.save_answer("t0", "goal", f"{moment}")
    says.send("second" if claimed is None else "writer")
    time.sleep(60)


def _save(says, folder: Path, talk: str) -> None:
    store, refused = open_store(folder, clock), 0
    for number in range(SAVES):
        while True:
            try:
                store.preparations.save_answer(talk, f"field{number}", f"text {number}")
                break
            except SaveError:  # as the window does
                refused += 1
    store.close()
    says.send(refused)


def _save_on(says, folder: Path) -> None:
    store, number = open_store(folder, clock), 0
    while True:
        number += 1
        try:
            store.preparations.save_answer("t0", "goal", f"{number} " * 200)
        except SaveError:
            continue
        if number == 1:
            says.send("begun")


SCENARIOS = [
    Scenario("fifty starts at once", starts, 4, 1, "", 8.0),
    Scenario("start right after a kill", right_after_a_kill, 50, 3, "", 0.1),
    Scenario("two programs save at once", side_by_side, 20, 1, "", 1.0),
    Scenario("backups while saving", copies_while_saving, 50, 5, "", 0.3),
]
