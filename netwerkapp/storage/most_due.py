"""For whom of all people it may be time, kept in memory: after a change only those whom it touches are read again."""

from collections.abc import Mapping
from datetime import date

from netwerkapp.domain.keeping_in_touch import Person, due_people
from netwerkapp.storage.door import Door
from netwerkapp.storage.rhythms import LOOKED_AT, Rhythms
from netwerkapp.storage.watch import Watch

FEW = LOOKED_AT // 2  # with fewer left of those that were read first, all are read again
MOMENTS = ("conversations", "touches")  # tables with what counts as being in touch


class MostDue:
    """Keeps the two hundred people it is most time for, and who was in touch when."""

    def __init__(self, door: Door, rhythms: Rhythms) -> None:
        self._door, self._rhythms, self._watch = door, rhythms, Watch(door)
        self._people: dict[str, Person] = {}
        self._with: dict[tuple[str, str], str | None] = {}  # per moment: the person
        self._first: set[str] = set()  # those of them who did not change since
        self._cut_off = False  # whether there were more
        self._day = date.min

    def ids(self, count: int) -> list[str]:
        """Return the ids of at most `count` people, those it is most time for; none while all rests."""
        with self._door.lock:
            return self._ids(count)

    def _ids(self, count: int) -> list[str]:
        if self._rhythms.paused():
            return []
        changed, today = self._watch.changes(), self._door.today()
        if changed is None or today != self._day:
            self._read_all(today)
        elif changed:
            self._read_again(changed)
        due = due_people(self._people.values(), today, self._rhythms.searching())
        return [one.contact for one in due[: max(0, count)]]

    def _read_all(self, today: date) -> None:
        self._people = {one.id: one for one in self._rhythms.people()}
        self._first, self._cut_off = set(self._people), len(self._people) == LOOKED_AT
        self._day, self._with = today, {}
        for table in MOMENTS:
            rows = self._door.read(f"SELECT id, contact FROM {table}")
            self._with |= {(table, row["id"]): row["contact"] for row in rows}

    def _read_again(self, changed: Mapping[str, set[str]]) -> None:
        touched = set(changed.get("contacts", ()))
        for table in MOMENTS:
            touched |= self._moved(table, changed.get(table, set()))
        self._first -= touched
        if (self._cut_off and len(self._first) < FEW) or len(touched) > LOOKED_AT:
            self._read_all(self._day)
        elif touched:
            kept = {key: one for key, one in self._people.items() if key not in touched}
            self._people = kept | {one.id: one for one in self._rhythms.people(sorted(touched))}

    def _moved(self, table: str, ids: set[str]) -> set[str]:
        """Return whom these moments were and are with."""
        people: set[str | None] = set()
        for one in ids:
            people.add(self._with.pop((table, one), None))
            for row in self._door.read(f"SELECT contact FROM {table} WHERE id = ?", (one,)):
                self._with[table, one] = row["contact"]
                people.add(row["contact"])
        return {person for person in people if person is not None}
