"""The thoughts that hold you back, in the file: one row for each time that a thought was looked at."""

import sqlite3
from collections.abc import Mapping
from datetime import datetime

from netwerkapp.domain.ids import new_id
from netwerkapp.domain.resistances import OWN, Resistance, strongest_first
from netwerkapp.storage.columns import day, iso
from netwerkapp.storage.door import Action, Door, Value

_LATEST = """
SELECT * FROM (
  SELECT *, ROW_NUMBER() OVER (PARTITION BY code ORDER BY created_at DESC, rowid DESC) AS place,
    MIN(created_at) OVER (PARTITION BY code) AS first_at
  FROM resistances WHERE deleted_at IS NULL
) WHERE place = 1 ORDER BY first_at, code
"""


class Resistances:
    """Each thought as it stands now: the newest row of its code."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def all(self) -> list[Resistance]:
        """Return every thought that was recognised, in the order they were."""
        return [_resistance(row) for row in self._door.read(_LATEST)]

    def get(self, code: str) -> Resistance | None:
        """Return this thought, or None when it was not recognised."""
        return next((one for one in self.all() if one.code == code), None)

    def strongest(self, efforts: Mapping[str, int] | None = None) -> Resistance | None:
        """Return the strongest rated thought whose experiment was not tried yet, else the strongest; or None.

        Of equal ones that with the lightest experiment; `efforts` is by code, 1..5.
        """
        rated = strongest_first(self.all(), efforts)
        return next((one for one in rated if not one.tried), rated[0] if rated else None)

    def grew_before(self, code: str) -> bool:
        """Whether this thought was stronger after an earlier experiment: then a smaller one fits."""
        sql = (
            "SELECT 1 FROM resistances WHERE code = ? AND deleted_at IS NULL AND strength_after > strength_before "
            "AND id NOT IN (SELECT id FROM resistances WHERE code = ? AND deleted_at IS NULL "
            "ORDER BY created_at DESC, rowid DESC LIMIT 1) LIMIT 1"
        )
        return self._door.value(sql, (code, code)) is not None

    def recognise(self, codes: tuple[str, ...]) -> None:
        """Keep which of the listed thoughts were recognised; thoughts in own words stay as they are."""
        known = {one.code: one for one in self.all() if not one.code.startswith(OWN)}
        with self._door.action("step_answered") as action:
            for code in known.keys() - set(codes):
                self._remove(action, code)
            for code in codes:
                if code not in known:
                    _insert(action, Resistance(code, self._door.now(), id=code))

    def add_own(self, text: str) -> Resistance:
        """Keep a thought in own words."""
        code = f"{OWN}-{new_id()}"
        made = Resistance(code, self._door.now(), text, id=code)
        with self._door.action("step_answered") as action:
            _insert(action, made)
        return made

    def remove(self, code: str) -> None:
        """Take a thought away with all that was noted about it; undo brings it back."""
        with self._door.action("step_answered") as action:
            self._remove(action, code)

    def save(self, resistance: Resistance, visit: str = "") -> None:
        """Keep what was noted about a thought; one that is new is recognised by it."""
        with self._door.action("step_answered", visit=visit) as action:
            self.put(action, resistance)

    def put(self, action: Action, resistance: Resistance) -> None:
        """Keep it as part of an action that does more."""
        action.save("resistances", _row(resistance))

    def again(self, code: str) -> Resistance | None:
        """Begin anew with a thought whose experiment was tried, from the strength it has now; the new row."""
        before = self.get(code)
        if before is None:
            return None
        strength = before.strength_before if before.strength_after is None else before.strength_after
        fresh = Resistance(code, self._door.now(), before.text, strength, reframe=before.reframe, id=new_id())
        with self._door.action("step_answered") as action:
            _insert(action, fresh)
        return fresh

    def _remove(self, action: Action, code: str) -> None:
        for row in self._door.read("SELECT id FROM resistances WHERE code = ?", (code,)):
            action.remove("resistances", row["id"])


def _insert(action: Action, resistance: Resistance) -> None:
    action.insert("resistances", _row(resistance))


def _row(one: Resistance) -> dict[str, Value]:
    plain = (
        "code",
        "text",
        "strength_before",
        "strength_after",
        "reframe",
        "experiment",
        "contact",
        "prediction",
        "prediction_pct",
        "what_happened",
    )
    return {
        "id": one.id or one.code,
        **{column: getattr(one, column) for column in plain},
        "planned_for": iso(one.planned_for),
        "experiment_done_at": iso(one.experiment_done_at),
        "created_at": one.created_at.isoformat(),
    }


def _resistance(row: sqlite3.Row) -> Resistance:
    return Resistance(
        code=row["code"],
        created_at=datetime.fromisoformat(row["created_at"]),
        text=row["text"],
        strength_before=row["strength_before"],
        strength_after=row["strength_after"],
        reframe=row["reframe"],
        experiment=row["experiment"],
        contact=row["contact"],
        planned_for=day(row["planned_for"]),
        prediction=row["prediction"],
        prediction_pct=row["prediction_pct"],
        experiment_done_at=day(row["experiment_done_at"]),
        what_happened=row["what_happened"],
        id=row["id"],
    )
