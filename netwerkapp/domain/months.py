"""Keeping it up on rung 4: blocks of thirty days without a break, counted from gate C."""

from collections import Counter
from datetime import date

from netwerkapp.domain.deeds import Deeds
from netwerkapp.domain.facts import PauseFact
from netwerkapp.domain.pauses import stretches, unpaused_days

DAYS = 30
TALKS = 1
MESSAGES = 3


def months_met(deeds: Deeds, pauses: tuple[PauseFact, ...], gate: date, today: date) -> frozenset[int]:
    """Return which blocks after the day of the gate (0 is the first) hold one talk or three touches by me."""
    breaks = stretches(pauses, today)
    talks = _per_block(breaks, gate, deeds.held_days)
    messages = _per_block(breaks, gate, deeds.own_days)
    enough = {block for block, count in talks.items() if count >= TALKS}
    return frozenset(enough | {block for block, count in messages.items() if count >= MESSAGES})


def month_open(deeds: Deeds, pauses: tuple[PauseFact, ...], gate: date, today: date) -> bool:
    """Whether a block runs today that is not met yet."""
    return today > gate and _block(stretches(pauses, today), gate, today) not in months_met(
        deeds, pauses, gate, today
    )


def _per_block(breaks: list[tuple[date, date]], gate: date, days: tuple[date, ...]) -> Counter[int]:
    per_block: Counter[int] = Counter()
    for day, count in Counter(days).items():
        if day > gate:
            per_block[_block(breaks, gate, day)] += count
    return per_block


def _block(breaks: list[tuple[date, date]], gate: date, day: date) -> int:
    """A deed on a day of a break falls in the block that was running."""
    return max(0, unpaused_days(breaks, gate, day) - 1) // DAYS
