"""What only a report asks: who is on the list, and with whom you talked."""

from datetime import date

from netwerkapp.domain.conversations import ConversationType
from netwerkapp.domain.names import Name
from netwerkapp.records import dataclass
from netwerkapp.storage.door import Door

_NAMES = """
SELECT given FROM contacts WHERE deleted_at IS NULL AND given != ''
UNION SELECT family FROM contacts WHERE deleted_at IS NULL AND family != ''"""

_HELD = "conversations.deleted_at IS NULL AND retro = 0 AND status IN ('held', 'done') AND date <= ?"


@dataclass(frozen=True, slots=True)
class ReportedTalk:
    """A talk that was held: when, what for, and with whom; no more than that."""

    day: date
    type: ConversationType
    name: Name | None


class Reports:
    """Names and talks, without anything that was noted about people."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def names(self) -> list[str]:
        """Return the given and family names of everyone on the list, each once."""
        return [row[0] for row in self._door.read(_NAMES)]

    def name(self, contact_id: str) -> Name | None:
        """Return the name of one person, and nothing else; None when that person is not on the list."""
        sql = "SELECT given, particle, family FROM contacts WHERE id = ? AND deleted_at IS NULL"
        rows = self._door.read(sql, (contact_id,))
        return Name(*rows[0]) if rows else None

    def how_many_talks(self) -> int:
        """Return how many talks were held since the first start."""
        sql = f"SELECT COUNT(*) FROM conversations WHERE {_HELD}"
        return int(str(self._door.value(sql, (self._door.today().isoformat(),))))

    def talks(self, most: int) -> list[ReportedTalk]:
        """Return the last so many talks that were held since the first start, oldest first."""
        rows = self._door.read(
            "SELECT date, type, contacts.id AS person, given, particle, family FROM conversations "
            "LEFT JOIN contacts ON contacts.id = contact AND contacts.sort_key != '' "
            f"WHERE {_HELD} "
            "ORDER BY date DESC, time DESC, conversations.created_at DESC, conversations.rowid DESC LIMIT ?",
            (self._door.today().isoformat(), most),
        )
        return [
            ReportedTalk(
                date.fromisoformat(row["date"]),
                ConversationType(row["type"]),
                Name(row["given"], row["particle"], row["family"]) if row["person"] else None,
            )
            for row in reversed(rows)
        ]
