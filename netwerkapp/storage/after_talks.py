"""What the app proposes after a talk, each to be refused: telling how it went, a rhythm, and that you are looking."""

import sqlite3
from datetime import timedelta
from enum import StrEnum

from netwerkapp.domain.contacts import KnowsISearch
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.keeping_in_touch import OFF, rhythm
from netwerkapp.domain.names import Name
from netwerkapp.domain.touches import Touch, TouchKind
from netwerkapp.records import dataclass
from netwerkapp.storage.door import Door
from netwerkapp.storage.rhythms import Rhythms
from netwerkapp.storage.touches import put

TELL_FROM, TELL_UNTIL = 21, 42  # days after a talk
KEEP_DAYS = 14  # days after a talk that keeping in touch is proposed
USUAL_RHYTHM = 90  # days, with someone whose closeness is not known
_NEVER = "9999-12-31"


class Proposal(StrEnum):
    """What may be done."""

    REPORT_BACK = "report_back"
    RHYTHM = "rhythm"
    KNOWS = "knows"


@dataclass(frozen=True, slots=True)
class AfterTalk:
    """One proposal after a talk, with the person it is about; `days` is the rhythm that is proposed."""

    proposal: Proposal
    conversation: str
    contact: str
    name: Name
    days: int = OFF


class AfterTalks:
    """Reads what can be proposed, and keeps what was said to it."""

    def __init__(self, door: Door) -> None:
        self._door, self._rhythms = door, Rhythms(door)

    def to_report(self) -> list[AfterTalk]:
        """Return whom to tell how it went: three to six weeks after a talk that you looked back on, oldest first."""
        return [_after(Proposal.REPORT_BACK, row) for row in self._rows(_UNTOLD, TELL_FROM, TELL_UNTIL)]

    def to_keep(self, *, since: int = 0) -> list[AfterTalk]:
        """Return one proposal to keep in touch for each person of a talk of `since` days ago or more, latest first."""
        found: dict[str, AfterTalk] = {}
        for row in reversed(self._rows(_DONE, since, KEEP_DAYS)):
            proposals = self._about(row)
            if proposals and row["person"] not in found:
                found[row["person"]] = proposals[0]
        return list(found.values())

    def of_conversation(self, conversation_id: str) -> list[AfterTalk]:
        """Return what can be proposed after this talk, whatever its age."""
        rows = self._rows("AND conversations.id = :id", 0, 0, conversation_id)
        if not rows:
            return []
        told = self._rows(f"AND conversations.id = :id {_UNTOLD}", 0, 0, conversation_id)
        due = self._rows("AND conversations.id = :id AND date <= :until", TELL_FROM, 0, conversation_id)
        report = [_after(Proposal.REPORT_BACK, row) for row in told] if due else []
        return [*report, *self._about(rows[0])]

    def report(self, conversation_id: str) -> None:
        """Keep that you told this person today how it went."""
        contact = self._door.value("SELECT contact FROM conversations WHERE id = ?", (conversation_id,))
        now, today, person = self._door.now(), self._door.today(), None if contact is None else str(contact)
        with self._door.action("reported_back") as action:
            put(action, Touch(new_id(), now, today, TouchKind.REPORT_BACK, person, conversation=conversation_id))

    def set_knows(self, contact_id: str, knows: KnowsISearch) -> None:
        """Keep whether this person knows that you are looking for work."""
        with self._door.action("contact_changed") as action:
            action.update("contacts", contact_id, {"knows_i_search": knows})

    def refuse(self, proposal: Proposal, conversation_id: str) -> None:
        """Keep that this is not needed after this talk."""
        values = {"rule": proposal, "row": conversation_id, "until": _NEVER, "created_at": self._door.now().isoformat()}
        with self._door.action("follow_up_refused") as action:
            action.save("silences", {"id": f"{proposal}/{conversation_id}", **values})

    def _about(self, row: sqlite3.Row) -> list[AfterTalk]:
        """Return what can be proposed about keeping in touch with the person of a talk."""
        found = []
        days = self._proposed(row["person"]) if row["rhythm_days"] is None else OFF
        if days != OFF and not self._refused(Proposal.RHYTHM, row["id"]):
            found.append(_after(Proposal.RHYTHM, row, days))
        looking = row["knows_i_search"] is None and self._rhythms.searching()
        if looking and not self._refused(Proposal.KNOWS, row["id"]):
            found.append(_after(Proposal.KNOWS, row))
        return found

    def _proposed(self, contact: str) -> int:
        person = self._rhythms.person(contact)
        if person is None or person.rather_not or person.no_reply:
            return OFF
        return USUAL_RHYTHM if person.ring is None else rhythm(person, self._rhythms.searching())

    def _refused(self, proposal: Proposal, conversation: str) -> bool:
        sql = "SELECT 1 FROM silences WHERE id = ? AND until = ?"
        return self._door.value(sql, (f"{proposal}/{conversation}", _NEVER)) is not None

    def _rows(self, where: str, since: int, until: int, conversation: str = "") -> list[sqlite3.Row]:
        today = self._door.today()
        values = {
            "id": conversation,
            "until": (today - timedelta(days=since)).isoformat(),
            "from": (today - timedelta(days=until)).isoformat(),
        }
        between = "" if conversation else "AND date BETWEEN :from AND :until"
        return self._door.read(_TALKS.format(where=f"{between} {where}"), values)


_TALKS = """
SELECT conversations.id, contacts.id AS person, given, particle, family, called, rhythm_days, knows_i_search
FROM conversations JOIN reflections USING (id) JOIN contacts ON contacts.id = conversations.contact
WHERE conversations.deleted_at IS NULL AND reflections.deleted_at IS NULL AND contacts.deleted_at IS NULL
  AND status IN ('held', 'done') AND NOT retro AND ease IS NOT NULL AND useful IS NOT NULL {where}
ORDER BY date, time, conversations.created_at, conversations.id"""
_DONE = "AND status = 'done'"
_UNTOLD = f"""AND NOT EXISTS (SELECT 1 FROM touches WHERE kind = 'report_back' AND touches.deleted_at IS NULL
    AND (touches.conversation = conversations.id OR (touches.conversation IS NULL
      AND touches.contact = conversations.contact AND touches.date >= conversations.date)))
  AND NOT EXISTS (SELECT 1 FROM silences
    WHERE silences.id = '{Proposal.REPORT_BACK}/' || conversations.id AND until = '{_NEVER}')"""


def _after(proposal: Proposal, row: sqlite3.Row, days: int = OFF) -> AfterTalk:
    name = Name(row["given"], row["particle"], row["family"], row["called"])
    return AfterTalk(proposal, row["id"], row["person"], name, days)
