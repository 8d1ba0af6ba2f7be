"""A small journal in memory: records on numbered days, undo, deletion and midnight, as the store does it."""

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Self

from netwerkapp.domain.conversations import TOOK_PLACE, Channel, ConversationType, Status
from netwerkapp.domain.facts import (
    FAR_RING,
    KNOWN_RING,
    UNKNOWN_RING,
    Candidate,
    Facts,
    InvitationFact,
    Milestone,
    PauseFact,
    SelfCheckFact,
    Silence,
    Talk,
    TouchFact,
)
from netwerkapp.domain.invitations import Answer
from netwerkapp.domain.ladder import Ladder, climb
from netwerkapp.domain.next_step import NextStep
from netwerkapp.domain.settle import settle
from netwerkapp.domain.touches import AskKind, TouchKind

FIRST_DAY = date(2026, 1, 5)  # a Monday; day 0


@dataclass(frozen=True)
class Person:
    ring: int | None = None
    fear: int | None = None
    use: int | None = None
    rhythm: int | None = None
    first_choice: bool = False
    rather_not: bool = False


@dataclass
class Records:
    """What undo brings back."""

    people: dict[str, Person] = field(default_factory=dict)
    talks: dict[str, Talk] = field(default_factory=dict)
    touches: dict[str, TouchFact] = field(default_factory=dict)
    invitations: dict[str, InvitationFact] = field(default_factory=dict)
    checks: dict[str, SelfCheckFact] = field(default_factory=dict)
    thoughts: dict[str, bool] = field(default_factory=dict)  # with an experiment?
    pauses: tuple[PauseFact, ...] = ()
    tensions: tuple[datetime, ...] = ()
    heavy: tuple[datetime, ...] = ()
    closed: datetime | None = None
    silences: tuple[Silence, ...] = ()
    counts: dict[str, Any] = field(default_factory=dict)

    def copy(self) -> "Records":
        return replace(
            self,
            **{
                name: dict(value)
                for name in ("people", "talks", "touches", "invitations", "checks", "thoughts", "counts")
                for value in [getattr(self, name)]
            },
        )


