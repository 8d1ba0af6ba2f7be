"""Invitations in the file: what you sent, the one reminder, and what came back. Each also is a moment of contact."""

import sqlite3
from datetime import date, datetime

from netwerkapp.domain.conversations import ConversationType, Status
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.invitations import Answer, Due, Invitation
from netwerkapp.domain.names import Name
from netwerkapp.domain.touches import AskKind, Touch, TouchKind
from netwerkapp.records import dataclass
from netwerkapp.storage.columns import optional
from netwerkapp.storage.door import Action, Door
from netwerkapp.storage.touches import put

_ASKS = {
    ConversationType.NETWORKING: AskKind.ADVICE,
    ConversationType.ADVICE: AskKind.ADVICE,
    ConversationType.INFORMATION: AskKind.INFORMATION,
    ConversationType.FOLLOW_UP: AskKind.INFORMATION,
}


@dataclass(frozen=True, slots=True)
class DueInvitation:
    """An invitation without an answer, whom it went to, and what may be done about it today."""

    invitation: Invitation
    name: Name
    due: Due


class Invitations:
    """What was asked of people, and what they said."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def of_conversation(self, conversation_id: str) -> Invitation | None:
        """Return the latest invitation to a talk, or None."""
        sql = (
            "SELECT * FROM invitations WHERE conversation = ? AND deleted_at IS NULL "
            "ORDER BY sent_at DESC, created_at DESC, rowid DESC LIMIT 1"
        )
        rows = self._door.read(sql, (conversation_id,))
        return _invitation(rows[0]) if rows else None

    def send(self, conversation_id: str) -> Invitation:
        """Keep that an invitation was sent today. Raises KeyError for an unknown talk."""
        contact, talk_type = self._talk(conversation_id)
        invitation = Invitation(new_id(), self._door.now(), conversation_id, self._door.today())
        row = {
            "id": invitation.id,
            "conversation": conversation_id,
            "sent_at": invitation.sent_on.isoformat(),
            "created_at": invitation.created_at.isoformat(),
        }
        with self._door.action("invited") as action:
            action.insert("invitations", row)
            self._note(action, TouchKind.INVITATION, conversation_id, contact, _ASKS[talk_type])
            if self._door.value("SELECT status FROM conversations WHERE id = ?", (conversation_id,)) == Status.IDEA:
                action.update("conversations", conversation_id, {"status": Status.PREPARING})
        return invitation

    def remind(self, invitation: Invitation) -> None:
        """Keep that the one reminder was sent today."""
        contact, _ = self._talk(invitation.conversation)
        with self._door.action("reminded") as action:
            action.update("invitations", invitation.id, {"reminded_at": self._door.today().isoformat()})
            self._note(action, TouchKind.REMINDER, invitation.conversation, contact)

    def answer(self, invitation: Invitation, answer: Answer) -> None:
        """Keep what came back. After a no, or when you let it go, the talk stands with those that did not go ahead."""
        with self._door.action("invitation_answered") as action:
            action.update("invitations", invitation.id, {"answer": answer})
            if answer is not Answer.YES:
                action.update("conversations", invitation.conversation, {"status": Status.CANCELLED})

    def due(self) -> list[DueInvitation]:
        """Return the invitations that something may be done about today, oldest first.

        Asking someone else is proposed only for the latest one, and not while a talk is planned.
        """
        rows, today = self._door.read(_OPEN), self._door.today()
        planned = "SELECT 1 FROM conversations WHERE status = 'planned' AND date >= ? AND deleted_at IS NULL"
        asks_other = self._door.value(planned, (today.isoformat(),)) is None
        found = []
        for place, row in enumerate(rows, 1):
            invitation = _invitation(row)
            due = invitation.due(today)
            if due is not None and (due is not Due.ASK_OTHER or (asks_other and place == len(rows))):
                found.append(DueInvitation(invitation, Name(row["given"], row["particle"], row["family"]), due))
        return found

    def _talk(self, conversation_id: str) -> tuple[str | None, ConversationType]:
        rows = self._door.read("SELECT contact, type FROM conversations WHERE id = ?", (conversation_id,))
        if not rows:
            raise KeyError(conversation_id)
        return rows[0]["contact"], ConversationType(rows[0]["type"])

    def _note(
        self, action: Action, kind: TouchKind, conversation: str, contact: str | None, ask: AskKind | None = None
    ) -> None:
        now, today = self._door.now(), self._door.today()
        put(action, Touch(new_id(), now, today, kind, contact, ask_kind=ask, conversation=conversation))


_OPEN = """
SELECT invitations.*, given, particle, family
FROM invitations JOIN conversations ON conversations.id = conversation JOIN contacts ON contacts.id = contact
WHERE invitations.deleted_at IS NULL AND conversations.deleted_at IS NULL AND contacts.deleted_at IS NULL
  AND status IN ('idea', 'preparing') AND answer IS NULL
ORDER BY sent_at, invitations.created_at, invitations.rowid"""


def _invitation(row: sqlite3.Row) -> Invitation:
    return Invitation(
        id=row["id"],
        created_at=datetime.fromisoformat(row["created_at"]),
        conversation=row["conversation"],
        sent_on=date.fromisoformat(row["sent_at"][:10]),
        reminded_on=date.fromisoformat(row["reminded_at"][:10]) if row["reminded_at"] else None,
        answer=optional(Answer, row["answer"]),
    )
