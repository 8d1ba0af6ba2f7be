"""The ways in which a file is damaged in the scenarios, each by a number of its own."""

import os
import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from netwerkapp.storage.database import FILE_NAME
from netwerkapp.storage.store import open_store
from tests.faults.ground import NOW, clock
from tests.faults.killing import Say, kill

PAGE = 4096
Damage = Callable[[Path, random.Random], None]  # gets the file and changes it


def one_byte(path: Path, chance: random.Random) -> None:
    """One bit of one byte."""
    _flip(path, chance, 1)


def ten_bytes(path: Path, chance: random.Random) -> None:
    """Ten bits of ten bytes."""
    _flip(path, chance, 10)


def page_of_zeros(path: Path, chance: random.Random) -> None:
    """A page that the disk lost."""
    _page(path, chance, bytes(PAGE))


def page_of_anything(path: Path, chance: random.Random) -> None:
    """A page with what was never written there."""
    _page(path, chance, chance.randbytes(PAGE))


def three_pages(path: Path, chance: random.Random) -> None:
    """Three pages that the disk lost."""
    for _ in range(3):
        _page(path, chance, bytes(PAGE))


def header(path: Path, chance: random.Random) -> None:
    """A byte of the header, which says what the file is."""
    content = bytearray(path.read_bytes())
    content[chance.randrange(100)] = chance.randrange(256)
    path.write_bytes(content)


def cut_off(path: Path, chance: random.Random) -> None:
    """The end is missing."""
    os.truncate(path, chance.randrange(1, path.stat().st_size))


def cut_at_a_page(path: Path, chance: random.Random) -> None:
    """The last pages are missing."""
    os.truncate(path, chance.randrange(1, path.stat().st_size // PAGE) * PAGE)


def empty(path: Path, _chance: random.Random) -> None:
    """There is nothing in it."""
    path.write_bytes(b"")


def text(path: Path, _chance: random.Random) -> None:
    """A text in its place."""
    path.write_text("Beste Anna, hierbij mijn brief.\n" * 300, encoding="utf-8")


def picture(path: Path, chance: random.Random) -> None:
    """A picture in its place."""
    path.write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + chance.randbytes(30_000))


def other_program(path: Path, _chance: random.Random) -> None:
    """A file of another program in its place."""
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")


def folder(path: Path, _chance: random.Random) -> None:
    """A folder in its place."""
    path.unlink()
    path.mkdir()
    (path / "letter.txt").write_text("Beste Anna", encoding="utf-8")


def dangling_link(path: Path, _chance: random.Random) -> None:
    """A link to what is not there."""
    path.unlink()
    path.symlink_to(path.parent / "elsewhere" / "file")


def journal_left(path: Path, _chance: random.Random) -> None:
    """An action was cut short: its journal is there still, and the file holds half of it."""
    _half_an_action(path)


def journal_lost(path: Path, _chance: random.Random) -> None:
    """An action was cut short, and its journal is gone."""
    _half_an_action(path)
    Path(f"{path}-journal").unlink()


def journal_of_another(path: Path, _chance: random.Random) -> None:
    """The journal of another file of the app."""
    other = path.parent / "other"
    open_store(other, clock).close()
    _half_an_action(other / FILE_NAME)
    Path(f"{other / FILE_NAME}-journal").rename(f"{path}-journal")
    shutil.rmtree(other)


def journal_of_anything(path: Path, chance: random.Random) -> None:
    """A journal in which nothing makes sense."""
    Path(f"{path}-journal").write_bytes(chance.randbytes(5_000))


ALWAYS_NOTICED: tuple[Damage, ...] = (
    page_of_zeros,
    page_of_anything,
    three_pages,
    cut_off,
    cut_at_a_page,
    empty,
    text,
    picture,
    other_program,
    folder,
    dangling_link,
)
DAMAGES: tuple[Damage, ...] = (
    *ALWAYS_NOTICED,
    one_byte,
    ten_bytes,
    header,
    journal_left,
    journal_lost,
    journal_of_another,
    journal_of_anything,
)


def _flip(path: Path, chance: random.Random, times: int) -> None:
    content = bytearray(path.read_bytes())
    for _ in range(times):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    path.write_bytes(content)


def _page(path: Path, chance: random.Random, content: bytes) -> None:
    place = chance.randrange(path.stat().st_size // PAGE) * PAGE
    with path.open("rb+") as file:
        file.seek(place)
        file.write(content)


def _half_an_action(path: Path) -> None:
    """Let another process end in the middle of a commit."""
    kill(write_half, (path,), 60.0)


def write_half(say: Say, path: Path) -> None:
    """Write more than is kept in memory in one action, and end before it is done. Runs in a process of its own."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA cache_size = 5")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE contacts SET notes = 'half ' || notes")
    rows = [(f"x{number}", "Wim", "wim", "wim", "half " * 50, NOW.isoformat()) for number in range(200)]
    connection.executemany(
        "INSERT INTO contacts(id, given, sort_key, search_text, notes, created_at) VALUES (?, ?, ?, ?, ?, ?)", rows
    )
    say("begun")
    os._exit(0)