class Journal:
    """Every call that writes is one action: it can be undone, and it writes or drops milestones."""

    def __init__(self) -> None:
        self.today = FIRST_DAY
        self.milestones: dict[int, Milestone] = {}
        self.latched: dict[str, float] = {}
        self.first_talk: date | None = None
        self.last_talk: date | None = None
        self.settled: date | None = None
        self._records = Records()
        self._past: list[Records] = []
        self._clock = 0

    # Time

    def day(self, number: int) -> Self:
        """Go to a later day, by way of each midnight."""
        while self.today < self.on(number):
            self.today += timedelta(days=1)
            self.settle()
        return self

    def jump(self, number: int) -> Self:
        """Go to a later day with the app closed in between: one settling, at the next start."""
        self.today = self.on(number)
        self.settle()
        return self

    def settle(self) -> None:
        settlement = settle(self.facts(), self.today)
        if settlement is not None:
            self.latched |= settlement.latched
            self.first_talk, self.last_talk = settlement.first_talk, settlement.last_talk
            self.settled = settlement.through
            for milestone in settlement.milestones:
                self.milestones[milestone.rung] = replace(milestone, at=self._now())

    def on(self, number: int) -> date:
        return FIRST_DAY + timedelta(days=number)

    @property
    def number(self) -> int:
        return (self.today - FIRST_DAY).days

    # Reading

    def ladder(self) -> Ladder:
        return climb(self.facts(), self.today)

    def p(self, criterion: str) -> float:
        return next(tile.p for tile in self.ladder().tiles if tile.id == criterion)

    def count(self, criterion: str) -> int:
        return next(tile.count for tile in self.ladder().tiles if tile.id == criterion)

    def facts(self) -> Facts:
        records, people = self._records, self._records.people
        rings = [UNKNOWN_RING if person.ring is None else person.ring for person in people.values()]
        without = [key for key, person in people.items() if person.rhythm is None]
        counts = records.counts | {"energy": records.counts.get(f"energy {self.today}")}
        return Facts(
            **{key: value for key, value in counts.items() if " " not in key},
            self_checks=tuple(records.checks.values()),
            resistances_rated=len(records.thoughts),
            experiments_chosen=sum(records.thoughts.values()),
            contacts=len(people),
            near_contacts=sum(ring <= KNOWN_RING for ring in rings),
            far_contacts=sum(ring >= FAR_RING for ring in rings),
            rhythms_chosen=len(people) - len(without),
            without_rhythm=next(iter(without), None),
            first_choice=any(person.first_choice for person in people.values()),
            talks=tuple(
                talk._replace(contact_deleted=talk.contact is not None and talk.contact not in people)
                for talk in records.talks.values()
            ),
            touches=tuple(records.touches.values()),
            invitations=tuple(one for one in records.invitations.values() if one.conversation in records.talks),
            pauses=records.pauses,
            milestones=tuple(self.milestones.values()),
            latched=dict(self.latched),
            first_talk_kept=self.first_talk,
            last_talk_kept=self.last_talk,
            settled_through=self.settled,
            heavy_picks=records.heavy,
            tensions=records.tensions,
            support_closed_at=records.closed,
            silences=records.silences,
            candidates=tuple(self._candidate(key) for key in people),
        )

    # Writing: yourself

    def reason(self) -> None:
        self._set(reason_chosen=True)

    def questions(self, number: int) -> None:
        self._set(questions_answered=number)

    def discovery(self) -> None:
        self._set(discovery_saved=True)

    def learn(self) -> None:
        self._set(learned=self._records.counts.get("learned", 0) + 1)

    def plan(self, *, reason: bool = True, dated: bool = True) -> None:
        self._set(plan_reason=reason, plan_dated=dated)

    def define(self) -> None:
        self._set(definition_written=True)

    def know_check(self, score: int = 8) -> None:
        self._set(know_score=score)

    def proud(self) -> None:
        self._set(looked_back=True)

    def direction(self, boxes: int = 3) -> None:
        self._set(direction_boxes=boxes)

    def opportunity(self) -> None:
        self._set(opportunity=True)

    def energy(self, level: int) -> None:
        self._set(**{f"energy {self.today}": level})

    def self_check(self, answered: int = 8, together: int | None = None, networking: int | None = None) -> str:
        now = self._act()
        return self._put(self._records.checks, "check", SelfCheckFact(now, self.today, answered, together, networking))

    def thought(self, *, experiment: bool = False) -> str:
        """Rate one thought."""
        self._act()
        return self._put(self._records.thoughts, "thought", experiment)

    def pause(self, start: int, until: int | None = None) -> None:
        self._act()
        pause = PauseFact(self.on(start), None if until is None else self.on(until))
        self._records.pauses = (*self._records.pauses, pause)
        self._keep_milestones()

    def tension(self) -> None:
        """Give a tension of 9 on a sheet."""
        self._records.tensions = (*self._records.tensions, self._act())

    def heavy(self) -> None:
        self._records.heavy = (*self._records.heavy, self._act())

    def close_support(self) -> None:
        self._records.closed = self._act()

    def not_now(self, step: NextStep) -> None:
        self._act()
        silence = Silence(step.rule.value, step.row, self.today + timedelta(days=3))
        self._records.silences = (*self._records.silences, silence)

    # Writing: people, talks, touches

    def contact(self, ring: int | None = None, **details: Any) -> str:
        self._act()
        return self._put(self._records.people, "contact", Person(ring, **details))

    def contacts(self, number: int, ring: int | None = None, **details: Any) -> list[str]:
        return [self.contact(ring, **details) for _ in range(number)]

    def change(self, contact: str, **details: Any) -> None:
        self._act()
        self._records.people[contact] = replace(self._records.people[contact], **details)
        self._keep_milestones()

    def talk(
        self,
        contact: str | None = None,
        *,
        day: int | None = None,
        status: Status = Status.HELD,
        type: ConversationType = ConversationType.NETWORKING,
        prepared: bool = False,
        channel: Channel | None = None,
        **look_back: Any,
    ) -> str:
        """A talk on a day (today when not given); ease, useful and the like are its look-back.

        How it is held makes no difference to the ladder, so the channel is not kept here.
        """
        now = self._act()
        on = self.today if day is None else self.on(day)
        talk = Talk(id="", created_at=now, type=type, day=on, contact=contact)
        talk = talk._replace(ready_on=min(on, self.today) if prepared else None)
        key = self._put(self._records.talks, "talk", talk, keep=False)
        self._records.talks[key] = self._with_status(talk, status)._replace(id=key)
        if look_back:
            self._records.talks[key] = self._records.talks[key]._replace(reflected_at=now, **look_back)
        self._keep_milestones()
        return key

    def set_status(self, talk: str, status: Status) -> None:
        self._act()
        self._records.talks[talk] = self._with_status(self._records.talks[talk], status)
        self._keep_milestones()

    def prepare(self, talk: str) -> None:
        self._act()
        self._records.talks[talk] = self._records.talks[talk]._replace(ready_on=self.today)
        self._keep_milestones()

    def look_back(self, talk: str, **answers: Any) -> None:
        now = self._act()
        was = self._records.talks[talk]
        self._records.talks[talk] = was._replace(reflected_at=was.reflected_at or now, **answers)
        self._keep_milestones()

    def touch(
        self,
        kind: TouchKind = TouchKind.GREETING,
        contact: str | None = None,
        *,
        day: int | None = None,
        talk: str | None = None,
        level: int | None = None,
        ask: AskKind | None = None,
        mine: bool = True,
    ) -> str:
        now = self._act()
        on = self.today if day is None else self.on(day)
        return self._put(self._records.touches, "touch", TouchFact("", now, on, kind, contact, talk, ask, level, mine))

    def thank(self, talk: str) -> str:
        return self.touch(TouchKind.THANKS, self._records.talks[talk].contact, talk=talk)

    def invite(self, talk: str, *, day: int | None = None) -> str:
        self._act()
        on = self.today if day is None else self.on(day)
        return self._put(self._records.invitations, "invitation", InvitationFact(talk, on))

    def remind(self, invitation: str) -> None:
        self._act()
        was = self._records.invitations[invitation]
        self._records.invitations[invitation] = replace(was, reminded_on=self.today)

    def answer(self, invitation: str, answer: Answer) -> None:
        self._act()
        was = self._records.invitations[invitation]
        self._records.invitations[invitation] = replace(was, answer=answer)

    def delete(self, key: str) -> None:
        self._act()
        for table in ("people", "talks", "touches", "invitations", "checks", "thoughts"):
            getattr(self._records, table).pop(key, None)
        self._keep_milestones()

    def undo(self) -> None:
        """Take back the last action; milestones and latches are no part of it."""
        self._records = self._past.pop()
        self._keep_milestones()

    # What every action does

    def _act(self) -> datetime:
        self._past.append(self._records.copy())
        return self._now()

    def _now(self) -> datetime:
        self._clock += 1
        return datetime.combine(self.today, time(tzinfo=UTC)) + timedelta(seconds=self._clock % 80_000)

    def _set(self, **counts: Any) -> None:
        self._act()
        self._records.counts |= counts
        self._keep_milestones()

    def _put(self, table: dict[str, Any], kind: str, record: Any, *, keep: bool = True) -> str:
        key = f"{kind} {self._clock}"
        table[key] = record._replace(id=key) if hasattr(record, "id") else record
        if keep:
            self._keep_milestones()
        return key

    def _keep_milestones(self) -> None:
        now = self._now()
        self.milestones = {
            milestone.rung: milestone if milestone.at else replace(milestone, at=now)
            for milestone in self.ladder().milestones
        }

    def _with_status(self, talk: Talk, status: Status) -> Talk:
        person = self._records.people.get(talk.contact or "")
        if status not in TOOK_PLACE:
            return talk._replace(status=status, closeness=None, fear=None, retro=False)
        if talk.took_place:
            return talk._replace(status=status)
        return talk._replace(
            status=status,
            closeness=person.ring if person else None,
            fear=person.fear if person else None,
            retro=talk.day is not None and talk.day < FIRST_DAY,
        )

    def _candidate(self, key: str) -> Candidate:
        records, person = self._records, self._records.people[key]
        talks = [talk for talk in records.talks.values() if talk.contact == key]
        touches = [touch for touch in records.touches.values() if touch.contact == key]
        days = [talk.day for talk in talks if talk.took_place and talk.day] + [touch.day for touch in touches]
        ids = {talk.id for talk in talks}
        asks = [touch.day for touch in touches if touch.initiated_by_me and touch.ask_kind]
        asks += [one.sent_on for one in records.invitations.values() if one.conversation in ids]
        return Candidate(
            key,
            person.ring,
            person.fear,
            person.use,
            last_contact=max(days, default=None),
            asks=len(asks),
            asked_on=max(asks, default=None),
            rather_not=person.rather_not,
            planned=any(talk.status in (Status.PREPARING, Status.PLANNED) for talk in talks),
        )
