"""The power goes while a whole file is written: at the first start, brought up to date, or put back."""

import random
import shutil
from contextlib import closing
from pathlib import Path

from netwerkapp.domain.backups import Reason
from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.names import Name
from netwerkapp.storage.backups import Backups, backups_in
from netwerkapp.storage.database import BACKUPS, DAMAGE, FILE_NAME, UnreadableFileError
from netwerkapp.storage.held import held
from netwerkapp.storage.reading import check_file
from netwerkapp.storage.restoring import DAMAGED
from netwerkapp.storage.store import open_store
from tests.faults.disk_recorder import NO_STRACE, images, recorded
from tests.faults.ground import NOW, clock, ground, of_version, rows, sound, with_people
from tests.faults.table import Row, Scenario

PEOPLE = 40
GARBAGE = b"no file of ours" * 5_000


def first_start(runs: int, seed: int) -> Row:
    """Cut the power during the first start ever and the first name."""
    name = "power loss at first start"
    if shutil.which("strace") is None:
        return Row(name, 0, 0, NO_STRACE)
    wrong: list[str] = []
    with ground() as place:
        start = place / "start"
        start.mkdir()
        steps = recorded(place, start, begin)
        for moment, said in images(steps, start, place / "image", runs, random.Random(seed)):
            try:
                with closing(open_store(place / "image", clock)) as store:
                    people = store.contacts.count()
                wrong += [f"step {moment}: {one}" for one in check_file(place / "image")]
                if people < len(said):
                    wrong.append(f"step {moment}: the first name is lost")
            except (UnreadableFileError, *DAMAGE) as error:
                wrong.append(f"step {moment}: {error}")
    return Row(name, runs, len(wrong), "; ".join(wrong[:3]))


def migrating(runs: int, seed: int) -> Row:
    """Cut the power while a file of the first version is brought up to date."""
    name = "power loss while migrating"
    if shutil.which("strace") is None:
        return Row(name, 0, 0, NO_STRACE)
    wrong: list[str] = []
    with ground() as place:
        start, image = place / "start", place / "image"
        before = rows(of_version(start, 1))
        steps = recorded(place, start, bring_up_to_date)
        for moment, _ in images(steps, start, image, runs, random.Random(seed)):
            copies = [one.path for one in backups_in(image / BACKUPS)]
            wrong += [f"step {moment}: {found}" for found in map(sound, copies) if found]
            try:
                open_store(image, clock).close()
                after = rows(image / FILE_NAME)
                wrong += [f"step {moment}: {one}" for one in check_file(image)]
                wrong += [f"step {moment}: {table}" for table, many in before.items() if after[table] < many]
            except (UnreadableFileError, *DAMAGE) as error:
                wrong.append(f"step {moment}: {error}")
            if before not in [rows(one.path) for one in backups_in(image / BACKUPS)]:
                wrong.append(f"step {moment}: no copy from before")
    return Row(name, runs, len(wrong), "; ".join(wrong[:3]))


def restoring(runs: int, seed: int) -> Row:
    """Cut the power while a copy is put back over a file that is damaged: the damaged one is always there."""
    name = "power loss while restoring"
    if shutil.which("strace") is None:
        return Row(name, 0, 0, NO_STRACE)
    wrong: list[str] = []
    with ground() as place:
        start, image = place / "start", place / "image"
        with_people(start, PEOPLE).close()
        copy = Backups(start, clock).make(Reason.CLOSE)
        (start / FILE_NAME).write_bytes(GARBAGE)
        steps = recorded(place, start, put_back, copy.name)
        for moment, said in images(steps, start, image, runs, random.Random(seed)):
            path, aside = image / FILE_NAME, (image / BACKUPS / DAMAGED).glob("*.sqlite3")
            is_as_it_was = path.exists() and path.read_bytes() == GARBAGE
            if not is_as_it_was and [one.read_bytes() for one in aside] != [GARBAGE]:
                wrong.append(f"step {moment}: the damaged file is gone")
            is_back = path.exists() and not sound(path) and held(path).people == PEOPLE
            if (not is_as_it_was or said) and not is_back:
                wrong.append(f"step {moment}: neither as it was nor put back")
            if found := sound(image / BACKUPS / copy.name):
                wrong.append(f"step {moment}: {found}")
    return Row(name, runs, len(wrong), "; ".join(wrong[:3]))


def begin(folder: str, says: str) -> None:
    """Start for the first time and put somebody on the list. Runs in a process of its own."""
    store = open_store(Path(folder), clock)
    store.contacts.save(Contact("first", NOW, Name("Anna")), "contact_added")
    Path(says).write_text("kept", encoding="utf-8")


def bring_up_to_date(folder: str, _says: str) -> None:
    """Open an old file. Runs in a process of its own."""
    open_store(Path(folder), clock).close()


def put_back(folder: str, says: str, copy: str) -> None:
    """Put a copy back. Runs in a process of its own."""
    Backups(Path(folder), clock).restore(Path(folder) / BACKUPS / copy)
    Path(says).write_text("kept", encoding="utf-8")


SCENARIOS = [
    Scenario("power loss at first start", first_start, 300, 10, "", 0.02),
    Scenario("power loss while migrating", migrating, 300, 10, "", 0.1),
    Scenario("power loss while restoring", restoring, 300, 10, "", 0.02),
]
