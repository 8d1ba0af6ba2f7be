"""On which day something was last recorded. Opening the app is no record."""

from datetime import date, timedelta

from netwerkapp.storage.columns import day
from netwerkapp.storage.door import Door

_TABLES = (
    "answers",
    "contacts",
    "conversations",
    "directions",
    "energy_log",
    "invitations",
    "know_checks",
    "learning",
    "lookbacks",
    "pauses",
    "plans",
    "reflections",
    "resistances",
    "self_checks",
    "silences",
    "step_answers",
    "touches",
)
_NEWEST = "SELECT SUBSTR({at}, 1, 10) AS day FROM {table} WHERE SUBSTR({at}, 1, 10) <= :until {also}ORDER BY rowid DESC"
_ROWS = [_NEWEST.format(at="created_at", table=table, also="") for table in _TABLES]
_ACTIONS = _NEWEST.format(at="at", table="actions", also="AND origin != 'app' AND undone = 0 ")
_LAST = f"SELECT MAX(day) FROM ({' UNION ALL '.join(f'SELECT * FROM ({sql} LIMIT 1)' for sql in (*_ROWS, _ACTIONS))})"


class Presence:
    """Reads the newest row of each table: cheap, however many there are."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def last_day(self) -> date | None:
        """Return the last day with a record, which may be today, or None."""
        return self._until(self._door.today())

    def last_day_before_today(self) -> date | None:
        """Return the last day before today with a record, or None."""
        return self._until(self._door.today() - timedelta(days=1))

    def _until(self, until: date) -> date | None:
        found = self._door.value(_LAST, {"until": until.isoformat()})
        return day(None if found is None else str(found))
