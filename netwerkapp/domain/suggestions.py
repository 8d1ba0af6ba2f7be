"""The rules that choose the next small step, in their order; the first that matches is shown."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from netwerkapp.domain.conversations import Status
from netwerkapp.domain.criteria import BY_ID
from netwerkapp.domain.facts import Facts, Talk
from netwerkapp.domain.invitations import Due, due
from netwerkapp.domain.next_step import NextStep, Rule
from netwerkapp.domain.pauses import paused_on
from netwerkapp.domain.prerequisites import Standing, plan_talk, step_for
from netwerkapp.domain.support import support_needed

HAPPENED_DAYS = 30
DEBRIEF_DAYS = 7
THANK_DAYS = 14
SHEET_DAYS = 3
USUAL_ENERGY = 2
RHYTHMS_ASKED = 5
_EFFORTS = {Rule.HAPPENED: 1, Rule.DEBRIEF: 2, Rule.THANK: 1, Rule.SHEET: 3, Rule.REFRESH: 2}
_INVITATION_RULES = {
    Due.ASK_OTHER: Rule.INVITATION_OTHER,
    Due.REMIND: Rule.INVITATION_REMIND,
    Due.LET_GO: Rule.INVITATION_LET_GO,
}
_NOT_YET_PLANNED = (Status.IDEA, Status.PREPARING)
_OPEN = (Status.PREPARING, Status.PLANNED)


def silent_today(facts: Facts, today: date) -> frozenset[tuple[str, str]]:
    """Return the (rule, row) pairs that "not now" keeps silent today."""
    return frozenset((silence.rule, silence.row) for silence in facts.silences if today < silence.until)


def next_steps(standing: Standing) -> tuple[NextStep, ...]:
    """Return the steps to suggest, best first; never empty."""
    facts, today = standing.facts, standing.today
    if support_needed(facts.heavy_picks, facts.tensions, facts.support_closed_at, today):
        return (NextStep(Rule.SUPPORT, effort=0),)
    if paused_on(facts.pauses, today):
        return (NextStep(Rule.PAUSE, effort=0),)
    asked = [step for step in _before_criteria(standing) if not standing.hushed(step)]
    steps = dict.fromkeys((*asked, *_for_criteria(standing)))
    return tuple(steps) or (NextStep(Rule.NOTHING, effort=0),)


def _before_criteria(standing: Standing) -> Iterator[NextStep]:
    yield from _did_it_happen(standing)
    yield from _look_back(standing)
    yield from _thank(standing)
    yield from _sheet(standing)
    yield from _invitations(standing)
    if standing.stale:
        yield NextStep(Rule.REFRESH, "3.2", effort=_EFFORTS[Rule.REFRESH])


def _did_it_happen(standing: Standing) -> Iterator[NextStep]:
    waiting = (talk for talk in standing.facts.talks if talk.status in _OPEN)
    for age, talk in sorted(_ages(waiting, standing.today), key=lambda row: (-row[0], row[1].id)):
        if 0 < age < HAPPENED_DAYS:
            yield _about(Rule.HAPPENED, talk)


def _look_back(standing: Standing) -> Iterator[NextStep]:
    for talk in _of_the_last(DEBRIEF_DAYS, standing.deeds.held, standing.today):
        if not talk.retro and not talk.debriefed:
            yield _about(Rule.DEBRIEF, talk)


def _thank(standing: Standing) -> Iterator[NextStep]:
    for talk in _of_the_last(THANK_DAYS, standing.to_thank(), standing.today):
        yield _about(Rule.THANK, talk, "3.7")


def _sheet(standing: Standing) -> Iterator[NextStep]:
    for age, talk in _ages(standing.unprepared(), standing.today):
        if -age <= SHEET_DAYS:
            yield _about(Rule.SHEET, talk, "3.5")


def _invitations(standing: Standing) -> Iterator[NextStep]:
    sent = sorted(standing.facts.invitations, key=lambda one: (one.sent_on, one.conversation))
    asked = {invitation.conversation for invitation in sent}
    waiting = {talk.id: talk for talk in standing.facts.talks if talk.id in asked and _waits(talk)}
    for invitation in sent:
        talk = waiting.get(invitation.conversation)
        if talk is None:
            continue
        step = due(invitation.sent_on, invitation.reminded_on, invitation.answer, standing.today)
        asked_other = bool(standing.deeds.planned) or sent[-1].sent_on > invitation.sent_on
        if step is not None and not (step is Due.ASK_OTHER and asked_other):
            yield NextStep(_INVITATION_RULES[step], conversation=talk.id, contact=talk.contact)


def _waits(talk: Talk) -> bool:
    return talk.status in _NOT_YET_PLANNED and not talk.contact_deleted


def _of_the_last(days: int, talks: Iterable[Talk], today: date) -> list[Talk]:
    """Return the talks that are fewer days ago; there may be thousands that are not."""
    before = today - timedelta(days=days)
    return [talk for talk in talks if talk.day is not None and talk.day > before]


def _ages(talks: Iterable[Talk], today: date) -> Iterator[tuple[int, Talk]]:
    return (((today - talk.day).days, talk) for talk in talks if talk.day is not None)


def _about(rule: Rule, talk: Talk, criterion: str | None = None) -> NextStep:
    return NextStep(rule, criterion, talk.id, talk.contact, effort=_EFFORTS[rule])


def _for_criteria(standing: Standing) -> list[NextStep]:
    """The open criteria that fit today's energy in table order, then the others, lightest first."""
    limit = (standing.facts.energy or USUAL_ENERGY) * 2 - 1
    efforts = [(key, BY_ID[key].effort or 0) for key in standing.missing]
    fitting = [key for key, effort in efforts if effort <= limit]
    heavier = [key for key, effort in sorted(efforts, key=lambda row: row[1]) if effort > limit]
    possible = [step for key in (*fitting, *heavier) if (step := step_for(key, standing)) is not None]
    return [step for step in possible or [_when_none_is_possible(standing)] if not standing.hushed(step)]


def _when_none_is_possible(standing: Standing) -> NextStep:
    if standing.rung == 4:
        few = "4.3" in standing.missing and standing.facts.contacts < RHYTHMS_ASKED
        return _one_more_name() if few else NextStep(Rule.KEEP_IN_TOUCH)
    if standing.deeds.planned:
        return _nothing_until(standing.deeds.planned[0])
    if standing.wait_days is not None:
        if standing.wait_days > 0:
            return NextStep(Rule.WAIT_DAYS, n=standing.wait_days, effort=0)
        talk = plan_talk("3.4", standing)
        if not standing.one_talk_left:
            return talk
        return NextStep(Rule.LAST_TALK, talk.criterion, contact=talk.contact, effort=talk.effort)
    return _one_more_name() if _nobody(standing) else plan_talk("3.4", standing)


def _one_more_name() -> NextStep:
    return NextStep(Rule.CRITERION, "2.4")


def _nothing_until(talk: Talk) -> NextStep:
    return NextStep(Rule.PLANNED, conversation=talk.id, contact=talk.contact, effort=0)


def _nobody(standing: Standing) -> bool:
    facts = standing.facts
    if "3.3" in standing.missing:
        return not facts.near_contacts
    if "3.6" in standing.missing:
        return not facts.far_contacts
    return not facts.contacts
