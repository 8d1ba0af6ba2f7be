"""The people on the map, from the file in one reading."""

from netwerkapp.domain.names import Name
from netwerkapp.domain.network_map import MapPerson
from netwerkapp.storage.columns import day
from netwerkapp.storage.contact_list import last_contacts
from netwerkapp.storage.door import Door

MOST = 1000  # above that only who is near, has a talk planned, or is chosen
NEAR = 2


class Network:
    """Everyone on the map."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def people(self, chosen: str = "") -> list[MapPerson]:
        """Return everyone, or of more than a thousand those who are near or have a talk planned; and who is chosen."""
        today = self._door.today().isoformat()
        rows = self._door.read(_PEOPLE, {"today": today, "chosen": chosen, "most": MOST, "near": NEAR})
        return [
            MapPerson(
                id=row["id"],
                name=Name(row["given"], row["particle"], row["family"], row["called"]).short,
                sort_key=row["sort_key"],
                circle=row["circle"] or "",
                closeness=row["closeness"],
                last_contact=day(row["last_contact"]),
                planned=bool(row["planned"]),
                introduced_by=row["introduced_by"],
            )
            for row in rows
        ]


_PEOPLE = f"""
SELECT contacts.id, given, particle, family, called, sort_key, circle, closeness, introduced_by,
  last.day AS last_contact, plan.contact IS NOT NULL AS planned
FROM contacts
LEFT JOIN {last_contacts()} AS last ON last.contact = contacts.id
LEFT JOIN (SELECT DISTINCT contact FROM conversations
  WHERE deleted_at IS NULL AND status = 'planned' AND date >= :today) AS plan ON plan.contact = contacts.id
WHERE contacts.deleted_at IS NULL AND ((SELECT COUNT(*) FROM contacts WHERE deleted_at IS NULL) <= :most
  OR closeness <= :near OR plan.contact IS NOT NULL OR contacts.id = :chosen)
ORDER BY contacts.id != :chosen, plan.contact IS NULL, COALESCE(closeness, 3), sort_key, contacts.id LIMIT :most
"""
