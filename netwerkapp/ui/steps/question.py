"""One question of a step with the parts to answer it: cards, a scale, a text, a person, a day."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netwerkapp.content_types.option import Option
from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.names import split_name
from netwerkapp.domain.self_checks import ITEMS
from netwerkapp.domain.starting_point import SHOWN
from netwerkapp.storage.steps import StepAnswer
from netwerkapp.ui.cards import Card, SoftCard
from netwerkapp.ui.choice_cards import CheckCards, RadioCards
from netwerkapp.ui.contact_picker import ContactPicker
from netwerkapp.ui.dates import long_date, with_time
from netwerkapp.ui.fields import TextArea
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.labels import Label
from netwerkapp.ui.layouts import no_wider
from netwerkapp.ui.reasons import ReasonWords
from netwerkapp.ui.scale_row import ScaleRow
from netwerkapp.ui.steps.day_field import DayField, TimeField
from netwerkapp.ui.steps.earlier import SCALES, known_earlier, rated_earlier
from netwerkapp.ui.steps.rest import RestCards
from netwerkapp.ui.steps.view import WIDE, Setting, StepView

_CARDS = frozenset({"choice", "multi", "helps", "obstacle", "know_true", "know_false", "first_choice"})
_SEVERAL = frozenset({"multi", "helps"})
_PEOPLE = frozenset({"contact", "plan", "first_choice", "role_model"})
_TEXT = frozenset({"text", "plan_reason", "lookback", "direction", "takeaway", "role_model"})
_LONG = 24  # characters: longer answers get fewer columns
_MOMENT = 480  # px of a day with a time
_ONE_LINE = 40  # characters that stand beside "optional" in every window
REASONS = 2  # at most so many are said about one person


class QuestionView(StepView):
    """Keeps the whole answer each time that a part of it changes. `visit` is one stay in its text."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self.visit = new_id()
        self.cards: RadioCards | CheckCards | None = None
        self.scale: ScaleRow | None = None
        self.text: TextArea | None = None
        self.picker: ContactPicker | None = None
        self.day: DayField | None = None
        self.time: TimeField | None = None
        self.after: QWidget | None = None
        kept = self.store.steps.answer(setting.place)
        self._answer = replace(kept, text=self.words_of("", kept.text))
        self._make()
        self._show()

    def focus_first(self) -> bool:
        """The answer that was chosen, or the first part."""
        if self.scale is not None and self.cards is None and self.picker is None:
            value = self.scale.value()
            self.scale.button(self.scale.least if value is None else value).setFocus()
        elif isinstance(self.cards, RadioCards) and self.cards.value():
            self.cards.card(str(self.cards.value())).setFocus()
        else:
            return super().focus_first()
        return True

    def take_typed(self) -> None:
        """Take a name that was typed and not chosen."""
        if self.picker is not None:
            self.picker.take_typed()

    # Building

    def _make(self) -> None:
        question, kind, theme = self.question, self.question.kind, self.theme
        if kind in _CARDS:
            self._add_cards(self._options())
        if kind in SCALES:
            self._add_scale(question.text, *SCALES[kind], question.low, question.high)
            self._add_last_time()
            self._add_earlier(rated_earlier(self.setting))
        if kind in _PEOPLE:
            self._add_picker()
        if kind == "first_choice":
            words = self.tr("How tense does that feel, from 0 to 10?")
            self.column.addWidget(Label(theme, words, role="h3"))
            self._add_scale(words, 0, 10, self.tr("not"), self.tr("very"))
        if kind == "plan":
            self._add_moment()
        if kind in _TEXT or question.note:
            self._add_text(question.note)
        if kind == "text":
            self._add_cards(question.option)
        if kind.startswith("know_"):
            self._add_explanation()
        self.column.addStretch()

    def _options(self) -> Sequence[Option]:
        texts, kind = self.content.steps.texts, self.question.kind
        if kind.startswith("know_"):
            return Option("true", texts["true"]), Option("false", texts["false"])
        return self._proposed() if kind == "first_choice" else self.question.option

    def _proposed(self) -> list[Option]:
        """Three people to begin with, each with the reasons for it."""
        options, words = [], ReasonWords()
        for choice in self.store.conversations.starting_points(SHOWN):
            person = self.store.contacts.get(choice.contact)
            if person is not None:
                why = " ".join(words.sentence(reason) for reason in choice.reasons[:REASONS])
                options.append(Option(person.id, f"{person.name.full}\n{why}" if why else person.name.full))
        return options

    def _add_cards(self, options: Sequence[Option]) -> None:
        if not options:
            return
        kind = CheckCards if self.question.kind in _SEVERAL else RadioCards
        columns = 2 if any(len(one.text) > _LONG for one in options) and len(options) > 3 else 0
        columns = 1 if self.question.kind == "first_choice" else columns
        if self.question.kind == "first_choice" and self.store.conversations.starting_limit_raised():
            words = self.tr("Nobody on your list feels really calm. These come closest.")
            self.column.addWidget(self.narrow(Label(self.theme, words, role="muted")))
        cards = kind(self.theme, [(one.id, one.text) for one in options], self.question.text, columns)
        cards.chosen.connect(self._choose)
        self.cards = cards
        self.column.addWidget(self.narrow(cards))

    def _add_scale(self, name: str, least: int, most: int, low: str, high: str) -> None:
        self.scale = ScaleRow(self.theme, name, least, most, low, high)
        self.scale.chosen.connect(lambda value: self._change(scale=value))
        self.column.addWidget(self.narrow(self.scale))

    def _add_last_time(self) -> None:
        """What was chosen in the self-check before this one."""
        before = self.store.self_checks.previous() if self.question.id in ITEMS else None
        value = before.answers.get(self.question.id) if before is not None else None
        self.last_time = Label(self.theme, role="muted")
        if value is not None:
            self.last_time.setText(self.content.steps.texts["last_time"].format(n=value))
            self.column.addWidget(self.narrow(self.last_time))

    def _add_picker(self) -> None:
        box, title, plan = QWidget(), "", self.question.kind == "plan"
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.theme.px(6))
        if plan:
            title = self.tr("To whom?")
        elif self.question.kind == "first_choice" and self.cards is not None:
            title = self.tr("Or someone else")
        if title:
            column.addWidget(Label(self.theme, title, role="h3"))
        self.picker = ContactPicker(self.theme, self.store.contacts, self.saver)
        self.picker.picked.connect(self._take_person)
        self.picker.named.connect(self._name)
        self.picker.other.clicked.connect(lambda: self._take_person(None))
        column.addWidget(self.picker)
        self.column.addLayout(no_wider(box, self.theme.px(_MOMENT if plan else WIDE // 2)))

    def _add_moment(self) -> None:
        """The day and the time of a plan, and the line that follows from it."""
        theme, row, box = self.theme, QHBoxLayout(), QWidget()
        self.day = DayField(theme, self.tr("On which day?"), self.store.today)
        self.time = TimeField(theme, self.tr("At what time?"))
        self.day.chosen.connect(lambda day: self._change(day=day))
        self.time.chosen.connect(lambda time: self._change(time=time))
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(16))
        row.addWidget(self.day, 2, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.time, 1, Qt.AlignmentFlag.AlignTop)
        box.setLayout(row)
        self.line = Label(theme, role="h3")
        self.column.addLayout(no_wider(box, theme.px(_MOMENT)))
        self.column.addWidget(self.narrow(self.line))
        self.rest = RestCards(self, self.question.id)
        self.column.addWidget(self.narrow(self.rest))

    def _add_text(self, title: str) -> None:
        theme = self.theme
        if title:
            head = QWidget()
            row = Flow(head, across=theme.px(5), down=0)
            words = Label(theme, title, role="h3")
            words.setWordWrap(len(title) > _ONE_LINE)
            row.addWidget(words)
            row.addWidget(Label(theme, self.content.welcome.texts["optional"], role="muted"))
            self.column.addWidget(head)
        self.text = TextArea(theme, lines=(3, 10))
        self.text.setAccessibleName(title or self.question.text)
        self.text.textChanged.connect(self._type)
        self.text.left.connect(self._leave)
        self.column.addWidget(self.narrow(self.text))

    def _add_explanation(self) -> None:
        card = SoftCard(self.theme, padding=14)
        truth = self.content.steps.texts[self.question.kind.removeprefix("know_")]
        card.content.addWidget(Label(self.theme, f"{truth}.", role="h3"))
        card.content.addWidget(Label(self.theme, self.question.hint))
        self.after = card
        self.column.addWidget(self.narrow(card))
        self._add_earlier(known_earlier(self.setting))

    def _add_earlier(self, card: Card | None) -> None:
        if card is not None:
            self.column.addWidget(self.narrow(card))

    # Showing

    def _show(self) -> None:
        """Show the answer, without telling."""
        answer = self._answer
        if isinstance(self.cards, CheckCards):
            self.cards.set_value(answer.choices)
        elif self.cards is not None:
            chosen = answer.contact if self.question.kind == "first_choice" else next(iter(answer.choices), None)
            self.cards.set_value(chosen)
        if self.scale is not None:
            self.scale.set_value(answer.scale)
        if self.text is not None and self.text.text() != answer.text:
            self.text.show_text(answer.text)
        if self.picker is not None:
            among = isinstance(self.cards, RadioCards) and self.cards.value() is not None
            self.picker.show_contact(None if among else self.store.contacts.get(answer.contact or ""))
        if self.day is not None and self.time is not None:
            self.day.show_day(answer.day)
            self.time.show_time(answer.time)
        self._show_after()

    def _show_after(self) -> None:
        """Show what comes only after an answer."""
        if self.question.kind == "plan":
            line = f"{self._answer.condition}, {self._answer.text}." if self._answer.condition else ""
            self.line.setText(line)
            self.line.setVisible(bool(line))
        if self.after is not None:
            self.after.setVisible(bool(self._answer.choices))

    # Keeping

    def _choose(self, value: object) -> None:
        if self.question.kind == "first_choice":
            self._take_person(str(value) if value else None)
            if self.picker is not None:
                self.picker.show_contact(None)
        elif isinstance(value, tuple):
            self._change(choices=value)
        else:
            self._change(choices=(str(value),) if value else ())

    def _take_person(self, contact: str | None) -> None:
        """Take this person; how tense it is belongs to each of them, and what was said before anyone to the first."""
        if self.question.kind != "first_choice" or self.scale is None:
            self._change(contact=contact)
            return
        person = self.store.contacts.get(contact or "")
        said = self._answer.scale if self._answer.contact is None else None
        scale = said if said is not None or person is None else person.fear
        self.scale.set_value(scale)
        self._change(contact=contact, scale=scale)

    def _change(self, **changes: object) -> None:
        changed = replace(self._answer, **changes)  # type: ignore[arg-type]  # the names are those of StepAnswer
        self._answer = self._with_line(changed) if self.question.kind == "plan" else changed
        place, answer = self.setting.place, self._answer
        self.keep(lambda: self.store.steps.save(place, answer))
        self._show_after()

    def _type(self) -> None:
        if self.text is not None:
            self._answer = replace(self._answer, text=self.text.text())
            place, answer, visit = self.setting.place, self._answer, self.visit
            self.keep_later("", lambda: self.store.steps.save(place, answer, visit), answer.text)

    def _leave(self) -> None:
        self.saver.hurry()
        self.visit = new_id()

    def _name(self, name: str) -> None:
        """Make a contact of a name that is not on the list yet, and take it as the answer."""
        contact = Contact(new_id(), self.store.now(), split_name(name))
        if self.keep(lambda: self.store.contacts.save(contact, "contact_added")):
            if self.picker is not None:
                self.picker.show_contact(contact)
            self._take_person(contact.id)
            self.told.emit(self.tr("{name} is on your list now.").format(name=contact.name.full), True)

    def _with_line(self, answer: StepAnswer) -> StepAnswer:
        """Return the answer with its if-then line, which needs a day and a person."""
        contact = self.store.contacts.get(answer.contact or "")
        if contact is None or answer.day is None:
            return replace(answer, condition="", text="")
        moment = with_time(long_date(answer.day), answer.time)
        return replace(
            answer,
            condition=self.tr("If it is {day}").format(day=moment),
            text=self.tr("then I send {name} a message").format(name=contact.name.short),
        )
