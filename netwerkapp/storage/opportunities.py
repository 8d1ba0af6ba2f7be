"""Opportunities in the file, and who helped you on the way to work."""

import sqlite3
from datetime import date, datetime

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.names import Name
from netwerkapp.domain.opportunities import Opportunity, Stage
from netwerkapp.domain.touches import Touch, TouchKind
from netwerkapp.records import dataclass
from netwerkapp.storage.columns import day, iso
from netwerkapp.storage.contact_rows import contact_of
from netwerkapp.storage.door import Door
from netwerkapp.storage.touches import Touches


@dataclass(frozen=True, slots=True)
class Helped:
    """Someone who helped you: so many talks, so many names; and whether you thanked them since."""

    contact: Contact
    talks: int
    names: int
    thanked: bool


@dataclass(frozen=True, slots=True)
class LinkableTalk:
    """A talk in which you may have heard of work: its day, and with whom it was."""

    id: str
    day: date | None
    name: Name


class Opportunities:
    """Work that you heard of."""

    def __init__(self, door: Door) -> None:
        self._door, self._touches = door, Touches(door)

    def all(self) -> list[Opportunity]:
        """Return all opportunities: the open ones first, newest first."""
        sql = (
            "SELECT * FROM opportunities WHERE deleted_at IS NULL "
            "ORDER BY stage = 'no', stage = 'yes', created_at DESC, rowid DESC"
        )
        return [_opportunity(row) for row in self._door.read(sql)]

    def get(self, opportunity_id: str) -> Opportunity | None:
        """Return one, or None when it is not there."""
        rows = self._door.read("SELECT * FROM opportunities WHERE id = ? AND deleted_at IS NULL", (opportunity_id,))
        return _opportunity(rows[0]) if rows else None

    def save(self, opportunity: Opportunity) -> None:
        """Add it, or change it; a stage that is another one is of today."""
        known = self.get(opportunity.id)
        same = known is not None and known.stage is opportunity.stage
        row = {
            "id": opportunity.id,
            "title": opportunity.title,
            "stage": opportunity.stage,
            "conversation": opportunity.conversation,
            "via": opportunity.via,
            "note": opportunity.note,
            "stage_on": iso(known.stage_on if known and same else self._door.today()),
            "created_at": opportunity.created_at.isoformat(),
        }
        with self._door.action("opportunity_changed" if known else "opportunity_added") as action:
            action.save("opportunities", row)

    def delete(self, opportunity_id: str) -> None:
        """Take it away; undo puts it back."""
        with self._door.action("opportunity_deleted") as action:
            action.mark_deleted("opportunities", opportunity_id)

    def work_found_on(self) -> date | None:
        """Return the day that an opportunity became your work first, or None."""
        sql = f"SELECT MIN(stage_on) FROM opportunities WHERE deleted_at IS NULL AND stage = '{Stage.YES}'"
        found = self._door.value(sql)
        return day(None if found is None else str(found))

    def helped(self, since: date) -> list[Helped]:
        """Return everyone you talked with or who led you to someone or to work; most talks first."""
        rows = self._door.read(_HELPED, {"since": since.isoformat()})
        return [Helped(contact_of(row), row["talks"], row["names"], bool(row["thanked"])) for row in rows]

    def thank(self, contact_id: str) -> None:
        """Keep that you thanked this person today for helping you find work."""
        self._touches.add(Touch(new_id(), self._door.now(), self._door.today(), TouchKind.THANKS, contact_id))

    def talks_to_link(self, count: int) -> list[LinkableTalk]:
        """Return the latest talks, to link an opportunity to."""
        rows = self._door.read(_TALKS, {"count": count})
        return [
            LinkableTalk(row["id"], day(row["date"]), Name(row["given"], row["particle"], row["family"]))
            for row in rows
        ]


_HELPED = """
SELECT contacts.*, COALESCE(talk.times, 0) AS talks, COALESCE(led.times, 0) AS names,
  EXISTS (SELECT 1 FROM touches WHERE touches.contact = contacts.id AND kind = 'thanks' AND conversation IS NULL
    AND touches.deleted_at IS NULL AND date >= :since) AS thanked
FROM contacts
LEFT JOIN (SELECT contact, COUNT(*) AS times FROM conversations
  WHERE deleted_at IS NULL AND status IN ('held', 'done') GROUP BY contact) AS talk ON talk.contact = contacts.id
LEFT JOIN (SELECT introduced_by, COUNT(*) AS times FROM contacts
  WHERE deleted_at IS NULL AND introduced_by IS NOT NULL GROUP BY introduced_by) AS led
  ON led.introduced_by = contacts.id
WHERE contacts.deleted_at IS NULL AND (talk.times > 0 OR led.times > 0
  OR EXISTS (SELECT 1 FROM opportunities WHERE via = contacts.id AND opportunities.deleted_at IS NULL))
ORDER BY talks DESC, names DESC, sort_key, contacts.id
"""

_TALKS = """
SELECT conversations.id, date, given, particle, family FROM conversations
JOIN contacts ON contacts.id = conversations.contact
WHERE conversations.deleted_at IS NULL AND status IN ('held', 'done', 'planned', 'preparing')
ORDER BY date IS NULL, date DESC, conversations.created_at DESC LIMIT :count
"""


def _opportunity(row: sqlite3.Row) -> Opportunity:
    return Opportunity(
        id=row["id"],
        created_at=datetime.fromisoformat(row["created_at"]),
        title=row["title"],
        stage=Stage(row["stage"]),
        conversation=row["conversation"],
        via=row["via"],
        note=row["note"],
        stage_on=day(row["stage_on"]),
    )
