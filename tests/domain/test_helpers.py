"""Whether two entries are about the same helper."""

from datetime import UTC, datetime

import pytest

from netwerkapp.domain.helpers import Helper

NOW = datetime(2026, 11, 23, 9, 41, tzinfo=UTC)


@pytest.mark.parametrize(
    ("changes", "same"),
    [
        ({}, True),
        ({"name": "  loket   WERK "}, True),
        ({"hours": "ma", "purposes": ("explain",)}, True),
        ({"kind": "union"}, False),
        ({"name": "Loket Zorg"}, False),
        ({"phone": "2"}, False),
    ],
)
def test_the_same_helper_has_the_same_kind_name_and_phone(changes, same):
    first = Helper("a", NOW, "coach", "Loket Werk", "1")
    fields = {"kind": "coach", "name": "Loket Werk", "phone": "1", **changes}
    assert first.is_same(Helper("b", NOW, **fields)) is same
