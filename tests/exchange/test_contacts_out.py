"""Very many contacts become a file part by part, and the file is the same as of all at once."""

from datetime import UTC, datetime

import pytest

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.names import Name
from netwerkapp.exchange.contacts_out import NEW, OLD, TABLE, contacts_out
from netwerkapp.exchange.csv_writer import write_table
from netwerkapp.exchange.vcard_writer import write_vcards

PEOPLE = [Contact(str(n), datetime(2026, 11, 24, tzinfo=UTC), Name("Zoë", "van", f"Dam{n}")) for n in range(5)]
PARTS = (PEOPLE[:2], PEOPLE[2:4], PEOPLE[4:])


@pytest.mark.parametrize(
    ("kind", "whole"),
    [(OLD, write_vcards(PEOPLE)), (NEW, write_vcards(PEOPLE, "4.0")), (TABLE, write_table(PEOPLE, "en"))],
)
def test_the_parts_are_together_what_all_at_once_would_be(kind, whole):
    assert b"".join(contacts_out(PARTS, kind, "en")) == whole


def test_nobody_is_an_empty_file_or_a_table_with_headers_only():
    assert b"".join(contacts_out([], OLD, "nl")) == b""
    assert b"".join(contacts_out([], TABLE, "nl")) == write_table([])


@pytest.mark.parametrize("kind", [OLD, TABLE])
def test_only_the_part_that_is_written_is_asked_for(kind):
    asked = []
    written = contacts_out((asked.append(len(part)) or part for part in PARTS), kind, "nl")
    next(written)
    assert asked == [2]
    next(written)
    assert asked == [2, 2]
