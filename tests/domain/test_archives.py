"""What two versions of one record become, as a table of facts."""

from datetime import UTC, datetime

import pytest

from netwerkapp.domain.archives import Fate, Record, joined, latch, milestone, moment_of


def at(hour):
    return datetime(2026, 11, 23, hour, tzinfo=UTC)


def row(text="a", job="x", deleted=None, created=8):
    return {
        "id": "1",
        "text": text,
        "job": job,
        "created_at": at(created).isoformat(),
        "deleted_at": at(deleted).isoformat() if deleted else None,
    }


def record(values, **changed):
    return Record(values, {column: at(hour) for column, hour in changed.items()})


OLD = record(row())
FACTS = [
    ("equal", OLD, OLD, Fate.SAME, row()),
    ("newer there", OLD, record(row("b"), text=10), Fate.TAKEN, row("b")),
    ("newer here", record(row("b"), text=10), OLD, Fate.KEPT, row("b")),
    ("each side a field", record(row("b"), text=10), record(row(job="y"), job=9), Fate.TAKEN, row("b", "y")),
    ("both the same field", record(row("b"), text=10), record(row("c"), text=11), Fate.TAKEN, row("c")),
    ("at one moment stays", record(row("b"), text=10), record(row("c"), text=10), Fate.KEPT, row("b")),
    ("without history stays", record(row("b")), record(row("c")), Fate.KEPT, row("b")),
    ("without history the younger", record(row("b")), record(row("c", created=9)), Fate.TAKEN, row("c")),
    ("deleted there later", record(row("b"), text=9), record(row(deleted=10)), Fate.TAKEN, row("b", deleted=10)),
    ("changed here later", record(row("b"), text=11), record(row(deleted=10)), Fate.KEPT, row("b")),
    ("changed there later", record(row(deleted=10)), record(row("b"), text=11), Fate.TAKEN, row("b")),
    ("deleted here later", record(row(deleted=12)), record(row("b"), text=11), Fate.TAKEN, row("b", deleted=12)),
    ("put back there later", record(row(deleted=10)), record(row(), deleted_at=11), Fate.TAKEN, row()),
    ("deleted when changed", record(row("b"), text=10), record(row(deleted=10)), Fate.KEPT, row("b")),
    ("deleted on both, the later", record(row(deleted=9)), record(row(deleted=10)), Fate.TAKEN, row(deleted=10)),
]


@pytest.mark.parametrize(("here", "there", "fate", "values"), [fact[1:] for fact in FACTS], ids=[f[0] for f in FACTS])
def test_the_newer_version_of_each_field_wins(here, there, fate, values):
    made = joined(here, there)
    assert (made.fate, made.record.values) == (fate, values)


@pytest.mark.parametrize(
    ("here", "there", "here_gone", "there_gone", "fate", "stays"),
    [
        (None, OLD, None, None, Fate.NEW, True),
        (None, OLD, at(9), None, Fate.KEPT, False),
        (None, OLD, at(8), None, Fate.KEPT, False),
        (None, record(row("b"), text=10), at(9), None, Fate.NEW, True),
        (OLD, None, None, None, Fate.ONLY_HERE, True),
        (OLD, None, None, at(9), Fate.GOES, False),
        (OLD, None, None, at(8), Fate.ONLY_HERE, True),
        (record(row("b"), text=10), None, None, at(9), Fate.ONLY_HERE, True),
        (None, None, at(9), at(9), Fate.SAME, False),
    ],
)
def test_what_was_taken_away_goes_unless_it_was_changed_later(here, there, here_gone, there_gone, fate, stays):
    made = joined(here, there, here_gone, there_gone)
    assert (made.fate, made.record is not None) == (fate, stays)


def test_the_moments_of_both_sides_are_known_afterwards():
    made = joined(record(row("b"), text=10), record(row(job="y"), job=9, text=9))
    assert made.record.changed == {"text": at(10), "job": at(9)}


def test_the_record_is_as_old_as_the_oldest_of_the_two():
    assert joined(record(row(created=9)), record(row(created=8))).record.values["created_at"] == at(8).isoformat()


def test_of_a_milestone_the_earliest_day_counts():
    early, late = {"id": "2", "date": "2026-11-01", "at": "x"}, {"id": "2", "date": "2026-11-02", "at": "x"}
    early["at"] = late["at"] = at(8).isoformat()
    assert [milestone(None, late), milestone(early, late), milestone(late, early)] == [late, early, early]


@pytest.mark.parametrize(
    ("name", "here", "there", "kept"),
    [
        ("2.1", None, "0.5", "0.5"),
        ("2.1", "0.5", "1.0", "1.0"),
        ("2.1", "1.0", "0.5", "1.0"),
        ("first_talk", "2026-11-02", "2026-11-01", "2026-11-01"),
        ("last_talk", "2026-11-01", "2026-11-02", "2026-11-02"),
        ("settled_through", "2026-11-02", "2026-11-01", "2026-11-02"),
    ],
)
def test_of_a_latch_nothing_falls(name, here, there, kept):
    assert latch(name, here, there) == kept


def test_a_moment_without_offset_can_be_compared_too():
    assert moment_of("2026-11-23T09:00:00") == at(9)
    assert moment_of(None) < at(1)
