"""All you answered outside of talks, in words: steps, self-checks, thoughts, what you learned, opportunities."""

from collections.abc import Iterator

from PySide6.QtCore import QObject

from netwerkapp.content import Content
from netwerkapp.content_types.step_question import StepQuestion
from netwerkapp.domain.resistances import Resistance
from netwerkapp.domain.self_checks import ITEMS
from netwerkapp.domain.talk_records import Entry, Part, TalkRecord
from netwerkapp.storage.steps import TAKEAWAY, Place, StepAnswer
from netwerkapp.storage.store import Store
from netwerkapp.ui.dates import long_date

_ELSEWHERE = frozenset({"thoughts", "thought", "experiment", "experiment_after", "names", "setbacks", "takeaway"})


class Answers(QObject):
    """Reads the file and writes nothing in it."""

    def __init__(self, content: Content, store: Store) -> None:
        super().__init__()
        self._content, self._store = content, store

    def all(self) -> tuple[TalkRecord, ...]:
        """Return a record for each group that has anything in it."""
        groups = (
            (self.tr("Steps"), self._steps()),
            (self.tr("Self-checks"), self._checks()),
            (self.tr("What holds you back"), self._thoughts()),
            (self.tr("What you learned from"), self._learned()),
            (self.tr("When it does not go well"), self._setbacks()),
            (self.tr("Opportunities"), self._opportunities()),
        )
        found = ((title, tuple(parts)) for title, parts in groups)
        return tuple(TalkRecord(title, (), parts) for title, parts in found if parts)

    def _steps(self) -> Iterator[Part]:
        for step in self._content.steps.step:
            asked = (one for one in step.question if one.kind not in _ELSEWHERE and one.id not in ITEMS)
            entries = tuple(entry for one in asked for entry in self._question(step.id, one))
            if entries:
                yield Part(step.title, entries)

    def _question(self, step: str, question: StepQuestion) -> Iterator[Entry]:
        answer = self._store.steps.answer(Place(step, question.id, question.kind))
        lines = tuple(line for line in self._lines(question, answer) if line.strip())
        if lines:
            yield Entry(question.text, lines)

    def _lines(self, question: StepQuestion, answer: StepAnswer) -> Iterator[str]:
        words = {option.id: option.text for option in question.option}
        yield from (words.get(choice, choice) for choice in answer.choices)
        if answer.scale is not None:
            low, high = question.low, question.high
            yield f"{answer.scale} ({low} - {high})" if low and high else str(answer.scale)
        if answer.condition:
            yield f"{answer.condition}, {answer.text}"
        else:
            yield answer.text
        contact = self._store.contacts.get(answer.contact or "")
        if contact is not None:
            yield contact.name.full
        if answer.day is not None:
            yield " ".join(part for part in (long_date(answer.day), str(answer.day.year), answer.time) if part)

    def _checks(self) -> Iterator[Part]:
        items = {one.id: one for step in self._content.steps.step for one in step.question if one.id in ITEMS}
        for check in self._store.self_checks.all():
            given = ((items[item], StepAnswer(scale=check.answers[item])) for item in items if item in check.answers)
            entries = tuple(Entry(one.text, tuple(self._lines(one, answer))[:1]) for one, answer in given)
            yield Part(f"{long_date(check.day)} {check.day.year}", entries)

    def _thoughts(self) -> Iterator[Part]:
        says = {code: thought.says for code, thought in self._content.thoughts.items()}
        for one in self._store.resistances.all():
            entries = tuple(Entry(label, (text,)) for label, text in self._thought(one) if text.strip())
            yield Part(one.text or says.get(one.code, one.code), entries)

    def _thought(self, one: Resistance) -> Iterator[tuple[str, str]]:
        of_ten = self.tr("{n} of 10")
        for label, strength in ((self.tr("How strong"), one.strength_before), (self.tr("Later"), one.strength_after)):
            yield label, "" if strength is None else of_ten.replace("{n}", str(strength))
        yield self.tr("Another way to see it"), one.reframe
        yield self.tr("Small experiment"), one.experiment
        yield self.tr("Thought beforehand"), one.prediction
        yield self.tr("What happened"), one.what_happened

    def _learned(self) -> Iterator[Part]:
        kinds = {
            option.id: option.text
            for step in self._content.steps.step
            for one in step.question
            if one.kind == "helps"
            for option in one.option
        }
        for one in self._store.learning.all():
            takeaway = one.takeaway or self._store.steps.answer(Place("w7", TAKEAWAY + one.kind, "takeaway")).text
            entries = ((self.tr("Title"), one.title), (self.tr("What it brought you"), takeaway))
            found = tuple(Entry(label, (text,)) for label, text in entries if text.strip())
            yield Part(kinds.get(one.kind, one.title or one.kind), found)

    def _setbacks(self) -> Iterator[Part]:
        entries = tuple(Entry(one.if_text, (one.then_text,)) for one in self._store.setbacks.all())
        if entries:
            yield Part(self.tr("Your plans"), entries)

    def _opportunities(self) -> Iterator[Part]:
        for one in self._store.opportunities.all():
            yield Part(one.title, (Entry(self.tr("Note"), (one.note,)),) if one.note.strip() else ())
