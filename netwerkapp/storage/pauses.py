"""Breaks in the file: from the day you take one, up to a day or open."""

from datetime import date

from netwerkapp.domain.facts import PauseFact
from netwerkapp.domain.ids import new_id
from netwerkapp.storage.columns import day, iso
from netwerkapp.storage.door import Door
from netwerkapp.storage.facts import pauses as all_pauses

_NOW = "deleted_at IS NULL AND start <= :today AND (until IS NULL OR until > :today)"


class Pauses:
    """Rows of `pauses`; what a break means is in `domain/pauses.py`."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def current(self) -> PauseFact | None:
        """Return the break of today, the longest one, or None."""
        sql = f"SELECT start, until FROM pauses WHERE {_NOW} ORDER BY until IS NOT NULL, until DESC LIMIT 1"
        rows = self._door.read(sql, self._today())
        return PauseFact(date.fromisoformat(rows[0]["start"]), day(rows[0]["until"])) if rows else None

    def all(self) -> tuple[PauseFact, ...]:
        """Return all breaks, first one first."""
        return all_pauses(self._door)

    def begin(self, until: date | None) -> None:
        """Take a break from today up to, not including, this day; None is open."""
        today, now = self._door.today().isoformat(), self._door.now().isoformat()
        with self._door.action("pause_begun") as action:
            action.insert("pauses", {"id": new_id(), "start": today, "until": iso(until), "created_at": now})

    def end(self) -> None:
        """Begin again today."""
        running = self._door.read(f"SELECT id FROM pauses WHERE {_NOW}", self._today())
        with self._door.action("pause_ended") as action:
            for row in running:
                action.update("pauses", row["id"], {"until": self._door.today().isoformat()})

    def _today(self) -> dict[str, str]:
        return {"today": self._door.today().isoformat()}
