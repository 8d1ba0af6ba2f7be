"""Writes talks out in words, to take along. What you noted privately about someone is never in it."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject

from netwerkapp.content import Content
from netwerkapp.content_types.sheet import SheetField
from netwerkapp.domain.conversations import Conversation
from netwerkapp.domain.messages import filled
from netwerkapp.domain.preparations import QUESTIONS, Preparation
from netwerkapp.domain.progress import Progress, nobody
from netwerkapp.domain.reflections import Reflection
from netwerkapp.domain.talk_records import Entry, Part, TalkBook, TalkRecord
from netwerkapp.storage.preparations import SHARED
from netwerkapp.storage.store import Store
from netwerkapp.ui.conversations.invitation import WORDS
from netwerkapp.ui.conversations.thanks import ThanksCard
from netwerkapp.ui.conversations.words import ConversationWords
from netwerkapp.ui.dates import full_date, long_date, time_text

NAME = "{name}"  # in the titles of the sheet


class TalkRecords(QObject):
    """Reads the file and writes nothing in it."""

    def __init__(self, content: Content, store: Store) -> None:
        super().__init__()
        self._content, self._store, self._words = content, store, ConversationWords()

    def book(self, talks: Sequence[Conversation], step: Progress = nobody) -> TalkBook:
        """Return these talks in one; a single talk gives the whole its name. `step` hears which part is done."""
        written, today = [], self._store.today()
        for number, talk in enumerate(talks):
            step(number / len(talks))
            written.append(self.record(talk))
        records = tuple(written)
        title = records[0].title if len(records) == 1 else self.tr("My talks")
        about = self.tr("Written out on {day}").replace("{day}", f"{long_date(today)} {today.year}")
        return TalkBook(title, about, records)

    def title(self, talk: Conversation) -> str:
        """Return what a talk is called, with the whole name."""
        contact = self._store.contacts.get(talk.contact or "")
        return self._words.title(talk, contact.name.full if contact else "")

    def record(self, talk: Conversation) -> TalkRecord:
        """Return one talk with all that stands on its sheet and in its look-back."""
        contact = self._store.contacts.get(talk.contact or "")
        name = contact.name.short if contact else self.tr("this person")
        sheet = self._store.preparations.get(talk.id)
        if contact:
            known = {field: str(getattr(contact, field)) for field in SHARED}
            sheet = sheet.with_known({field: text for field, text in known.items() if text})
        parts = [*self._sheet(sheet, name), *self._messages(sheet)]
        looked_back = tuple(self._look_back(talk, sheet))
        if looked_back:
            parts.append(Part(self.tr("Look-back"), looked_back))
        return TalkRecord(self.title(talk), tuple(self._facts(talk)), tuple(parts))

    def _facts(self, talk: Conversation) -> Iterator[Entry]:
        kind = next(one.name for one in self._content.sheet.type if one.id == talk.type)
        minutes = self.tr("%n minutes", "", talk.minutes) if talk.minutes else ""
        for label, text in (
            (self.tr("What"), kind),
            (self.tr("How far"), self._words.status(talk.status)),
            (self.tr("Day"), f"{long_date(talk.date)} {talk.date.year}" if talk.date else ""),
            (self.tr("Time"), time_text(talk.time) if talk.time else ""),
            (self.tr("How long"), minutes),
            (self.tr("Place"), talk.place),
            (self.tr("How"), self._words.channels()[talk.channel] if talk.channel else ""),
        ):
            if text.strip():
                yield Entry(label, (text,))

    def _sheet(self, sheet: Preparation, name: str) -> Iterator[Part]:
        for section in self._content.sheet.section:
            entries = tuple(entry for field in section.field for entry in self._field(field, sheet))
            if entries:
                yield Part(section.title.replace(NAME, name), entries)

    def _field(self, field: SheetField, sheet: Preparation) -> Iterator[Entry]:
        """Give what stands in a field, also in one that another type of talk has."""
        if field.id == QUESTIONS:
            questions = tuple(text for text in sheet.questions if text.strip())
            if questions:
                yield Entry(field.label, questions, numbered=True)
            return
        text = sheet.answers.get(field.id, "")
        if text.strip():
            shown = {"percent": f"{text}%", "scale10": self.tr("{n} of 10").replace("{n}", text)}
            yield Entry(field.label, (shown.get(field.kind, text),))

    def _messages(self, sheet: Preparation) -> Iterator[Part]:
        """Give the words of your own for messages around the talk."""
        entries = [
            Entry(message.title, (sheet.answers[f"{WORDS}{key}"],))
            for key, message in self._content.messages.items()
            if sheet.answers.get(f"{WORDS}{key}", "").strip()
        ]
        thanks = sheet.answers.get(ThanksCard.KEPT, "")
        if thanks.strip():
            entries.append(Entry(self._content.reflection.texts["thanks"], (thanks,)))
        if entries:
            yield Part(self.tr("Messages"), tuple(entries))

    def _look_back(self, talk: Conversation, sheet: Preparation) -> Iterator[Entry]:
        texts = self._content.reflection
        known = self._store.reflections.get(talk.id)
        if known is not None:
            for scale in texts.scale:
                value = getattr(known, scale.id)
                if value is not None:
                    yield Entry(scale.label, (self._on_scale(value, scale.low, scale.high),))
            for asked in texts.text:
                if getattr(known, asked.id).strip():
                    yield Entry(asked.label, (getattr(known, asked.id),))
            yield from self._more(known, sheet)
        yield from self._after(talk)

    def _more(self, known: Reflection, sheet: Preparation) -> Iterator[Entry]:
        """Give the answers of the folded part."""
        rules = {one.id: one.text for one in (*self._content.ground_rules.do, *self._content.ground_rules.rather_not)}
        for question in self._content.reflection.question:
            words = {option.id: option.text for option in question.option} | rules
            lines: list[str] = []
            text = question.text
            if question.id == "prediction_true":
                fear = " ".join(sheet.answers.get("fear", "").split())
                text = filled(text, {"fear": fear, "pct": sheet.answers.get("fear_pct") or None})
                lines = [words.get(known.prediction_true, ""), known.prediction_note]
            elif question.id == "goal_met":
                lines = [words.get(known.goal_met, ""), known.goal_note]
            elif question.id == "met_guess" and known.met_guess is not None:
                lines = [self._on_scale(known.met_guess, question.low, question.high)]
            elif question.id == "ground_rule":
                lines = [text for key, text in words.items() if key in known.rules]
            elif question.id == "benefits":
                lines = [text for key, text in words.items() if key in known.benefits]
            lines = [line for line in lines if line.strip()]
            if lines:
                yield Entry(text, tuple(lines))

    def _after(self, talk: Conversation) -> Iterator[Entry]:
        """Give what came of the talk: what you gave and promised, and whose names you got."""
        asked = {question.id: question.text for question in self._content.reflection.question}
        today, follow_ups = self._store.today(), self._store.follow_ups
        promises = [
            f"{one.text} ({full_date(one.day, today)})" if one.day else one.text
            for one in self._store.promises.of_conversation(talk.id)
        ]
        for label, lines in (
            (asked["gave"], [line for line in follow_ups.given(talk.id).split("\n") if line.strip()]),
            (asked["promise"], promises),
            (self._content.reflection.texts["names"], [one.name.full for one in follow_ups.names_from(talk.id)]),
        ):
            if lines:
                yield Entry(label, tuple(lines))

    def _on_scale(self, value: int, low: str, high: str) -> str:
        words = self.tr("{n} of 5 (1 is {low}, 5 is {high})").replace("{n}", str(value))
        return words.replace("{low}", low).replace("{high}", high)
