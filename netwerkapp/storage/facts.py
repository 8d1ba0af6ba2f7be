"""The few queries whose result the ladder is computed from. They read small rows and counts, never whole contacts."""

import json
import sqlite3
from datetime import date, datetime

from netwerkapp.domain.conversations import ConversationType, Status
from netwerkapp.domain.facts import (
    FAR_RING,
    KNOWN_RING,
    Candidate,
    Facts,
    InvitationFact,
    Milestone,
    PauseFact,
    SelfCheckFact,
    Silence,
    Talk,
    TouchFact,
)
from netwerkapp.domain.invitations import Answer
from netwerkapp.domain.touches import AskKind, TouchKind
from netwerkapp.storage.columns import day, moment, optional
from netwerkapp.storage.door import Door

FIRST_TALK, LAST_TALK, SETTLED = (
    "first_talk",
    "last_talk",
    "settled_through",
)  # rows of `latches` that are days
HEAVY_TENSION = 9  # of 10
_TALENTS = tuple(f"t{number}" for number in range(1, 9))


def read_facts(door: Door) -> Facts:
    """Return everything that the ladder follows from, as the records stand now."""
    latches = {row["id"]: row["value"] for row in door.read("SELECT id, value FROM latches")}
    counts = door.read(_COUNTS, {"near": KNOWN_RING, "far": FAR_RING, "today": door.today().isoformat()})[0]
    return Facts(
        reason_chosen=bool(counts["reason_chosen"]),
        questions_answered=counts["questions_answered"],
        self_checks=_self_checks(door),
        discovery_saved=bool(counts["discovery_saved"]),
        resistances_rated=counts["resistances_rated"],
        experiments_chosen=counts["experiments_chosen"],
        learned=counts["learned"],
        contacts=counts["contacts"],
        near_contacts=counts["near_contacts"],
        far_contacts=counts["far_contacts"],
        rhythms_chosen=counts["rhythms_chosen"],
        without_rhythm=counts["without_rhythm"],
        first_choice=bool(counts["first_choice"]),
        plan_reason=bool(counts["plan_reason"]),
        plan_dated=bool(counts["plan_dated"]),
        definition_written=bool(counts["definition_written"]),
        know_score=counts["know_score"] or 0,
        looked_back=bool(counts["looked_back"]),
        direction_boxes=counts["direction_boxes"],
        opportunity=bool(counts["opportunity"]),
        talks=tuple(_talk(row) for row in door.read(_TALKS)),
        touches=tuple(_touch(row) for row in door.read(_TOUCHES)),
        invitations=tuple(_invitation(row) for row in door.read(_INVITATIONS)),
        pauses=pauses(door),
        milestones=milestones(door),
        latched={name: float(value) for name, value in latches.items() if name[0].isdigit()},
        first_talk_kept=day(latches.get(FIRST_TALK)),
        last_talk_kept=day(latches.get(LAST_TALK)),
        settled_through=day(latches.get(SETTLED)),
        energy=counts["energy"],
        heavy_picks=_moments(door, "SELECT created_at AS at FROM heavy ORDER BY at"),
        tensions=_moments(door, _TENSIONS),
        support_closed_at=moment(counts["support_closed_at"]),
        silences=tuple(
            Silence(row["rule"], row["row"], date.fromisoformat(row["until"]))
            for row in door.read("SELECT rule, row, until FROM silences ORDER BY until, id")
        ),
        candidates=tuple(_candidate(row) for row in door.read(_CANDIDATES)),
    )


def pauses(door: Door) -> tuple[PauseFact, ...]:
    """Return all breaks, first one first."""
    rows = door.read("SELECT start, until FROM pauses WHERE deleted_at IS NULL ORDER BY start, id")
    return tuple(PauseFact(date.fromisoformat(row["start"]), day(row["until"])) for row in rows)


def milestones(door: Door) -> tuple[Milestone, ...]:
    """Return the rungs that are written down as reached, lowest first; other milestones are no rungs."""
    rows = door.read("SELECT * FROM milestones WHERE id IN ('2', '3', '4') ORDER BY id")
    return tuple(
        Milestone(int(row["id"]), date.fromisoformat(row["date"]), datetime.fromisoformat(row["at"])) for row in rows
    )


