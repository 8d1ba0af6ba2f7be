"""Which rows changed since the last look, whatever wrote them: so that only those are read again."""

from collections import defaultdict
from collections.abc import Mapping

from netwerkapp.records import dataclass
from netwerkapp.storage.door import Door

# Its first row has a mark of its own: whoever watched a table before this one finds another. It counts as no change.
_TABLE = "CREATE TEMP TABLE watched AS SELECT '' AS place, '' AS row, RANDOM() AS mark"
_IS_SET_UP = "SELECT EXISTS (SELECT 1 FROM sqlite_temp_master WHERE name = 'watched')"
_TABLES = """
SELECT tables.name FROM pragma_table_list AS tables
JOIN pragma_table_info(tables.name) AS columns ON columns.name = 'id'
WHERE tables.schema = 'main' AND tables.strict
"""
_TRIGGER = """
CREATE TEMP TRIGGER watched_{table}_{event} AFTER {event} ON main.[{table}] BEGIN
  INSERT INTO watched (place, row, mark) VALUES ('{table}', {row}.id, RANDOM());
END
"""
_ROWS = {"INSERT": "new", "UPDATE": "new", "DELETE": "old"}


@dataclass(frozen=True, slots=True)
class _Mark:
    """A moment: what other connections wrote, and the last change that was seen on this one."""

    version: int
    nr: int
    mark: int


class Watch:
    """Sees every change on the connection of this door; keeps ids in memory only, nothing in the file."""

    def __init__(self, door: Door) -> None:
        self._door = door
        self._seen: _Mark | None = None

    def changes(self) -> Mapping[str, set[str]] | None:
        """Return the ids of the rows that changed since the last call, by table; None when all may have changed.

        That is so the first time, after another connection wrote, after what was seen then was rolled back, and in
        a file that was opened again.
        """
        with self._door.lock:
            return self._changes()

    def _changes(self) -> Mapping[str, set[str]] | None:
        if not self._door.connection.execute(_IS_SET_UP).fetchone()[0]:  # at first, and where that was rolled back
            self._set_up()
            self._seen = None
        before, self._seen = self._seen, self._now()
        if before is None or before.version != self._seen.version or not self._still_there(before):
            return None
        changed: dict[str, set[str]] = defaultdict(set)
        if before != self._seen:
            for place, row in self._door.connection.execute(
                "SELECT place, row FROM watched WHERE rowid > ?", (before.nr,)
            ):
                changed[place].add(row)
        return changed

    def _set_up(self) -> None:
        self._door.connection.execute(_TABLE)
        for (table,) in self._door.connection.execute(_TABLES).fetchall():
            for event, row in _ROWS.items():
                self._door.connection.execute(_TRIGGER.format(table=table, event=event, row=row))

    def _now(self) -> _Mark:
        version = self._door.connection.execute("PRAGMA data_version").fetchone()[0]
        last = self._door.connection.execute("SELECT rowid, mark FROM watched ORDER BY rowid DESC LIMIT 1").fetchone()
        return _Mark(version, *last)

    def _still_there(self, before: _Mark) -> bool:
        found = self._door.connection.execute("SELECT mark FROM watched WHERE rowid = ?", (before.nr,)).fetchone()
        return found is not None and found[0] == before.mark
