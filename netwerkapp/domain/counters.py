"""Counters beside the ladder; they never open or close a gate."""

from netwerkapp.domain.conversations import Status
from netwerkapp.domain.facts import Facts

_ONLY_THOUGHT_OF = frozenset({Status.IDEA, Status.PREPARING})


def dared(facts: Facts) -> int:
    """Return how often you dared: asks by you, and talks planned or further with whom you had not asked."""
    asks = [touch for touch in facts.touches if touch.initiated_by_me and touch.ask_kind is not None]
    asked = {touch.contact for touch in asks if touch.contact is not None}
    talks = (talk for talk in facts.talks if not talk.retro and talk.status not in _ONLY_THOUGHT_OF)
    return len(asks) + sum(talk.contact not in asked for talk in talks)
