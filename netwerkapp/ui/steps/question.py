"""One question of a step: what is asked, and the parts to answer it with. It tells the answer and writes nothing."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from netwerkapp.content import Content, Option, StepQuestion, Thought
from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.dates import read_date
from netwerkapp.domain.ids import new_id
from netwerkapp.storage.steps import StepAnswer
from netwerkapp.storage.store import Store
from netwerkapp.ui.cards import Card, SoftCard
from netwerkapp.ui.choice_cards import CheckCards, RadioCards
from netwerkapp.ui.contact_picker import ContactPicker
from netwerkapp.ui.dates import long_date
from netwerkapp.ui.fields import FieldError, TextArea, TextField
from netwerkapp.ui.labels import Label
from netwerkapp.ui.scale_row import ScaleRow
from netwerkapp.ui.theme import Theme

WIDE = 650  # px: reading width of an answer
_CARDS = frozenset({"choice", "learning"})
_TEXT = frozenset({"text", "plan_reason", "lookback", "direction", "names", "experiment"})
_PEOPLE = frozenset({"plan", "first_choice", "direction_contact"})
_TENSE = frozenset({"first_choice"})


class QuestionView(QWidget):
    """Answers by kind: cards, a scale, a text, a person, a day. `visit` is one stay in its text."""

    answered = Signal(object)  # StepAnswer: chosen
    typed = Signal(object)  # StepAnswer: while typing
    left = Signal()  # the focus left the text
    listed = Signal(object)  # tuple of names, one per line
    named = Signal(str)  # a person who is not on the list yet

    def __init__(
        self, theme: Theme, content: Content, store: Store, question: StepQuestion, people: Sequence[Contact]
    ) -> None:
        super().__init__()
        self._theme, self._content, self._store, self.question = theme, content, store, question
        self._people = list(people)
        self._answer = StepAnswer()
        self.visit = new_id()
        self.cards: RadioCards | CheckCards | None = None
        self.scale: ScaleRow | None = None
        self.text: TextArea | None = None
        self.picker: ContactPicker | None = None
        self.day: TextField | None = None
        self._after: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(14))
        self._make()

    def show_answer(self, answer: StepAnswer) -> None:
        """Show what was answered, without telling."""
        self._answer = answer
        if isinstance(self.cards, CheckCards):
            self.cards.set_value(answer.choices)
        elif self.cards is not None:
            self.cards.set_value(self._card_value(answer))
        if self.scale is not None:
            self.scale.set_value(answer.scale)
        if self.text is not None and self.text.text() != answer.text:
            self.text.blockSignals(True)
            self.text.setPlainText(answer.text)
            self.text.blockSignals(False)
        if self.picker is not None:
            self.picker.show_contact(self._store.contacts.get(answer.contact or ""))
        if self.day is not None:
            self.day.setText(long_date(answer.day) if answer.day else "")
        self._show_after()

    def answer(self) -> StepAnswer:
        """Return the answer as it stands."""
        return self._answer

    def choose_contact(self, contact: Contact) -> None:
        """Take this person as the answer."""
        if self.picker is not None:
            self.picker.show_contact(contact)
        self._tell(contact=contact.id)

    def focus_first(self) -> None:
        """Give the focus to the first part."""
        parts = (self.cards, self.picker, self.scale, self.text, self.day)
        first = next((part for part in parts if part is not None), None)
        if isinstance(first, RadioCards | CheckCards):
            chosen = [card for card in first.findChildren(QAbstractButton) if card.isChecked()]
            (chosen or first.findChildren(QAbstractButton))[0].setFocus()
        elif isinstance(first, ScaleRow):
            value = first.value()
            first.button(first.least if value is None else value).setFocus()
        elif first is not None:
            first.setFocus()

    def _make(self) -> None:
        question, kind, theme = self.question, self.question.kind, self._theme
        if kind in _CARDS:
            self._add_cards(question.option, several=False)
        elif kind == "multi":
            self._add_cards(question.option, several=True)
        elif kind.startswith("know_"):
            texts = self._content.steps.texts
            self._add_cards((Option("true", texts["true"]), Option("false", texts["false"])), several=False)
            self._add_explanation()
        elif kind == "first_choice" and self._people:
            options = tuple(Option(one.id, one.name.full) for one in self._people)
            self._add_cards(options, several=False)
        if kind in ("scale5", "scale10", "thought"):
            least, most = (1, 5) if kind == "scale5" else (0, 10)
            self._add_scale(question.text, least, most, question.low, question.high)
        if kind in _PEOPLE:
            self.picker = ContactPicker(theme, self._store.contacts)
            self.picker.setMaximumWidth(theme.px(WIDE // 2))
            self.picker.picked.connect(lambda contact: self._tell(contact=contact))
            self.picker.named.connect(self.named)
            self._column.addWidget(self.picker)
        if kind in _TENSE:
            words = self.tr("How tense does that feel, from 0 to 10?")
            self._column.addWidget(Label(theme, words, role="h3"))
            self._add_scale(words, 0, 10, self.tr("not"), self.tr("very"))
        if kind == "plan":
            self._add_day()
        if kind in _TEXT or question.note:
            self._add_text(question.note)
        if kind == "experiment":
            self._add_experiment()
        if kind == "plan":
            self._sentence = Label(theme, role="h3")
            self._column.addWidget(self._sentence)
        self._column.addStretch()

    def _add_cards(self, options: Sequence[Option], *, several: bool) -> None:
        kind = CheckCards if several else RadioCards
        cards = kind(self._theme, [(one.id, one.text) for one in options], self.question.text)
        cards.setMaximumWidth(self._theme.px(WIDE))
        cards.chosen.connect(self._choose)
        self.cards = cards
        self._column.addWidget(cards)

    def _add_scale(self, name: str, least: int, most: int, low: str, high: str) -> None:
        self.scale = ScaleRow(self._theme, name, least, most, low, high)
        self.scale.chosen.connect(lambda value: self._tell(scale=value))
        self._column.addWidget(self.scale)

    def _add_text(self, title: str) -> None:
        theme = self._theme
        if title:
            row = QHBoxLayout()
            row.setSpacing(theme.px(5))
            head = Label(theme, title, role="h3")
            head.setWordWrap(False)
            row.addWidget(head)
            row.addWidget(Label(theme, self._content.welcome.texts["optional"], role="muted"), 1)
            self._column.addLayout(row)
        self.text = TextArea(theme, lines=(3, 10))
        self.text.setMaximumWidth(theme.px(WIDE))
        self.text.setAccessibleName(title or self.question.text)
        self.text.textChanged.connect(self._type)
        self.text.left.connect(self._leave)
        self._column.addWidget(self.text)

    def _add_day(self) -> None:
        theme = self._theme
        self._column.addWidget(Label(theme, self.tr("On which day?"), role="h3"))
        self.day = TextField(theme, self.tr("Such as: Thursday, or 26 November"))
        self.day.setAccessibleName(self.tr("On which day?"))
        self.day.setMaximumWidth(theme.px(WIDE // 2))
        self._error = FieldError(theme)
        self.day.left.connect(self._read_day)
        self.day.returnPressed.connect(self._read_day)
        self._column.addWidget(self.day)
        self._column.addWidget(self._error)

    def _add_explanation(self) -> None:
        card = SoftCard(self._theme, padding=14)
        card.setMaximumWidth(self._theme.px(WIDE))
        card.content.addWidget(Label(self._theme, self.question.hint))
        card.hide()
        self._after = card
        self._column.addWidget(card)

    def _add_experiment(self) -> None:
        """The other view and the experiment: they are shown once there is an answer of your own."""
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.px(16))
        texts, thought = self._content.steps.texts, self._thought()
        view, trial = SoftCard(self._theme), Card(self._theme)
        for card, title, words in (
            (view, texts["other_view"], thought.reframe if thought else ""),
            (trial, texts["small_experiment"], thought.experiment if thought else ""),
        ):
            card.content.addWidget(Label(self._theme, title, role="h2"))
            card.content.addWidget(Label(self._theme, words))
            row.addWidget(card, 1, Qt.AlignmentFlag.AlignTop)
        self.trial = CheckCards(self._theme, [("experiment", self.tr("I will do this"))], self.tr("Small experiment"))
        self.trial.chosen.connect(lambda chosen: self._tell(choices=self._trial_words(chosen)))
        trial.content.addWidget(self.trial)
        box.setMaximumWidth(self._theme.px(WIDE))
        box.hide()
        self._after = box
        self._column.addWidget(box)

    def _thought(self) -> Thought | None:
        return self._content.thoughts.get(self._store.steps.strongest_thought() or "")

    def _trial_words(self, chosen: tuple[str, ...]) -> tuple[str, ...]:
        thought = self._thought()
        return tuple(thought.experiment.split()) if chosen and thought else ()

    def _card_value(self, answer: StepAnswer) -> str | None:
        if self.question.kind == "first_choice":
            return answer.contact
        return answer.choices[0] if answer.choices else None

    def _choose(self, value: object) -> None:
        if self.question.kind == "first_choice":
            contact = str(value) if value else None
            self._tell(contact=contact)
            if self.picker is not None:
                self.picker.show_contact(None)
        elif isinstance(value, tuple):
            self._tell(choices=value)
        else:
            self._tell(choices=(str(value),) if value else ())

    def _type(self) -> None:
        if self.text is not None:
            self._answer = replace(self._answer, text=self.text.text())
            self.typed.emit(self._answer)
            if self.question.kind == "experiment":
                self._show_after()

    def _leave(self) -> None:
        if self.question.kind == "names" and self.text is not None and self.text.text().strip():
            self.listed.emit(tuple(line.strip() for line in self.text.text().splitlines() if line.strip()))
            self.text.clear()
        self.left.emit()
        self.visit = new_id()

    def _read_day(self) -> None:
        if self.day is None:
            return
        words = self.day.text().strip()
        if words == (long_date(self._answer.day) if self._answer.day else ""):
            return
        read = read_date(words, self._store.today())
        unread = bool(words) and read.day is None
        self._error.show_text(self.tr("This day cannot be read. Write it like 26 November.") if unread else "")
        if not unread:
            self._tell(day=read.day)
            self.day.setText(long_date(read.day) if read.day else "")

    def _tell(self, **changes: object) -> None:
        self._answer = replace(self._answer, **changes)  # type: ignore[arg-type]  # the names are those of StepAnswer
        if self.question.kind == "plan":
            self._answer = replace(self._answer, text=self._plan_words())
        self.answered.emit(self._answer)
        self._show_after()

    def _plan_words(self) -> str:
        """The if-then line, once there is a day and a person."""
        contact = self._store.contacts.get(self._answer.contact or "")
        if contact is None or self._answer.day is None:
            return ""
        return self.tr("When it is {day}, then I send {name} a message.").format(
            day=long_date(self._answer.day), name=contact.name.short
        )

    def _show_after(self) -> None:
        """Show what comes only after an answer."""
        if self.question.kind == "plan":
            self._sentence.setText(self._answer.text)
        if self._after is None:
            return
        if self.question.kind == "experiment":
            self.trial.set_value(("experiment",) if self._answer.choices else ())
            self._after.setVisible(bool(self._answer.text.strip()))
        else:
            self._after.setVisible(bool(self._answer.choices))
