"""Beside the look-back: how often you like to be in touch, and whether this person knows that you are looking."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netwerkapp.content import Content
from netwerkapp.domain.contacts import KnowsISearch
from netwerkapp.domain.keeping_in_touch import RHYTHMS
from netwerkapp.storage.after_talks import AfterTalk, Proposal
from netwerkapp.ui.buttons import OutlinedButton
from netwerkapp.ui.cards import Card
from netwerkapp.ui.contacts.person_words import PersonWords
from netwerkapp.ui.contacts.words import ContactWords
from netwerkapp.ui.fields import Choice
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.theme import Theme


class KeepInTouchCard(Card):
    """Two proposals, each with "not needed"; hidden when there is none."""

    rhythm_chosen = Signal(int)  # days
    knowing_chosen = Signal(object)  # KnowsISearch
    refused = Signal(object)  # Proposal

    def __init__(self, theme: Theme, content: Content) -> None:
        super().__init__(theme)
        self._texts = content.reflection.texts
        self._words = PersonWords(ContactWords())
        self.content.addWidget(Label(theme, self._texts["keep"], role="h2"))
        self._how_often, self._does_know = Label(theme), Label(theme)
        self.rhythm = Choice(theme)
        self.rhythm.setAccessibleName(self._texts["keep"])
        for days in RHYTHMS:
            text = self._words.every(days)
            self.rhythm.addItem(f"{text[:1].upper()}{text[1:]}", days)
        self.choose = OutlinedButton(theme, self.tr("Choose this"), "check")
        self.no_rhythm, self.no_knowing = Link(theme, self.tr("Not needed")), Link(theme, self.tr("Not needed"))
        self.answers = {
            KnowsISearch.YES: OutlinedButton(theme, self.tr("Yes")),
            KnowsISearch.A_LITTLE: OutlinedButton(theme, self.tr("A little")),
            KnowsISearch.NO: OutlinedButton(theme, self.tr("No")),
        }
        self._rhythm_part = self._part(theme, self._how_often, self.rhythm, [self.choose, self.no_rhythm])
        self._knows_part = self._part(theme, self._does_know, None, [*self.answers.values(), self.no_knowing])
        self.content.addWidget(self._rhythm_part)
        self.content.addWidget(self._knows_part)
        self.choose.clicked.connect(lambda: self.rhythm_chosen.emit(self.rhythm.currentData()))
        self.no_rhythm.clicked.connect(lambda: self.refused.emit(Proposal.RHYTHM))
        self.no_knowing.clicked.connect(lambda: self.refused.emit(Proposal.KNOWS))
        for knows, button in self.answers.items():
            button.clicked.connect(lambda _checked=False, knows=knows: self.knowing_chosen.emit(knows))
        self.hide()

    def show_proposals(self, proposals: list[AfterTalk]) -> None:
        """Show what can be proposed now."""
        found = {one.proposal: one for one in proposals}
        rhythm, knows = found.get(Proposal.RHYTHM), found.get(Proposal.KNOWS)
        self._rhythm_part.setVisible(rhythm is not None)
        self._knows_part.setVisible(knows is not None)
        self.setVisible(rhythm is not None or knows is not None)
        if rhythm is not None:
            question = self._texts["keep_rhythm"].replace("{name}", rhythm.name.short)
            self._how_often.setText(question)
            self._rhythm_part.setAccessibleName(question)
            self.rhythm.setAccessibleName(question)
            self.rhythm.setCurrentIndex(self.rhythm.findData(rhythm.days))
        if knows is not None:
            question = self._texts["keep_knows"].replace("{name}", knows.name.short)
            self._does_know.setText(question)
            self._knows_part.setAccessibleName(question)
            for button in self.answers.values():
                button.setAccessibleDescription(question)

    def _part(
        self, theme: Theme, question: Label, choice: QWidget | None, ways: list[OutlinedButton | Link]
    ) -> QWidget:
        part, row = QWidget(), Flow(across=theme.px(8), down=theme.px(8))
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(question)
        if choice is not None:
            column.addWidget(choice)
        for way in ways:
            row.addWidget(way)
        column.addLayout(row)
        return part
