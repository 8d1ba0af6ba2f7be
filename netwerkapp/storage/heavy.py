"""When you said that it is not going well, and when you closed the page that answers it.

Both are written by the app beside what you do, so undo passes them by.
"""

from netwerkapp.domain.ids import new_id
from netwerkapp.storage.door import Door


class Heavy:
    """Rows of `heavy`; what they mean for the next step is in `domain/support.py`."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def pick(self) -> None:
        """Keep that it was said, now."""
        row = {"id": new_id(), "date": self._door.today().isoformat(), "created_at": self._door.now().isoformat()}
        with self._door.action("heavy_said", origin="app") as action:
            action.insert("heavy", row)

    def close(self) -> None:
        """Keep that the page was closed, now; also where it came by itself, and nothing was said."""
        now, today = self._door.now().isoformat(), self._door.today().isoformat()
        open_ones = self._door.read("SELECT id FROM heavy WHERE closed_at IS NULL")
        with self._door.action("heavy_closed", origin="app") as action:
            for row in open_ones:
                action.update("heavy", row["id"], {"closed_at": now})
            if not open_ones:
                action.insert("heavy", {"id": new_id(), "date": today, "created_at": now, "closed_at": now})
