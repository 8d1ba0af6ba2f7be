"""The questions to ask: three to six lines, with ideas to add from the bank."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netwerkapp.content import QuestionBank
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.preparations import ENOUGH_QUESTIONS, MOST_QUESTIONS
from netwerkapp.ui.buttons import Chip, IconButton
from netwerkapp.ui.fields import TextField
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.labels import Label
from netwerkapp.ui.layouts import clear
from netwerkapp.ui.theme import Theme

IDEAS = 3  # chips at a time


class QuestionList(QWidget):
    """Lines with a number, a field and a way to take them out; below them ideas. Three lines at least."""

    edited = Signal(object)  # tuple of texts
    left = Signal()

    def __init__(self, theme: Theme, bank: QuestionBank, talk_type: str, name: str) -> None:
        super().__init__()
        self._theme, self._name = theme, name
        first = [question for question in bank.question if question.nr in bank.starter]
        others = [question for question in bank.for_type(talk_type) if question.nr not in bank.starter]
        suited = {question.nr for question in bank.for_type(talk_type)}
        bank_texts = [question.text for question in [*(one for one in first if one.nr in suited), *others]]
        self._ideas = [text.replace("{name}", name) for text in bank_texts if "{direction}" not in text]
        self._offset = 0
        self.visit = new_id()
        self.fields: list[TextField] = []
        self._lines, self._chips = QVBoxLayout(), Flow(across=theme.px(8), down=theme.px(8))
        self._lines.setSpacing(theme.px(8))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addLayout(self._lines)
        column.addLayout(self._chips)
        self.chips: list[Chip] = []

    def show_questions(self, questions: tuple[str, ...]) -> None:
        """Show these questions, without telling."""
        clear(self._lines)
        self.fields = []
        texts = [*questions, *[""] * max(0, ENOUGH_QUESTIONS - len(questions))]
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
        row.setSpacing(theme.px(10))
        number = Label(theme, str(place + 1), role="smallbold")
        number.setFixedWidth(theme.px(14))
        field = TextField(theme)
        field.setText(text)
        field.setCursorPosition(0)
        field.setAccessibleName(self.tr("Question {n}").format(n=place + 1))
        remove = IconButton(theme, "x", self.tr("Take question {n} out").format(n=place + 1))
        field.textEdited.connect(lambda _text: self.edited.emit(self.questions()))
        field.left.connect(self._left)
        remove.clicked.connect(partial(self._remove, place))
        row.addWidget(number)
        row.addWidget(field, 1)
        row.addWidget(remove)
        self._lines.addWidget(box)
        self.fields.append(field)

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
