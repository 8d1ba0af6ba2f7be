"""Another view: your own answer first, then the other view, and a small experiment with whom and when."""

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from netwerkapp.content_types.thoughts import Thought
from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.names import split_name
from netwerkapp.domain.resistances import Resistance, strongest_first
from netwerkapp.ui.cards import Card, SoftCard
from netwerkapp.ui.choice_cards import RadioCards
from netwerkapp.ui.contact_picker import ContactPicker
from netwerkapp.ui.fields import TextField
from netwerkapp.ui.help.column import titled
from netwerkapp.ui.labels import Label
from netwerkapp.ui.layouts import clear
from netwerkapp.ui.steps.beside import Beside
from netwerkapp.ui.steps.day_field import DayField
from netwerkapp.ui.steps.kept_text import KeptText
from netwerkapp.ui.steps.outline import Outline
from netwerkapp.ui.steps.rest import RestCards
from netwerkapp.ui.steps.view import Setting, StepView

CHANCES = tuple(str(percent) for percent in range(0, 101, 10))
LISTED, SMALLER, OWN = "listed", "smaller", "own"  # which experiment was chosen


class ExperimentView(StepView):
    """One thought at a time; which one can be chosen when several were rated."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self._outline = Outline(self.content, self.store)
        efforts = {one.id: one.effort for one in self.content.thoughts.values()}
        strongest = self.store.resistances.strongest(efforts)
        self._code = strongest.code if strongest else ""
        self.which: RadioCards | None = None
        self._body = QVBoxLayout()
        self._body.setSpacing(self.theme.px(14))
        rated = strongest_first(self.store.resistances.all(), efforts)
        if len(rated) > 1:
            says = [(one.code, f"‘{self._outline.says(one)}’") for one in rated]
            self.which = RadioCards(self.theme, says, self.tr("Which thought?"), columns=2)
            self.which.set_value(self._code)
            self.which.chosen.connect(self._take)
            self.column.addWidget(self.narrow(self.which))
        self.column.addLayout(self._body)
        self.column.addStretch()
        if strongest is None:
            words = self.tr("First choose a thought and say how strong it is, in the step before.")
            self._body.addWidget(self.narrow(Label(self.theme, words)))
        else:
            self._build(strongest)

    def focus_first(self) -> bool:
        """The own answer comes first."""
        if self._code:
            self.text.setFocus()
        return bool(self._code)

    def take_typed(self) -> None:
        """Take a name that was typed and not chosen."""
        if self._code:
            self.picker.take_typed()

    def _build(self, one: Resistance) -> None:
        """Make everything for this thought."""
        clear(self._body)
        card = self.content.thoughts.get(one.code)
        if self.which is None:
            self._body.addWidget(self.narrow(Label(self.theme, f"‘{self._outline.says(one)}’", role="h2")))
        self.text = self._text(one, "reframe", self.question.text)
        self._body.addWidget(self.narrow(self.text))
        self.after = self._panels(one, card)
        self.text.typed.connect(lambda text: self.after.setVisible(bool(text.strip())))
        self.after.setVisible(bool(one.reframe.strip()))
        self._body.addWidget(self.narrow(self.after))
        self._show_chosen(one)

    def _panels(self, one: Resistance, card: Thought | None) -> QWidget:
        """The other view and what you expect, and beside it the small experiment to choose."""
        theme, texts, beside = self.theme, self.content.steps.texts, QWidget()
        left, trial = QVBoxLayout(beside), Card(theme)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(theme.px(10))
        trial.content.addLayout(titled(theme, "flask-conical", texts["small_experiment"], token="ink"))
        options = [(OWN, self.tr("Something else"))]
        grew = self.store.resistances.grew_before(one.code)
        if one.strong or grew or one.experiment == texts["smaller_experiment"]:
            options.insert(0, (SMALLER, texts["smaller_experiment"]))
        if card is not None:
            view = SoftCard(theme)
            view.content.addLayout(titled(theme, "lightbulb", texts["other_view"]))
            view.content.addWidget(Label(theme, card.reframe))
            left.addWidget(view)
            options.insert(0, (LISTED, card.experiment))
        self.choice = RadioCards(theme, options, texts["small_experiment"], columns=1)
        self.choice.chosen.connect(self._choose)
        self.own = TextField(theme, self.tr("Your own small experiment"))
        self.own.setAccessibleName(self.tr("Your own small experiment"))
        self.own.left.connect(self._keep_own)
        self.own.returnPressed.connect(self._keep_own)
        trial.content.addWidget(self.choice)
        trial.content.addWidget(self.own)
        self.agreed = self._agreed(one)
        trial.content.addWidget(self.agreed)
        self.expected = self._expected(one)
        self.details = self._details(one)
        left.addWidget(self.expected)
        left.addWidget(self.details)
        left.addStretch()
        return Beside(theme, beside, trial)

    def _expected(self, one: Resistance) -> QWidget:
        """What you think will happen, beside the experiment that was chosen."""
        theme, box, words = self.theme, QWidget(), self.tr("What do you think will happen?")
        column = QVBoxLayout(box)
        column.setContentsMargins(0, theme.px(4), 0, 0)
        column.setSpacing(theme.px(8))
        self.prediction = self._text(one, "prediction", words)
        column.addWidget(Label(theme, words, role="h3"))
        column.addWidget(self.prediction)
        return box

    def _agreed(self, one: Resistance) -> QWidget:
        """With whom and when, once an experiment was chosen."""
        theme, box = self.theme, QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        self.picker = ContactPicker(theme, self.store.contacts, self.saver)
        self.picker.show_contact(self.store.contacts.get(one.contact or ""))
        self.picker.picked.connect(lambda contact: self._change(contact=contact))
        self.picker.named.connect(self._name)
        self.picker.other.clicked.connect(lambda: self._change(contact=None))
        self.day = DayField(theme, self.tr("When?"), self.store.today)
        self.day.show_day(one.planned_for)
        self.day.chosen.connect(lambda day: self._change(planned_for=day))
        column.addWidget(Label(theme, self.tr("With whom?"), role="h3"))
        column.addWidget(self.picker)
        column.addWidget(self.day)
        self.rest = RestCards(self, one.code)
        column.addWidget(self.rest)
        return box

    def _details(self, one: Resistance) -> QWidget:
        """What is asked about the experiment once it was chosen."""
        theme, box = self.theme, QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        chance = self.tr("How likely is that, from 0 to 100 percent?")
        self.chance = RadioCards(theme, [(percent, percent) for percent in CHANCES], chance, columns=len(CHANCES))
        self.chance.set_value(None if one.prediction_pct is None else str(one.prediction_pct))
        self.chance.chosen.connect(lambda value: self._change(prediction_pct=int(value) if value else None))
        column.addWidget(Label(theme, chance, role="h3"))
        column.addWidget(self.chance)
        return box

    def _text(self, one: Resistance, name: str, said: str) -> KeptText:
        """A text of this thought that is kept while typing."""
        code, resistances = one.code, self.store.resistances

        def write(text: str, visit: str) -> None:
            now = resistances.get(code)
            if now is not None:
                values = {name: text}
                resistances.save(replace(now, **values), visit)  # type: ignore[arg-type]

        key = f"{code} {name}"
        area = KeptText(self.theme, said, self.words_of(key, getattr(one, name)))
        area.typed.connect(lambda text: self.keep_later(key, partial(write, text, area.visit), text))
        area.left_it.connect(self.saver.hurry)
        return area

    def _show_chosen(self, one: Resistance, *, own: bool = False) -> None:
        """Show which experiment was chosen, and what is asked about it."""
        card = self.content.thoughts.get(one.code)
        listed = {self.content.steps.texts["smaller_experiment"]: SMALLER}
        if card is not None:
            listed[card.experiment] = LISTED
        which = listed.get(one.experiment, OWN if one.experiment or own else None)
        self.choice.set_value(which)
        self.own.setVisible(which == OWN)
        if which == OWN and one.experiment:
            self.own.setText(one.experiment)
        for part in (self.agreed, self.expected, self.details):
            part.setVisible(bool(one.experiment))

    def _take(self, code: str | None) -> None:
        self.saver.flush()
        self._code = code or self._code
        one = self.store.resistances.get(self._code)
        if self.which is not None:
            self.which.set_value(self._code)
        if one is not None:
            self._build(one)

    def _choose(self, which: str | None) -> None:
        card = self.content.thoughts.get(self._code)
        words = {SMALLER: self.content.steps.texts["smaller_experiment"], LISTED: card.experiment if card else ""}
        self._change(experiment=words.get(which or "", ""))
        if which == OWN:
            self.own.clear()
            self.own.show()
            self.choice.set_value(OWN)
            self.own.setFocus()

    def _keep_own(self) -> None:
        text = " ".join(self.own.text().split())
        one = self.store.resistances.get(self._code)
        if one is not None and text != one.experiment and self.choice.value() == OWN:
            self._change(experiment=text)

    def _change(self, **values: object) -> None:
        self.saver.flush()
        one = self.store.resistances.get(self._code)
        if one is not None:
            changed = replace(one, **values)  # type: ignore[arg-type]  # the names are those of Resistance
            self.keep(lambda: self.store.resistances.save(changed))
            self._show_chosen(changed, own=self.choice.value() == OWN)

    def _name(self, name: str) -> None:
        contact = Contact(new_id(), self.store.now(), split_name(name))
        if self.keep(lambda: self.store.contacts.save(contact, "contact_added")):
            self.told.emit(self.tr("{name} is on your list now.").format(name=contact.name.full), True)
            self.picker.show_contact(contact)
            self._change(contact=contact.id)
