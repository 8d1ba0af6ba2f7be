"""The ladder of this file: computed when asked for. Only milestones and latches are kept, and never taken back."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from netwerkapp.domain.deeds import Deeds, deeds_until
from netwerkapp.domain.facts import Facts, Milestone
from netwerkapp.domain.ladder import Ladder, climb
from netwerkapp.domain.proofs import Proof, proof
from netwerkapp.domain.settle import settle
from netwerkapp.storage.door import Door
from netwerkapp.storage.facts import FIRST_TALK, LAST_TALK, SETTLED, FactsReader, read_facts
from netwerkapp.storage.facts import milestones as stored_milestones

if TYPE_CHECKING:
    from netwerkapp.domain.recompute import Recomputed

# Typing on a sheet earns no milestone; the rest may.
_NO_MILESTONES = frozenset({"answers"})


class Ladders:
    """Reads the facts and lets the domain climb."""

    def __init__(self, door: Door, facts: FactsReader) -> None:
        self._door, self._facts = door, facts
        self._climbed: tuple[Facts, date, Ladder] | None = None
        self._sorted_out: tuple[Facts, date, Deeds] | None = None

    def read(self) -> Ladder:
        """Return the ladder as it stands now. Writes nothing, and climbs only after a change or on another day."""
        with self._door.lock:
            facts, today = self._facts.read(), self._door.today()
            if self._climbed is None or self._climbed[0] is not facts or self._climbed[1] != today:
                self._climbed = facts, today, climb(facts, today, self._deeds(facts, today))
            return self._climbed[2]

    def proof(self, criterion: str) -> Proof:
        """Return the record that this tile rests on."""
        return proof(criterion, self._facts.read(), self._door.today())

    def recompute(self) -> "Recomputed":
        """Work the ladder out anew from what was done and write down what was missing; what is new by it.

        A tile that was laid stays, and so does a rung that was reached. Raises SaveError when it cannot be written.
        """
        from netwerkapp.domain.recompute import recompute  # start-up: hardly ever asked for

        found = recompute(read_facts(self._door), self._door.now())
        if found.latched or found.milestones:
            with self._door.whole():
                self._latch({name: repr(p) for name, p in found.latched.items()})
                for milestone in found.milestones:
                    self._write(milestone)
        return found

    def keep_milestones(self, tables: frozenset[str]) -> None:
        """Write down the rungs earned by what just changed; one earned today goes again when its gate closes.

        Runs inside the transaction of the action.
        """
        if tables <= _NO_MILESTONES:
            return
        holding = {milestone.rung: milestone for milestone in self.read().milestones}
        known = {milestone.rung: milestone for milestone in stored_milestones(self._door)}
        for rung in known.keys() - holding.keys():
            self._door.connection.execute("DELETE FROM milestones WHERE id = ?", (str(rung),))
        for rung in holding.keys() - known.keys():
            self._write(holding[rung])

    def settle(self) -> None:
        """Write down what the days that are over leave behind; call it before the first change of a day."""
        settlement = settle(self._facts.read(), self._door.today())
        if settlement is None:
            return
        kept = {criterion: repr(p) for criterion, p in settlement.latched.items()}
        days = {
            FIRST_TALK: settlement.first_talk,
            LAST_TALK: settlement.last_talk,
            SETTLED: settlement.through,
        }
        kept.update({name: day.isoformat() for name, day in days.items() if day is not None})
        self._latch(kept)
        for milestone in settlement.milestones:
            self._write(milestone)

    def _deeds(self, facts: Facts, today: date) -> Deeds:
        """Sort out what was done, again only when talks or moments of contact changed, or the day."""
        known = self._sorted_out
        if (
            known is not None
            and known[1] == today
            and known[0].talks is facts.talks
            and known[0].touches is facts.touches
        ):
            return known[2]
        deeds = deeds_until(facts, today)
        self._sorted_out = facts, today, deeds
        return deeds

    def _latch(self, kept: dict[str, str]) -> None:
        self._door.connection.executemany(
            "INSERT INTO latches (id, value) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET value = excluded.value",
            sorted(kept.items()),
        )

    def come_back(self) -> None:
        """Let nothing that was reached while the clock stood ahead fall: it is dated yesterday."""
        today = self._door.today().isoformat()
        yesterday = (self._door.today() - timedelta(days=1)).isoformat()
        self._door.connection.execute("UPDATE milestones SET date = ? WHERE date >= ?", (yesterday, today))
        self._door.connection.execute(
            "UPDATE latches SET value = ? WHERE id IN (?, ?, ?) AND value >= ?",
            (yesterday, FIRST_TALK, LAST_TALK, SETTLED, today),
        )

    def _write(self, milestone: Milestone) -> None:
        moment = milestone.at or self._door.now()
        self._door.connection.execute(
            "INSERT INTO milestones (id, date, at) VALUES (?, ?, ?)",
            (str(milestone.rung), milestone.day.isoformat(), moment.isoformat()),
        )
