"""Simulated learners: each does, day by day, what someone like that would do. They work on both journals."""

from dataclasses import dataclass, field
from typing import Any

from netwerkapp.domain.conversations import TOOK_PLACE, ConversationType, Status
from netwerkapp.domain.facts import Facts, Talk
from netwerkapp.domain.next_step import Half, NextStep, Rule
from netwerkapp.domain.touches import TouchKind

NEAR, FAR = 2, 4
_TYPES = (ConversationType.NETWORKING, ConversationType.INFORMATION, ConversationType.ADVICE)
AHEAD = 3  # days between planning a talk and holding it


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
