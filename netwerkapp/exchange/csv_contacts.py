"""Reads tables with people (CSV): finds the sign between the cells and the row of headers, then the people."""

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain, islice

from netwerkapp.domain.cards import Card, Program, Skipped, SkipReason
from netwerkapp.domain.contacts import tags_of
from netwerkapp.domain.names import Name
from netwerkapp.domain.progress import Progress, nobody
from netwerkapp.domain.written_names import clean, name_of_parts, name_of_text
from netwerkapp.exchange.circle_words import circle_of
from netwerkapp.exchange.csv_columns import Column, columns_of, program_of
from netwerkapp.exchange.csv_guard import unguarded
from netwerkapp.exchange.details import (
    LONGEST,
    birthday_of,
    email_of,
    line,
    lines,
    linkedin_address,
    phone_of,
    web_address,
    which_is_first,
)
from netwerkapp.exchange.encodings import UTF8, plain_bytes
from netwerkapp.exchange.vcard import MOST_CARDS, TooManyError
from netwerkapp.records import dataclass, field

SEPARATORS = (",", ";", "\t", "|")
LOOKED_AT = 25  # rows among which the headers are looked for
MOST_COLUMNS = 500
_BEGINNING = 65_536  # characters
_STEP = 2_000  # lines between two words on how far it is
_PATIENCE = 50  # rows with a quotation mark that does not end, which are read again by themselves
_JOINED = ":::"  # between several values in one cell, as Google writes them


@dataclass(frozen=True, slots=True)
class Table:
    """A table with people: how it was read, and its rows with their numbers; None is a table without headers."""

    data: bytes = field(repr=False)
    codec: str  # of each line of the data
    encoding: str  # of the file
    separator: str
    program: Program
    header: int | None  # its row, counted from 1
    headers: tuple[str, ...]
    columns: tuple[Column, ...]
    day_first: bool | None = None  # how 3-4-1980 is meant

    @property
    def names_people(self) -> bool:
        """Whether it is known in which columns the names stand."""
        return bool({Column.NAME, Column.GIVEN, Column.FAMILY, Column.ORGANISATION} & set(self.columns))


@dataclass(frozen=True, slots=True)
class TableCards:
    """The people in a table and what is left out."""

    cards: list[Card]
    skipped: list[Skipped]
    unclear_days: bool = False  # days such as 3-4-1980 that can be read in two ways


def read_table(data: bytes, encoding: str | None = None, separator: str | None = None) -> Table:
    """Recognise a table: its encoding, separator and headers, or those that the user chose."""
    data, codec, encoding = plain_bytes(data, encoding)
    start = data[:_BEGINNING].decode(codec, "replace")
    first = start.split("\n", 1)[0].strip().strip('"').lower()
    said = first[4:5] or "\t" if first.startswith("sep=") else ""
    tried = [separator] if separator else [said] if said else list(SEPARATORS)
    best: tuple[int, int, str, int, list[str]] = (0, 0, tried[0], 0, [])
    for place, one in enumerate(tried):
        for number, row in enumerate(_top(start, one), 1):
            known = sum(column is not Column.NONE for column in columns_of(row[:MOST_COLUMNS]))
            best = max(best, (known, -place, one, -number, row[:MOST_COLUMNS]), key=lambda found: found[:2])
    known, _, one, number, row = best
    if known == 0:
        one = separator or said or _commonest(start)
        widest = max(_top(start, one), key=len, default=[])[:MOST_COLUMNS]
        columns = (Column.NONE,) * len(widest)
        return Table(data, codec, encoding, one, Program.TABLE, None, tuple("" for _ in widest), columns)
    return Table(
        data, codec, encoding, one, program_of(row), -number, tuple(line(cell) for cell in row), columns_of(row)
    )


def with_columns(table: Table, columns: Sequence[Column]) -> Table:
    """Return the table with what the user says that its columns are."""
    return replace(table, columns=tuple(columns))


def first_rows(table: Table, count: int = 5) -> list[list[str]]:
    """Return the first rows under the headers that are not empty."""
    filled = (row for _, row in _people(table) if row and any(cell.strip() for cell in row))
    return [[line(cell) for cell in row[: len(table.columns)]] for row in islice(filled, count)]


def cards_in(table: Table, step: Progress = nobody) -> TableCards:
    """Read the people; `step` hears which part was read. Raises TooManyError above a hundred thousand."""
    places = _places(table)
    labels = {
        place: place - 1
        for place in places.get(Column.PHONE, ())
        if place and table.headers[place - 1].lower().endswith((" - label", " - type"))
    }
    day_first, unclear = table.day_first, False
    if Column.BIRTHDAY in places:
        place = places[Column.BIRTHDAY][0]
        days = [row[place] for _, row in _people(table) if row and len(row) > place]
        seen = which_is_first(days)
        unclear = seen is None and any(birthday_of(day) != birthday_of(day, day_first=True) for day in days)
        day_first = seen if day_first is None else day_first
    cards: list[Card] = []
    skipped: list[Skipped] = []
    for number, row in _people(table, step):
        if row is None:
            skipped.append(Skipped(number, SkipReason.UNREADABLE))
            continue
        if not any(cell.strip() for cell in row):
            continue
        if len(cards) >= MOST_CARDS:
            raise TooManyError
        read = _card(number, row, places, table.program, labels, day_first)
        if read is None:
            told = line(" ".join(row))
            if told:
                skipped.append(Skipped(number, SkipReason.NO_NAME, told[:80]))
        else:
            cards.append(read)
    return TableCards(cards, skipped, unclear)


