"""The people on the map, from the file in one reading."""

import sqlite3

from netwerkapp.domain.names import Name
from netwerkapp.domain.network_map import MapPerson
from netwerkapp.storage.columns import day
from netwerkapp.storage.contact_list import last_contacts
from netwerkapp.storage.door import Door, Value
from netwerkapp.storage.remembered import Made

MOST = 1000  # above that only who is near, has a talk planned, or is chosen
NEAR = 2


class Network:
    """Everyone on the map."""

    def __init__(self, door: Door) -> None:
        self._door, self._made = door, Made(_person)

    def people(self, chosen: str = "") -> list[MapPerson]:
        """Return everyone, or of more than a thousand those who are near or have a talk planned; and who is chosen."""
        today = self._door.today().isoformat()
        few = int(str(self._door.value(_SIZE, {"most": MOST}))) <= MOST
        values: dict[str, Value] = {"today": today, "chosen": chosen, "most": MOST, "near": NEAR}
        rows = self._door.read(_PEOPLE.format(seen=_EVERYONE if few else _SOME), values)
        return self._made.of(rows)


def _person(row: sqlite3.Row) -> MapPerson:
    return MapPerson(
        id=row["id"],
        name=Name(row["given"], row["particle"], row["family"], row["called"]).short,
        sort_key=row["sort_key"],
        circle=row["circle"] or "",
        closeness=row["closeness"],
        last_contact=day(row["last_contact"]),
        planned=bool(row["planned"]),
        introduced_by=row["introduced_by"],
    )


_SIZE = "SELECT COUNT(*) FROM (SELECT 1 FROM contacts WHERE deleted_at IS NULL LIMIT :most + 1)"
_EVERYONE = "SELECT id FROM contacts WHERE deleted_at IS NULL"
_SOME = """
SELECT id FROM (SELECT id FROM contacts WHERE deleted_at IS NULL AND closeness <= :near
  ORDER BY closeness, sort_key, id LIMIT :most)
UNION SELECT contact FROM plans UNION SELECT :chosen"""
_LAST = last_contacts("AND contact IN (SELECT id FROM seen)")
_PEOPLE = f"""
WITH plans AS MATERIALIZED (SELECT DISTINCT contact FROM conversations
  WHERE deleted_at IS NULL AND status = 'planned' AND date >= :today AND contact IS NOT NULL),
seen AS MATERIALIZED ({{seen}})
SELECT contacts.id, given, particle, family, called, sort_key, circle, closeness, introduced_by,
  last.day AS last_contact, plans.contact IS NOT NULL AS planned
FROM contacts
LEFT JOIN {_LAST} AS last ON last.contact = contacts.id
LEFT JOIN plans ON plans.contact = contacts.id
WHERE contacts.deleted_at IS NULL AND contacts.id IN (SELECT id FROM seen)
ORDER BY contacts.id != :chosen, plans.contact IS NULL, COALESCE(closeness, 3), sort_key, contacts.id LIMIT :most
"""
