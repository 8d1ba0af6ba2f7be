"""Whom it is time to send a message to, from the file."""

from dataclasses import dataclass
from datetime import date, timedelta

from netwerkapp.domain.contacts import Attitude
from netwerkapp.domain.keeping_in_touch import (
    DEFAULT_RHYTHMS,
    KEEN_RHYTHM,
    REPORTED_RHYTHM,
    DueMessage,
    Person,
    due_messages,
)
from netwerkapp.domain.names import Name
from netwerkapp.domain.touches import TouchKind
from netwerkapp.storage.columns import day
from netwerkapp.storage.door import Door
from netwerkapp.storage.rhythms import PAUSED
from netwerkapp.storage.settings import Profile
from netwerkapp.storage.watch import Watch

_LOOKED_AT = 200  # people most over their rhythm
_WEEK = 7
_USUAL_BUDGET = 1  # talks a week
_TABLES = frozenset({"contacts", "conversations", "touches", "opportunities", "pauses", "profile"})


@dataclass(frozen=True, slots=True)
class DuePerson:
    """Someone to send a message to."""

    contact: str
    name: Name
    message: DueMessage


class KeepingInTouch:
    """Reads only people whose rhythm may be over; the rule itself is in `domain/keeping_in_touch.py`."""

    def __init__(self, door: Door) -> None:
        self._door, self._profile, self._watch = door, Profile(door), Watch(door.connection)
        self._known: tuple[date, list[DuePerson]] | None = None

    def due(self) -> list[DuePerson]:
        """Return at most three people, the most due first; read again after a change or on another day."""
        today = self._door.today()
        if self._watch.touched(_TABLES) or (self._known is not None and self._known[0] != today):
            self._known = None
        if self._known is None:
            self._known = today, self._read(today)
        return list(self._known[1])

    def _read(self, today: date) -> list[DuePerson]:
        budget = self._profile.get("week_budget")
        counts = self._door.read(_COUNTS, {"today": today.isoformat(), "since": _days_before(today, _WEEK - 1)})[0]
        rhythms = {f"ring_{ring}": days for ring, days in DEFAULT_RHYTHMS.items()}
        rows = self._door.read(_PEOPLE, {"today": today.isoformat(), "count": _LOOKED_AT, **rhythms})
        names = {row["id"]: Name(row["given"], row["particle"], row["family"]) for row in rows}
        people = (
            Person(
                id=row["id"],
                added_on=date.fromisoformat(row["added_on"]),
                ring=row["closeness"],
                rhythm_days=row["rhythm_days"],
                last_contact=day(row["last_day"]),
                reported_back=bool(row["reported_back"]),
                rather_not=bool(row["rather_not"]),
                keen=row["attitude"] == Attitude.THINKS_ALONG,
                no_reply=row["attitude"] == Attitude.NO_REPLY,
                snoozed_until=day(row["snoozed_until"]),
            )
            for row in rows
        )
        messages = due_messages(
            people,
            today,
            week_budget=int(budget) if budget.isdecimal() else _USUAL_BUDGET,
            touches_this_week=counts["touches"],
            searching=not counts["found_work"],
            paused=bool(counts["paused"] or self._profile.get(PAUSED)),
            calm=self._profile.get("calm_mode") == "yes",
        )
        return [DuePerson(message.contact, names[message.contact], message) for message in messages]


def _days_before(today: date, days: int) -> str:
    return (today - timedelta(days=days)).isoformat()


_COUNTS = """
SELECT
  (SELECT COUNT(*) FROM touches WHERE deleted_at IS NULL AND initiated_by_me
    AND date BETWEEN :since AND :today) AS touches,
  EXISTS (SELECT 1 FROM opportunities WHERE deleted_at IS NULL AND stage = 'yes') AS found_work,
  EXISTS (SELECT 1 FROM pauses WHERE deleted_at IS NULL AND start <= :today
    AND (until IS NULL OR until > :today)) AS paused
"""

# A rhythm moves by at most a fifth, so before four fifths of it nobody is due.
_PEOPLE = f"""
SELECT *, (JULIANDAY(:today) - JULIANDAY(COALESCE(last_day, added_on))) / rhythm AS over FROM (
  SELECT *, COALESCE(rhythm_days, CASE WHEN reported_back THEN {REPORTED_RHYTHM}
    WHEN attitude = '{Attitude.THINKS_ALONG}' THEN {KEEN_RHYTHM} WHEN closeness = 1 THEN :ring_1
    WHEN closeness = 2 THEN :ring_2 WHEN closeness = 3 THEN :ring_3 WHEN closeness = 4 THEN :ring_4 ELSE 0 END)
    AS rhythm
  FROM (
    SELECT contacts.id, given, particle, family, closeness, rhythm_days, rather_not, attitude, snoozed_until,
      SUBSTR(contacts.created_at, 1, 10) AS added_on, last.day AS last_day,
      last.day IS NOT NULL AND EXISTS (SELECT 1 FROM touches WHERE contact = contacts.id AND date = last.day
        AND deleted_at IS NULL AND kind = '{TouchKind.REPORT_BACK}') AS reported_back
    FROM contacts
    LEFT JOIN (
      SELECT contact, MAX(day) AS day FROM (
        SELECT contact, date AS day FROM conversations
          WHERE status IN ('held', 'done') AND deleted_at IS NULL AND date <= :today
        UNION ALL SELECT contact, date FROM touches WHERE deleted_at IS NULL AND date <= :today
      ) WHERE contact IS NOT NULL GROUP BY contact
    ) AS last ON last.contact = contacts.id
    WHERE contacts.deleted_at IS NULL AND NOT rather_not
      AND attitude IS NOT '{Attitude.NO_REPLY}' AND (snoozed_until IS NULL OR snoozed_until <= :today)
      AND contacts.id NOT IN (
      SELECT contact FROM conversations WHERE contact IS NOT NULL AND deleted_at IS NULL
        AND status IN ('preparing', 'planned') AND date >= :today)
  )
) WHERE rhythm > 0 AND over >= 0.8 ORDER BY over DESC, id LIMIT :count
"""
