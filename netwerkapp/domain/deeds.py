"""What was really done up to a day: held talks, look-backs, thank-yous and moves of your own."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from operator import attrgetter

from netwerkapp.domain.conversations import Status
from netwerkapp.domain.facts import Facts, Talk, TouchFact
from netwerkapp.domain.touches import TouchKind
from netwerkapp.records import dataclass

RETRO_THAT_COUNT = 3
# Looking a member up on its enum costs more than comparing it, and there may be thousands of records.
_PLANNED = Status.PLANNED
_THANKS, _REPORT, _HELP = TouchKind.THANKS, TouchKind.REPORT_BACK, TouchKind.GAVE_HELP


@dataclass(frozen=True, slots=True)
class Deeds:
    """The records dated on or before one day, sorted out once for all rules."""

    held: tuple[Talk, ...]  # in order of day; of the retro talks the first three entered
    debriefs: tuple[Talk, ...]  # the held talks that were looked back on, in order of day
    own_debriefs: tuple[Talk, ...]  # those that are not about the time before the first start
    prepared: tuple[Talk, ...]  # those whose sheet was ready before
    held_days: tuple[date, ...]  # of the held talks that are not retro, in order
    planned: tuple[Talk, ...]  # planned for this day or later, soonest first
    thanked: frozenset[str]  # held talks answered by a thank-you
    reported: frozenset[str]  # held talks answered by telling how it went
    own_days: tuple[date, ...]  # of each touch by me, in no order
    practices: int  # touches by me with a level
    help_given: tuple[TouchFact, ...]


def deeds_until(facts: Facts, today: date) -> Deeds:
    """Return what was done up to and including `today`; a record dated later does not count yet."""
    held = _held(facts.talks, today)
    touches = [touch for touch in facts.touches if touch.day <= today]
    mine = [touch for touch in touches if touch.initiated_by_me]
    planned = [
        (talk.day, talk.id, talk)
        for talk in facts.talks
        if talk.status is _PLANNED and talk.day is not None and talk.day >= today
    ]
    debriefs = [talk for _, talk in held if talk.retro or talk.debriefed]
    days = {talk.id: day for day, talk in held}
    return Deeds(
        held=tuple([talk for _, talk in held]),
        debriefs=tuple(debriefs),
        own_debriefs=tuple([talk for talk in debriefs if not talk.retro]),
        prepared=tuple([talk for talk in debriefs if talk.prepared]),
        held_days=tuple([day for day, talk in held if not talk.retro]),
        planned=tuple(talk for *_, talk in sorted(planned, key=lambda row: row[:2])),
        thanked=_answered(held, days, [touch for touch in mine if touch.kind is _THANKS]),
        reported=_answered(held, days, [touch for touch in mine if touch.kind is _REPORT]),
        own_days=tuple([touch.day for touch in mine]),
        practices=len([touch for touch in mine if touch.level is not None]),
        help_given=tuple([touch for touch in touches if touch.kind is _HELP]),
    )


def _held(talks: Iterable[Talk], today: date) -> list[tuple[date, Talk]]:
    held = [(talk.day, talk) for talk in talks if talk.day is not None and talk.day <= today and talk.took_place]
    retro = sorted([(talk.created_at, talk.id) for _, talk in held if talk.retro])
    counted = {talk_id for _, talk_id in retro[:RETRO_THAT_COUNT]}
    in_order = sorted(
        [
            (day, talk.reflected_at or talk.created_at, talk.id, talk)
            for day, talk in held
            if not talk.retro or talk.id in counted
        ]
    )
    return [(day, talk) for day, *_, talk in in_order]


def _answered(held: list[tuple[date, Talk]], days: dict[str, date], messages: Iterable[TouchFact]) -> frozenset[str]:
    """One message answers one talk: the one it names, else the latest open one with the same person."""
    in_order = sorted(messages, key=attrgetter("day"))
    if not in_order:
        return frozenset()
    answered = {
        message.conversation
        for message in in_order
        if message.conversation is not None and days.get(message.conversation, date.max) <= message.day
    }
    coming: dict[str, list[Talk]] = defaultdict(list)
    for _, talk in reversed(held):
        if talk.contact is not None and talk.id not in answered:
            coming[talk.contact].append(talk)
    unanswered: dict[str, list[Talk]] = defaultdict(list)
    for message in in_order:
        if message.conversation is None and message.contact is not None:
            ahead, behind = coming[message.contact], unanswered[message.contact]
            while ahead and days[ahead[-1].id] <= message.day:
                behind.append(ahead.pop())
            if behind:
                answered.add(behind.pop().id)
    return frozenset(answered)
