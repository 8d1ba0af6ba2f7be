"""How often you like to be in touch with someone, a rest from it, and for whom of all people it is time."""

import json
import sqlite3
from collections.abc import Sequence
from datetime import date, timedelta

from netwerkapp.domain.contacts import Attitude
from netwerkapp.domain.keeping_in_touch import (
    DEFAULT_RHYTHMS,
    JITTER,
    KEEN_RHYTHM,
    OFF,
    Person,
    due_people,
)
from netwerkapp.storage.columns import day
from netwerkapp.storage.door import Door
from netwerkapp.storage.settings import Profile

LOOKED_AT = 200  # people, those most over their rhythm
PAUSED = "keeping_in_touch_paused"  # a row of the profile


class Rhythms:
    """Reads whom it is time for; keeps a rest for one person, and for all."""

    def __init__(self, door: Door) -> None:
        self._door, self._profile = door, Profile(door)

    def due(self, among: Sequence[str] | None = None) -> list[str]:
        """Return for whom it is time, the two hundred most due at most, or those among some; none while all rests."""
        if self.paused():
            return []
        return [one.contact for one in due_people(self.people(among), self._door.today(), self.searching())]

    def people(self, among: Sequence[str] | None = None) -> list[Person]:
        """Return those for whom it might be time, of all or of these; the domain decides."""
        if among is not None:
            some = "AND contacts.id IN (SELECT value FROM json_each(:ids))"
            rows = self._rows(some + _NOT_MET_SOON, ids=json.dumps(list(among)))
        else:
            rows = self._rows(_FIRST + _MAY_BE_DUE + _NOT_MET_SOON + _MOST_DUE)
        return [_person(row) for row in rows]

    def person(self, contact_id: str) -> Person | None:
        """Return one person as far as keeping in touch goes, or None when they are not on the list."""
        rows = self._rows("AND contacts.id = :id", id=contact_id)
        return _person(rows[0]) if rows else None

    def snooze(self, contact_id: str, days: int) -> date:
        """Do not name this person for so many days; return the first day after them. No days end a rest."""
        until = self._door.today() + timedelta(days=days)
        with self._door.action("snoozed") as action:
            action.update("contacts", contact_id, {"snoozed_until": until.isoformat() if days else None})
        return until

    def set_rhythm(self, contact_id: str, days: int | None) -> None:
        """Keep how often you like to be in touch with someone; None is as usual for how close they are."""
        with self._door.action("rhythm_chosen") as action:
            action.update("contacts", contact_id, {"rhythm_days": days})

    def paused(self) -> bool:
        """Whether all of it rests."""
        return bool(self._profile.get(PAUSED))

    def pause(self, paused: bool) -> None:
        """Let all of it rest, or begin again."""
        self._profile.set(PAUSED, "yes" if paused else "")

    def searching(self) -> bool:
        """Whether you are looking for work: no opportunity became work yet."""
        found = self._door.value("SELECT 1 FROM opportunities WHERE stage = 'yes' AND deleted_at IS NULL")
        return found is None

    def _rows(self, where: str, **values: str) -> list[sqlite3.Row]:
        among = "AND contact = :id" if "id" in values else ""
        if "ids" in values:
            among = "AND contact IN (SELECT value FROM json_each(:ids))"
        today = self._door.today().isoformat()
        return self._door.read(_PEOPLE.format(among=among, where=where), {**values, "today": today})


_PEOPLE = """
SELECT contacts.id, SUBSTR(contacts.created_at, 1, 10) AS added_on, closeness, rhythm_days, rather_not, attitude,
  snoozed_until, SUBSTR(last.kept, 1, 10) AS last_contact, SUBSTR(last.kept, 11) AS reported
FROM contacts LEFT JOIN (
  SELECT contact, MAX(kept) AS kept FROM (
    SELECT contact, date || '0' AS kept FROM conversations
      WHERE contact IS NOT NULL AND status IN ('held', 'done') AND date <= :today AND deleted_at IS NULL {among}
    UNION ALL SELECT contact, date || (kind = 'report_back') FROM touches
      WHERE contact IS NOT NULL AND date <= :today AND deleted_at IS NULL {among}
  ) GROUP BY contact
) AS last ON last.contact = contacts.id
WHERE contacts.deleted_at IS NULL {where}"""
_NOT_MET_SOON = """ AND contacts.id NOT IN (SELECT contact FROM conversations
  WHERE contact IS NOT NULL AND deleted_at IS NULL AND status IN ('preparing', 'planned') AND date >= :today)"""

