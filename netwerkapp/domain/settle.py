"""What stays when a day is over: the furthest each tile has been, and the milestones."""

from collections.abc import Mapping
from datetime import date, timedelta

from netwerkapp.domain.deeds import deeds_until
from netwerkapp.domain.facts import Facts, Milestone
from netwerkapp.domain.gates import span_of
from netwerkapp.domain.ladder import climb
from netwerkapp.records import dataclass, field


@dataclass(frozen=True, slots=True)
class Settlement:
    """What storage writes down for the days up to and including `through`; nothing in it ever falls."""

    through: date
    latched: Mapping[str, float] = field(default_factory=dict)  # only the criteria that rose
    first_talk: date | None = None  # to keep: the first held talk that is not retro
    last_talk: date | None = None
    milestones: tuple[Milestone, ...] = ()  # only those not written down yet


def settle(facts: Facts, today: date) -> Settlement | None:
    """Return what the days before `today` leave behind, or None when that is written down already.

    Call it before the first change of a day: the records are then those of the end of the day before.
    On the days in between nothing but time has passed, and time alone never takes anything away.
    """
    yesterday = today - timedelta(days=1)
    if facts.settled_through is not None and facts.settled_through >= yesterday:
        return None
    ladder = climb(facts, yesterday)
    span = span_of(facts, deeds_until(facts, yesterday))
    rose = {tile.id: tile.p for tile in ladder.tiles if tile.p > facts.latched.get(tile.id, 0.0)}
    written = {milestone.rung for milestone in facts.milestones}
    fresh = tuple(milestone for milestone in ladder.milestones if milestone.rung not in written)
    return Settlement(yesterday, rose, span.first, span.last, fresh)
