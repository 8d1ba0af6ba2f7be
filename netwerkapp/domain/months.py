"""Keeping it up on rung 4: blocks of thirty days without a break, counted from gate C."""

from bisect import bisect_left
from collections import Counter
from datetime import date

from netwerkapp.domain.deeds import Deeds
from netwerkapp.domain.facts import PauseFact
from netwerkapp.domain.pauses import stretches

DAYS = 30
TALKS = 1
MESSAGES = 3


def months_met(deeds: Deeds, pauses: tuple[PauseFact, ...], gate: date, today: date) -> frozenset[int]:
    """Return which blocks after the day of the gate (0 is the first) hold one talk or three touches by me."""
    ends = _ends(pauses, gate, today)
    talks = Counter(bisect_left(ends, day) for day in deeds.held_days if day > gate)
    messages = Counter(bisect_left(ends, day) for day in deeds.own_days if day > gate)
    enough = {block for block, count in talks.items() if count >= TALKS}
    return frozenset(enough | {block for block, count in messages.items() if count >= MESSAGES})


def month_open(deeds: Deeds, pauses: tuple[PauseFact, ...], gate: date, today: date) -> bool:
    """Whether a block runs today that is not met yet."""
    running = bisect_left(_ends(pauses, gate, today), today)
    return today > gate and running not in months_met(deeds, pauses, gate, today)


def _ends(pauses: tuple[PauseFact, ...], gate: date, today: date) -> list[date]:
    """The last day of each block that is over; a deed on a day of a break counts for the block around it."""
    paused = {day for start, stop in stretches(pauses, today) for day in range(start.toordinal(), stop.toordinal())}
    running = [day for day in range(gate.toordinal() + 1, today.toordinal() + 1) if day not in paused]
    return [date.fromordinal(day) for day in running[DAYS - 1 :: DAYS]]
