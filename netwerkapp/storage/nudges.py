"""What was asked once in a while, and what was answered.

The app writes it beside what you do, so undo passes it by.
"""

from datetime import date

from netwerkapp.domain.absence import Asked
from netwerkapp.storage.door import Door

SUITS, BACK, ENERGY = "suits", "back", "energy"  # what suits you now; old plans; energy some hours later


class Nudges:
    """Rows of `nudges`: one for each kind, row and day."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def last(self, kind: str, row: str = "") -> Asked | None:
        """Return when this was last asked, and whether there was an answer; or None."""
        sql = "SELECT date, answer FROM nudges WHERE kind = ? AND row = ? ORDER BY date DESC LIMIT 1"
        rows = self._door.read(sql, (kind, row))
        return Asked(date.fromisoformat(rows[0]["date"]), bool(rows[0]["answer"])) if rows else None

    def ask(self, kind: str, row: str = "") -> None:
        """Keep that it was asked today."""
        if self.last(kind, row) != Asked(self._door.today(), answered=True):
            self._save(kind, row, "")

    def answer(self, kind: str, answer: str, row: str = "") -> None:
        """Keep what was answered today."""
        self._save(kind, row, answer)

    def _save(self, kind: str, row: str, answer: str) -> None:
        today = self._door.today().isoformat()
        values = {"id": f"{kind}/{row}/{today}", "kind": kind, "row": row, "date": today, "answer": answer}
        with self._door.action("nudged", origin="app") as action:
            action.save("nudges", {**values, "created_at": self._door.now().isoformat()})
