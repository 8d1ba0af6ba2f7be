"""What is kept about the app itself (settings) and about you (profile). Only the profile can be undone."""

from collections.abc import Sequence
from datetime import date

from netwerkapp.storage.columns import day
from netwerkapp.storage.door import Door

FIRST_START = "first_start"
LAST_DAY = "last_day"
HIDDEN_NAMES = "hidden_names"  # "Namen verbergen": nothing shows a name
QUIET_MODE = "quiet_mode"  # "Stille modus": the ladder asks and proposes nothing
NO_HINTS = "no_hints"  # no explanation with questions and fields
NO_FOLLOW_UPS = "no_follow_ups"  # this week does not name what is left after a talk
REMINDERS = "reminders"  # an icon beside the clock, and at most one message a day
STAY = "stay"  # closing the window leaves that icon
LAST_REMINDER = "last_reminder"  # the day of the last message
ON = "yes"


class Settings:
    """Words by name: `language`, `theme`, `first_start`, ... An absent one is empty."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def get(self, name: str) -> str:
        """Return the value, or ""."""
        found = self._door.value("SELECT value FROM settings WHERE id = ?", (name,))
        return "" if found is None else str(found)

    def set(self, name: str, value: str) -> None:
        """Keep the value; nothing is written where it is the same. Raises SaveError when it cannot be written."""
        if self.get(name) != value:
            with self._door.whole():
                self.put(name, value)

    def put(self, name: str, value: str) -> None:
        """Keep the value as a part of what is being written."""
        self._door.connection.execute(
            "INSERT INTO settings (id, value) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET value = excluded.value",
            (name, value),
        )


class Profile:
    """What you told about yourself: `name`, `reason_start`, `channel`, `week_budget`, `calm_mode`, ..."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def get(self, name: str) -> str:
        """Return the answer, or ""."""
        found = self._door.value("SELECT value FROM profile WHERE id = ?", (name,))
        return "" if found is None else str(found)

    def many(self, name: str) -> tuple[str, ...]:
        """Return an answer of which several could be chosen."""
        return tuple(self.get(name).split())

    def set(self, name: str, value: str, visit: str = "") -> None:
        """Keep the answer; an empty one takes it away."""
        with self._door.action("profile_changed", visit=visit) as action:
            if value:
                action.save("profile", {"id": name, "value": value})
            else:
                action.remove("profile", name)

    def set_many(self, name: str, values: Sequence[str], visit: str = "") -> None:
        """Keep an answer of which several were chosen."""
        self.set(name, " ".join(values), visit)


def first_start(door: Door) -> date | None:
    """Return the day the app was first started with this file."""
    return day(Settings(door).get(FIRST_START))
