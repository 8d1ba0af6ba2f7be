"""The self-checks in the file: one row for each time, its answers as JSON by item."""

import json
import sqlite3
from datetime import date, datetime, timedelta

from netwerkapp.domain.self_checks import SelfCheck, repeat_due
from netwerkapp.storage.door import Action, Door

GOES_ON = timedelta(days=7)  # a check that is not finished goes on for so long
_OCCASIONS = """
SELECT date FROM milestones WHERE id IN ('3', '4')
UNION ALL
SELECT date FROM (
  SELECT date FROM conversations
  WHERE deleted_at IS NULL AND retro = 0 AND status IN ('held', 'done') AND date <= ? ORDER BY date LIMIT 1 OFFSET 4
)
"""


class SelfChecks:
    """Every time that it was filled in."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def all(self) -> list[SelfCheck]:
        """Return every check, oldest first."""
        rows = self._door.read("SELECT * FROM self_checks WHERE deleted_at IS NULL ORDER BY date, created_at, id")
        return [_check(row) for row in rows]

    def current(self) -> SelfCheck | None:
        """Return the check that is being filled in: today's, or one of the last week that is not finished."""
        rows = self._door.read(
            "SELECT * FROM self_checks WHERE deleted_at IS NULL ORDER BY date DESC, created_at DESC, id DESC LIMIT 1"
        )
        if not rows:
            return None
        latest, today = _check(rows[0]), self._door.today()
        goes_on = not latest.complete and today - latest.day <= GOES_ON
        return latest if latest.day == today or goes_on else None

    def previous(self) -> SelfCheck | None:
        """Return the check before the one that is being filled in, or None."""
        current = self.current()
        others = [one for one in self.all() if one.answers and (current is None or one.id != current.id)]
        return others[-1] if others else None

    def repeat_due(self) -> bool:
        """Whether it is a good time to do the check again."""
        today = self._door.today()
        done = [one.day for one in self.all() if one.done]
        rows = self._door.read(_OCCASIONS, (today.isoformat(),))
        return repeat_due(done[-1] if done else None, (date.fromisoformat(row["date"]) for row in rows), today)

    def put(self, action: Action, item: str, value: int | None) -> None:
        """Keep one answer in the check that is being filled in, or in a new one; None takes it away."""
        now, check = self._door.now(), self.current()
        answers = dict(check.answers) if check else {}
        if value is None:
            answers.pop(item, None)
        else:
            answers[item] = value
        row_id = check.id if check else f"check {now.isoformat()}"
        if not answers:
            action.remove("self_checks", row_id)
            return
        action.save(
            "self_checks",
            {
                "id": row_id,
                "date": self._door.today().isoformat(),
                "answers": json.dumps(answers),
                "created_at": now.isoformat(),
            },
        )


def _check(row: sqlite3.Row) -> SelfCheck:
    answers: dict[str, int] = json.loads(row["answers"])
    return SelfCheck(row["id"], datetime.fromisoformat(row["created_at"]), date.fromisoformat(row["date"]), answers)
