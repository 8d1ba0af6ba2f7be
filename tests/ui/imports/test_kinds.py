"""Who is in a file, by what becomes of each."""

import pytest

from netwerkapp.domain.cards import Card, SkipReason
from netwerkapp.domain.imports import Status
from netwerkapp.domain.names import Name
from netwerkapp.storage.imports import ImportRow
from netwerkapp.ui.imports.kinds import kinds_of


def row(number, status, **more):
    card = Card(number, Name("Bo"), **more) if status is not Status.SKIPPED else None
    return ImportRow(number, "Bo", status, card, reason=None if card else SkipReason.NO_NAME)


def test_the_rows_of_each_kind_stand_together_in_the_order_of_the_file():
    order = (Status.NEW, Status.KNOWN, Status.NEW, Status.SKIPPED)
    kinds = kinds_of(row(number, status) for number, status in enumerate(order))
    assert {status: [one.number for one in rows] for status, rows in kinds.rows.items()} == {
        Status.NEW: [0, 2],
        Status.CHANGED: [],
        Status.KNOWN: [1],
        Status.SKIPPED: [3],
    }
    assert len(kinds) == 4


@pytest.mark.parametrize(
    ("more", "with_notes", "with_birthdays"),
    [({}, False, False), ({"notes": "x"}, True, False), ({"birthday": "11-26"}, False, True)],
)
def test_notes_and_birthdays_are_offered_where_one_person_has_them(more, with_notes, with_birthdays):
    kinds = kinds_of([row(1, Status.SKIPPED), row(2, Status.KNOWN, **more), row(3, Status.NEW)])
    assert (kinds.with_notes, kinds.with_birthdays) == (with_notes, with_birthdays)
