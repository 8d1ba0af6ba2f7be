"""When it was quiet for a while: a gentle question, and a welcome back."""

from collections.abc import Iterable
from datetime import date

from netwerkapp.domain.facts import PauseFact
from netwerkapp.domain.next_step import NextStep, Rule
from netwerkapp.domain.pauses import stretches, unpaused_days
from netwerkapp.records import dataclass

QUIET_DAYS = 10
ASK_EVERY = 14  # days
BACK_AFTER = 21  # days
GUARDED_RUNGS = (2, 3)
THANKS = "3.7"
BREAK_DAYS = 7  # of the break that is proposed
MESSAGE = NextStep(Rule.CRITERION, "3.2", effort=2)
_ABOUT_THE_PAST = (Rule.HAPPENED, Rule.DEBRIEF, Rule.THANK)


@dataclass(frozen=True, slots=True)
class Asked:
    """The last time that it was asked what suits you now."""

    day: date
    answered: bool


def asks_what_suits(
    rung: int, recorded_on: date | None, asked: Asked | None, pauses: Iterable[PauseFact], today: date
) -> bool:
    """Whether ten days were quiet, breaks not counted, and it was not asked in the last two weeks.

    On the day that it is asked it stays until there is an answer.
    """
    if rung not in GUARDED_RUNGS or recorded_on is None:
        return False
    if asked is not None and (today - asked.day).days < ASK_EVERY and (asked.answered or asked.day != today):
        return False
    return unpaused_days(stretches(pauses, today), recorded_on, today) >= QUIET_DAYS


def is_back(recorded_before_today: date | None, today: date) -> bool:
    """Whether today is the first day after three weeks or more."""
    return recorded_before_today is not None and (today - recorded_before_today).days >= BACK_AFTER


def small_start(steps: tuple[NextStep, ...]) -> NextStep:
    """Return the lightest step, best one first; where none is light, a message to someone.

    What is about talks of long ago stands elsewhere.
    """
    ahead = [step for step in steps if step.rule not in _ABOUT_THE_PAST and step.criterion != THANKS]
    lightest = min(ahead, key=lambda step: step.effort, default=MESSAGE)
    return lightest if lightest.effort <= MESSAGE.effort else MESSAGE
