"""How much energy you have, per day, and how tired a talk left you some hours later."""

from datetime import datetime, time, timedelta

from netwerkapp.domain.names import Name
from netwerkapp.domain.reflections import asks_again
from netwerkapp.records import dataclass
from netwerkapp.storage.door import Door, Value
from netwerkapp.storage.nudges import ENERGY


@dataclass(frozen=True, slots=True)
class TiredAfter:
    """A talk to ask about, and with whom it was."""

    conversation: str
    name: Name | None


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

    def talk_to_ask(self) -> TiredAfter | None:
        """Return the latest talk that was over some hours ago, of which it is not known how tired it left you."""
        now, today = self._door.now(), self._door.today()
        rows = self._door.read(
            _HELD, {"from": (today - timedelta(days=1)).isoformat(), "today": today.isoformat(), "kind": ENERGY}
        )
        for row in rows:
            moment = row["reflected_at"]
            if row["time"]:
                day = datetime.fromisoformat(row["date"])
                moment = datetime.combine(day, time.fromisoformat(row["time"]), now.tzinfo).isoformat()
            if moment and asks_again(datetime.fromisoformat(moment), now):
                name = Name(row["given"], row["particle"], row["family"]) if row["person"] else None
                return TiredAfter(row["id"], name)
        return None

    def note_later(self, conversation: str, energy: int) -> None:
        """Keep how much energy the talk cost, seen some hours later: 1 is hardly any, 5 very much."""
        with self._door.action("energy_later_noted", visit=f"energy later {conversation}") as action:
            row: dict[str, Value] = {
                "id": conversation,
                "energy_later": energy,
                "created_at": self._door.now().isoformat(),
            }
            action.save("reflections", row)


_HELD = """
SELECT conversations.id, date, time, given, particle, family, contacts.id AS person,
  reflections.created_at AS reflected_at
FROM conversations
LEFT JOIN contacts ON contacts.id = conversations.contact AND contacts.sort_key != '' AND contacts.deleted_at IS NULL
LEFT JOIN reflections ON reflections.id = conversations.id AND reflections.deleted_at IS NULL
WHERE conversations.deleted_at IS NULL AND status IN ('held', 'done') AND retro = 0 AND date BETWEEN :from AND :today
  AND energy_later IS NULL AND NOT EXISTS (SELECT 1 FROM nudges WHERE kind = :kind AND row = conversations.id)
ORDER BY date DESC, time DESC, conversations.id
"""
