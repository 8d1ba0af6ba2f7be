"""How fresh a skill is; words only, and never a reason to lose a rung."""

from datetime import date
from enum import StrEnum

from netwerkapp.domain.deeds import Deeds
from netwerkapp.domain.facts import PauseFact
from netwerkapp.domain.pauses import stretches, unpaused_days

FRESH_DAYS = 30
QUIET_DAYS = 90


class Freshness(StrEnum):
    """How recently a skill was used, on rungs 3 and 4."""

    FRESH = "fresh"
    QUIET = "quiet"
    REFRESH = "refresh"


def freshness(deeds: Deeds, pauses: tuple[PauseFact, ...], practising_since: date, today: date) -> Freshness:
    """Return how fresh it is; idle days run from the last deed or the day of milestone 3."""
    last = max((practising_since, *deeds.held_days[-1:], *deeds.own_days))
    idle = unpaused_days(stretches(pauses, today), last, today)
    if idle <= FRESH_DAYS:
        return Freshness.FRESH
    return Freshness.QUIET if idle <= QUIET_DAYS else Freshness.REFRESH
