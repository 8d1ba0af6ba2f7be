"""The ladder: where the records put you, how far each tile is, and the next small step."""

from datetime import date

from netwerkapp.domain.criteria import CRITERIA, counts_below_top, counts_of_top, of_rung
from netwerkapp.domain.deeds import Deeds, deeds_until
from netwerkapp.domain.facts import Facts, Milestone
from netwerkapp.domain.freshness import Freshness, freshness
from netwerkapp.domain.gates import computed_rung, span_of
from netwerkapp.domain.next_step import NextStep
from netwerkapp.domain.prerequisites import Standing
from netwerkapp.domain.suggestions import next_steps, silent_today
from netwerkapp.records import dataclass


@dataclass(frozen=True, slots=True)
class Tile:
    """One criterion: `count` of `target`, and `p` (0..1), the furthest it has ever been."""

    id: str
    rung: int
    count: int
    target: int
    p: float

    @property
    def laid(self) -> bool:
        """Whether the tile is complete."""
        return self.p >= 1


@dataclass(frozen=True, slots=True)
class Ladder:
    """The whole ladder on one day; never stored, apart from its milestones."""

    rung: int  # 1..4
    fraction: float  # 0..1 of this rung, 4 decimals
    tiles: tuple[Tile, ...]  # of all rungs, in table order
    missing: tuple[str, ...]  # criteria of this rung that are not laid, in table order
    freshness: Freshness | None  # on rungs 3 and 4
    milestones: tuple[Milestone, ...]  # that hold now, by rung; those earned today have no `at` yet
    wait_days: int | None  # all of rung 3 laid: days until one more talk brings gate C nearer, 0 is now
    next_step: NextStep  # the first of `steps`
    steps: tuple[NextStep, ...]  # in order, for "something else"


def climb(facts: Facts, today: date, deeds: Deeds | None = None) -> Ladder:
    """Return the ladder as the records stand on `today`; the same input gives the same answer.

    `deeds` are those of these facts until today, where they are known already.
    """
    deeds = deeds or deeds_until(facts, today)
    span = span_of(facts, deeds)
    lower = tuple(_tile(facts, key, *count) for key, count in counts_below_top(facts, deeds, today).items())
    computed = computed_rung(facts, deeds, _laid(lower), span, today)
    milestones = _milestones(facts, computed, today)
    days = {milestone.rung: milestone for milestone in milestones}
    rung = max(days, default=1)
    upper = counts_of_top(facts, deeds, days.get(4), today)
    tiles = _in_table_order((*lower, *(_tile(facts, key, *count) for key, count in upper.items())))
    laid = _laid(tiles)
    missing = tuple(criterion.id for criterion in of_rung(rung) if criterion.id not in laid)
    fresh = freshness(deeds, facts.pauses, days[3].day, today) if rung >= 3 else None
    wait = span.days_left(today) if rung == 3 and not missing else None
    silent = silent_today(facts, today)
    stale = fresh is Freshness.REFRESH
    one_left = span.one_talk_left
    steps = next_steps(Standing(facts, deeds, today, rung, missing, laid, days.get(4), stale, wait, one_left, silent))
    fraction = _fraction(tiles, rung)
    return Ladder(rung, fraction, tiles, missing, fresh, milestones, wait, steps[0], steps)


def _tile(facts: Facts, key: str, count: int, target: int) -> Tile:
    kept = facts.latched.get(key, 0.0)
    p = max(min(1.0, count / target), kept)
    return Tile(key, int(key[0]), min(target, max(count, round(kept * target))), target, p)


def _laid(tiles: tuple[Tile, ...]) -> frozenset[str]:
    return frozenset(tile.id for tile in tiles if tile.laid)


def _in_table_order(tiles: tuple[Tile, ...]) -> tuple[Tile, ...]:
    by_id = {tile.id: tile for tile in tiles}
    return tuple(by_id[criterion.id] for criterion in CRITERIA)


def _fraction(tiles: tuple[Tile, ...], rung: int) -> float:
    p = {tile.id: tile.p for tile in tiles}
    return round(sum(criterion.weight * p[criterion.id] for criterion in of_rung(rung)), 4)


def _milestones(facts: Facts, computed: int, today: date) -> tuple[Milestone, ...]:
    """A milestone of today goes when its gate no longer holds; from the next day on nothing takes it."""
    kept = {
        milestone.rung: milestone
        for milestone in sorted(facts.milestones, key=lambda milestone: milestone.day, reverse=True)
        if milestone.day < today or milestone.rung <= computed
    }
    reached = max(computed, *kept) if kept else computed
    earned = {rung: Milestone(rung, today) for rung in range(2, reached + 1)}
    return tuple(milestone for _, milestone in sorted((earned | kept).items()))
