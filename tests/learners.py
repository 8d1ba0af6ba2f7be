"""Simulated learners: each does, day by day, what someone like that would do. They work on both journals."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from netwerkapp.domain.conversations import TOOK_PLACE, Channel, ConversationType, Status
from netwerkapp.domain.facts import Facts, Talk
from netwerkapp.domain.next_step import Half, NextStep, Rule
from netwerkapp.domain.touches import TouchKind

NEAR, FAR = 2, 4
_TYPES = (ConversationType.NETWORKING, ConversationType.INFORMATION, ConversationType.ADVICE)
AHEAD = 3  # days between planning a talk and holding it


def can_be_done(step: NextStep, facts: Facts, today: date) -> bool:
    """Whether someone with these records could do this step today."""
    talk = next((one for one in facts.talks if one.id == step.conversation), None)
    people = {candidate.id for candidate in facts.candidates}
    thanked = {touch.conversation for touch in facts.touches if touch.kind is TouchKind.THANKS and touch.day <= today}
    planned = [one for one in facts.talks if one.status is Status.PLANNED and one.day and one.day >= today]
    if step.rule is Rule.HAPPENED:
        return talk is not None and talk.status not in TOOK_PLACE and talk.day is not None and talk.day < today
    if step.rule is Rule.DEBRIEF:
        return talk is not None and talk.took_place and not talk.debriefed
    if step.criterion == "3.7":
        held = talk is not None and talk.took_place and talk.contact is not None and not talk.contact_deleted
        return held and talk is not None and talk.id not in thanked
    if step.criterion == "3.5":
        return talk in planned and talk is not None and talk.ready_on is None
    if step.criterion == "3.9":
        return talk in planned and any(one.has_lesson and not one.lesson_applied for one in facts.talks)
    if step.criterion in ("3.3", "3.4", "3.6"):
        return step.contact in people and not planned
    if step.criterion == "4.3":
        return step.contact is not None and facts.contacts > facts.rhythms_chosen
    if step.criterion == "2.6":
        return facts.contacts > 0
    if step.rule is Rule.PLANNED:
        return talk in planned
    return True  # a message or an answer, a name, or nothing at all


@dataclass
class Obedient:
    """Does exactly the one thing that the card says, once a day. `ring` is where all people of the first list stand.

    When the card asks for one more name on rung three, the list is exhausted: then a name from further on is added.
    """

    journal: Any
    ring: int
    energy: int
    rungs: dict[int, int] = field(default_factory=dict)  # the day on which each rung was seen first
    done: list[str] = field(default_factory=list)

    def live(self, days: int, until: int = 5) -> "Obedient":
        """Go on for so many days, or until a rung is reached."""
        for number in range(days):
            self.journal.day(number)
            if self.energy != 2:
                self.journal.energy(self.energy)
            ladder = self.journal.ladder()
            self.rungs.setdefault(ladder.rung, number)
            if ladder.rung >= until:
                break
            facts = self.journal.facts()
            assert all(can_be_done(step, facts, self.journal.today) for step in ladder.steps), ladder.steps
            self.obey(ladder.rung, ladder.next_step)
        return self

    def obey(self, rung: int, step: NextStep) -> None:
        """Do this one thing; what cannot be done fails the test."""
        self.done.append(f"{self.journal.number} {step.rule} {step.criterion or ''} {step.half or ''}".strip())
        facts = self.journal.facts()
        if step.rule is Rule.CRITERION or step.rule is Rule.LAST_TALK:
            self._criterion(rung, step, facts)
        elif step.rule is Rule.HAPPENED:
            assert self._talk(facts, step).status not in TOOK_PLACE
            self.journal.set_status(step.conversation, Status.HELD)
        elif step.rule is Rule.DEBRIEF:
            self._look_back(facts, self._talk(facts, step))
        elif step.rule is Rule.THANK:
            self._thank(self._talk(facts, step))
        elif step.rule is Rule.SHEET:
            assert self._talk(facts, step).status in (Status.PREPARING, Status.PLANNED)
            self.journal.prepare(step.conversation)
        elif step.rule in (Rule.REFRESH, Rule.KEEP_IN_TOUCH):
            assert facts.contacts, "nobody to keep in touch with"
            self.journal.touch(TouchKind.GREETING, facts.candidates[0].id)
        else:
            assert step.rule in (Rule.PLANNED, Rule.WAIT_DAYS), step

    def _criterion(self, rung: int, step: NextStep, facts: Facts) -> None:
        journal, person = self.journal, step.contact
        simple = {
            "1.1": journal.reason,
            "1.2": lambda: journal.questions(facts.questions_answered + 1),
            "1.3": lambda: journal.self_check(together=4, networking=2),
            "1.4": journal.discovery,
            "2.1": journal.thought,
            "2.2": lambda: journal.thought(experiment=True),
            "2.3": journal.learn,
            "2.4": lambda: self._one_more_name(rung),
            "3.2": lambda: self._greet(facts, level=2),
            "3.8": lambda: self._greet(facts, TouchKind.GAVE_HELP),
            "4.1": journal.proud,
            "4.2": lambda: journal.self_check(together=4, networking=4),
            "4.4": lambda: self._greet(facts),
            "4.6": lambda: self._greet(facts, TouchKind.GAVE_HELP),
        }
        if step.criterion in simple:
            simple[step.criterion]()
        elif step.criterion == "2.5":
            journal.plan(reason=facts.plan_reason or step.half is Half.REASON, dated=True)
        elif step.criterion == "2.6":
            assert facts.contacts, "nobody to begin with"
            journal.change(person or facts.candidates[0].id, first_choice=True)
        elif step.criterion == "3.1":
            (journal.define if step.half is Half.DEFINITION else journal.know_check)()
        elif step.criterion in ("3.3", "3.4", "3.6"):
            self._plan_talk(facts, step)
        elif step.criterion == "3.5":
            assert self._talk(facts, step).status in (Status.PREPARING, Status.PLANNED)
            journal.prepare(step.conversation)
        elif step.criterion == "3.7":
            self._thank(self._talk(facts, step))
        elif step.criterion == "3.9":
            assert self._talk(facts, step).status is Status.PLANNED
            lesson = next(talk for talk in facts.talks if talk.has_lesson and not talk.lesson_applied)
            journal.look_back(lesson.id, lesson_applied=True)
        elif step.criterion == "4.3":
            assert person, "nobody without a rhythm"
            journal.change(person, rhythm=30)
        else:
            assert step.criterion == "4.5", step
            (journal.opportunity if step.half is Half.OPPORTUNITY else journal.direction)()

    def _one_more_name(self, rung: int) -> None:
        other = FAR if self.ring == NEAR else NEAR
        self.journal.contact(self.ring if rung < 3 else other)

    def _greet(self, facts: Facts, kind: TouchKind = TouchKind.GREETING, level: int | None = None) -> None:
        assert facts.contacts, "nobody to send a message to"
        self.journal.touch(kind, facts.candidates[0].id, level=level)

    def _plan_talk(self, facts: Facts, step: NextStep) -> None:
        assert step.contact, "a talk with nobody"
        assert not [talk for talk in facts.talks if talk.status is Status.PLANNED], "a talk is planned already"
        spoken = [talk.type for talk in facts.talks if talk.debriefed]
        kind = next((one for one in _TYPES if one not in spoken), _TYPES[0]) if step.half is Half.TYPES else _TYPES[0]
        day = self.journal.number + AHEAD
        self.journal.talk(step.contact, day=day, status=Status.PLANNED, type=kind)

    def _look_back(self, facts: Facts, talk: Talk) -> None:
        assert talk.status in TOOK_PLACE
        before = sum(one.debriefed for one in facts.talks)
        self.journal.look_back(talk.id, ease=min(5, 2 + before // 3), useful=4, has_lesson=True)

    def _thank(self, talk: Talk) -> None:
        assert talk.contact is not None, "thanks to nobody"
        assert not talk.contact_deleted
        assert talk.status in TOOK_PLACE
        self.journal.thank(talk.id)

    def _talk(self, facts: Facts, step: NextStep) -> Talk:
        return next(talk for talk in facts.talks if talk.id == step.conversation)


@dataclass
class Learner:
    """Lives day by day, and remembers on which day each rung was reached."""

    journal: Any
    rungs: dict[int, int] = field(default_factory=dict)
    lived: int = 0  # days

    def live(self, until: int) -> None:
        """Live up to and including this day."""
        for number in range(self.lived, until + 1):
            self.lived = number + 1
            self.journal.day(number)
            self.act(number)
            self.rungs.setdefault(self.journal.ladder().rung, number)

    def act(self, number: int) -> None:
        """Do what this person does on this day."""

    @property
    def missing(self) -> tuple[str, ...]:
        """What is still open on the rung of today."""
        return self.journal.ladder().missing

    def wizard(self) -> dict[int, Callable[[], Any]]:
        """The pages of the steps up to rung three, one every second day."""
        journal = self.journal
        deeds = [
            journal.reason,
            lambda: journal.questions(1),
            lambda: journal.questions(2),
            lambda: journal.questions(3),
            lambda: journal.self_check(together=4, networking=2),
            journal.discovery,
            journal.thought,
            lambda: journal.thought(experiment=True),
            journal.learn,
            lambda: journal.contacts(4, ring=2),
            lambda: journal.contact(ring=3, first_choice=True),
            journal.plan,
            journal.define,
            lambda: journal.know_check(6),
            lambda: journal.know_check(9),
            lambda: journal.touch(level=1),
            lambda: journal.touch(level=2),
        ]
        return {2 * place: deed for place, deed in enumerate(deeds)}

    def people(self, ring: int) -> list[str]:
        """The people on the list with this closeness."""
        return sorted(candidate.id for candidate in self.journal.facts().candidates if candidate.ring == ring)

    def talk(self, contact: str, **details: Any) -> str:
        """Have a talk today with everything around it: the sheet, the look-back and the thank-you."""
        usual = {"prepared": True, "ease": 3, "useful": 4, "has_lesson": True, "lesson_applied": True}
        talk = self.journal.talk(contact, **usual | details)
        self.journal.thank(talk)
        return talk


@dataclass
class Quiet(Learner):
    """One to one, once a week, every second time in writing; it stays tiring, and there is no event."""

    talks: list[str] = field(default_factory=list)
    written: list[str] = field(default_factory=list)
    FIRST_TALK = 36

    def act(self, number: int) -> None:
        week, day = divmod(number - self.FIRST_TALK, 7)
        if number in (pages := self.wizard()):
            pages[number]()
        if week >= 0 and day == 0:
            self._write_or_walk(week)
        if week in (2, 4) and day == 3:
            self.journal.touch(TouchKind.GAVE_HELP, self.people(3)[0])

    def _write_or_walk(self, week: int) -> None:
        in_writing = week % 2 == 0
        ring, kind = (3, ConversationType.ADVICE) if week in (3, 6) else (2, ConversationType.NETWORKING)
        channel = Channel.WRITING if in_writing else Channel.WALK
        ease = 2 if week < 4 else 3
        talk = self.talk(self.people(ring)[0], type=kind, channel=channel, ease=ease, energy_cost=5)
        self.talks.append(talk)
        if in_writing:
            self.written.append(talk)


@dataclass
class Doer(Learner):
    """Talks to people and opens no page of the steps: no sheets, no self-check, no lesson."""

    def act(self, number: int) -> None:
        if number == 0:
            self.journal.contact(ring=2)
            self.journal.contact(ring=3)
        if number % 4 == 2 and number < 40:
            kind = ConversationType.ADVICE if number % 8 == 2 else ConversationType.NETWORKING
            self.talk(self.people(2 + number % 8 // 4)[0], type=kind, prepared=False, ease=4)
        if number in (11, 12):
            self.journal.touch(TouchKind.GAVE_HELP, self.people(2)[0])

    def practise(self) -> None:
        """Send two messages out of the small practices."""
        for level in (1, 2):
            self.journal.touch(level=level)


@dataclass
class OverEager(Learner):
    """Does all of rung three in four days, and then what the card says, or one more talk on some days."""

    FIRST_TALK = 7  # a Monday
    then_on: tuple[int, ...] = ()
    told: dict[int, NextStep] = field(default_factory=dict)  # what the card says, by day

    def act(self, number: int) -> None:
        if number == 0:
            self._everything_but_talks()
        if 0 <= number - self.FIRST_TALK < 4:
            for contact in (self.people(2)[0], self.people(3)[0]):
                kind = ConversationType.ADVICE if number % 2 else ConversationType.NETWORKING
                self.talk(contact, type=kind, ease=4)
        elif number in self.then_on:
            self.talk(self.people(2)[0], ease=4)
        elif number > self.FIRST_TALK and not self.then_on:
            ladder = self.journal.ladder()
            self.told[number] = ladder.next_step
            Obedient(self.journal, NEAR, 2).obey(ladder.rung, ladder.next_step)

    def _everything_but_talks(self) -> None:
        for deed in self.wizard().values():
            deed()
        for _ in range(2):
            self.journal.touch(TouchKind.GAVE_HELP, self.people(2)[0])


@dataclass
class Paused(Learner):
    """A talk a week, and after the third one a break of two months."""

    FIRST_TALK, TALKS_BEFORE, BREAK = 36, 3, 60

    @property
    def pause(self) -> range:
        """The days of the break."""
        first = self.FIRST_TALK + 7 * (self.TALKS_BEFORE - 1) + 1
        return range(first, first + self.BREAK)

    def act(self, number: int) -> None:
        if number in (pages := self.wizard()):
            pages[number]()
        if number == self.pause.start:
            self.journal.pause(number, self.pause.stop)
        since = number - self.FIRST_TALK - (self.BREAK if number >= self.pause.stop else 0)
        if number in self.pause or since < 0 or since % 7:
            return
        week = since // 7
        kind = ConversationType.INFORMATION if week == 1 else ConversationType.NETWORKING
        self.talk(self.people(3 if week == 4 else 2)[0], type=kind, ease=2 if week < 4 else 4)
        if week in (5, 6):
            self.journal.touch(TouchKind.GAVE_HELP, self.people(2)[0])


@dataclass
class NeverEasier(Learner):
    """Talks twice a week; it stays as hard as the first time, but it is of use."""

    FIRST_TALK = 35
    talks: int = 0

    def act(self, number: int) -> None:
        if number in (pages := self.wizard()):
            pages[number]()
        if number < self.FIRST_TALK or number % 7 not in (0, 3):
            return
        kind = ConversationType.INFORMATION if self.talks == 2 else ConversationType.NETWORKING
        contact = self.people(3 if self.talks == 4 else 2)[0]
        self.talk(contact, type=kind, ease=1, useful=3, energy_cost=5, has_benefit=self.talks < 4)
        if self.talks in (1, 2):
            self.journal.touch(TouchKind.GAVE_HELP, contact)
        self.talks += 1
