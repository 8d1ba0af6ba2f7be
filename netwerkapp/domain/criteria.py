"""The criteria of the four rungs: what each asks, what it weighs, and how far the records are."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from types import MappingProxyType

from netwerkapp.domain.conversations import ConversationType, Status
from netwerkapp.domain.deeds import Deeds
from netwerkapp.domain.easier import easier
from netwerkapp.domain.facts import FAR_RING, KNOWN_RING, Facts, Milestone
from netwerkapp.domain.months import months_met
from netwerkapp.records import dataclass

KNOW_SCORE = 8  # of 10
DIRECTION_BOXES = 3
USEFUL = 4
USEFUL_TALKS = 2
BENEFIT_TALKS = 4
TYPES = frozenset({ConversationType.NETWORKING, ConversationType.INFORMATION, ConversationType.ADVICE})
TYPES_ASKED = 2
_NOT_YET_PLANNED = (Status.IDEA, Status.PREPARING)


@dataclass(frozen=True, slots=True)
class Criterion:
    """One tile: target, share of its rung, and effort 1..5 (None: there is no task, it comes by itself)."""

    id: str
    target: int
    weight: float
    effort: int | None

    @property
    def rung(self) -> int:
        """The rung it stands on."""
        return int(self.id[0])


CRITERIA = (
    Criterion("1.1", 1, 0.15, 1),
    Criterion("1.2", 3, 0.45, 1),
    Criterion("1.3", 1, 0.20, 2),
    Criterion("1.4", 1, 0.20, 2),
    Criterion("2.1", 2, 0.20, 1),
    Criterion("2.2", 1, 0.20, 2),
    Criterion("2.3", 1, 0.20, 2),
    Criterion("2.4", 5, 0.20, 1),
    Criterion("2.5", 2, 0.10, 2),
    Criterion("2.6", 1, 0.10, 1),
    Criterion("3.1", 2, 0.08, 2),
    Criterion("3.2", 2, 0.08, 2),
    Criterion("3.3", 1, 0.14, 4),
    Criterion("3.4", 8, 0.20, 4),
    Criterion("3.5", 5, 0.10, 3),
    Criterion("3.6", 3, 0.08, 4),
    Criterion("3.7", 5, 0.10, 1),
    Criterion("3.8", 2, 0.06, 2),
    Criterion("3.9", 2, 0.06, 2),
    Criterion("3.10", 1, 0.05, None),
    Criterion("3.11", 1, 0.05, None),
    Criterion("4.1", 1, 0.15, 1),
    Criterion("4.2", 1, 0.10, 2),
    Criterion("4.3", 5, 0.15, 1),
    Criterion("4.4", 3, 0.30, 2),
    Criterion("4.5", 2, 0.20, 3),
    Criterion("4.6", 1, 0.10, 2),
)
BY_ID: Mapping[str, Criterion] = MappingProxyType({criterion.id: criterion for criterion in CRITERIA})


def of_rung(rung: int) -> tuple[Criterion, ...]:
    """Return the criteria of one rung, in table order."""
    return tuple(criterion for criterion in CRITERIA if criterion.rung == rung)


def counts_below_top(facts: Facts, deeds: Deeds, today: date) -> dict[str, tuple[int, int]]:
    """Return (count, target) of each criterion of rungs 1 to 3."""
    counts = {key: (count(facts, deeds), BY_ID[key].target) for key, count in _COUNTS.items()}
    checks = [check for check in facts.self_checks if check.done and check.day <= today]
    counts["1.3"] = (len(checks), 1)
    counts["3.10"] = _useful(deeds)
    counts["3.11"] = (int(easier(deeds.own_debriefs, deeds.held_days, checks)), 1)
    return counts


def counts_of_top(facts: Facts, deeds: Deeds, gate: Milestone | None, today: date) -> dict[str, tuple[int, int]]:
    """Return (count, target) of each criterion of rung 4; `gate` is milestone 4, when it is there."""
    checks = [(check.day, check.created_at) for check in facts.self_checks if check.done and check.day <= today]
    helped = [(touch.day, touch.created_at) for touch in deeds.help_given]
    met = months_met(deeds, facts.pauses, gate.day, today) if gate else ()
    direction = facts.direction_boxes >= DIRECTION_BOXES
    counts = {
        "4.1": int(facts.looked_back),
        "4.2": sum(_after(gate, day, written) for day, written in checks),
        "4.3": facts.rhythms_chosen,
        "4.4": len(met),
        "4.5": direction + facts.opportunity,
        "4.6": sum(_after(gate, day, written) for day, written in helped),
    }
    return {key: (count, BY_ID[key].target) for key, count in counts.items()}


def types_spoken(deeds: Deeds) -> int:
    """Return how many kinds of talk were looked back on; a follow-up is no kind of its own."""
    return len({talk.type for talk in deeds.debriefs} & TYPES)


def spoke_further_away(deeds: Deeds) -> bool:
    """Whether a talk with someone further away was looked back on."""
    return any(talk.ring is not None and talk.ring >= FAR_RING for talk in deeds.debriefs)


def _after(gate: Milestone | None, day: date, written: datetime) -> bool:
    """Dated on or after the day of milestone 4, and written down later than it."""
    if gate is None or gate.at is None:
        return False
    return day >= gate.day and written > gate.at


def _useful(deeds: Deeds) -> tuple[int, int]:
    """Modest people rate low, so what a talk brought counts as well."""
    useful = len([1 for talk in deeds.own_debriefs if (talk.useful or 0) >= USEFUL])
    brought = len([1 for talk in deeds.own_debriefs if talk.has_benefit])
    if useful / USEFUL_TALKS >= brought / BENEFIT_TALKS:
        return useful, USEFUL_TALKS
    return brought, BENEFIT_TALKS


def _begun(facts: Facts, _: Deeds) -> int:
    return int(facts.first_choice or any(talk.status not in _NOT_YET_PLANNED for talk in facts.talks))


def _first_conscious(_: Facts, deeds: Deeds) -> int:
    rings = [talk.ring for talk in deeds.prepared]
    return len([ring for ring in rings if ring is not None and ring <= KNOWN_RING])


_COUNTS: Mapping[str, Callable[[Facts, Deeds], int]] = MappingProxyType(
    {
        "1.1": lambda facts, _: int(facts.reason_chosen),
        "1.2": lambda facts, _: facts.questions_answered,
        "1.4": lambda facts, _: int(facts.discovery_saved),
        "2.1": lambda facts, _: facts.resistances_rated,
        "2.2": lambda facts, _: facts.experiments_chosen,
        "2.3": lambda facts, _: facts.learned,
        "2.4": lambda facts, _: facts.contacts,
        "2.5": lambda facts, _: facts.plan_reason + facts.plan_dated,
        "2.6": _begun,
        "3.1": lambda facts, _: facts.definition_written + (facts.know_score >= KNOW_SCORE),
        "3.2": lambda _, deeds: deeds.practices,
        "3.3": _first_conscious,
        "3.4": lambda _, deeds: len(deeds.debriefs),
        "3.5": lambda _, deeds: len(deeds.prepared),
        "3.6": lambda _, deeds: min(types_spoken(deeds), TYPES_ASKED) + spoke_further_away(deeds),
        "3.7": lambda _, deeds: len(deeds.thanked) + len(deeds.reported),
        "3.8": lambda _, deeds: len(deeds.help_given),
        "3.9": lambda _, deeds: len([1 for talk in deeds.debriefs if talk.has_lesson and talk.lesson_applied]),
    }
)
