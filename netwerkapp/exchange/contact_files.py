"""A file with people, whatever wrote it: vCard, a table, or a ZIP that holds one of them."""

import zipfile
from dataclasses import replace
from enum import StrEnum
from pathlib import Path, PurePosixPath

from netwerkapp.domain.cards import Card, Program, Skipped
from netwerkapp.domain.progress import Progress, nobody
from netwerkapp.domain.written_names import clean, name_of_text
from netwerkapp.exchange.csv_contacts import Table, cards_in, read_table
from netwerkapp.exchange.encodings import UTF16_BIG, UTF16_LITTLE, decoded
from netwerkapp.exchange.given_files import BROKEN_ZIP, GivenFileError, bytes_of
from netwerkapp.exchange.vcard import MOST_CARDS, TooManyError, read_vcards
from netwerkapp.records import dataclass, field

LARGEST = 100 * 1024 * 1024  # bytes
_MOST_MEMBERS = 10_000  # files in a ZIP
_BLANK, _BEGINNING = b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n", 4096


class FileReason(StrEnum):
    """Why a file cannot be used."""

    MISSING = "missing"
    FOLDER = "folder"
    NOT_READABLE = "not_readable"
    EMPTY = "empty"
    TOO_LARGE = "too_large"
    TOO_MANY = "too_many"
    BROKEN_ZIP = "broken_zip"
    NO_PEOPLE_IN_ZIP = "no_people_in_zip"
    NO_PEOPLE = "no_people"
    UNKNOWN_COLUMNS = "unknown_columns"  # it is not seen where the names stand; the user can say


class ContactFileError(Exception):
    """The file cannot be used."""

    def __init__(self, reason: FileReason) -> None:
        super().__init__(str(reason))
        self.reason = reason


@dataclass(frozen=True, slots=True)
class ContactFile:
    """The bytes with people in a file, and as what they are read."""

    name: str
    data: bytes = field(repr=False)
    table: Table | None = None  # None for vCards
    encoding: str | None = None  # chosen by the user


@dataclass(frozen=True, slots=True)
class People:
    """The people in a file, what is left out, and how the file was read."""

    program: Program
    encoding: str
    cards: list[Card]
    skipped: list[Skipped]
    unclear_days: bool = False


def open_file(path: Path) -> ContactFile:
    """Read the bytes of a file and recognise what it is. Raises ContactFileError."""
    name, data = path.name, _bytes_of(path)
    if data.startswith(b"PK\x03\x04"):
        name, data = _unzipped(path)
    if not (data[:_BEGINNING].strip(_BLANK) or data.strip(_BLANK)):  # of a whole file that is a copy
        raise ContactFileError(FileReason.EMPTY)
    return recognised(name, data)


def recognised(name: str, data: bytes, encoding: str | None = None, separator: str | None = None) -> ContactFile:
    """Say what the bytes are: vCards or a table. Raises ContactFileError when they are neither."""
    if _is_vcard(name, data):
        return ContactFile(name, data, None, encoding)
    if _is_no_text(data):
        raise ContactFileError(FileReason.NO_PEOPLE)
    table = read_table(data, encoding, separator)
    is_wide = b"\x00" in data or table.encoding in (UTF16_LITTLE, UTF16_BIG)
    return ContactFile(name, data if is_wide else table.data, table, encoding)  # large ones are held once


def people_in(file: ContactFile, step: Progress = nobody) -> People:
    """Read the people; `step` hears which part was read. Raises ContactFileError when there are none, or too many."""
    if file.table is not None and not file.table.names_people:
        raise ContactFileError(FileReason.UNKNOWN_COLUMNS)
    try:
        if file.table is not None:
            read = cards_in(file.table, step)
            people = People(file.table.program, file.table.encoding, read.cards, read.skipped, read.unclear_days)
        else:
            found = read_vcards(file.data, file.encoding, step)
            program = Program.NETWERKAPP if found.own else Program.VCARD
            people = People(program, found.encoding, found.cards, found.skipped)
    except TooManyError as error:
        raise ContactFileError(FileReason.TOO_MANY) from error
    if not people.cards and not people.skipped:
        raise ContactFileError(FileReason.NO_PEOPLE)
    return people


def names_in(text: str) -> People:
    """Read a pasted list of names, one on each line; marks of a list before a name are taken off."""
    rows = [clean(row.lstrip("-*•·–0123456789.) \t")) for row in text.split("\n")[:MOST_CARDS]]
    cards = [Card(number, name_of_text(row)) for number, row in enumerate(rows, 1) if row]
    return People(Program.NAMES, "", [replace(card, number=place) for place, card in enumerate(cards, 1)], [])


def _bytes_of(path: Path) -> bytes:
    try:
        return bytes_of(path, LARGEST)
    except GivenFileError as error:
        raise ContactFileError(FileReason(error.reason)) from error


def _unzipped(path: Path) -> tuple[str, bytes]:
    """Return the file with people in a ZIP: the connections of LinkedIn, else the largest vCard or table."""
    try:
        with zipfile.ZipFile(path) as packed:
            found = [one for one in packed.infolist()[:_MOST_MEMBERS] if _rank(one.filename)]
            if not found:
                raise ContactFileError(FileReason.NO_PEOPLE_IN_ZIP)
            best = max(found, key=lambda one: (_rank(one.filename), one.file_size))
            with packed.open(best) as member:
                data = member.read(LARGEST + 1)  # what it says of its size is not trusted
    except BROKEN_ZIP as error:
        raise ContactFileError(FileReason.BROKEN_ZIP) from error
    if len(data) > LARGEST:
        raise ContactFileError(FileReason.TOO_LARGE)
    return PurePosixPath(best.filename).name, data


def _rank(name: str) -> int:
    """How likely it is that a file in a ZIP holds the people; 0 for not at all."""
    name = name.replace("\\", "/").lower()
    if name.startswith("__macosx/"):
        return 0
    if name.rpartition("/")[2] == "connections.csv":
        return 3
    return 2 if name.endswith(".vcf") else 1 if name.endswith(".csv") else 0


def _is_vcard(name: str, data: bytes) -> bool:
    start = decoded(data[:100_000])[0].replace("\x00", "").upper()
    return "BEGIN:VCARD" in start or (name.lower().endswith((".vcf", ".vcard")) and not _is_no_text(data))


def _is_no_text(data: bytes) -> bool:
    """Whether this is a picture, a program or the like: control characters that no text has."""
    start = decoded(data[:8192])[0]
    return sum(letter < " " and letter not in "\t\r\n\f\x00\x1a" for letter in start) > len(start) * 0.02
