"""Everything in one file to take along, and the records of two computers made one: the newer version of each field."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from enum import StrEnum

from netwerkapp.records import dataclass, field

FORMAT = 1  # of what stands in the file
LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
CREATED, DELETED = "created_at", "deleted_at"
Value = str | int | float | None
Row = Mapping[str, Value]
Moments = Mapping[str, datetime]


class ArchiveReason(StrEnum):
    """Why an archive cannot be used."""

    MISSING = "missing"
    FOLDER = "folder"
    NOT_READABLE = "not_readable"
    EMPTY = "empty"
    NO_ARCHIVE = "no_archive"
    DAMAGED = "damaged"
    TOO_LARGE = "too_large"
    NEWER = "newer"
    LOCKED = "locked"  # it has a password, and none was given
    WRONG_PASSWORD = "wrong_password"
    TOO_HEAVY = "too_heavy"  # its password asks for more memory than is given


class ArchiveError(Exception):
    """The archive cannot be used; nothing was changed."""

    def __init__(self, reason: ArchiveReason, detail: str = "") -> None:
        super().__init__(f"{reason}: {detail}" if detail else str(reason))
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Archive:
    """All records, by table; `changed` says when fields were last changed, `gone` when rows went that are not there.

    Moments in `changed` and `gone` are ISO text with their offset: table -> row id -> (column ->) moment.
    """

    schema: int
    made: datetime
    whose: str = ""
    columns: Mapping[str, Mapping[str, str]] = field(default_factory=dict, repr=False)  # with their types; to read
    tables: Mapping[str, Sequence[Row]] = field(default_factory=dict, repr=False)
    changed: Mapping[str, Mapping[str, Mapping[str, str]]] = field(default_factory=dict, repr=False)
    gone: Mapping[str, Mapping[str, str]] = field(default_factory=dict, repr=False)


class Fate(StrEnum):
    """What becomes of a record of the archive, or of one that stands here only."""

    NEW = "new"
    SAME = "same"
    TAKEN = "taken"  # a field of it is newer there
    KEPT = "kept"  # what differs is newer here
    ONLY_HERE = "only_here"
    GOES = "goes"  # it was taken away there, later than it was changed here


@dataclass(frozen=True, slots=True)
class Record:
    """A row, and when its fields were last changed as far as that is known; else it is as old as the row."""

    values: Row
    changed: Moments = field(default_factory=dict)

    def since(self) -> datetime:
        """Return when the row was made."""
        return next((moment_of(self.values[name]) for name in _SINCE if self.values.get(name)), LONG_AGO)

    def moment(self, column: str) -> datetime:
        """Return when a field was last changed; a deletion without history says its own moment."""
        own = moment_of(self.values[DELETED]) if column == DELETED and self.values.get(DELETED) else LONG_AGO
        return max(self.changed.get(column, self.since()), own)

    def touched(self) -> datetime:
        """Return when anything of it was last changed."""
        return max([self.since(), *self.changed.values()])


_SINCE = (CREATED, "changed_at", "at")


@dataclass(frozen=True, slots=True)
class Made:
    """What two versions of one record become; None is no record any more."""

    fate: Fate
    record: Record | None


def joined(
    here: Record | None, there: Record | None, here_gone: datetime | None = None, there_gone: datetime | None = None
) -> Made:
    """Make one record of two. `here_gone` and `there_gone`: when it was taken away where it is not.

    What was changed at the same moment on both sides stays as it is here.
    """
    if here is None and there is None:
        return Made(Fate.SAME, None)
    if here is None:
        assert there is not None  # as was asked above
        if here_gone is not None and here_gone >= there.touched():
            return Made(Fate.KEPT, None)
        return Made(Fate.NEW, there)
    if there is None:
        if there_gone is not None and there_gone > here.touched():
            return Made(Fate.GOES, None)
        return Made(Fate.ONLY_HERE, here)
    return _both(here, there)


def _both(here: Record, there: Record) -> Made:
    values, changed, since = dict(here.values), dict(here.changed), min(here.since(), there.since())
    for column, value in here.values.items():
        other, ours, theirs = there.values[column], here.moment(column), there.moment(column)
        if column == CREATED and value != other:
            values[column] = min(value, other, key=moment_of)
        elif column == DELETED and (value is None) != (other is None):
            values[column] = _deletion(here, there)
        elif value != other and theirs > ours:
            values[column] = other
        if max(ours, theirs) > since and column != CREATED:
            changed[column] = max(ours, theirs)
    fate = Fate.TAKEN if values != here.values else Fate.SAME if values == there.values else Fate.KEPT
    return Made(fate, Record(values, changed))


def _deletion(here: Record, there: Record) -> Value:
    """Return when a record was deleted that is deleted on one side; None when it was changed later on the other."""
    gone, kept = (here, there) if here.values[DELETED] is not None else (there, here)
    deleted, touched = gone.moment(DELETED), kept.touched()
    if deleted == touched:
        return here.values[DELETED]
    return gone.values[DELETED] if deleted > touched else None


def milestone(here: Row | None, there: Row) -> Row:
    """Return a milestone or celebration as it stands on both sides: the earliest. It is never taken back."""
    if here is None:
        return there
    return min(here, there, key=lambda row: (str(row.get("date", "")), moment_of(row["at"])))


def latch(name: str, here: str | None, there: str) -> str:
    """Return how far a tile came or which day counts, of both sides: what is furthest. Nothing of it falls."""
    if here is None:
        return there
    if name[0].isdigit():
        return max(here, there, key=float)
    return (min if name == "first_talk" else max)(here, there, key=date.fromisoformat)


def moment_of(value: Value) -> datetime:
    """Read a moment or a day from a row, to compare; nothing is long ago."""
    if not value:
        return LONG_AGO
    found = datetime.fromisoformat(str(value))
    return found if found.tzinfo else found.replace(tzinfo=UTC)
