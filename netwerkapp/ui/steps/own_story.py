"""Your own story as one text: what can be checked about it, three lengths, and reading it aloud."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from netwerkapp.domain.pitches import ends_in_question, joined, right_length, word_count
from netwerkapp.storage.steps import Place, StepAnswer
from netwerkapp.ui.buttons import OutlinedButton
from netwerkapp.ui.cards import Card, SoftCard
from netwerkapp.ui.choice_cards import RadioCards
from netwerkapp.ui.clock import Clock
from netwerkapp.ui.labels import Label
from netwerkapp.ui.steps.beside import Beside
from netwerkapp.ui.steps.kept_text import KeptText
from netwerkapp.ui.steps.view import Setting, StepView

TALK = "talk"


class OwnStoryView(StepView):
    """One text per length; the one for a talk begins with what was answered before."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        theme, pitch = self.theme, self.content.pitch
        self._length = TALK
        self.lengths = RadioCards(theme, [(one.id, one.text) for one in pitch.length], pitch.texts["any_order"])
        self.lengths.set_value(TALK)
        self.lengths.chosen.connect(self._take)
        self.text = KeptText(theme, self.question.text)
        self.text.typed.connect(self._type)
        self.text.left_it.connect(self.saver.hurry)
        self.count, self._checks = Label(theme, role="muted"), SoftCard(theme, padding=14)
        self._marks = {check.id: Label(theme) for check in pitch.check}
        for label in self._marks.values():
            self._checks.content.addWidget(label)
        self.clock = Clock(self.theme)
        self.clock.link.hide()
        self.aloud = OutlinedButton(theme, self.tr("Read it aloud"), "mic")
        self.aloud.clicked.connect(self.clock.begin)
        row = QHBoxLayout()
        row.setSpacing(theme.px(14))
        row.addWidget(self.aloud)
        row.addWidget(self.clock, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch()
        for part in (self.lengths, self.text, self.count):
            self.column.addWidget(self.narrow(part))
        self.column.addLayout(row)
        self.column.addWidget(Label(theme, pitch.texts["aloud"], role="small"))
        self.column.addWidget(self.narrow(self._beside()))
        self.column.addStretch()
        self._show()

    def _beside(self) -> QWidget:
        """What can be looked at, beside an example."""
        theme, pitch = self.theme, self.content.pitch
        example = Card(theme, padding=14)
        example.content.addWidget(Label(theme, self.tr("An example"), role="h3"))
        example.content.addWidget(Label(theme, f"‘{pitch.texts['example']}’"))
        ended = pitch.texts["job_ended"].format(month=self.tr("March"))
        example.content.addWidget(Label(theme, self.tr("Did your job end? Say: ‘{line}’").format(line=ended), "small"))
        self._checks.content.addWidget(Label(theme, pitch.texts["modest"], "small"))
        return Beside(theme, self._checks, example)

    def _place(self) -> Place:
        return Place(self.setting.step.id, f"text_{self._length}", "text")

    def _show(self) -> None:
        kept = self.words_of(self._length, self.store.steps.answer(self._place()).text)
        text = kept or (self._parts() if self._length == TALK else "")
        self.text.show_text(text)
        self._look(text)

    def _parts(self) -> str:
        """Return the answers to the questions before, as one text."""
        asked = [one for one in self.setting.step.question if one.kind == "text"]
        places = (Place(self.setting.step.id, one.id, one.kind) for one in asked)
        return joined(self.store.steps.answer(place).text for place in places)

    def _look(self, text: str) -> None:
        """Say what can be seen about the text by itself; the rest is for you to look at."""
        self.count.setText(self.tr("%n words", "", word_count(text)))
        good = {"length": right_length(text), "question": ends_in_question(text)}
        for check in self.content.pitch.check:
            done = good.get(check.id, False)
            self._marks[check.id].setText(self.tr("{text} It does.").format(text=check.text) if done else check.text)
            self._marks[check.id].set_colour("accent" if done else "ink")

    def _take(self, length: str | None) -> None:
        self.saver.flush()
        self._length = length or self._length
        self.lengths.set_value(self._length)
        self._show()

    def _type(self, text: str) -> None:
        self._look(text)
        answer = StepAnswer(text=text)
        self.keep_later(self._length, partial(self.store.steps.save, self._place(), answer, self.text.visit), text)
