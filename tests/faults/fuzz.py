"""Broken and hostile files for everything that reads a file: no crash, no hang, and nothing touched elsewhere.

A part of the inputs comes from hypothesis, the rest are good samples that were damaged. A reader may refuse a file by
its own error and by no other.
"""

import os
import random
import shutil
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache, partial
from io import BytesIO
from pathlib import Path
from zlib import crc32

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from netwerkapp.content import Content
from netwerkapp.content_file import ContentError
from netwerkapp.domain.archives import Archive, ArchiveError
from netwerkapp.domain.imports import Wanted
from netwerkapp.exchange.archives import RECORDS, read_archive, write_archive
from netwerkapp.exchange.contact_files import ContactFileError, open_file, people_in
from netwerkapp.exchange.helpers_file import HelpersFileError, read_helpers
from netwerkapp.paths import RESOURCES
from netwerkapp.storage.store import Store, open_store
from netwerkapp.transfer import bring_in
from tests.faults.damage import CARDS, HELPERS, PIECES, TABLES, damaged
from tests.faults.ground import ground, with_people
from tests.faults.table import Row, Scenario
from tests.faults.watching import ElsewhereError, HangError, go_on, watched

ROOT = Path(__file__).resolve().parents[2]
FOUND = ROOT / "build" / "faults"  # where an input that a reader stumbles over is kept
DRAWN = 5  # one in so many comes from hypothesis
EASY = 2  # work for a password
KINDS, PURPOSES = ("coach", "client_manager"), ("explain", "rehearse")
NOW = datetime(2026, 11, 23, 9, 41, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Reader:
    """Something that reads a file, with good samples; it refuses a file by `refuses` only."""

    name: str
    file: str
    samples: tuple[bytes, ...]
    read: Callable[[Path], object]
    refuses: type[Exception]
    prepare: Callable[[Path], object] = lambda folder: None


def fuzz(name: str, runs: int, begin: int) -> Row:
    """Give the readers of this name that many inputs; the first that one stumbles over is kept."""
    readers, stumbled = READERS[name](), list[str]()
    for number, reader in enumerate(readers):
        share = runs // len(readers) + (number < runs % len(readers))
        stumbled += _stumbles(reader, share, begin + number)
    note = "; ".join(sorted(set(stumbled))[:3])
    return Row(f"fuzz: {name}", runs, len(stumbled), note)


def _stumbles(reader: Reader, runs: int, begin: int) -> list[str]:
    found, kept = list[str](), False
    with ground() as folder:
        trial = partial(_trial, reader, folder)
        chosen, drawn = random.Random(begin), runs // DRAWN
        reader.prepare(folder)
        for data in (damaged(chosen, reader.samples) for _ in range(runs - drawn)):
            try:
                trial(data)
            except Exception as error:
                found.append(f"{type(error).__name__}: {error}{'' if kept else _keep(reader, data)}")
                kept = True
        try:
            if drawn:
                _drawn(trial, reader, drawn, begin)
        except Exception as error:
            found.append(f"{type(error).__name__}: {error} {' '.join(getattr(error, '__notes__', ()))}")
    return found


def _drawn(trial: Callable[[bytes], None], reader: Reader, runs: int, begin: int) -> None:
    pieces = st.lists(st.sampled_from((*PIECES, *reader.samples)) | st.binary(max_size=30), max_size=25).map(b"".join)
    typed = st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass"))
    quiet = settings(
        max_examples=runs,
        deadline=None,
        database=None,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=tuple(HealthCheck),
    )
    seed(begin)(quiet(given(pieces | typed | st.binary(max_size=600))(lambda data: trial(data))))()


def _trial(reader: Reader, folder: Path, data: bytes) -> None:
    """Let the reader read this; raises what it should not."""
    file = folder / reader.file
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(data)
    with watched(folder):
        try:
            reader.read(file)
        except reader.refuses as refused:
            str(refused)


def _keep(reader: Reader, data: bytes) -> str:
    FOUND.mkdir(parents=True, exist_ok=True)
    file = FOUND / f"{reader.name.replace(' ', '-')}-{crc32(data):08x}{Path(reader.file).suffix}"
    file.write_bytes(data)
    return f" (kept as {file.relative_to(ROOT)})"


def _people(file: Path) -> None:
    """Read people, and make of each what would be put on the list."""
    for card in people_in(open_file(file), go_on).cards:
        assert card.name.full
        str(card).encode()


def _zipped(file: Path) -> None:
    """Damage what is in a ZIP, or the ZIP itself where the first byte says so."""
    data = file.read_bytes()
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("../../Connections.csv" if data[:1] < b"G" else "map/Connections.csv", data)
        made.writestr("C:\\x\\mensen.vcf", data[::-1])
    whole = bytearray(packed.getvalue())
    chosen = random.Random(data)
    for _ in range(chosen.choice((0, 0, 1, 2, 8))):
        whole[chosen.randrange(len(whole))] = chosen.randrange(256)
    if not chosen.randrange(6):
        del whole[chosen.randrange(len(whole)) :]
    file.write_bytes(bytes(whole))
    _people(file)


def _on_the_list(file: Path) -> None:
    """Bring people in and take them back."""
    store = _STORES[str(file.parent)]
    done = bring_in(store, file, Wanted(True, True))
    if done.new + done.changed:
        store.undo()


_STORES: dict[str, Store] = {}


def _store_in(folder: Path) -> None:
    _STORES[str(folder)] = open_store(folder, lambda: NOW)


def _in_an_archive(file: Path) -> None:
    """Let the records in an archive be damaged, and bring in what is still taken, and take it back."""
    data, packed = file.read_bytes(), BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("lees-mij.md", b"x")
        made.writestr(RECORDS, data)
    file.write_bytes(packed.getvalue())
    store, archive = _STORES[str(file.parent)], read_archive(file)
    store.archives.preview(archive)
    store.archives.bring_in(archive)
    store.undo()


def _behind_a_password(file: Path) -> None:
    read_archive(file, "geheim")


@cache
def _records() -> bytes:
    """Return the records of a few people and talks, as they stand in an archive."""
    with ground() as folder:
        store = with_people(folder, 3, talks=2)
        packed = write_archive(store.archives.whole(), ())
        store.close()
    with zipfile.ZipFile(BytesIO(packed)) as made:
        return made.read(RECORDS)


def _of_archives() -> list[Reader]:
    records = _records()
    sound = Archive(10, NOW, "Marjan", {"profile": {"id": "text"}}, {"profile": [{"id": "name"}]}, {}, {})
    whole, behind = write_archive(sound, ()), write_archive(sound, (), "geheim", EASY)
    return [
        Reader("archive", "alles.netwerk", (whole,), read_archive, ArchiveError),
        Reader("sealed", "alles.netwerk", (behind,), _behind_a_password, ArchiveError),
        Reader("records", "alles.netwerk", (records,), _in_an_archive, ArchiveError, _store_in),
    ]


def _content(part: str, file: Path) -> None:
    getattr(Content(file.parent.parent, file.parent.name), part)


def _texts_in(folder: Path) -> None:
    shutil.copytree(RESOURCES / "content" / "nl", folder / "nl")


def _of_content() -> list[Reader]:
    """Return a reader for each file of the content."""
    files = sorted((RESOURCES / "content" / "nl").glob("*.toml"))
    return [
        Reader(
            f"content {file.stem}",
            f"nl/{file.name}",
            (file.read_bytes(),),
            partial(_content, file.stem),
            ContentError,
            _texts_in,
        )
        for file in files
    ]


def _of_helpers() -> list[Reader]:
    read = partial(read_helpers, kinds=KINDS, purposes=PURPOSES, now=NOW)
    return [Reader("helpers", "helpers.toml", HELPERS, read, HelpersFileError)]


def _of_list() -> list[Reader]:
    onto = [("vcf", CARDS), ("csv", TABLES)]
    return [
        Reader(f"list {end}", f"mensen.{end}", samples, _on_the_list, ContactFileError, _store_in)
        for end, samples in onto
    ]


READERS: dict[str, Callable[[], list[Reader]]] = {
    "vCard": lambda: [Reader("vCard", "mensen.vcf", CARDS, _people, ContactFileError)],
    "CSV": lambda: [Reader("CSV", "mensen.csv", TABLES, _people, ContactFileError)],
    "ZIP of LinkedIn": lambda: [Reader("ZIP", "linkedin.zip", TABLES, _zipped, ContactFileError)],
    "onto the list": _of_list,
    "helpers TOML": _of_helpers,
    "archive": _of_archives,
    "content TOML": _of_content,
}


def control(what: str, _runs: int, _seed: int) -> Row:
    """A reader that crashes, hangs or writes elsewhere has to be found."""
    name = f"control: a reader that {what} is found"
    with ground() as folder, ground() as elsewhere:
        done = {
            "crashes": lambda _file: {}["x"],
            "hangs": lambda _file: _endless(),
            "writes elsewhere": lambda _file: (elsewhere / "x").touch(),
            "calls a program": lambda _file: os.system("true"),
        }[what]
        try:
            _trial(Reader("control", "x", (b"",), done, ContactFileError), folder, b"")
        except (KeyError, HangError, ElsewhereError) as error:
            return Row(name, 1, 0, f"{type(error).__name__}: {str(error)[:40]}")
    return Row(name, 1, 1, "it was not found")


def _endless() -> None:
    while True:
        pass


_SHARES = (
    ("vCard", 30_000, 60, 0.004),
    ("CSV", 25_000, 60, 0.004),
    ("ZIP of LinkedIn", 10_000, 40, 0.004),
    ("onto the list", 3_000, 30, 0.02),
    ("helpers TOML", 8_000, 40, 0.004),
    ("archive", 9_000, 45, 0.01),
    ("content TOML", 15_000, 72, 0.01),
)
SCENARIOS = [
    *(
        Scenario(f"fuzz: {name}", partial(fuzz, name), runs, short, "inputs", seconds)
        for name, runs, short, seconds in _SHARES
    ),
    *(
        Scenario(f"control: a reader that {what} is found", partial(control, what), 1, 1, seconds=2)
        for what in ("crashes", "hangs", "writes elsewhere", "calls a program")
    ),
]
