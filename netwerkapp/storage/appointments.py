"""What went to a calendar, so that the same talk on another day is a newer version of the same appointment."""

import json
from dataclasses import replace
from datetime import datetime, time

from netwerkapp.domain.appointments import USUAL_MINUTES, Appointment
from netwerkapp.domain.conversations import Conversation
from netwerkapp.storage.door import Door, Value


class Appointments:
    """The versions of talks that were written to calendar files."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def write(self, talk: Conversation, title: str) -> Appointment:
        """Return the talk for a calendar and keep that it was written; see `shown`."""
        shown = self.shown(talk, title)
        row: dict[str, Value] = {
            "id": talk.id,
            "sequence": shown.sequence,
            "contents": _contents(shown),
            "changed_at": shown.changed_at.isoformat(),
        }
        with self._door.action("appointment_written", origin="app") as action:
            action.save("appointments", row)
        return shown

    def shown(self, talk: Conversation, title: str) -> Appointment:
        """Return the talk for a calendar, as a newer version when it differs from the last one written.

        Raises ValueError for a talk without a day.
        """
        if talk.date is None:
            raise ValueError("a talk without a day")
        now = self._door.now()
        start = time.fromisoformat(talk.time) if talk.time else None
        minutes = talk.minutes or USUAL_MINUTES
        shown = Appointment(talk.id, title, talk.date, start, minutes, talk.place, sequence=0, changed_at=now)
        rows = self._door.read("SELECT * FROM appointments WHERE id = ?", (talk.id,))
        if rows and rows[0]["contents"] == _contents(shown):
            return replace(
                shown, sequence=rows[0]["sequence"], changed_at=datetime.fromisoformat(rows[0]["changed_at"])
            )
        return replace(shown, sequence=rows[0]["sequence"] + 1 if rows else 0)


def _contents(appointment: Appointment) -> str:
    return json.dumps(appointment.contents, ensure_ascii=False)
