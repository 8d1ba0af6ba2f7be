"""Taking an action back, or bringing it again, from what is remembered of each row."""

import json

from netwerkapp.storage.door import Door, Value


def replay(door: Door, *, back: bool) -> str | None:
    """Take the last action back, or bring the one again that was; its kind, or None when there is none."""
    where, order = ("undone = 0 AND origin != 'app'", "DESC") if back else ("undone = 1", "ASC")
    found = door.read(f"SELECT nr, kind FROM actions WHERE {where} ORDER BY nr {order} LIMIT 1")
    if not found:
        return None
    number, kind = int(found[0]["nr"]), str(found[0]["kind"])
    column = "before" if back else "after"
    changes = f"SELECT place, row, [{column}] FROM changes WHERE action = ? ORDER BY nr {order}"
    touched: set[str] = set()
    with door.whole():
        door.connection.execute("PRAGMA defer_foreign_keys=ON")  # rows may come back before those they point at
        for table, row_id, values in door.connection.execute(changes, (number,)):
            _put(door, table, row_id, values)
            touched.add(table)
        door.connection.execute(
            "UPDATE actions SET undone = ?, replayed_at = ? WHERE nr = ?",
            (int(back), door.now().isoformat(), number),
        )
        door.after_action(frozenset(touched))
    return kind


def _put(door: Door, table: str, row_id: str, values: str | None) -> None:
    """Give the row these values; without values it goes, without row it comes back."""
    if values is None:
        door.connection.execute(f"DELETE FROM [{table}] WHERE id = ?", (row_id,))
        return
    columns: dict[str, Value] = json.loads(values)
    if door.value(f"SELECT 1 FROM [{table}] WHERE id = ?", (row_id,)) is None:
        names, places = ", ".join(f"[{column}]" for column in columns), ", ".join("?" * len(columns))
        sql, given = f"INSERT INTO [{table}] ({names}) VALUES ({places})", list(columns.values())
    else:
        setting = ", ".join(f"[{column}] = ?" for column in columns)
        sql, given = f"UPDATE [{table}] SET {setting} WHERE id = ?", [*columns.values(), row_id]
    door.connection.execute(sql, given)
