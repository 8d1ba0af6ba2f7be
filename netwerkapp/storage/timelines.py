"""What there was between you and one person, and how your network grew through them."""

import sqlite3
from datetime import date

from netwerkapp.domain.growth import Branch, branches
from netwerkapp.domain.names import Name
from netwerkapp.records import dataclass
from netwerkapp.storage.door import Door

MOST = 60  # people in the small tree


@dataclass(frozen=True, slots=True)
class NameGiven:
    """A name that you got in a talk: the person it is about, on the day of the talk."""

    day: date
    contact: str
    name: Name


@dataclass(frozen=True, slots=True)
class GrownBranch:
    """One person of the small tree, with their name."""

    branch: Branch
    name: Name


class Timelines:
    """Reads what belongs to a person but stands elsewhere."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def names_given(self, contact_id: str) -> list[NameGiven]:
        """Return the names that this person gave you in talks, the latest first."""
        rows = self._door.read(_NAMES, {"contact": contact_id})
        return [NameGiven(date.fromisoformat(row["day"]), row["id"], _name(row)) for row in rows]

    def growth(self, contact_id: str) -> list[GrownBranch]:
        """Return the small tree of who led you to whom around this person; empty when it is this person alone."""
        rows = self._door.read(_GROWTH, {"contact": contact_id, "most": MOST})
        names = {row["id"]: _name(row) for row in rows}
        order = sorted(names, key=lambda one: names[one].sort_key)
        tree = branches({row["id"]: row["introduced_by"] for row in rows}, order, contact_id) if names else ()
        return [GrownBranch(one, names[one.contact]) for one in tree] if len(tree) > 1 else []


_NAMES = """
SELECT contacts.id, given, particle, family, called,
  COALESCE(conversations.date, SUBSTR(referrals.created_at, 1, 10)) AS day
FROM referrals JOIN conversations ON conversations.id = from_conversation JOIN contacts ON contacts.id = new_contact
WHERE conversations.contact = :contact AND referrals.deleted_at IS NULL AND contacts.deleted_at IS NULL
  AND conversations.deleted_at IS NULL
ORDER BY day DESC, referrals.created_at DESC, contacts.id"""

# First up to whom it began with, then down to everyone they led to; UNION stops where people form a ring.
_GROWTH = """
WITH RECURSIVE
  up(id, giver) AS (
    SELECT id, introduced_by FROM contacts WHERE id = :contact AND deleted_at IS NULL
    UNION SELECT contacts.id, introduced_by FROM contacts JOIN up ON contacts.id = up.giver
      WHERE contacts.deleted_at IS NULL),
  down(id) AS (
    SELECT id FROM up
    UNION SELECT contacts.id FROM contacts JOIN down ON contacts.introduced_by = down.id
      WHERE contacts.deleted_at IS NULL LIMIT :most)
SELECT contacts.id, introduced_by, given, particle, family, called FROM contacts JOIN down ON contacts.id = down.id"""


def _name(row: sqlite3.Row) -> Name:
    return Name(row["given"], row["particle"], row["family"], row["called"])
