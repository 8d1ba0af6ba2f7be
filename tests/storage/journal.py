"""The journal of the domain's tests, kept in the real store: every call is what the app itself would write."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Self

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.conversations import Channel, Conversation, ConversationType, Status
from netwerkapp.domain.facts import Facts, Milestone
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.invitations import Answer
from netwerkapp.domain.ladder import Ladder
from netwerkapp.domain.learning import Learned
from netwerkapp.domain.names import Name
from netwerkapp.domain.next_step import NextStep
from netwerkapp.domain.reflections import Benefit, Reflection
from netwerkapp.domain.resistances import Resistance
from netwerkapp.domain.touches import AskKind, Touch, TouchKind
from netwerkapp.storage.facts import milestones, read_facts
from netwerkapp.storage.steps import KNOW_QUESTIONS, Place, StepAnswer
from netwerkapp.storage.store import Store
from tests.domain.records import FIRST_DAY

SHEET = ("Weten hoe het is", "Fijn dat je tijd hebt", ("Een?", "Twee?", "Drie?"))


class StoreJournal:
    """Speaks the language of `tests.domain.records.Journal`."""

    def __init__(self, store: Store, clock: Any) -> None:
        self.store, self._clock = store, clock
        self._actions: list[int] = []
        self._tables: dict[str, str] = {}

    # Time

    @property
    def today(self) -> date:
        return self.store.today()

    @property
    def number(self) -> int:
        return (self.today - FIRST_DAY).days

    def on(self, number: int) -> date:
        return FIRST_DAY + timedelta(days=number)

    def day(self, number: int) -> Self:
        while self.today < self.on(number):
            self.jump(self.number + 1)
        return self

    def jump(self, number: int) -> Self:
        self._clock.moment = datetime.combine(self.on(number), time(0, 0, 1), UTC)
        self.store.begin_day()
        return self

    # Reading

    def facts(self) -> Facts:
        return read_facts(self.store.door)

    def ladder(self) -> Ladder:
        return self.store.ladders.read()

    def p(self, criterion: str) -> float:
        return next(tile.p for tile in self.ladder().tiles if tile.id == criterion)

    def count(self, criterion: str) -> int:
        return next(tile.count for tile in self.ladder().tiles if tile.id == criterion)

    @property
    def milestones(self) -> dict[int, Milestone]:
        return {milestone.rung: milestone for milestone in milestones(self.store.door)}

    @property
    def settled(self) -> date | None:
        return self.facts().settled_through

    @property
    def first_talk(self) -> date | None:
        return self.facts().first_talk_kept

    @property
    def last_talk(self) -> date | None:
        return self.facts().last_talk_kept

    @property
    def _past(self) -> list[int]:
        return self._actions

    # Writing: yourself

    def reason(self) -> None:
        self._act()
        self._answer("w1", "reason_start", "choice", choices=("need_work",))

    def questions(self, number: int) -> None:
        self._act()
        for one in range(1, 5):
            self._answer("w2", f"rq{one}", "text", text="Ik begon." if one <= number else "")

    def discovery(self) -> None:
        self._act()
        self._answer("w4", "discovery", "choice", choices=("hardly_ask",))

    def learn(self) -> None:
        now = self._act()
        self.store.learning.add(Learned(new_id(), now, "book", takeaway="Voorbereiden helpt."))

    def plan(self, *, reason: bool = True, dated: bool = True) -> None:
        self._act()
        self._answer("w8", "reason", "plan_reason", text="Dan kies ik zelf." if reason else "")
        line = {"condition": "Als het maandag is", "text": "dan stuur ik Anna een bericht"}
        self._answer("w8", "plan", "plan", **line, day=self.today if dated else None)

    def define(self) -> None:
        self._act()
        self._answer("w10", "definition", "text", text="Praten met mensen over werk.")

    def know_check(self, score: int = 8) -> None:
        self._act()
        for number in range(1, KNOW_QUESTIONS + 1):
            self._answer("w10", f"k{number}", "know_true", choices=("true" if number <= score else "false",))

    def proud(self) -> None:
        self._act()
        self._answer("w12", "proud", "lookback", text="Ik durf te vragen.")

    def direction(self, boxes: int = 3) -> None:
        self._act()
        for number in range(boxes):
            self._answer("direction", f"box{number}", "direction", text="Buiten")

    def opportunity(self) -> None:
        """Pick someone who knows more of the work that fits."""
        self._act()
        knowing = self.store.door.value("SELECT id FROM contacts WHERE deleted_at IS NULL ORDER BY created_at LIMIT 1")
        self.store.directions.add(str(knowing))

    def energy(self, level: int) -> None:
        self._act()
        self.store.energy.choose(level)

    def self_check(self, answered: int = 8, together: int | None = None, networking: int | None = None) -> str:
        self._act()
        answers = {f"t{number}": 3 for number in range(1, answered + 1)} | {"g1": together, "g2": networking}
        for item, value in answers.items():
            self._answer("w3", item, "scale5", scale=value)
        check = self.store.self_checks.current()
        return self._known("self_checks", check.id if check else "")

    def thought(self, *, experiment: bool = False) -> str:
        now, chosen = self._act(), {"reframe": "Het mag.", "experiment": "Iemand iets vragen."}
        thought = Resistance(f"own-{new_id()}", now, "Niemand wil mij.", 0, id=new_id(), **chosen if experiment else {})
        self.store.resistances.save(thought)
        return self._known("resistances", thought.id)

    def pause(self, start: int, until: int | None = None) -> None:
        """Take a break; one that did not begin today is written as it was then."""
        if start == self.number:
            self._act()
            self.store.pauses.begin(None if until is None else self.on(until))
            return
        end = None if until is None else self.on(until).isoformat()
        self._insert("pauses", start=self.on(start).isoformat(), until=end)

    def tension(self) -> None:
        talk = Conversation(new_id(), self._act(), status=Status.IDEA)
        self.store.conversations.save(talk)
        self.store.preparations.save_answer(talk.id, "tension", "9")

    def heavy(self) -> None:
        self._insert("heavy", date=self.today.isoformat())

    def close_support(self) -> None:
        self._insert("heavy", date="2000-01-01", created="2000-01-01T00:00:00+00:00", closed_at=self._now())

    def not_now(self, step: NextStep) -> None:
        self._act()
        self.store.silences.hush(step)

    # Writing: people, talks, touches

    def contact(self, ring: int | None = None, **details: Any) -> str:
        contact = Contact(new_id(), self._act(), Name("Anna"), closeness=ring, **self._details(details))
        self.store.contacts.save(contact, "contact_added")
        return self._known("contacts", contact.id)

    def contacts(self, number: int, ring: int | None = None, **details: Any) -> list[str]:
        return [self.contact(ring, **details) for _ in range(number)]

    def change(self, contact: str, **details: Any) -> None:
        self._act()
        known = self.store.contacts.get(contact)
        assert known is not None
        changed = {"closeness" if name == "ring" else name: value for name, value in self._details(details).items()}
        self.store.contacts.save(replace(known, **changed))

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
        now = self._act()
        on = self.today if day is None else self.on(day)
        talk = Conversation(new_id(), now, contact, type, Status.PLANNED, on, channel=channel)
        self.store.conversations.save(talk, "conversation_added")
        if prepared:
            self._fill_sheet(talk.id, min(on, self.today))
        self.store.conversations.set_status(talk.id, status)
        if look_back:
            self._look_back(talk.id, now, look_back)
        return self._known("conversations", talk.id)

    def set_status(self, talk: str, status: Status) -> None:
        self._act()
        self.store.conversations.set_status(talk, status)

    def prepare(self, talk: str) -> None:
        self._act()
        self._fill_sheet(talk, self.today)

    def look_back(self, talk: str, **answers: Any) -> None:
        self._look_back(talk, self._act(), answers)

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
        on = self.today if day is None else self.on(day)
        touch = Touch(
            new_id(),
            self._act(),
            on,
            kind,
            contact,
            None,
            ask,
            initiated_by_me=mine,
            conversation=talk,
            level=level,
        )
        self.store.touches.add(touch)
        return self._known("touches", touch.id)

    def thank(self, talk: str) -> str:
        conversation = self.store.conversations.get(talk)
        assert conversation is not None
        return self.touch(TouchKind.THANKS, conversation.contact, talk=talk)

    def invite(self, talk: str, *, day: int | None = None) -> str:
        on = self.today if day is None else self.on(day)
        return self._insert("invitations", conversation=talk, sent_at=f"{on.isoformat()}T09:00:00+00:00")

    def remind(self, invitation: str) -> None:
        self._update("invitations", invitation, reminded_at=self._now())

    def answer(self, invitation: str, answer: Answer) -> None:
        self._update("invitations", invitation, answer=answer)

    def delete(self, key: str) -> None:
        self._act()
        table, store = self._tables[key], self.store
        ways = {"contacts": store.contacts, "conversations": store.conversations, "touches": store.touches}
        if table in ways:
            ways[table].delete(key)
            return
        with store.door.action("deleted") as action:
            action.mark_deleted(table, key)

    def undo(self) -> None:
        """Take back the last call; it may have been several actions of the store."""
        before = self._actions.pop()
        while self._newest() > before:
            self.store.undo()

    # How it is written

    def _act(self) -> datetime:
        self._actions.append(self._newest())
        self._clock.forward(seconds=1)
        return self.store.now()

    def _newest(self) -> int:
        return int(str(self.store.door.value("SELECT COALESCE(MAX(nr), 0) FROM actions WHERE undone = 0")))

    def _now(self) -> str:
        return self.store.now().isoformat()

    def _known(self, table: str, key: str) -> str:
        self._tables[key] = table
        return key

    def _details(self, details: dict[str, Any]) -> dict[str, Any]:
        renamed = {"rhythm_days" if name == "rhythm" else name: value for name, value in details.items()}
        if "first_choice" in renamed:
            renamed["first_choice"] = self.today if renamed["first_choice"] else None
        return renamed

    def _answer(self, step: str, question: str, kind: str, **answer: Any) -> None:
        self.store.steps.save(Place(step, question, kind), StepAnswer(**answer))

    def _insert(self, table: str, created: str = "", **columns: Any) -> str:
        self._act()
        row = {"id": new_id(), "created_at": created or self._now(), **columns}
        with self.store.door.action("test") as action:
            action.insert(table, row)
        return self._known(table, row["id"])

    def _update(self, table: str, key: str, **columns: Any) -> None:
        self._act()
        with self.store.door.action("test") as action:
            action.update(table, key, columns)

    def _fill_sheet(self, talk: str, on: date) -> None:
        """Make the sheet ready, on an earlier day as it would have been then."""
        goal, opening, questions = SHEET
        self.store.preparations.save_answer(talk, "goal", goal)
        self.store.preparations.save_answer(talk, "opening", opening)
        self.store.preparations.save_questions(talk, questions)
        if on != self.today:
            self.store.conversations.change(talk, ready_at=datetime.combine(on, time(8), UTC).isoformat())

    def _look_back(self, talk: str, now: datetime, answers: dict[str, Any]) -> None:
        known = self.store.reflections.get(talk) or Reflection(talk, now)
        scales = {
            name: answers.get(name, getattr(known, name)) for name in ("ease", "useful", "pleasure", "energy_cost")
        }
        self.store.reflections.save(
            Reflection(
                talk,
                known.created_at,
                **scales,
                lesson="Eerst mijn doel zeggen." if answers.get("has_lesson") else known.lesson,
                lesson_applied=answers.get("lesson_applied", known.lesson_applied),
                benefits=frozenset({Benefit.ADVICE}) if answers.get("has_benefit") else known.benefits,
            )
        )