_COUNTS = """
SELECT
  EXISTS (SELECT 1 FROM profile WHERE id = 'reason_start') AS reason_chosen,
  (SELECT COUNT(*) FROM step_answers WHERE step = 'w2' AND question IN ('rq1', 'rq2', 'rq3', 'rq4')
    AND deleted_at IS NULL AND (choice != '' OR scale IS NOT NULL OR TRIM(text) != '')) AS questions_answered,
  EXISTS (SELECT 1 FROM step_answers WHERE step = 'w4' AND question = 'discovery'
    AND deleted_at IS NULL AND (choice != '' OR TRIM(text) != '')) AS discovery_saved,
  (SELECT COUNT(DISTINCT code) FROM resistances WHERE deleted_at IS NULL AND strength_before IS NOT NULL)
    AS resistances_rated,
  (SELECT COUNT(*) FROM resistances WHERE deleted_at IS NULL
    AND TRIM(reframe) != '' AND TRIM(experiment) != '') AS experiments_chosen,
  (SELECT COUNT(*) FROM learning WHERE deleted_at IS NULL AND TRIM(takeaway) != '') AS learned,
  (SELECT COUNT(*) FROM contacts WHERE deleted_at IS NULL) AS contacts,
  (SELECT COUNT(*) FROM contacts WHERE deleted_at IS NULL AND (closeness IS NULL OR closeness <= :near))
    AS near_contacts,
  (SELECT COUNT(*) FROM contacts WHERE deleted_at IS NULL AND closeness >= :far) AS far_contacts,
  (SELECT COUNT(*) FROM contacts WHERE deleted_at IS NULL AND rhythm_days IS NOT NULL) AS rhythms_chosen,
  (SELECT id FROM contacts WHERE deleted_at IS NULL AND rhythm_days IS NULL
    ORDER BY closeness IS NULL, closeness, sort_key, id LIMIT 1) AS without_rhythm,
  EXISTS (SELECT 1 FROM contacts WHERE deleted_at IS NULL AND first_choice IS NOT NULL) AS first_choice,
  EXISTS (SELECT 1 FROM plans WHERE deleted_at IS NULL AND TRIM(reason) != '') AS plan_reason,
  EXISTS (SELECT 1 FROM plans WHERE deleted_at IS NULL AND date IS NOT NULL
    AND TRIM(if_text) != '' AND TRIM(then_text) != '') AS plan_dated,
  EXISTS (SELECT 1 FROM step_answers WHERE step = 'w10' AND question = 'definition'
    AND deleted_at IS NULL AND TRIM(text) != '') AS definition_written,
  (SELECT MAX(score) FROM know_checks WHERE deleted_at IS NULL) AS know_score,
  EXISTS (SELECT 1 FROM lookbacks WHERE deleted_at IS NULL AND TRIM(proud) != '') AS looked_back,
  (SELECT COUNT(*) FROM directions WHERE deleted_at IS NULL AND TRIM(text) != '') AS direction_boxes,
  EXISTS (SELECT 1 FROM opportunities WHERE deleted_at IS NULL AND conversation IS NOT NULL)
    OR EXISTS (SELECT 1 FROM directions WHERE deleted_at IS NULL AND contact IS NOT NULL) AS opportunity,
  (SELECT energy FROM energy_log WHERE date = :today ORDER BY created_at DESC LIMIT 1) AS energy,
  (SELECT MAX(closed_at) FROM heavy) AS support_closed_at
"""

_TALKS = """
SELECT conversations.id, conversations.created_at, type, status, date, contact, ring, conversations.fear,
  ready_at, retro, contacts.deleted_at IS NOT NULL AS contact_deleted,
  reflections.created_at AS reflected_at, ease, useful, pleasure, energy_cost,
  COALESCE(benefits, '') != '' AS has_benefit, TRIM(COALESCE(lesson, '')) != '' AS has_lesson,
  COALESCE(lesson_applied, 0) AS lesson_applied
FROM conversations
LEFT JOIN contacts ON contacts.id = conversations.contact
LEFT JOIN reflections ON reflections.id = conversations.id AND reflections.deleted_at IS NULL
WHERE conversations.deleted_at IS NULL
ORDER BY date, conversations.created_at, conversations.id
"""

_TOUCHES = """
SELECT id, created_at, date, kind, contact, conversation, ask_kind, level, initiated_by_me
FROM touches WHERE deleted_at IS NULL ORDER BY date, created_at, id
"""

_INVITATIONS = """
SELECT conversation, sent_at, reminded_at, answer FROM invitations
JOIN conversations ON conversations.id = invitations.conversation
WHERE invitations.deleted_at IS NULL AND conversations.deleted_at IS NULL ORDER BY sent_at, invitations.id
"""

_TENSIONS = f"""
SELECT created_at AS at FROM answers WHERE question = 'tension' AND CAST(text AS INTEGER) >= {HEAVY_TENSION}
UNION ALL
SELECT created_at FROM touches WHERE deleted_at IS NULL
  AND MAX(COALESCE(tension_before, 0), COALESCE(tension_after, 0)) >= {HEAVY_TENSION}
ORDER BY at
"""

