"""The counters beside the ladder, read from what is in the file."""

from netwerkapp.domain.counters import Effort, WhoKnows, Yields, dared
from netwerkapp.domain.reflections import Benefit
from netwerkapp.storage.door import Door
from netwerkapp.storage.facts import FactsReader
from netwerkapp.storage.remembered import Remembered

_EFFORT = """
SELECT
  (SELECT COUNT(*) FROM conversations WHERE deleted_at IS NULL AND retro = 0
    AND status IN ('held', 'done') AND date <= :today) AS talks,
  (SELECT COUNT(*) FROM conversations WHERE deleted_at IS NULL AND ready_at IS NOT NULL) AS sheets,
  (SELECT COUNT(*) FROM touches WHERE deleted_at IS NULL AND initiated_by_me AND contact IS NOT NULL
    AND kind != 'gave_help' AND date <= :today) AS messages
"""

_BENEFITS = """
SELECT benefits, conversations.id IN (SELECT from_conversation FROM referrals
  WHERE from_conversation IS NOT NULL AND deleted_at IS NULL) AS named, COUNT(*) AS times
FROM reflections JOIN conversations USING (id)
WHERE reflections.deleted_at IS NULL AND conversations.deleted_at IS NULL AND retro = 0
  AND status IN ('held', 'done') AND benefits != ''
GROUP BY benefits, named
"""

_WHO_KNOWS = """
SELECT (SELECT COUNT(*) FROM contacts WHERE deleted_at IS NULL) AS people,
  (SELECT COUNT(*) FROM contacts WHERE knows_i_search = 'yes' AND deleted_at IS NULL) AS yes,
  (SELECT COUNT(*) FROM contacts WHERE knows_i_search = 'a_little' AND deleted_at IS NULL) AS a_little
"""

_OF_EFFORT, _OF_YIELDS = ("conversations", "touches"), ("conversations", "reflections", "referrals")  # tables


class Counters:
    """What you dared, who knows that you are looking, what you put in and what it brought."""

    def __init__(self, door: Door, facts: FactsReader) -> None:
        self._door, self._facts, self._remembered = door, facts, Remembered(door)

    def dared(self) -> int:
        """Return how often you dared."""
        return dared(self._facts.read())

    def who_knows(self) -> WhoKnows:
        """Return how many people know that you are looking for work."""
        row = self._remembered.get("who knows", lambda: self._door.read(_WHO_KNOWS), "contacts")[0]
        return WhoKnows(row["yes"], row["a_little"], row["people"])

    def effort(self) -> Effort:
        """Return what you put in."""
        today = self._door.today().isoformat()
        row = self._remembered.get(today, lambda: self._door.read(_EFFORT, {"today": today}), *_OF_EFFORT)[0]
        return Effort(row["talks"], row["sheets"], row["messages"])

    def yields(self) -> Yields:
        """Return what it brought; a name that became a contact is counted as that name."""
        return self._remembered.get("yields", self._yields, *_OF_YIELDS)

    def _yields(self) -> Yields:
        times = dict.fromkeys(Benefit, 0)
        times[Benefit.NAME] = int(str(self._door.value("SELECT COUNT(*) FROM referrals WHERE deleted_at IS NULL")))
        for row in self._door.read(_BENEFITS):
            for word in row["benefits"].split():
                if not (word == Benefit.NAME and row["named"]):
                    times[Benefit(word)] += row["times"]
        return Yields(times)
