"""Who knows more about the work that fits you: people of your list, in the table of that sheet."""

from netwerkapp.storage.door import Door


class Directions:
    """The people beside the boxes; the boxes themselves are answers of the steps."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def people(self) -> list[str]:
        """Return the ids of who was chosen, in the order they were; someone who was deleted is left out."""
        rows = self._door.read(
            "SELECT contacts.id FROM directions JOIN contacts ON contacts.id = directions.contact "
            "WHERE directions.deleted_at IS NULL AND contacts.deleted_at IS NULL "
            "GROUP BY contacts.id ORDER BY MIN(directions.created_at), MIN(directions.rowid)"
        )
        return [row["id"] for row in rows]

    def add(self, contact_id: str) -> None:
        """Choose a person; who was chosen already stays."""
        row = {"id": f"who/{contact_id}", "contact": contact_id, "created_at": self._door.now().isoformat()}
        with self._door.action("step_answered") as action:
            action.save("directions", row)

    def remove(self, contact_id: str) -> None:
        """Take a person away; undo brings it back."""
        with self._door.action("step_answered") as action:
            for row in self._door.read("SELECT id FROM directions WHERE contact = ?", (contact_id,)):
                action.remove("directions", row["id"])