def _places(table: Table) -> dict[Column, list[int]]:
    """Say where each thing stands, the most useful first: a mobile phone, the town of the home address."""
    places: dict[Column, list[int]] = {}
    for place, column in enumerate(table.columns):
        places.setdefault(column, []).append(place)
    for column, words in ((Column.PHONE, ("mobi",)), (Column.PLACE, ("home", "huis", "woon"))):
        told = [header.lower() for header in table.headers]
        places.get(column, []).sort(key=lambda place: not any(word in told[place] for word in words))
    return places


def _phones(row: Sequence[str], places: Sequence[int], labels: dict[int, int]) -> tuple[str, ...]:
    """Return the phone numbers, a mobile one first; a label in the row, as Google writes it, says what it is."""
    found: list[tuple[bool, str]] = []
    for place in places:
        label = row[labels[place]].lower() if place in labels else ""
        if place < len(row) and "fax" not in label and "pager" not in label:
            found += [("mobi" not in label, phone_of(text)) for text in unguarded(row[place]).split(_JOINED)]
    return tuple(dict.fromkeys(text for _, text in sorted(found, key=lambda one: one[0]) if text))


def _card(
    number: int,
    row: Sequence[str],
    places: dict[Column, list[int]],
    program: Program,
    labels: dict[int, int],
    day_first: bool | None,
) -> Card | None:
    own = program is Program.NETWERKAPP  # then everything is taken as it stands

    def all_of(column: Column) -> list[str]:
        if column not in places:
            return []
        cells = [unguarded(row[place]) for place in places[column] if place < len(row)]
        parts = cells if own else chain.from_iterable(cell.split(_JOINED) for cell in cells)
        return [part.strip() for part in parts if part.strip()]

    def one_of(column: Column) -> str:
        if column not in places:
            return ""
        text = next(iter(all_of(column)), "")
        return text[:LONGEST] if own else line(text)

    organisation = one_of(Column.ORGANISATION)
    emails = tuple(
        dict.fromkeys(found for text in all_of(Column.EMAIL) for one in _addresses(text) if (found := email_of(one)))
    )
    phones = _phones(row, places.get(Column.PHONE, ()), labels)
    given, particle, family = one_of(Column.GIVEN), one_of(Column.PARTICLE), one_of(Column.FAMILY)
    name = Name(given, particle, family) if own else _name(given, one_of(Column.MIDDLE), particle, family)
    name = name if name.full else _text_name(one_of(Column.NAME))
    if not name.full and program is not Program.LINKEDIN:
        name = Name(given=next((text for text in (organisation, *emails, *phones) if text), ""))
    if not name.full:
        return None
    called = one_of(Column.CALLED) if own else clean(one_of(Column.CALLED))
    month, day = one_of(Column.BIRTH_MONTH), one_of(Column.BIRTH_DAY)
    month_day = f"--{month:0>2}-{day:0>2}" if month and day else ""
    pages = all_of(Column.PROFILE)
    profile = next((found for text in pages if (found := linkedin_address(text))), "")
    if not profile and program is not Program.LINKEDIN:
        profile = next((found for text in pages if (found := web_address(text))), "")
    return Card(
        number,
        name,
        called="" if called in (name.given, name.full) and not own else called,
        organisation="" if organisation == name.full and not own else organisation,
        job=one_of(Column.JOB),
        place=one_of(Column.PLACE),
        phones=phones,
        emails=emails,
        profile=profile,
        birthday=birthday_of(one_of(Column.BIRTHDAY), day_first=day_first) or birthday_of(month_day),
        notes=lines("\n".join(all_of(Column.NOTES))),
        circle=circle_of(one_of(Column.CIRCLE)),
        tags=tags_of(",".join(all_of(Column.TAGS))),
        uid=one_of(Column.UID),
    )


def _addresses(text: str) -> list[str]:
    """Take several e-mail addresses in one cell apart."""
    return re.split(r"[,;]", text) if text.count("@") > 1 else [text]


def _name(given: str, middle: str, particle: str, family: str) -> Name:
    if particle:
        return Name(clean(f"{given} {middle}"), clean(particle), clean(family))
    return name_of_parts(given, middle, family)


def _text_name(text: str) -> Name:
    return Name(given=text) if email_of(text) else name_of_text(text)


def _top(text: str, separator: str) -> list[list[str]]:
    return [row or [] for row in islice(_rows(text.encode(), UTF8, separator), LOOKED_AT)]


def _people(table: Table, step: Progress = nobody) -> Iterator[tuple[int, list[str] | None]]:
    """Go over the rows under the headers, each with its number."""
    start = table.header or 0
    width = len(table.headers) if table.header else 0
    rows = enumerate(_rows(table.data, table.codec, table.separator, width, step), 1)
    return ((number, row) for number, row in rows if number > start)


def _rows(
    data: bytes, codec: str, separator: str, width: int = 0, step: Progress = nobody
) -> Iterator[list[str] | None]:
    """Go over all rows; None is one that cannot be read.

    A row whose quotation mark does not end, so that it swallows others and still lacks cells, ends at its line.
    """
    at, fed, patience = 0, 0, _PATIENCE

    def feed() -> Iterator[str]:
        nonlocal at, fed
        while at < len(data):
            fed += 1
            if fed % _STEP == 0:
                step(at / len(data))
            start, at = at, data.find(b"\n", at) + 1 or len(data)
            yield data[start:at].decode(codec, "replace")

    while at < len(data):
        reader = csv.reader(feed(), delimiter=separator)
        while at < len(data):
            began = at
            try:
                row = next(reader)
            except csv.Error:  # a cell that is too long
                yield None
                continue
            first = data.find(b"\n", began) + 1 or len(data)
            if at > first and len(row) < width and patience:
                patience -= 1
                at = first
                yield data[began:first].decode(codec, "replace").rstrip().replace('"', "").split(separator)
                break
            yield row


def _commonest(text: str) -> str:
    return max(SEPARATORS, key=text.count)
