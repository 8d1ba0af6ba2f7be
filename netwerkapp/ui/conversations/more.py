"""The rest of the look-back, folded away: nothing of it is needed."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netwerkapp.content import Content
from netwerkapp.content_types.step_question import StepQuestion
from netwerkapp.domain.conversations import Conversation
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.messages import filled
from netwerkapp.domain.reflections import Benefit, Reflection
from netwerkapp.storage.store import Store
from netwerkapp.ui.choice_cards import CheckCards, RadioCards
from netwerkapp.ui.conversations.promises import PromiseList
from netwerkapp.ui.fields import TextArea, labelled
from netwerkapp.ui.fold import Fold
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.layouts import tab_in_order
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.scale_row import ScaleRow
from netwerkapp.ui.theme import Theme

NOTHING = "nothing"  # the answer that no ground rule went differently
_NOTES = {"prediction_true": "prediction_note", "goal_met": "goal_note"}


class MoreLookBack(Fold):
    """Asks the questions of the content file. Showing a look-back writes nothing."""

    answered = Signal(object, str)  # the look-back as it is now, and the visit to a text or ""
    changed = Signal()  # something beside the look-back was kept
    told = Signal(str, bool)

    def __init__(self, theme: Theme, content: Content, store: Store, saver: Saver) -> None:
        super().__init__(theme, content.reflection.texts["more"], self._make)
        self._content, self._store, self._saver = content, store, saver
        self._reflection = Reflection("", store.now())
        self._talk: Conversation | None = None
        self._visit = new_id()
        self.titles: dict[str, Label] = {}
        self.notes: dict[str, TextArea] = {}
        self.parts: dict[str, QWidget] = {}
        self.cards: dict[str, RadioCards | CheckCards] = {}
        self.scale: ScaleRow | None = None
        self.content.setSpacing(theme.px(18))

    @property
    def promises(self) -> PromiseList:
        """What you promised."""
        self.make()
        return self._promises

    def show_look_back(self, talk: Conversation, reflection: Reflection) -> None:
        """Show these answers, and ask only what this talk can answer."""
        other = self._talk is None or self._talk.id != talk.id
        self._talk, self._reflection = talk, reflection
        if self.is_made():
            self._show(talk, reflection)
        if other:
            promised = self._store.promises.of_conversation(talk.id)
            self.set_open(any(promise.done_at is None for promise in promised))

    def follow(self, reflection: Reflection) -> None:
        """Take over what was answered elsewhere on the page."""
        self._reflection = reflection

    def _make(self) -> None:
        """Ask the questions, as soon as someone looks at them."""
        self.slips, self.repairs = Label(self._theme), QWidget()
        self._promises = PromiseList(self._theme, self._store, self._saver)
        self._promises.changed.connect(self.changed)
        self._promises.told.connect(self.told)
        for question in self._content.reflection.question:
            self.content.addWidget(self._part(question))
        if self._talk is not None:
            self._show(self._talk, self._reflection)
        tab_in_order(self)

    def _show(self, talk: Conversation, reflection: Reflection) -> None:
        self._show_fear(talk)
        for name, cards in self.cards.items():
            self._show_answer(name, cards)
        if self.scale is not None:
            self.scale.set_value(reflection.met_guess)
        for name, area in self.notes.items():
            words = getattr(reflection, name)
            if area.text() != words and not area.hasFocus():
                area.show_text(words)
        self._show_slips()
        self._promises.show_talk(talk.id)

    def _part(self, question: StepQuestion) -> QWidget:
        theme, part = self._theme, QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        self.titles[question.id] = Label(theme, question.text, role="h3")
        column.addWidget(self.titles[question.id])
        if theme.hint(question.hint):
            column.addWidget(Label(theme, question.hint, role="small"))
        for widget in self._answers(question):
            column.addWidget(widget)
        if question.note:
            column.addWidget(labelled(theme, question.note, self._note(_NOTES[question.id])))
        self.parts[question.id] = part
        return part

    def _answers(self, question: StepQuestion) -> list[QWidget]:
        """Return the widgets that take the answer to a question of this kind."""
        if question.kind == "promise":
            return [self._promises]
        if question.kind == "scale5":
            self.scale = ScaleRow(self._theme, question.text, 1, 5, question.low, question.high)
            self.scale.chosen.connect(lambda value: self._keep(met_guess=value))
            return [self.scale]
        if question.kind == "choice":
            return [self._cards(question, RadioCards, lambda value: self._keep(**{question.id: value or ""}))]
        if question.kind == "ground_rules":
            self._build_repairs()
            return [self._cards(question, CheckCards, self._keep_rules), self.slips, self.repairs]
        keep = self._give if question.kind == "offers" else self._keep_benefits
        return [self._cards(question, CheckCards, keep)]

    def _cards(
        self, question: StepQuestion, make: type[RadioCards] | type[CheckCards], keep: Callable[[object], None]
    ) -> RadioCards | CheckCards:
        cards = make(self._theme, self._options(question), question.text, 2 if question.kind == "ground_rules" else 0)
        cards.chosen.connect(keep)
        self.cards[question.id] = cards
        return cards

    def _options(self, question: StepQuestion) -> list[tuple[str, str]]:
        rules = self._content.ground_rules
        more = {"ground_rules": (*rules.do, *rules.rather_not), "offers": self._content.offers.offer}
        return [(one.id, one.text) for one in (*question.option, *more.get(question.kind, ()))]

    def _note(self, name: str) -> TextArea:
        area = TextArea(self._theme, lines=(1, 6))
        area.textChanged.connect(lambda: self._type(name, area.text()))
        area.left.connect(self._leave)
        self.notes[name] = area
        return area

    def _build_repairs(self) -> None:
        """Lines that put a slip right, each to copy."""
        column = QVBoxLayout(self.repairs)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.px(2))
        column.addWidget(Label(self._theme, self.tr("To put it right, when you want to"), role="smallbold"))
        for repair in self._content.reflection.repair:
            words = filled(repair.text, {})
            copy = Link(self._theme, self.tr("Copy"), size=13.5)
            copy.setAccessibleDescription(words)
            copy.clicked.connect(lambda _checked=False, words=words: self._copy(words))
            column.addWidget(Label(self._theme, words))
            column.addWidget(copy)

    def _show_fear(self, talk: Conversation) -> None:
        """Ask whether it happened only when there is something that you were afraid of."""
        answers = self._store.preparations.get(talk.id).answers
        fear, chance = " ".join(answers.get("fear", "").split()), answers.get("fear_pct", "")
        question = next(one for one in self._content.reflection.question if one.id == "prediction_true")
        text = filled(question.text, {"fear": fear, "pct": chance or None})
        self.titles["prediction_true"].setText(text)
        self.parts["prediction_true"].setVisible(bool(fear))

    def _show_answer(self, name: str, cards: RadioCards | CheckCards) -> None:
        reflection = self._reflection
        if isinstance(cards, RadioCards):
            cards.set_value(getattr(reflection, name) or None)
        elif name == "benefits":
            cards.set_value(tuple(reflection.benefits))
        elif name == "gave":
            given = self._given()
            cards.set_value(tuple(one.id for one in self._content.offers.offer if one.text in given))
        else:
            cards.set_value(tuple(reflection.rules))

    def _given(self) -> list[str]:
        return self._store.follow_ups.given(self._talk.id).split("\n") if self._talk else []

    def _show_slips(self) -> None:
        rules = self._reflection.rules
        said = [slip.text for slip in self._content.reflection.slip if slip.id in rules]
        self.slips.setText(" ".join(said))
        self.slips.setVisible(bool(said))
        self.repairs.setVisible(bool(rules - {NOTHING}))

    def _keep(self, **answers: object) -> None:
        self._tell(replace(self._reflection, **answers), "")  # type: ignore[arg-type]  # names of fields by content id

    def _tell(self, reflection: Reflection, visit: str) -> None:
        self._reflection = reflection
        self.answered.emit(reflection, visit)

    def _keep_rules(self, chosen: object) -> None:
        """Keep the rules; a rule and "nothing" take each other away."""
        rules, before = frozenset(_words(chosen)), self._reflection.rules
        rules = frozenset({NOTHING}) if NOTHING in rules - before else rules - {NOTHING} if len(rules) > 1 else rules
        self._keep(rules=rules)
        self._show_answer("ground_rule", self.cards["ground_rule"])
        self._show_slips()

    def _keep_benefits(self, chosen: object) -> None:
        self._keep(benefits=frozenset(Benefit(one) for one in _words(chosen)))

    def _give(self, chosen: object) -> None:
        """Keep what you gave; lines in other words than these stay."""
        if self._talk is None:
            return
        talk, offers = self._talk.id, self._content.offers.offer
        known = {one.text for one in offers}
        other = [line for line in self._given() if line and line not in known]
        lines = [*other, *(one.text for one in offers if one.id in _words(chosen))]
        if self._saver.now(lambda: self._store.follow_ups.give(talk, "\n".join(lines))):
            self.changed.emit()

    def _type(self, name: str, text: str) -> None:
        self._tell(self._reflection.with_answer(name, text), self._visit)

    def _leave(self) -> None:
        self._saver.hurry()
        self._visit = new_id()

    def _copy(self, words: str) -> None:
        QGuiApplication.clipboard().setText(words)
        self.told.emit(self.tr("Copied. You send it yourself."), False)


def _words(chosen: object) -> tuple[str, ...]:
    return chosen if isinstance(chosen, tuple) else ()
