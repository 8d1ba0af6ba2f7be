"""Contacts as the bytes of a file, some at a time: of very many, only those are held that are being written."""

from collections.abc import Iterable, Iterator, Sequence

from netwerkapp.domain.contacts import Contact
from netwerkapp.exchange.csv_writer import write_table
from netwerkapp.exchange.vcard_writer import write_vcards

OLD, NEW, TABLE = "3.0", "4.0", "csv"  # vCard of that version, or a table


def contacts_out(some_by_some: Iterable[Sequence[Contact]], kind: str, language: str) -> Iterator[bytes]:
    """Go over the parts of a file of this kind; a table has its headers also when there is nobody."""
    if kind != TABLE:
        for some in some_by_some:
            yield write_vcards(some, kind)
        return
    parts = iter(some_by_some)
    yield write_table(next(parts, ()), language)
    for some in parts:
        yield write_table(some, language, headers=False)
