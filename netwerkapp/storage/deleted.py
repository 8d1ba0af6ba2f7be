"""What was deleted: it stands aside for thirty days and can be put back."""

from datetime import date, datetime, timedelta
from enum import StrEnum

from netwerkapp.domain.names import Name
from netwerkapp.records import dataclass
from netwerkapp.storage.columns import day
from netwerkapp.storage.door import Door

KEPT_DAYS = 30


class Kind(StrEnum):
    """What kind of thing was deleted; the value is its table."""

    CONTACT = "contacts"
    CONVERSATION = "conversations"
    TOUCH = "touches"


@dataclass(frozen=True, slots=True)
class DeletedItem:
    """One thing that was deleted: whom it is about, and its own day where it has one."""

    kind: Kind
    id: str
    name: Name | None
    day: date | None
    deleted_at: datetime


class Deleted:
    """The list behind Bestand > Verwijderd."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def page(self, offset: int, count: int) -> list[DeletedItem]:
        """Return what was deleted in the last thirty days, the latest first."""
        rows = self._door.read(f"{_ALL} ORDER BY at DESC, id LIMIT ? OFFSET ?", (self._since(), count, offset))
        return [
            DeletedItem(
                Kind(row["kind"]),
                row["id"],
                Name(row["given"], row["particle"], row["family"]) if row["given"] is not None else None,
                day(row["day"]),
                datetime.fromisoformat(row["at"]),
            )
            for row in rows
        ]

    def count(self) -> int:
        """How many things can be put back."""
        return int(str(self._door.value(f"SELECT COUNT(*) FROM ({_ALL})", (self._since(),))))

    def put_back(self, item: DeletedItem) -> None:
        """Put it back where it was."""
        with self._door.action("put_back") as action:
            action.update(item.kind.value, item.id, {"deleted_at": None})

    def _since(self) -> str:
        return (self._door.today() - timedelta(days=KEPT_DAYS)).isoformat()


_ALL = """
SELECT * FROM (
  SELECT 'contacts' AS kind, id, given, particle, family, NULL AS day, deleted_at AS at FROM contacts
  UNION ALL
  SELECT 'conversations', conversations.id, given, particle, family, date, conversations.deleted_at
    FROM conversations LEFT JOIN contacts ON contacts.id = conversations.contact
  UNION ALL
  SELECT 'touches', touches.id, given, particle, family, date, touches.deleted_at
    FROM touches LEFT JOIN contacts ON contacts.id = touches.contact
) WHERE at >= ?"""
