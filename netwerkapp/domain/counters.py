"""Counters beside the ladder; they never open or close a gate."""

from collections.abc import Mapping

from netwerkapp.domain.conversations import Status
from netwerkapp.domain.facts import Facts
from netwerkapp.domain.reflections import Benefit
from netwerkapp.records import dataclass

_ONLY_THOUGHT_OF = frozenset({Status.IDEA, Status.PREPARING})


@dataclass(frozen=True, slots=True)
class WhoKnows:
    """How many people on your list know that you are looking for work."""

    yes: int
    a_little: int
    people: int  # on the list


@dataclass(frozen=True, slots=True)
class Effort:
    """What you put in."""

    talks: int  # held since the first start
    sheets: int  # ready before or after their talk
    messages: int  # by you, to someone on your list

    @property
    def anything(self) -> bool:
        """Whether there is any of it."""
        return bool(self.talks or self.sheets or self.messages)


@dataclass(frozen=True, slots=True)
class Yields:
    """What it brought: in how many talks you got each thing, and how many names."""

    times: Mapping[Benefit, int]

    @property
    def anything(self) -> bool:
        """Whether there is any of it."""
        return any(self.times.values())


def dared(facts: Facts) -> int:
    """Return how often you dared: asks by you, and talks planned or further with whom you had not asked."""
    asks = [touch for touch in facts.touches if touch.initiated_by_me and touch.ask_kind is not None]
    asked = {touch.contact for touch in asks if touch.contact is not None}
    talks = (talk for talk in facts.talks if not talk.retro and talk.status not in _ONLY_THOUGHT_OF)
    return len(asks) + sum(talk.contact not in asked for talk in talks)
