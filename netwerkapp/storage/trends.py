"""How your talks felt, one after the other."""

import sqlite3
from datetime import date

from netwerkapp.domain.names import Name
from netwerkapp.records import dataclass
from netwerkapp.storage.door import Door
from netwerkapp.storage.remembered import Made

# One status at a time: the index on status and date then stops at the count, however many talks there are.
_WITH_STATUS = """
SELECT * FROM (
  SELECT conversations.id, contact, date, time, reflections.created_at AS written, energy_cost, ease, pleasure, useful
  FROM conversations JOIN reflections USING (id)
  WHERE status = '{status}' AND conversations.deleted_at IS NULL AND reflections.deleted_at IS NULL
    AND retro = 0 AND ease IS NOT NULL AND useful IS NOT NULL AND date IS NOT NULL
  ORDER BY date DESC, time DESC, written DESC, conversations.id LIMIT :count
)
"""
_LATEST = f"""
WITH latest AS ({_WITH_STATUS.format(status="held")} UNION ALL {_WITH_STATUS.format(status="done")})
SELECT latest.*, given, particle, family, contacts.id AS person
FROM latest LEFT JOIN contacts ON contacts.id = latest.contact AND contacts.sort_key != ''
ORDER BY date DESC, time DESC, written DESC, latest.id LIMIT :count
"""


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """One look-back that counts: with whom, when, and its four scales of 1..5."""

    name: Name | None
    day: date
    energy_cost: int | None
    ease: int
    pleasure: int | None
    useful: int


class Trends:
    """Look-backs in the order of their talks."""

    def __init__(self, door: Door) -> None:
        self._door = door
        self._made: dict[int, Made[TrendPoint]] = {}  # by how many were asked

    def latest(self, count: int) -> list[TrendPoint]:
        """Return the last `count` look-backs that count, oldest first, without talks from before the first start."""
        rows = self._door.read(_LATEST, {"count": count})
        return self._made.setdefault(count, Made(_point)).of(reversed(rows))


def _point(row: sqlite3.Row) -> TrendPoint:
    return TrendPoint(
        Name(row["given"], row["particle"], row["family"]) if row["person"] else None,
        date.fromisoformat(row["date"]),
        row["energy_cost"],
        row["ease"],
        row["pleasure"],
        row["useful"],
    )
