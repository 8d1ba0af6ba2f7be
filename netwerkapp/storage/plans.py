"""Plans in the file: why you do it, what may get in the way, and if-then lines. Each has an id of its own."""

from collections.abc import Mapping

from netwerkapp.domain.plans import Plan
from netwerkapp.storage.columns import day, iso
from netwerkapp.storage.door import Action, Door, Value


class Plans:
    """Plans by id."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def get(self, plan_id: str) -> Plan | None:
        """Return the plan, or None."""
        rows = self._door.read("SELECT * FROM plans WHERE id = ? AND deleted_at IS NULL", (plan_id,))
        if not rows:
            return None
        row = rows[0]
        return Plan(
            reason=row["reason"],
            obstacle=row["obstacle"],
            if_text=row["if_text"],
            then_text=row["then_text"],
            contact=row["contact"],
            day=day(row["date"]),
            time=row["time"],
        )

    def put(self, action: Action, plan_id: str, plan: Plan) -> None:
        """Keep the plan; one in which nothing is filled in goes."""
        if plan == Plan():
            action.remove("plans", plan_id)
            return
        row: Mapping[str, Value] = {
            "id": plan_id,
            "reason": plan.reason,
            "obstacle": plan.obstacle,
            "if_text": plan.if_text,
            "then_text": plan.then_text,
            "contact": plan.contact,
            "date": iso(plan.day),
            "time": plan.time,
            "created_at": self._door.now().isoformat(),
        }
        action.save("plans", row)
