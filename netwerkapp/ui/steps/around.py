"""What stands around the answer to a question: the question itself with its tile, and why it is asked."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from netwerkapp.content_types.step_question import StepQuestion
from netwerkapp.content_types.steps import Step
from netwerkapp.ui.cards import SoftCard
from netwerkapp.ui.labels import Label
from netwerkapp.ui.steps.view import WIDE
from netwerkapp.ui.theme import Theme
from netwerkapp.ui.tiles import BigTile

_TITLE, _TILE = 520, 104  # px


def question_head(theme: Theme, step: Step, question: StepQuestion, texts: dict[str, str]) -> QHBoxLayout:
    """Return the tile of the step with the question beside it, and what helps to answer it."""
    head, words = QHBoxLayout(), QVBoxLayout()
    head.setSpacing(theme.px(22))
    words.setSpacing(theme.px(6))
    title = Label(theme, question.text, role="h1")
    title.setMaximumWidth(theme.px(_TITLE))
    words.addStretch()
    words.addWidget(title)
    hint = texts["know_hint"] if question.kind.startswith("know_") else question.hint
    if theme.hint(hint) and question.kind != "know_result":
        words.addWidget(Label(theme, hint, role="muted"))
    words.addStretch()
    head.addWidget(BigTile(theme, step.icon, _TILE), 0, Qt.AlignmentFlag.AlignTop)
    head.addLayout(words, 1)
    head.addStretch()  # else what is left over goes between the tile and the words
    return head


class GoodToKnow(SoftCard):
    """Why these questions are asked, in a card below the answer."""

    def __init__(self, theme: Theme, title: str, text: str) -> None:
        super().__init__(theme, padding=16)
        row, words, picture = QHBoxLayout(), QVBoxLayout(), QLabel()
        picture.setPixmap(theme.picture("leaf", "accent", 20))
        row.setSpacing(theme.px(12))
        words.setSpacing(theme.px(2))
        words.addWidget(Label(theme, title, role="h3"))
        words.addWidget(Label(theme, text))
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.content.addLayout(row)
        self.setMaximumWidth(theme.px(WIDE))
