"""About you: your name, how you prefer to make contact, and how many talks a week you can manage."""

from netwerkapp.content import Content
from netwerkapp.content_types.step_question import StepQuestion
from netwerkapp.domain.ids import new_id
from netwerkapp.storage.store import Store
from netwerkapp.ui.choice_cards import CheckCards, RadioCards
from netwerkapp.ui.fields import TextField, labelled
from netwerkapp.ui.labels import Label
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.settings.section import Section
from netwerkapp.ui.theme import Theme

CHANNEL, BUDGET = "channel", "week_budget"  # questions of the first step, and answers in the profile


class You(Section):
    """The same answers as those of the first step."""

    def __init__(self, theme: Theme, content: Content, store: Store, saver: Saver) -> None:
        super().__init__(theme, store, saver)
        self._visit = ""
        self.add_title(self.tr("You"))
        asked = {question.id: question for step in content.steps.step for question in step.question}
        self.name = TextField(theme)
        hint = self.tr("Optional. It stands in your greeting and messages.")
        self.content.addWidget(labelled(theme, self.tr("Your name"), self.name, hint))
        self.channel = CheckCards(theme, _options(asked[CHANNEL]), asked[CHANNEL].text)
        self.budget = RadioCards(theme, _options(asked[BUDGET]), asked[BUDGET].text)
        for question, cards in ((asked[CHANNEL], self.channel), (asked[BUDGET], self.budget)):
            words = [Label(theme, question.text, role="h3")]
            if theme.hint(question.hint):
                words.append(Label(theme, question.hint, role="small"))
            self.add_together(*words, cards)
        self.name.textEdited.connect(self._keep_name)
        self.name.editingFinished.connect(saver.hurry)
        self.channel.chosen.connect(lambda ids: self.write(lambda: store.profile.set_many(CHANNEL, ids)))
        self.budget.chosen.connect(lambda number: self.write(lambda: store.profile.set(BUDGET, number or "")))

    def refresh(self) -> None:
        """Show what is kept."""
        profile = self._store.profile
        name = self._saver.words_of("name", profile.get("name"))
        if self.name.text().strip() != name.strip():
            self.name.setText(name)
        self._visit = new_id()
        self.channel.set_value(profile.many(CHANNEL))
        self.budget.set_value(profile.get(BUDGET) or None)

    def _keep_name(self, text: str) -> None:
        visit = self._visit
        self._saver.later("name", lambda: self._store.profile.set("name", text.strip(), visit), words=text)
        self.changed.emit()


def _options(question: StepQuestion) -> list[tuple[str, str]]:
    return [(one.id, one.text) for one in question.option]
