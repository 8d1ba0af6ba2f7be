"""The rung on which it feels that you are; you place it yourself."""

from netwerkapp.storage.door import Door

_NAME = "feeling"


class Feeling:
    """One row of `profile`."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def get(self) -> int | None:
        """Return the rung 1..4, or None when it was not placed."""
        found = self._door.value("SELECT value FROM profile WHERE id = ?", (_NAME,))
        return None if found is None else int(str(found))

    def place(self, rung: int | None, visit: str = "") -> None:
        """Put it on this rung, or take it away."""
        with self._door.action("feeling_placed", visit=visit) as action:
            if rung is None:
                action.remove("profile", _NAME)
            else:
                action.save("profile", {"id": _NAME, "value": str(rung)})
