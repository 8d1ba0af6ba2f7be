"""Which open criteria something can be done for today, and what that step is about."""

from collections.abc import Callable
from datetime import date

from netwerkapp.domain.criteria import (
    BY_ID,
    DIRECTION_BOXES,
    KNOW_SCORE,
    TYPES_ASKED,
    spoke_further_away,
    types_spoken,
)
from netwerkapp.domain.deeds import Deeds
from netwerkapp.domain.facts import FAR_RING, KNOWN_RING, UNKNOWN_RING, Candidate, Facts, Milestone, Talk
from netwerkapp.domain.months import month_open
from netwerkapp.domain.next_step import Half, NextStep, Rule
from netwerkapp.domain.starting_point import practice_of, rank
from netwerkapp.records import dataclass

TALKS_BEFORE_VARIETY = 3


@dataclass(frozen=True, slots=True)
class Standing:
    """Where the records put you today: what the choice of a step rests on."""

    facts: Facts
    deeds: Deeds
    today: date
    rung: int
    missing: tuple[str, ...]
    laid: frozenset[str]
    top: Milestone | None  # milestone 4
    stale: bool  # ready for a refresher
    wait_days: int | None
    one_talk_left: bool  # after those days one more talk is enough
    silent: frozenset[tuple[str, str]]  # (rule, row)

    def hushed(self, step: NextStep) -> bool:
        """Whether "not now" was said to this step in the last days."""
        return (step.rule.value, step.row) in self.silent

    def to_thank(self) -> list[Talk]:
        """Return the talks a thank-you is open for, of any age, oldest first."""
        rule = Rule.THANK.value
        return [
            talk
            for talk in self.deeds.debriefs
            if talk.id not in self.deeds.thanked
            and not talk.retro
            and talk.awaits_thanks
            and (rule, talk.id) not in self.silent
        ]

    def unprepared(self) -> list[Talk]:
        """Return the planned talks whose sheet is not ready, soonest first."""
        return [
            talk
            for talk in self.deeds.planned
            if talk.ready_on is None and (Rule.SHEET.value, talk.id) not in self.silent
        ]


def step_for(criterion: str, standing: Standing) -> NextStep | None:
    """Return the step for an open criterion, or None when there is nothing to do for it today."""
    if criterion in _SPECIAL:
        return _SPECIAL[criterion](standing)
    return None if BY_ID[criterion].effort is None else _plain(criterion)


def plan_talk(criterion: str, standing: Standing, suits: Callable[[Candidate], bool] | None = None) -> NextStep:
    """Return the step of planning a talk; with nobody to ask it is one more name on the list."""
    pool = [candidate for candidate in standing.facts.candidates if suits is None or suits(candidate)]
    choices = rank(pool, practice_of(standing.deeds.debriefs), standing.today).choices
    return _plain(criterion, contact=choices[0].contact) if choices else _plain("2.4")


def _plain(
    criterion: str, *, conversation: str | None = None, contact: str | None = None, half: Half | None = None
) -> NextStep:
    effort = BY_ID[criterion].effort or 0
    return NextStep(Rule.CRITERION, criterion, conversation, contact, half, effort=effort)


def _near(candidate: Candidate) -> bool:
    return (candidate.ring or UNKNOWN_RING) <= KNOWN_RING


def _far(candidate: Candidate) -> bool:
    return (candidate.ring or UNKNOWN_RING) >= FAR_RING


def _plan(standing: Standing) -> NextStep | None:
    return _plain("2.5", half=Half.REASON if standing.facts.plan_dated else Half.PLAN)


def _start(standing: Standing) -> NextStep | None:
    if not standing.facts.contacts:
        return None
    choices = rank(standing.facts.candidates, practice_of(standing.deeds.debriefs), standing.today).choices
    return _plain("2.6", contact=choices[0].contact if choices else None)


def _know(standing: Standing) -> NextStep | None:
    return _plain("3.1", half=Half.DEFINITION if standing.facts.know_score >= KNOW_SCORE else Half.CHECK)


def _first_talk(standing: Standing) -> NextStep | None:
    if standing.deeds.planned or "2.6" not in standing.laid or not standing.facts.near_contacts:
        return None
    return plan_talk("3.3", standing, _near)


def _more_talks(standing: Standing) -> NextStep | None:
    if standing.deeds.planned or "3.3" not in standing.laid:
        return None
    return plan_talk("3.4", standing)


def _sheet(standing: Standing) -> NextStep | None:
    return next((_about("3.5", talk) for talk in standing.unprepared()), None)


def _variety(standing: Standing) -> NextStep | None:
    deeds = standing.deeds
    if deeds.planned or len(deeds.debriefs) < TALKS_BEFORE_VARIETY:
        return None
    if types_spoken(deeds) < TYPES_ASKED:
        step, half = plan_talk("3.6", standing), Half.TYPES
    elif standing.facts.far_contacts and not spoke_further_away(deeds):
        step, half = plan_talk("3.6", standing, _far), Half.RING
    else:
        return None
    return step if step.criterion != "3.6" else _plain("3.6", contact=step.contact, half=half)


def _thanks(standing: Standing) -> NextStep | None:
    return next((_about("3.7", talk) for talk in standing.to_thank()), None)


def _lesson(standing: Standing) -> NextStep | None:
    unused = any(talk.has_lesson and not talk.lesson_applied for talk in standing.deeds.debriefs)
    return next((_about("3.9", talk) for talk in standing.deeds.planned if unused), None)


def _rhythm(standing: Standing) -> NextStep | None:
    contact = standing.facts.without_rhythm
    return None if contact is None else _plain("4.3", contact=contact)


def _month(standing: Standing) -> NextStep | None:
    gate, facts = standing.top, standing.facts
    if gate is None or not month_open(standing.deeds, facts.pauses, gate.day, standing.today):
        return None
    return _plain("4.4")


def _fitting_work(standing: Standing) -> NextStep | None:
    if standing.facts.direction_boxes >= DIRECTION_BOXES:
        return _plain("4.5", half=Half.OPPORTUNITY)
    return _plain("4.5", half=Half.DIRECTION if standing.facts.opportunity else None)


def _about(criterion: str, talk: Talk) -> NextStep:
    return _plain(criterion, conversation=talk.id, contact=talk.contact)


_SPECIAL: dict[str, Callable[[Standing], NextStep | None]] = {
    "2.5": _plan,
    "2.6": _start,
    "3.1": _know,
    "3.3": _first_talk,
    "3.4": _more_talks,
    "3.5": _sheet,
    "3.6": _variety,
    "3.7": _thanks,
    "3.9": _lesson,
    "4.3": _rhythm,
    "4.4": _month,
    "4.5": _fitting_work,
}
