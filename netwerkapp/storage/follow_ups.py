"""What is done after a talk, each as one action: thanking, and keeping the names that you got."""

from dataclasses import replace

from netwerkapp.domain.contacts import Circle, Contact
from netwerkapp.domain.conversations import Status
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.names import Name, split_name
from netwerkapp.domain.touches import Touch, TouchKind
from netwerkapp.storage.contact_rows import contact_of, row_of
from netwerkapp.storage.door import Door
from netwerkapp.storage.touches import Touches, put

FURTHER_AWAY = 4  # a person you only know the name of


class FollowUps:
    """What is left to do after your talk."""

    def __init__(self, door: Door) -> None:
        self._door = door
        self._touches = Touches(door)

    def thank(self, conversation_id: str) -> None:
        """Keep that the thank-you was sent today: a moment of contact, and the talk is done."""
        touch = self._touch(conversation_id, TouchKind.THANKS)
        with self._door.action("thanked") as action:
            put(action, touch)
            action.update("conversations", conversation_id, {"status": Status.DONE})

    def no_thanks_needed(self, conversation_id: str) -> None:
        """Keep that this talk needs no thank-you: it is done."""
        with self._door.action("thanks_not_needed") as action:
            action.update("conversations", conversation_id, {"status": Status.DONE})

    def given(self, conversation_id: str) -> str:
        """Return what you gave in this talk, one thing a line; "" is nothing."""
        touch = self._touches.of_conversation(conversation_id, TouchKind.GAVE_HELP)
        return touch.note if touch else ""

    def give(self, conversation_id: str, what: str) -> None:
        """Keep what you gave in this talk, one thing a line, as one moment of contact; "" takes it away."""
        known = self._touches.of_conversation(conversation_id, TouchKind.GAVE_HELP)
        with self._door.action("help_given") as action:
            if known is None:
                if what:
                    put(action, replace(self._touch(conversation_id, TouchKind.GAVE_HELP), note=what))
            elif what:
                action.update("touches", known.id, {"note": what})
            else:
                action.mark_deleted("touches", known.id)

    def keep_name(self, conversation_id: str, name: str) -> Contact:
        """Make a contact of a name that you got in a talk, introduced by the person you talked with.

        Someone with that full name who is on the list already stays one contact.
        """
        known = self._named(split_name(name))
        contact = known or self._introduced(conversation_id, split_name(name))
        referral = {
            "id": f"{conversation_id}/{contact.id}",
            "from_conversation": conversation_id,
            "new_contact": contact.id,
            "created_at": self._door.now().isoformat(),
        }
        with self._door.action("name_kept") as action:
            if known is None:
                action.insert("contacts", row_of(contact))
            action.save("referrals", referral)
        return contact

    def names_from(self, conversation_id: str) -> list[Contact]:
        """Return the contacts whose names you got in this talk, oldest first."""
        rows = self._door.read(
            "SELECT contacts.* FROM contacts JOIN referrals ON new_contact = contacts.id "
            "WHERE from_conversation = ? AND contacts.deleted_at IS NULL AND referrals.deleted_at IS NULL "
            "ORDER BY referrals.created_at, referrals.id",
            (conversation_id,),
        )
        return [contact_of(row) for row in rows]

    def _touch(self, conversation_id: str, kind: TouchKind) -> Touch:
        """Return a moment of contact of today with the person of this talk."""
        contact = self._door.value("SELECT contact FROM conversations WHERE id = ?", (conversation_id,))
        person = None if contact is None else str(contact)
        return Touch(new_id(), self._door.now(), self._door.today(), kind, person, conversation=conversation_id)

    def _named(self, name: Name) -> Contact | None:
        if not name.family:
            return None  # there is more than one Jan
        sql = "SELECT * FROM contacts WHERE deleted_at IS NULL AND sort_key = ? ORDER BY created_at, id LIMIT 1"
        rows = self._door.read(sql, (name.sort_key,))
        return contact_of(rows[0]) if rows else None

    def _introduced(self, conversation_id: str, name: Name) -> Contact:
        giver = self._door.value("SELECT contact FROM conversations WHERE id = ?", (conversation_id,))
        return Contact(
            id=new_id(),
            created_at=self._door.now(),
            name=name,
            circle=Circle.VIA,
            closeness=FURTHER_AWAY,
            introduced_by=None if giver is None else str(giver),
        )
