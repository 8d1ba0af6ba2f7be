"""How your talks felt, one after the other."""

from dataclasses import dataclass
from datetime import date

from netwerkapp.domain.names import Name
from netwerkapp.storage.door import Door


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

    def latest(self, count: int) -> list[TrendPoint]:
        """Return the last `count` look-backs that count, oldest first, without talks from before the first start."""
        rows = self._door.read(
            "SELECT given, particle, family, contacts.id AS person, date, energy_cost, ease, pleasure, useful "
            "FROM reflections JOIN conversations USING (id) LEFT JOIN contacts ON contacts.id = conversations.contact "
            "WHERE reflections.deleted_at IS NULL AND conversations.deleted_at IS NULL AND retro = 0 "
            "AND status IN ('held', 'done') AND ease IS NOT NULL AND useful IS NOT NULL AND date IS NOT NULL "
            "ORDER BY date DESC, time DESC, reflections.created_at DESC, reflections.id LIMIT ?",
            (count,),
        )
        return [
            TrendPoint(
                Name(row["given"], row["particle"], row["family"]) if row["person"] else None,
                date.fromisoformat(row["date"]),
                row["energy_cost"],
                row["ease"],
                row["pleasure"],
                row["useful"],
            )
            for row in reversed(rows)
        ]