# People with the same closeness, fear and use get the same score, so a few of each such group are enough for the
# rule that chooses: those with nothing planned, asked least, spoken with last.
_CANDIDATES = """
SELECT * FROM (
  SELECT contacts.id, closeness, contacts.fear, use, rather_not, last.day AS last_contact,
    COALESCE(asked.times, 0) AS asks, asked.day AS asked_on, planned.contact IS NOT NULL AS planned,
    ROW_NUMBER() OVER (PARTITION BY closeness, contacts.fear, use ORDER BY
      planned.contact IS NOT NULL, COALESCE(asked.times, 0), last.day IS NULL, last.day DESC, contacts.id) AS place
  FROM contacts
  LEFT JOIN (
    SELECT contact, MAX(day) AS day FROM (
      SELECT contact, date AS day FROM conversations
        WHERE status IN ('held', 'done') AND deleted_at IS NULL
      UNION ALL SELECT contact, date FROM touches WHERE deleted_at IS NULL
    ) GROUP BY contact
  ) AS last ON last.contact = contacts.id
  LEFT JOIN (
    SELECT contact, COUNT(*) AS times, MAX(day) AS day FROM (
      SELECT contact, date AS day FROM touches
        WHERE deleted_at IS NULL AND initiated_by_me AND ask_kind IS NOT NULL
          AND NOT (kind = 'invitation' AND COALESCE(conversation, '') IN
            (SELECT conversation FROM invitations WHERE deleted_at IS NULL))
      UNION ALL SELECT contact, SUBSTR(sent_at, 1, 10) FROM invitations
        JOIN conversations ON conversations.id = invitations.conversation
        WHERE invitations.deleted_at IS NULL AND conversations.deleted_at IS NULL
    ) GROUP BY contact
  ) AS asked ON asked.contact = contacts.id
  LEFT JOIN (
    SELECT DISTINCT contact FROM conversations
    WHERE deleted_at IS NULL AND status IN ('preparing', 'planned') AND contact IS NOT NULL
  ) AS planned ON planned.contact = contacts.id
  WHERE contacts.deleted_at IS NULL AND NOT rather_not
) WHERE place <= 8
"""


def _self_checks(door: Door) -> tuple[SelfCheckFact, ...]:
    rows = door.read("SELECT * FROM self_checks WHERE deleted_at IS NULL ORDER BY date, created_at, id")
    return tuple(_self_check(row) for row in rows)


def _self_check(row: sqlite3.Row) -> SelfCheckFact:
    answers: dict[str, int] = json.loads(row["answers"])
    return SelfCheckFact(
        created_at=datetime.fromisoformat(row["created_at"]),
        day=date.fromisoformat(row["date"]),
        answered=sum(item in answers for item in _TALENTS),
        together=answers.get("g1"),
        networking=answers.get("g2"),
    )


def _talk(row: sqlite3.Row) -> Talk:
    ready_at = moment(row["ready_at"])
    return Talk(
        id=row["id"],
        created_at=datetime.fromisoformat(row["created_at"]),
        type=ConversationType(row["type"]),
        status=Status(row["status"]),
        day=day(row["date"]),
        contact=row["contact"],
        contact_deleted=bool(row["contact_deleted"]),
        closeness=row["ring"],
        fear=row["fear"],
        ready_on=ready_at.date() if ready_at else None,
        reflected_at=moment(row["reflected_at"]),
        ease=row["ease"],
        useful=row["useful"],
        pleasure=row["pleasure"],
        energy_cost=row["energy_cost"],
        has_benefit=bool(row["has_benefit"]),
        has_lesson=bool(row["has_lesson"]),
        lesson_applied=bool(row["lesson_applied"]),
        retro=bool(row["retro"]),
    )


def _touch(row: sqlite3.Row) -> TouchFact:
    return TouchFact(
        id=row["id"],
        created_at=datetime.fromisoformat(row["created_at"]),
        day=date.fromisoformat(row["date"]),
        kind=TouchKind(row["kind"]),
        contact=row["contact"],
        conversation=row["conversation"],
        ask_kind=optional(AskKind, row["ask_kind"]),
        level=row["level"],
        initiated_by_me=bool(row["initiated_by_me"]),
    )


def _invitation(row: sqlite3.Row) -> InvitationFact:
    reminded = moment(row["reminded_at"])
    return InvitationFact(
        conversation=row["conversation"],
        sent_on=datetime.fromisoformat(row["sent_at"]).date(),
        reminded_on=reminded.date() if reminded else None,
        answer=optional(Answer, row["answer"]),
    )


def _candidate(row: sqlite3.Row) -> Candidate:
    return Candidate(
        id=row["id"],
        ring=row["closeness"],
        fear=row["fear"],
        use=row["use"],
        last_contact=day(row["last_contact"]),
        asks=row["asks"],
        asked_on=day(row["asked_on"]),
        rather_not=bool(row["rather_not"]),
        planned=bool(row["planned"]),
    )


def _moments(door: Door, sql: str) -> tuple[datetime, ...]:
    return tuple(datetime.fromisoformat(row["at"]) for row in door.read(sql))
