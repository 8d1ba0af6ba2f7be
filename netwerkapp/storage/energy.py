"""How much energy you have, per day."""

from netwerkapp.storage.door import Door, Value


class EnergyLog:
    """Rows of `energy_log`, one per day with the day as its id: 1 is little, 2 is as usual, 3 is a lot."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def today(self) -> int | None:
        """Return what was chosen for today, or None."""
        sql = "SELECT energy FROM energy_log WHERE date = ? ORDER BY created_at DESC LIMIT 1"
        found = self._door.value(sql, (self._door.today().isoformat(),))
        return None if found is None else int(str(found))

    def choose(self, energy: int) -> None:
        """Keep it for today only."""
        today = self._door.today().isoformat()
        row: dict[str, Value] = {
            "id": today,
            "date": today,
            "energy": energy,
            "created_at": self._door.now().isoformat(),
        }
        with self._door.action("energy_chosen") as action:
            action.save("energy_log", row)
