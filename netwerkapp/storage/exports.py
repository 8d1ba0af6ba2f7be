"""Contacts to send out."""

import json
from collections.abc import Sequence

from netwerkapp.domain.contacts import Contact
from netwerkapp.storage.contact_rows import contact_of
from netwerkapp.storage.door import Door


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

    def some(self, ids: Sequence[str]) -> list[Contact]:
        """Return these contacts, as far as they are on the list."""
        sql = (
            "SELECT * FROM contacts WHERE deleted_at IS NULL AND id IN (SELECT value FROM json_each(?)) "
            "ORDER BY sort_key, id"
        )
        return [contact_of(row) for row in self._door.read(sql, (json.dumps(list(ids)),))]
