"""The list of concepts is whole, and everything it names is there."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TEXT = (ROOT / "docs" / "concepts.md").read_text(encoding="utf-8")


def test_all_forty_seven_concepts_have_a_place_and_a_test():
    rows = [line.split("|")[1:-1] for line in TEXT.splitlines() if re.match(r"\| \d", line)]
    assert [int(row[0]) for row in rows] == list(range(1, 48))
    assert all(cell.strip() for row in rows for cell in row)


def test_every_file_that_is_named_is_there():
    named = re.findall(r"`([\w/.]+)`", TEXT)
    assert named
    assert [name for name in named if not (ROOT / name).is_file()] == []
