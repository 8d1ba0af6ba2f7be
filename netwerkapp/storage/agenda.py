"""Small things with a day that are no talks: experiments with a thought, and if-then lines."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from netwerkapp.domain.conversations import Status
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.names import Name
from netwerkapp.domain.plans import Plan
from netwerkapp.domain.touches import Touch, TouchKind
from netwerkapp.records import dataclass
from netwerkapp.storage.door import Door
from netwerkapp.storage.resistances import Resistances
from netwerkapp.storage.touches import put


class AgendaKind(StrEnum):
    """What it is."""

    EXPERIMENT = "experiment"
    PLAN = "plan"


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """One of them; `id` is that of its row, `name` whom it is with."""

    kind: AgendaKind
    id: str
    text: str
    day: date
    time: str = ""
    name: Name | None = None


class Agenda:
    """What is planned, and what becomes of it."""

    def __init__(self, door: Door) -> None:
        self._door, self._resistances = door, Resistances(door)

    def between(self, start: date, end: date) -> list[AgendaItem]:
        """Return what is planned from `start` up to and including `end` and not done, first one first."""
        items = [item for item in (*self._experiments(), *self._plans()) if start <= item.day <= end]
        return sorted(items, key=lambda item: (item.day, item.time, item.id))

    def plan_done(self, plan_id: str) -> None:
        """Keep that the plan of its day was done today; with someone it was a message to that person."""
        row = self._door.read("SELECT contact, date FROM plans WHERE id = ?", (plan_id,))[0]
        with self._door.action("plan_done") as action:
            action.update("plans", plan_id, {"done_for": row["date"]})
            if row["contact"] is not None:
                today, now = self._door.today(), self._door.now()
                put(action, Touch(new_id(), now, today, TouchKind.GREETING, row["contact"]))

    def all_later(self, items: Iterable[AgendaItem], conversations: Iterable[str]) -> None:
        """Take the day off these things and these talks, in one action: they wait without one."""
        with self._door.action("plans_later") as action:
            for item in items:
                if item.kind is AgendaKind.PLAN:
                    action.update("plans", item.id, {"date": None})
                else:
                    action.update("resistances", item.id, {"planned_for": None})
            for conversation in conversations:
                values = {"date": None, "time": "", "status": Status.PREPARING}
                action.update("conversations", conversation, values)

    def _experiments(self) -> list[AgendaItem]:
        return [
            AgendaItem(AgendaKind.EXPERIMENT, one.id, one.experiment, one.planned_for, name=self._name(one.contact))
            for one in self._resistances.all()
            if one.planned_for is not None and one.experiment.strip() and not one.tried
        ]

    def _plans(self) -> list[AgendaItem]:
        rows = self._door.read(
            "SELECT * FROM plans WHERE deleted_at IS NULL AND date IS NOT NULL AND done_for != date "
            "AND TRIM(then_text) != ''"
        )
        return [
            AgendaItem(
                AgendaKind.PLAN,
                row["id"],
                Plan(if_text=row["if_text"], then_text=row["then_text"]).line,
                date.fromisoformat(row["date"]),
                row["time"],
                self._name(row["contact"]),
            )
            for row in rows
        ]

    def _name(self, contact: str | None) -> Name | None:
        sql = "SELECT given, particle, family FROM contacts WHERE id = ? AND deleted_at IS NULL"
        rows = self._door.read(sql, (contact,))
        return Name(*rows[0]) if rows else None
