"""How an experiment went: what was thought, what happened, and how strong the thought is now."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from netwerkapp.domain.resistances import Resistance
from netwerkapp.storage.steps import Place, StepAnswer
from netwerkapp.ui.asking import Asking
from netwerkapp.ui.buttons import OutlinedButton
from netwerkapp.ui.cards import SoftCard
from netwerkapp.ui.choice_cards import RadioCards
from netwerkapp.ui.labels import Label
from netwerkapp.ui.layouts import clear
from netwerkapp.ui.scale_row import ScaleRow
from netwerkapp.ui.steps.kept_text import KeptText
from netwerkapp.ui.steps.outline import Outline
from netwerkapp.ui.steps.view import Setting, StepView


class ExperimentAfterView(StepView):
    """The experiments that were chosen, one at a time; first one that was not told about yet."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        outline, theme = Outline(self.content, self.store), self.theme
        chosen = [one for one in self.store.resistances.all() if one.experiment]
        first = next((one for one in chosen if not one.tried), chosen[0] if chosen else None)
        self.which: RadioCards | None = None
        self._asking = Asking(self, self.saver)
        self._asking.due.connect(self._show_kept)
        if first is not None and len(chosen) > 1:
            says = [(one.code, f"‘{outline.says(one)}’") for one in chosen]
            self.which = RadioCards(theme, says, self.tr("Which thought?"), columns=2)
            self.which.set_value(first.code)
            self.which.chosen.connect(self._take)
            self.column.addWidget(self.narrow(self.which))
        self._body = QVBoxLayout()
        self._body.setSpacing(theme.px(12))
        self.column.addLayout(self._body)
        self.column.addStretch()
        if first is not None:
            self._build(first)

    def _build(self, one: Resistance) -> None:
        clear(self._body)
        theme, recall = self.theme, SoftCard(self.theme)
        self._code, self._id = one.code, one.id
        recall.content.addWidget(Label(theme, one.experiment, role="h3"))
        if one.prediction.strip():
            words = self.tr("You thought: {text}").format(text=one.prediction.strip())
            recall.content.addWidget(Label(theme, words))
        if one.prediction_pct is not None:
            words = self.tr("You gave it {n} percent.").format(n=one.prediction_pct)
            recall.content.addWidget(Label(theme, words, role="muted"))
        happened, strength = self.tr("What happened?"), self.tr("How strong is the thought now, from 0 to 10?")
        key = f"{one.code} what_happened"
        self.happened = KeptText(theme, happened, self.words_of(key, one.what_happened))
        self.happened.typed.connect(lambda text: self.keep_later(key, self._writing(what_happened=text), text))
        self.happened.left_it.connect(self._leave)
        self.scale = ScaleRow(theme, strength, 0, 10, self.question.low, self.question.high)
        self.scale.set_value(one.strength_after)
        self.scale.chosen.connect(self._rate)
        self.outcome = Label(theme, role="h3")
        self.again = OutlinedButton(theme, self.tr("A smaller experiment"), "footprints")
        self.again.clicked.connect(self._again)
        self._body.addWidget(self.narrow(recall))
        self.did_it = self._did_it() if one.prediction.strip() else None
        asked = [(self.content.feelings.texts["did_it"], self.did_it)] if self.did_it else []
        for title, part in (*asked, (happened, self.happened), (strength, self.scale)):
            self._body.addWidget(Label(theme, title, role="h3"))
            self._body.addWidget(self.narrow(part))
        self._body.addWidget(self.narrow(self.outcome))
        self._body.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        self._show_outcome(one)

    def _did_it(self) -> RadioCards:
        """Whether what was thought beforehand happened; it stands in the ledger of thought and happened."""
        feelings = self.content.feelings
        options = [(option.id, option.text) for option in feelings.outcome]
        cards = RadioCards(self.theme, options, feelings.texts["did_it"])
        cards.set_value(next(iter(self.store.steps.answer(self._outcome_place).choices), None))
        cards.chosen.connect(self._tell)
        return cards

    @property
    def _outcome_place(self) -> Place:
        return Place(self.setting.step.id, f"outcome-{self._id}", "choice")

    def _tell(self, value: str | None) -> None:
        self.saver.flush()
        place, answer = self._outcome_place, StepAnswer(choices=(value,) if value else ())
        if self.keep(lambda: self.store.steps.save(place, answer)):
            self.keep(self._writing())

    def _show_outcome(self, one: Resistance) -> None:
        """Say what became of the thought; going up is an answer too."""
        words = ""
        if one.softened:
            words = self.tr("The thought became weaker: from {before} to {after}.")
        elif one.grew:
            words = self.content.practices.texts["up_again"]
        elif one.strength_after is not None:
            words = self.tr("The thought is as strong as it was. You did try it.")
        self.outcome.setText(words.format(before=one.strength_before, after=one.strength_after))
        self.outcome.setVisible(bool(words))
        self.again.setVisible(one.tried and not one.softened)

    def _take(self, code: str | None) -> None:
        self.saver.flush()
        one = self.store.resistances.get(code or self._code)
        if one is not None:
            self._build(one)
        if self.which is not None:
            self.which.set_value(self._code)

    def _rate(self, value: int | None) -> None:
        self.saver.flush()
        self.keep(self._writing(strength_after=value))
        self._leave()

    def _writing(self, **values: object) -> Callable[[], None]:
        """Return what keeps what was told; with it the experiment has a day, without it none."""
        store, code, place, visit = self.store, self._code, self._outcome_place, self.happened.visit

        def write() -> None:
            before = store.resistances.get(code)
            if before is not None:
                one = replace(before, **values)  # type: ignore[arg-type]  # the names are those of Resistance
                told = one.tried or store.steps.answer(place).given
                day = (one.experiment_done_at or store.today()) if told else None
                store.resistances.save(replace(one, experiment_done_at=day), visit)

        return write

    def _show_kept(self) -> None:
        one = self.store.resistances.get(self._code)
        if one is not None:
            self._show_outcome(one)

    def _leave(self) -> None:
        self.saver.hurry()
        self._asking.soon()

    def _again(self) -> None:
        """Begin anew: with no experiment to tell about, the page goes back to choosing one."""
        self.saver.flush()
        code = self._code
        self.keep(lambda: self.store.resistances.again(code))
