"""Whom to name this week for a message: the few it is most time for, and fewer after a busy week."""

from datetime import timedelta

from netwerkapp.domain.keeping_in_touch import room_for
from netwerkapp.domain.names import Name
from netwerkapp.records import dataclass
from netwerkapp.storage.door import Door
from netwerkapp.storage.most_due import MostDue
from netwerkapp.storage.pauses import Pauses
from netwerkapp.storage.rhythms import Rhythms
from netwerkapp.storage.settings import Profile

_WEEK = 7
_USUAL_BUDGET = 1  # talks a week


@dataclass(frozen=True, slots=True)
class DuePerson:
    """Someone to send a message to."""

    contact: str
    name: Name


class KeepingInTouch:
    """Puts the rhythms, the week and your breaks together."""

    def __init__(self, door: Door) -> None:
        self._door, self._profile = door, Profile(door)
        self._most_due, self._pauses = MostDue(door, Rhythms(door)), Pauses(door)

    def due(self) -> list[DuePerson]:
        """Return at most three people, the most due first; nobody during a break."""
        if self._pauses.current() is not None:
            return []
        return [DuePerson(contact, self._name(contact)) for contact in self._most_due.ids(self._room())]

    def _room(self) -> int:
        budget, calm = self._profile.get("week_budget"), self._profile.get("calm_mode") == "yes"
        return room_for(int(budget) if budget.isdecimal() else _USUAL_BUDGET, self._touches(), calm=calm)

    def _touches(self) -> int:
        """How many messages were sent in the last seven days."""
        today = self._door.today()
        found = self._door.value(
            "SELECT COUNT(*) FROM touches WHERE deleted_at IS NULL AND initiated_by_me AND date BETWEEN ? AND ?",
            ((today - timedelta(days=_WEEK - 1)).isoformat(), today.isoformat()),
        )
        return int(str(found))

    def _name(self, contact: str) -> Name:
        return Name(*self._door.read("SELECT given, particle, family FROM contacts WHERE id = ?", (contact,))[0])
