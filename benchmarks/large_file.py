"""A large file of made-up people, with talks that have their sheet, look-back and thank-you; made once, then copied."""

import hashlib
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from netwerkapp.domain.contacts import Circle, Contact
from netwerkapp.domain.conversations import Conversation, ConversationType, Status
from netwerkapp.domain.names import Name
from netwerkapp.domain.reflections import Benefit, Reflection
from netwerkapp.domain.touches import Touch, TouchKind
from netwerkapp.storage import conversations, migrations, reflections, touches
from netwerkapp.storage.contact_rows import row_of
from netwerkapp.storage.store import Store, open_store

CONTACTS, TALKS = 10_000, 2_000
FIRST_DAY = date(2020, 1, 6)
DAYS = 2_000
TODAY = FIRST_DAY + timedelta(days=DAYS)
NOW = datetime(TODAY.year, TODAY.month, TODAY.day, 9, 30, tzinfo=UTC)
KEPT = Path(__file__).resolve().parent.parent / "build" / "bench" / "files"
BATCH = 500  # rows
GIVEN = ("Anna", "Bram", "Cor", "Dirk", "Fatima", "Henk", "Ilse", "Jan", "Karin", "Mehmet", "Otto", "Piet", "Sara")
FAMILY = ("Bakker", "Visser", "Smit", "Mulder", "Bos", "Vos", "Peters", "Dijkstra", "Kok", "Maas", "Verhoeven")
PARTICLES = ("", "", "", "de", "van der", "van")
_CIRCLES = (*Circle, None)
_TYPES = tuple(ConversationType)
_JOBS, _PLACES = ("planner", "kok", "docent", "monteur"), ("Goes", "Lindewaard", "Oosterveld")
_FIELDS = ("goal", "opening", "pitch", "q1", "q2", "q3", "offer", "tension")


@contextmanager
def large_folder(contacts: int = CONTACTS, talks: int = TALKS) -> Iterator[Path]:
    """Give a folder of its own with so many contacts and talks; it is gone afterwards."""
    with TemporaryDirectory() as temporary:
        yield Path(shutil.copytree(_kept(contacts, talks), Path(temporary) / "data"))


@contextmanager
def large_store(contacts: int = CONTACTS, talks: int = TALKS) -> Iterator[tuple[Store, Path]]:
    """Give a store with so many contacts and talks, opened on its last day, and its folder."""
    with large_folder(contacts, talks) as folder:
        store = open_store(folder, lambda: NOW)
        try:
            yield store, folder
        finally:
            store.close()


def _kept(contacts: int, talks: int) -> Path:
    """Return the folder that is copied; it is made in a process of its own, which leaves no memory behind here."""
    source = Path(__file__).read_bytes() + Path(migrations.__file__).read_bytes()
    folder = KEPT / f"{contacts}-{talks}-{hashlib.sha256(source).hexdigest()[:12]}"
    if not folder.exists():
        KEPT.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=KEPT) as unfinished:
            made = Path(unfinished) / "data"
            subprocess.run([sys.executable, __file__, str(made), str(contacts), str(talks)], check=True)
            made.rename(folder)
    return folder


def _fill(folder: Path, contacts: int, talks: int) -> None:
    """Write the file, row by row as the app would, but without the notes for undo."""
    moment = [datetime.combine(FIRST_DAY, time.min, UTC)]
    store = open_store(folder, lambda: moment[0])
    store.settings.set("welcomed", "yes")
    store.profile.set("reason_start", "need_work")
    tables = store.door.utils
    with tables.atomic():
        tables.table("contacts").insert_all((_contact(number) for number in range(contacts)), batch_size=BATCH)
        rows: dict[str, list[dict[str, object]]] = {}
        for number in range(talks if contacts else 0):
            _talk(rows, number, contacts, talks)
        for table in ("conversations", "answers", "reflections", "touches"):
            tables.table(table).insert_all(rows.get(table, []), batch_size=BATCH)
    moment[0] = NOW
    store.begin_day()
    store.close()


def _contact(number: int) -> dict[str, object]:
    name = Name(GIVEN[number % 13], PARTICLES[number // 3 % 6], f"{FAMILY[number // 7 % 11]}{number % 997:x}")
    contact = Contact(
        f"contact {number}",
        NOW - timedelta(days=number % 700),
        name,
        circle=_CIRCLES[number * 7 % len(_CIRCLES)],
        closeness=number % 5 or None,
        fear=number % 11,
        use=number % 5 + 1,
        job=_JOBS[number % 4],
        place=_PLACES[number % 3],
        rhythm_days=30 if number % 3 else None,
        tags=("koor",) if number % 50 == 0 else (),
    )
    return dict(row_of(contact))


def _talk(rows: dict[str, list[dict[str, object]]], number: int, contacts: int, talks: int) -> None:
    """Add the rows of a talk; the last three are planned, the others were held."""
    planned = number >= talks - 3
    day = TODAY + timedelta(days=number - talks + 4) if planned else FIRST_DAY + timedelta(days=number * DAYS // talks)
    now = datetime.combine(min(day, TODAY), time(10), UTC)
    talk, contact = f"talk {number}", f"contact {number * 7 % contacts}"
    details = {"ring": number % 4 + 1, "fear": number % 11, "ready_at": now}
    status = Status.PLANNED if planned else Status.HELD
    record = Conversation(talk, now, contact, _TYPES[number % 4], status, day, **details)
    rows.setdefault("conversations", []).append(conversations._row(record))
    for field in _FIELDS:
        text = str(number % 9) if field == "tension" else "Een regel van dit blad."
        row = {"id": f"{talk}/{field}", "conversation": talk, "question": field, "text": text}
        rows.setdefault("answers", []).append({**row, "created_at": now.isoformat()})
    if not planned:
        scales = {"ease": number % 5 + 1, "useful": 4, "pleasure": 3, "energy_cost": 2}
        lesson = Reflection(talk, now, lesson="Eerst vragen.", benefits=frozenset({Benefit.ADVICE}), **scales)
        rows.setdefault("reflections", []).append(reflections._row(lesson))
        kind = TouchKind.THANKS if number % 2 else TouchKind.GAVE_HELP
        touch = Touch(f"touch {number}", now, day, kind, contact, conversation=talk)
        rows.setdefault("touches", []).append(touches._row(touch))


if __name__ == "__main__":
    _fill(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