_USUAL = " ".join(f"WHEN {ring} THEN {days}" for ring, days in DEFAULT_RHYTHMS.items())
# The least days that a rhythm can be: those who were in touch later cannot be due, and are not read.
_LEAST = f"""CASE
  WHEN rather_not OR attitude = '{Attitude.NO_REPLY}' THEN {OFF}
  WHEN rhythm_days IS NOT NULL THEN rhythm_days
  WHEN attitude = '{Attitude.THINKS_ALONG}' OR last.kept LIKE '%1' THEN {KEEN_RHYTHM}
  ELSE CASE closeness {_USUAL} ELSE {OFF} END END"""
_DAYS = "JULIANDAY(:today) - JULIANDAY(COALESCE(SUBSTR(last.kept, 1, 10), SUBSTR(contacts.created_at, 1, 10)))"
_MAY_BE_DUE = f"""AND {_LEAST} > {OFF} AND {_DAYS} > {_LEAST} * {1 - JITTER}"""
# Enough of them for the few that are named, whichever way their rhythms moved.
_MOST_DUE = f""" AND (snoozed_until IS NULL OR snoozed_until <= :today)
  ORDER BY ({_DAYS}) / {_LEAST} DESC, contacts.id LIMIT {LOOKED_AT}"""

# What `_LEAST` is for who was never in touch, word for word as the index `contacts_by_rhythm` has it.
_NEVER_MET = """CASE WHEN rather_not OR attitude = 'no_reply' THEN 0 WHEN rhythm_days IS NOT NULL THEN rhythm_days
  WHEN attitude = 'thinks_along' THEN 30
  ELSE CASE closeness WHEN 2 THEN 30 WHEN 3 THEN 90 WHEN 4 THEN 365 ELSE 0 END END"""
# Everyone you were in touch with, and of the others with each rhythm those who were added first.
_FIRST = f""" AND contacts.id IN (
  WITH RECURSIVE met(id) AS (
    SELECT contact FROM conversations WHERE contact IS NOT NULL
    UNION SELECT contact FROM touches WHERE contact IS NOT NULL
  ), rhythms(days) AS (
    SELECT MIN({_NEVER_MET}) FROM contacts WHERE deleted_at IS NULL AND {_NEVER_MET} > {OFF}
    UNION ALL
    SELECT (SELECT {_NEVER_MET} FROM contacts WHERE deleted_at IS NULL AND {_NEVER_MET} > rhythms.days
      ORDER BY {_NEVER_MET} LIMIT 1) FROM rhythms WHERE days IS NOT NULL
  )
  SELECT id FROM met UNION SELECT others.value FROM rhythms, json_each((
    SELECT json_group_array(id) FROM (
      SELECT id FROM contacts WHERE deleted_at IS NULL AND {_NEVER_MET} = rhythms.days
        AND (snoozed_until IS NULL OR snoozed_until <= :today) AND id NOT IN (SELECT id FROM met)
      ORDER BY SUBSTR(created_at, 1, 10), id LIMIT {LOOKED_AT}))) AS others
  WHERE days IS NOT NULL)"""


def _person(row: sqlite3.Row) -> Person:
    return Person(
        id=row["id"],
        added_on=date.fromisoformat(row["added_on"]),
        ring=row["closeness"],
        rhythm_days=row["rhythm_days"],
        last_contact=day(row["last_contact"]),
        reported_back=row["reported"] == "1",
        rather_not=bool(row["rather_not"]),
        keen=row["attitude"] == Attitude.THINKS_ALONG,
        no_reply=row["attitude"] == Attitude.NO_REPLY,
        snoozed_until=day(row["snoozed_until"]),
    )
