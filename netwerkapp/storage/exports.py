"""Contacts to send out."""

import json
from collections.abc import Iterator, Sequence

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.progress import Progress, nobody
from netwerkapp.storage.contact_rows import contact_of
from netwerkapp.storage.door import Door

AT_ONCE = 500  # people that are held while very many are written


class Exports:
    """Reads whole contacts, by name."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def everyone(self) -> list[Contact]:
        """Return all contacts on the list."""
        rows = self._door.read("SELECT * FROM contacts WHERE deleted_at IS NULL ORDER BY sort_key, id")
        return [contact_of(row) for row in rows]

    def ids(self, among: Sequence[str] | None = None) -> list[str]:
        """Return who is on the list, all or among these."""
        some = "" if among is None else "AND id IN (SELECT value FROM json_each(?))"
        values = () if among is None else (json.dumps(list(among)),)
        sql = f"SELECT id FROM contacts WHERE deleted_at IS NULL {some} ORDER BY sort_key, id"
        return [row["id"] for row in self._door.read(sql, values)]

    def by_parts(self, ids: Sequence[str], step: Progress = nobody) -> Iterator[list[Contact]]:
        """Go over these contacts some at a time; `step` hears which part is done."""
        for start in range(0, len(ids), AT_ONCE):
            step(start / len(ids))
            yield self.some(ids[start : start + AT_ONCE])
        step(1.0)

    def some(self, ids: Sequence[str]) -> list[Contact]:
        """Return these contacts, as far as they are on the list."""
        sql = (
            "SELECT * FROM contacts WHERE deleted_at IS NULL AND id IN (SELECT value FROM json_each(?)) "
            "ORDER BY sort_key, id"
        )
        return [contact_of(row) for row in self._door.read(sql, (json.dumps(list(ids)),))]
