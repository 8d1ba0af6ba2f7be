"""The questions to ask: three to six lines, with ideas to add from the bank."""

from functools import partial
from itertools import zip_longest

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netwerkapp.content import QuestionBank
from netwerkapp.domain.conversations import ConversationType
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.preparations import ENOUGH_QUESTIONS, MOST_QUESTIONS
from netwerkapp.ui.buttons import Chip, IconButton
from netwerkapp.ui.fields import TextField
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.labels import Label
from netwerkapp.ui.layouts import clear
from netwerkapp.ui.theme import Theme

IDEAS = 3  # chips at a time
NUMBER, REMOVE = 38, 37  # px at the left and at the right of a question


def suited(bank: QuestionBank, talk_type: str) -> list[str]:
    """Return the questions for this type of talk, from each phase in turn.

    A networking talk begins with the good first set, another one with the questions of its own type.
    """
    own = talk_type != ConversationType.NETWORKING
    rows = []
    for phase in dict.fromkeys(question.phase for question in bank.question):
        here = [question for question in bank.for_type(talk_type) if question.phase == phase]
        here.sort(key=lambda question: not question.types if own else question.nr not in bank.starter)
        rows.append([question.text for question in here])
    return [text for turn in zip_longest(*rows) for text in turn if text]


class QuestionList(QWidget):
    """Lines with a number, a field and a way to take them out; below them ideas. Three lines at least.

    `giver` is who gave you the name of the person you talk with, "" for nobody.
    """

    edited = Signal(object)  # tuple of texts
    left = Signal()

    def __init__(self, theme: Theme, bank: QuestionBank, talk_type: str, giver: str) -> None:
        super().__init__()
        self._theme = theme
        texts = [text.replace("{name}", giver) if giver else text for text in suited(bank, talk_type)]
        self._ideas = [text for text in texts if "{" not in text]
        self._offset = 0
        self.visit = new_id()
        self.fields: list[TextField] = []
        self._lines, self._chips = QVBoxLayout(), Flow(across=theme.px(8), down=theme.px(8))
        self._lines.setSpacing(theme.px(8))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addLayout(self._lines)
        chips = QVBoxLayout()
        chips.setContentsMargins(theme.px(NUMBER), 0, theme.px(REMOVE), 0)
        chips.addLayout(self._chips)
        column.addLayout(chips)
        self.chips: list[Chip] = []

    def show_questions(self, questions: tuple[str, ...]) -> None:
        """Show these questions, without telling."""
        clear(self._lines)
        self.fields = []
        texts = [*questions, *[""] * max(0, ENOUGH_QUESTIONS - len(questions))]
        if len(texts) < MOST_QUESTIONS and all(text.strip() for text in texts):
            texts.append("")
        for place, text in enumerate(texts):
            self._add_line(place, text)
        self._show_chips()

    def questions(self) -> tuple[str, ...]:
        """Return the questions as they stand, without empty lines at the end."""
        texts = [field.text() for field in self.fields]
        while texts and not texts[-1].strip():
            texts.pop()
        return tuple(texts)

    def _add_line(self, place: int, text: str) -> None:
        theme, box = self._theme, QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        number = Label(theme, str(place + 1), role="smallbold")
        number.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
        number.setContentsMargins(0, 0, theme.px(NUMBER - 26), 0)
        number.setFixedWidth(theme.px(NUMBER))
        field = TextField(theme)
        field.setText(text)
        field.setCursorPosition(0)
        field.setAccessibleName(self.tr("Question {n}").format(n=place + 1))
        remove = IconButton(theme, "x", self.tr("Take question {n} out").format(n=place + 1))
        field.textEdited.connect(self._typed)
        field.left.connect(self._left)
        remove.clicked.connect(partial(self._remove, place))
        row.addWidget(number)
        row.addWidget(field, 1)
        row.addSpacing(theme.px(5))
        row.addWidget(remove)
        self._lines.addWidget(box)
        self.fields.append(field)

    def _typed(self, _text: str) -> None:
        """Tell, and keep one empty line for another question."""
        if len(self.fields) < MOST_QUESTIONS and all(field.text().strip() for field in self.fields):
            self._add_line(len(self.fields), "")
        self.edited.emit(self.questions())

    def _remove(self, place: int, _checked: bool = False) -> None:
        texts = [field.text() for field in self.fields]
        del texts[place]
        self._change(texts)
        self.fields[min(place, len(self.fields) - 1)].setFocus()

    def _add(self, text: str, _checked: bool = False) -> None:
        texts = [field.text() for field in self.fields]
        empty = next((place for place, one in enumerate(texts) if not one.strip()), None)
        if empty is None:
            texts.append(text)
        else:
            texts[empty] = text
        self._change(texts)
        self.fields[texts.index(text)].setFocus()

    def _change(self, texts: list[str]) -> None:
        while texts and not texts[-1].strip():
            texts.pop()
        self.visit = new_id()
        self.show_questions(tuple(texts))
        self.edited.emit(self.questions())
        self._left()

    def _show_chips(self) -> None:
        clear(self._chips)
        self.chips = []
        used = {field.text() for field in self.fields}
        full = sum(bool(text.strip()) for text in used) >= MOST_QUESTIONS
        ideas = [idea for idea in self._ideas if idea not in used]
        if full or not ideas:
            return
        for place in range(min(IDEAS, len(ideas))):
            text = ideas[(self._offset + place) % len(ideas)]
            chip = Chip(self._theme, text)
            chip.clicked.connect(partial(self._add, text))
            self._chips.addWidget(chip)
            self.chips.append(chip)
        if len(ideas) > IDEAS:
            more = Chip(self._theme, self.tr("More ideas"), "refresh-cw")
            more.clicked.connect(self._more)
            self._chips.addWidget(more)

    def _more(self) -> None:
        self._offset += IDEAS
        self._show_chips()

    def _left(self) -> None:
        self.left.emit()
        self.visit = new_id()
