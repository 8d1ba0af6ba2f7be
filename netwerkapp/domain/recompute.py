"""The ladder worked out anew, day by day, from the records as they stand now. What was reached stays."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from netwerkapp.domain.facts import Facts, Milestone
from netwerkapp.domain.ladder import climb
from netwerkapp.records import dataclass


@dataclass(frozen=True, slots=True)
class Recomputed:
    """What the records show and what was not written down."""

    latched: dict[str, float]  # how far each tile has been, where that is further than is written down
    milestones: tuple[Milestone, ...]  # the rungs that were not written down, each on the first day that it held


def recompute(facts: Facts, now: datetime) -> Recomputed:
    """Go through all days up to yesterday. A record without a date, such as a thought, counts from the last of them."""
    latched, milestones = dict(facts.latched), facts.milestones
    yesterday = now.date() - timedelta(days=1)
    for day in _days(facts, yesterday):
        known_then = facts if day == yesterday else _dated(facts)
        ladder = climb(replace(known_then, latched=latched, milestones=milestones), day)
        latched |= {tile.id: tile.p for tile in ladder.tiles if tile.p > latched.get(tile.id, 0.0)}
        known = {milestone.rung for milestone in milestones}
        end = datetime.combine(day, time(23, 59, 59), now.tzinfo)
        found = [replace(one, at=end) for one in ladder.milestones if one.rung not in known]
        milestones = (*milestones, *found)
    rose = {name: p for name, p in latched.items() if p > facts.latched.get(name, 0.0)}
    return Recomputed(rose, milestones[len(facts.milestones) :])


def _dated(facts: Facts) -> Facts:
    """Return only what has a day."""
    return Facts(
        self_checks=facts.self_checks,
        talks=facts.talks,
        touches=facts.touches,
        invitations=facts.invitations,
        pauses=facts.pauses,
        first_talk_kept=facts.first_talk_kept,
        last_talk_kept=facts.last_talk_kept,
    )


def _days(facts: Facts, yesterday: date) -> Iterator[date]:
    """Each day up to yesterday on which something was done, and yesterday; on the others only time passed."""
    days = {talk.day for talk in facts.talks if talk.day is not None}
    days |= {touch.day for touch in facts.touches} | {check.day for check in facts.self_checks}
    days |= {invitation.sent_on for invitation in facts.invitations} | {yesterday}
    yield from sorted(day for day in days if day <= yesterday)
