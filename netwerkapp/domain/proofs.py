"""Where a tile comes from: the talk or the person behind what you did."""

from collections.abc import Iterable
from datetime import date

from netwerkapp.domain.deeds import deeds_until
from netwerkapp.domain.facts import FAR_RING, KNOWN_RING, Facts, Talk, TouchFact
from netwerkapp.records import dataclass


@dataclass(frozen=True, slots=True)
class Proof:
    """The record to look at; both None when it is no talk and no person."""

    talk: str | None = None
    contact: str | None = None


def proof(criterion: str, facts: Facts, today: date) -> Proof:
    """Return the latest record that this tile rests on; of the first conscious talk the first."""
    deeds = deeds_until(facts, today)
    answered = deeds.thanked | deeds.reported
    talks: dict[str, Iterable[Talk]] = {
        "2.6": deeds.held,
        "3.3": [talk for talk in deeds.prepared if talk.ring is not None and talk.ring <= KNOWN_RING][:1],
        "3.4": deeds.debriefs,
        "3.5": deeds.prepared,
        "3.6": [talk for talk in deeds.debriefs if talk.ring is not None and talk.ring >= FAR_RING],
        "3.7": [talk for talk in deeds.held if talk.id in answered],
        "3.9": [talk for talk in deeds.debriefs if talk.has_lesson and talk.lesson_applied],
        "3.10": deeds.own_debriefs,
        "3.11": deeds.own_debriefs,
    }
    mine = [touch for touch in facts.touches if touch.initiated_by_me and touch.day <= today]
    touches: dict[str, Iterable[TouchFact]] = {
        "3.2": [touch for touch in mine if touch.level is not None],
        "3.8": deeds.help_given,
        "4.4": mine,
        "4.6": deeds.help_given,
    }
    latest = [*talks.get(criterion, ())][-1:]
    if latest:
        return Proof(talk=latest[0].id)
    people = [touch.contact for touch in touches.get(criterion, ()) if touch.contact is not None]
    return Proof(contact=people[-1] if people else None)
