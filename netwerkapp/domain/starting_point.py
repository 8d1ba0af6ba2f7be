"""Whom to talk to next: close first for courage, further away later for what it brings."""

from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum

from netwerkapp.domain.facts import Candidate, Talk
from netwerkapp.records import dataclass

SHOWN = 3
ASKED_DAYS = 14
FEAR_LIMIT = 5
HIGHEST_FEAR = 10
UNKNOWN_FEAR = 5
UNKNOWN_USE = 3
UNKNOWN_RING = 3
DORMANT_RING = 3
DORMANT_BONUS = 0.1
EASY = 4
_CALM_FEAR = 3
_KNOWING_USE = 4
_CLOSE_RING = 2


class Reason(StrEnum):
    """Why this person is a good idea."""

    NOT_TENSE = "not_tense"
    KNOWS_THE_TRADE = "knows_the_trade"
    CLOSE = "close"
    FURTHER_AWAY = "further_away"
    LONG_AGO = "long_ago"


@dataclass(frozen=True, slots=True)
class Choice:
    """One person with the score that the order rests on; the score itself is never shown."""

    contact: str
    score: float
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Ranking:
    """All who fit, best first; `raised` when nobody fitted at first and the limit went up."""

    choices: tuple[Choice, ...]
    raised: bool = False


@dataclass(frozen=True, slots=True)
class Practice:
    """How much was practised: number of look-backs, the tensest one, and the ease of the last."""

    debriefs: int = 0
    fear_done: int = UNKNOWN_FEAR
    last_ease: int | None = None

    @property
    def phase(self) -> "Phase":
        """The phase that decides what weighs most."""
        return next(phase for phase in _PHASES if self.debriefs >= phase.since)

    @property
    def limit(self) -> int:
        """The most tension to start with."""
        if self.phase.nearby_first:
            return FEAR_LIMIT
        step = 2 if self.last_ease is not None and self.last_ease >= EASY else 1
        return min(HIGHEST_FEAR, max(FEAR_LIMIT, self.fear_done + step))


@dataclass(frozen=True, slots=True)
class Phase:
    """Weights from this many look-backs on."""

    since: int
    calm: float
    use: float
    ring: float
    ring_values: tuple[float, float, float, float]
    nearby_first: bool = False
    dormant_bonus: float = 0.0


_PHASES = (
    Phase(5, 0.2, 0.5, 0.3, (0.3, 0.6, 1, 0.7), dormant_bonus=DORMANT_BONUS),
    Phase(2, 0.4, 0.4, 0.2, (0.5, 0.8, 1, 0.3)),
    Phase(0, 0.6, 0.2, 0.2, (0.8, 1, 0.4, 0), nearby_first=True),
)


def practice_of(debriefs: Sequence[Talk]) -> Practice:
    """Return how much was practised, from the talks that were looked back on, in order of day."""
    if not debriefs:
        return Practice()
    fears = (UNKNOWN_FEAR if talk.fear is None else talk.fear for talk in debriefs)
    return Practice(len(debriefs), max(fears), debriefs[-1].ease)


def rank(candidates: Iterable[Candidate], practice: Practice, today: date) -> Ranking:
    """Return who to start with, best first; the limit on tension rises only when nobody passes."""
    free = [candidate for candidate in candidates if _free(candidate, today)]
    phase, limit = practice.phase, practice.limit
    rounds = [(ceiling, rings) for ceiling in range(limit, HIGHEST_FEAR + 1) for rings in _rings(phase)]
    if phase.nearby_first:
        rounds.append((HIGHEST_FEAR, frozenset({4})))
    for ceiling, rings in rounds:
        passing = [one for one in free if _fear(one) <= ceiling and _ring(one) in rings]
        if passing:
            return Ranking(_ordered(passing, phase), raised=ceiling > limit)
    return Ranking(())


def _rings(phase: Phase) -> tuple[frozenset[int], ...]:
    if phase.nearby_first:
        return frozenset({1, 2}), frozenset({3})
    return (frozenset({1, 2, 3, 4}),)


def _free(candidate: Candidate, today: date) -> bool:
    if candidate.rather_not or candidate.planned:
        return False
    return candidate.asked_on is None or (today - candidate.asked_on).days >= ASKED_DAYS


def _fear(candidate: Candidate) -> int:
    return UNKNOWN_FEAR if candidate.fear is None else candidate.fear


def _use(candidate: Candidate) -> int:
    return UNKNOWN_USE if candidate.use is None else candidate.use


def _ring(candidate: Candidate) -> int:
    if candidate.dormant:
        return DORMANT_RING
    return UNKNOWN_RING if candidate.ring is None else candidate.ring


def _ordered(passing: Iterable[Candidate], phase: Phase) -> tuple[Choice, ...]:
    scored = [(_score(candidate, phase), candidate) for candidate in passing]
    scored.sort(key=lambda row: (-row[0], row[1].asks, -(row[1].last_contact or date.min).toordinal(), row[1].id))
    return tuple(Choice(candidate.id, score, _reasons(candidate, phase)) for score, candidate in scored)


def _score(candidate: Candidate, phase: Phase) -> float:
    calm = phase.calm * (1 - _fear(candidate) / HIGHEST_FEAR)
    use = phase.use * (_use(candidate) - 1) / 4
    ring = phase.ring * phase.ring_values[_ring(candidate) - 1]
    return round(calm + use + ring + (phase.dormant_bonus if candidate.dormant else 0), 4)


def _reasons(candidate: Candidate, phase: Phase) -> tuple[Reason, ...]:
    close = _ring(candidate) <= _CLOSE_RING
    holds = {
        Reason.KNOWS_THE_TRADE: candidate.use is not None and candidate.use >= _KNOWING_USE,
        Reason.NOT_TENSE: candidate.fear is not None and candidate.fear <= _CALM_FEAR,
        Reason.CLOSE: close and candidate.ring is not None,
        Reason.FURTHER_AWAY: not close and candidate.ring is not None and not phase.nearby_first,
        Reason.LONG_AGO: candidate.dormant,
    }
    return tuple(reason for reason, true in holds.items() if true)
