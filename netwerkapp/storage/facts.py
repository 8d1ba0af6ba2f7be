"""The few queries whose result the ladder is computed from. They read small rows and counts, never whole contacts."""

import json
import sqlite3
from collections.abc import Collection, Mapping
from datetime import date, datetime
from typing import Any, TypeVar

from netwerkapp.domain.candidates import OF_EACH, Looks, Past, candidates, past_of
from netwerkapp.domain.conversations import ConversationType, Status
from netwerkapp.domain.facts import (
    FAR_RING,
    KNOWN_RING,
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
from netwerkapp.storage.columns import LOOKS, day, moment, optional
from netwerkapp.storage.door import Door, Value
from netwerkapp.storage.watch import Watch

FIRST_TALK, LAST_TALK, SETTLED = (
    "first_talk",
    "last_talk",
    "settled_through",
)  # rows of `latches` that are days
HEAVY_TENSION = 9  # of 10
MANY = 100  # people; more are not counted
_TYPES, _STATUSES = {one.value: one for one in ConversationType}, {one.value: one for one in Status}
_KINDS = {one.value: one for one in TouchKind}
Fact = TypeVar("Fact", Talk, TouchFact)
_TALENTS = tuple(f"t{number}" for number in range(1, 9))


def read_facts(door: Door) -> Facts:
    """Return everything that the ladder follows from, as the records stand now."""
    return FactsReader(door).read()


class FactsReader:
    """Reads the facts. With a watch it reads the second time only the rows that changed."""

    def __init__(self, door: Door, watch: Watch | None = None) -> None:
        self._door, self._watch = door, watch
        self._talks: dict[str, Talk] = {}
        self._touches: dict[str, TouchFact] = {}
        self._met: set[str] = set()  # contacts with a talk or a touch
        self._looks: dict[str, Looks] = {}  # of those
        self._people: dict[Looks, list[str]] = {}  # of each looks those, and enough others
        self._past = Past()
        self._parts: dict[str, Any] = {}
        self._facts, self._day, self._is_whole = Facts(), date.min, False

    def read(self) -> Facts:
        """Return the facts as the records stand now: the same object when nothing changed."""
        with self._door.lock:
            changed = self._watch.changes() if self._watch else None
            if not self._is_whole:
                changed = None
            today = self._door.today()
            if changed is None or changed or today != self._day:
                self._is_whole = False  # until it is: what fails half-way is read anew the next time
                self._renew(changed)
                self._facts, self._day, self._is_whole = self._put_together(), today, True
            return self._facts

    def _renew(self, changed: Mapping[str, set[str]] | None) -> None:
        """Read the parts again that these changes touch; None is everything."""
        everything, tables = changed is None, changed or {}
        if everything or tables.keys() & {"contacts", "conversations", "reflections"}:
            self._renew_talks(None if changed is None else self._talks_of(changed))
        if everything or "touches" in tables:
            self._renew_touches(None if changed is None else changed["touches"])
        if everything or "contacts" in tables:
            self._parts["people"] = self._door.read(_COUNTS_OF_PEOPLE, {"near": KNOWN_RING, "far": FAR_RING})[0]
        if everything or tables.keys() & {"contacts", "conversations", "touches"}:
            known = not everything and not tables.keys() & {"conversations", "touches"}
            met = self._met if known else self._named()
            self._renew_people(met, None if changed is None else changed.get("contacts", set()))
        if everything or tables.keys() & {"invitations", "conversations"}:
            self._parts["invitations"] = tuple(_invitation(row) for row in self._door.read(_INVITATIONS))
        if everything or tables.keys() & {"answers", "touches"}:
            self._parts["tensions"] = _moments(self._door, _TENSIONS)
        if everything or tables.keys() & {"conversations", "touches", "invitations"}:
            self._past = past_of(*(self._parts[name] for name in ("talks", "touches", "invitations")))
        if everything or tables.keys() & {"contacts", "conversations", "touches", "invitations"}:
            self._parts["candidates"] = candidates(self._people, self._past)

    def _talks_of(self, changed: Mapping[str, set[str]]) -> set[str]:
        contacts = changed.get("contacts", set())
        theirs = {talk.id for talk in self._talks.values() if talk.contact in contacts} if contacts else set()
        return theirs | changed.get("conversations", set()) | changed.get("reflections", set())

    def _renew_talks(self, ids: set[str] | None) -> None:
        read = {talk.id: talk for talk in map(_talk, self._rows(_TALKS, "conversations.id", ids))}
        if ids is not None and all(self._talks.get(key) == read.get(key) for key in ids):
            return
        self._talks = _renewed(self._talks, ids, read)
        in_order = sorted(self._talks.values(), key=lambda talk: (talk.day or date.min, talk.created_at, talk.id))
        self._parts["talks"] = tuple(in_order)

    def _renew_touches(self, ids: set[str] | None) -> None:
        read = {touch.id: touch for touch in map(_touch, self._rows(_TOUCHES, "id", ids))}
        self._touches = _renewed(self._touches, ids, read)
        in_order = sorted(self._touches.values(), key=lambda touch: (touch.day, touch.created_at, touch.id))
        self._parts["touches"] = tuple(in_order)

    def _named(self) -> set[str]:
        """Return who has a talk or a moment of contact."""
        named = {talk.contact for talk in self._talks.values()}
        named.update([touch.contact for touch in self._touches.values()])
        return {contact for contact in named if contact is not None}

    def _renew_people(self, met: set[str], ids: Collection[str] | None) -> None:
        """Read again how these look, and who else comes first; never everyone, as a list may be long."""
        before, self._met = self._met, met
        asked = self._met if ids is None else (self._met - before).union(self._met.intersection(ids))
        if ids is not None and not ids and self._met == before:
            return
        self._looks = {one: looks for one, looks in self._looks.items() if one in self._met and one not in asked}
        rows = self._rows(_PEOPLE, "id", asked)
        self._looks |= {contact: (closeness, fear, use) for contact, closeness, fear, use in rows}
        values: dict[str, Value] = {"met": json.dumps(sorted(self._met)), "count": OF_EACH}
        people = {_looks(row["looks"]): json.loads(row["ids"]) for row in self._door.read(_OTHERS, values)}
        for contact in self._met & self._looks.keys():
            people.setdefault(self._looks[contact], []).append(contact)
        self._people = {looks: sorted(people[looks]) for looks in sorted(people, key=str)}

    def _rows(self, sql: str, column: str, ids: Collection[str] | None) -> list[sqlite3.Row]:
        """Return all rows of this query, or those with one of these ids."""
        if ids is None:
            return self._door.read(sql)
        chosen = f" AND {column} IN (SELECT value FROM json_each(?))"
        return self._door.read(sql + chosen, (json.dumps(sorted(ids)),))

    def _put_together(self) -> Facts:
        door, people = self._door, self._parts["people"]
        latches = {row["id"]: row["value"] for row in door.read("SELECT id, value FROM latches")}
        counts = door.read(_COUNTS, {"today": door.today().isoformat()})[0]
        return Facts(
            reason_chosen=bool(counts["reason_chosen"]),
            questions_answered=counts["questions_answered"],
            self_checks=_self_checks(door),
            discovery_saved=bool(counts["discovery_saved"]),
            resistances_rated=counts["resistances_rated"],
            experiments_chosen=counts["experiments_chosen"],
            learned=counts["learned"],
            contacts=people["contacts"],
            near_contacts=people["near_contacts"],
            far_contacts=people["far_contacts"],
            rhythms_chosen=people["rhythms_chosen"],
            without_rhythm=people["without_rhythm"],
            first_choice=bool(people["first_choice"]),
            plan_reason=bool(counts["plan_reason"]),
            plan_dated=bool(counts["plan_dated"]),
            definition_written=bool(counts["definition_written"]),
            know_score=counts["know_score"] or 0,
            looked_back=bool(counts["looked_back"]),
            direction_boxes=counts["direction_boxes"],
            opportunity=bool(counts["opportunity"]),
            talks=self._parts["talks"],
            touches=self._parts["touches"],
            invitations=self._parts["invitations"],
            pauses=pauses(door),
            milestones=milestones(door),
            latched={name: float(value) for name, value in latches.items() if name[0].isdigit()},
            first_talk_kept=day(latches.get(FIRST_TALK)),
            last_talk_kept=day(latches.get(LAST_TALK)),
            settled_through=day(latches.get(SETTLED)),
            energy=counts["energy"],
            heavy_picks=_moments(door, "SELECT created_at AS at FROM heavy ORDER BY at"),
            tensions=self._parts["tensions"],
            support_closed_at=moment(counts["support_closed_at"]),
            silences=tuple(
                Silence(row["rule"], row["row"], date.fromisoformat(row["until"]))
                for row in door.read("SELECT rule, row, until FROM silences ORDER BY until, id")
            ),
            candidates=self._parts["candidates"],
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

# Nothing that follows from these counts asks for more than a few, so they stop at MANY.
_LISTED = "FROM contacts WHERE deleted_at IS NULL"
_COUNTS_OF_PEOPLE = f"""
SELECT
  (SELECT COUNT(*) FROM (SELECT 1 {_LISTED} LIMIT {MANY})) AS contacts,
  (SELECT COUNT(*) FROM (SELECT 1 {_LISTED} AND rhythm_days IS NOT NULL LIMIT {MANY})) AS rhythms_chosen,
  (SELECT COUNT(*) FROM (SELECT 1 {_LISTED} AND (closeness IS NULL OR closeness <= :near) LIMIT {MANY}))
    AS near_contacts,
  (SELECT COUNT(*) FROM (SELECT 1 {_LISTED} AND closeness >= :far LIMIT {MANY})) AS far_contacts,
  EXISTS (SELECT 1 {_LISTED} AND first_choice IS NOT NULL) AS first_choice,
  (SELECT id {_LISTED} AND rhythm_days IS NULL ORDER BY closeness IS NULL, closeness, sort_key, id LIMIT 1)
    AS without_rhythm
"""

_PEOPLE = "SELECT id, closeness, fear, use FROM contacts WHERE deleted_at IS NULL AND rather_not = 0"

# Goes from one looks to the next along the index `contacts_by_looks`, and reads the first few of each.
_MAY_BE_ASKED = "FROM contacts WHERE deleted_at IS NULL AND rather_not = 0"
_OTHERS = f"""
WITH RECURSIVE each_looks(looks) AS (
  SELECT MIN({LOOKS}) {_MAY_BE_ASKED}
  UNION ALL
  SELECT (SELECT {LOOKS} {_MAY_BE_ASKED} AND {LOOKS} > each_looks.looks ORDER BY {LOOKS} LIMIT 1)
  FROM each_looks WHERE looks IS NOT NULL
)
SELECT looks, (SELECT json_group_array(id) FROM (
  SELECT id {_MAY_BE_ASKED} AND {LOOKS} = each_looks.looks AND id NOT IN (SELECT value FROM json_each(:met))
  ORDER BY id LIMIT :count)) AS ids
FROM each_looks WHERE looks IS NOT NULL
"""

_TALKS = """
SELECT conversations.id, conversations.created_at, type, status, date, contact, contacts.deleted_at IS NOT NULL,
  ring, conversations.fear, ready_at, reflections.created_at, ease, useful, pleasure, energy_cost,
  COALESCE(benefits, '') != '', TRIM(COALESCE(lesson, '')) != '', COALESCE(lesson_applied, 0), retro
FROM conversations
LEFT JOIN contacts ON contacts.id = conversations.contact
LEFT JOIN reflections ON reflections.id = conversations.id AND reflections.deleted_at IS NULL
WHERE conversations.deleted_at IS NULL"""

_TOUCHES = """
SELECT id, created_at, date, kind, contact, conversation, ask_kind, level, initiated_by_me
FROM touches WHERE deleted_at IS NULL"""

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


def _renewed(known: dict[str, Fact], ids: set[str] | None, read: dict[str, Fact]) -> dict[str, Fact]:
    """Return what is known with these read again, without those that are no longer there; None is everything."""
    if ids is None:
        return read
    for key in ids - read.keys():
        known.pop(key, None)
    return known | read


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
    """Return a talk out of the columns in their order, as there may be thousands at the start."""
    talk, created_at, kind, status, on, contact, deleted, ring, fear, ready_at, reflected_at, *scales, retro = row
    ease, useful, pleasure, energy_cost, benefit, lesson, applied = scales
    return Talk(
        talk,
        datetime.fromisoformat(created_at),
        _TYPES.get(kind) or ConversationType(kind),
        _STATUSES.get(status) or Status(status),
        date.fromisoformat(on) if on else None,
        contact,
        bool(deleted),
        ring,
        fear,
        datetime.fromisoformat(ready_at).date() if ready_at else None,
        datetime.fromisoformat(reflected_at) if reflected_at else None,
        ease,
        useful,
        pleasure,
        energy_cost,
        bool(benefit),
        bool(lesson),
        bool(applied),
        bool(retro),
    )


def _touch(row: sqlite3.Row) -> TouchFact:
    """Return a moment of contact out of the columns in their order."""
    touch, created_at, on, kind, contact, conversation, ask_kind, level, mine = row
    return TouchFact(
        touch,
        datetime.fromisoformat(created_at),
        date.fromisoformat(on),
        _KINDS.get(kind) or TouchKind(kind),
        contact,
        conversation,
        optional(AskKind, ask_kind),
        level,
        bool(mine),
    )


def _looks(number: int) -> Looks:
    """Return closeness, fear and use out of one number, as `LOOKS` made it."""
    closeness, fear, use = number // 10_000, number // 100 % 100, number % 100
    return closeness or None, fear - 1 if fear else None, use or None


def _invitation(row: sqlite3.Row) -> InvitationFact:
    reminded = moment(row["reminded_at"])
    return InvitationFact(
        conversation=row["conversation"],
        sent_on=datetime.fromisoformat(row["sent_at"]).date(),
        reminded_on=reminded.date() if reminded else None,
        answer=optional(Answer, row["answer"]),
    )


def _moments(door: Door, sql: str) -> tuple[datetime, ...]:
    return tuple(datetime.fromisoformat(row["at"]) for row in door.read(sql))
