"""Who is in a file, by what becomes of each: gone over once, so that the window need not go over very many."""

from collections.abc import Iterable, Sequence

from netwerkapp.domain.imports import Status
from netwerkapp.records import dataclass
from netwerkapp.storage.imports import ImportRow

CHOOSABLE = (Status.NEW, Status.CHANGED)


@dataclass(frozen=True, slots=True)
class Kinds:
    """The rows of each kind, and whether there is anything that comes along only when it is wanted."""

    rows: dict[Status, Sequence[ImportRow]]
    with_notes: bool = False
    with_birthdays: bool = False

    def __len__(self) -> int:
        """Return how many there are in all."""
        return sum(map(len, self.rows.values()))


def kinds_of(rows: Iterable[ImportRow]) -> Kinds:
    """Put the rows of each kind together, in the order in which they came."""
    kinds: dict[Status, list[ImportRow]] = {status: [] for status in Status}
    with_notes = with_birthdays = False
    for row in rows:
        kinds[row.status].append(row)
        if row.card is not None:
            with_notes = with_notes or bool(row.card.notes)
            with_birthdays = with_birthdays or bool(row.card.birthday)
    return Kinds(dict(kinds), with_notes, with_birthdays)
