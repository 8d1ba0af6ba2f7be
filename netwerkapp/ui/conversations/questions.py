"""The questions to ask: three to six lines, with ideas to add from the bank."""

from collections.abc import Sequence
from functools import partial
from itertools import zip_longest

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netwerkapp.content_types.questions import QuestionBank
from netwerkapp.domain.conversations import ConversationType
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.preparations import ENOUGH_QUESTIONS, MOST_QUESTIONS
from netwerkapp.ui.aloud import FOLD, SPOKEN_AS
from netwerkapp.ui.buttons import Chip, IconButton
from netwerkapp.ui.conversations.bank import BankBox, groups
from netwerkapp.ui.fields import TextField
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.plain_button import PlainButton
from netwerkapp.ui.theme import Theme

IDEAS = 3  # chips at a time
NUMBER, REMOVE = 38, 37  # px at the left and at the right of a question
HANDLE, BETWEEN = 34, 8  # px of the number, and between two questions


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


class Handle(PlainButton):
    """The number of a question: drag it to put the question elsewhere."""

    moved = Signal(int)  # so many places further down

    def __init__(self, theme: Theme, number: int, line: QWidget) -> None:
        super().__init__(str(number))
        self._line, self._gap = line, theme.px(BETWEEN)
        self.setProperty("role", "icon")
        self.setFont(theme.font(13, bold=True))
        self.setFixedSize(theme.px(HANDLE), theme.px(34))
        self.setCursor(Qt.CursorShape.SizeVerCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Move question {n}").replace("{n}", str(number)))
        self.setToolTip(self.tr("Drag it, or press Alt with an arrow key in the field"))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Where the mouse lets go, the question is put."""
        super().mouseReleaseEvent(event)
        by = round((event.position().y() - self.height() / 2) / (self._line.height() + self._gap))
        if by:
            self.moved.emit(by)


class QuestionLine(QWidget):
    """A number, a field, and a way to take the question out."""

    moved = Signal(int)  # so many places further down

    def __init__(self, theme: Theme, number: int) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.handle = Handle(theme, number, self)
        self.field = TextField(theme)
        self.field.setAccessibleName(self.tr("Question {n}").replace("{n}", str(number)))
        self.remove = IconButton(theme, "x", self.tr("Take question {n} out").replace("{n}", str(number)))
        row.addWidget(self.handle)
        row.addSpacing(theme.px(NUMBER - HANDLE))
        row.addWidget(self.field, 1)
        row.addSpacing(theme.px(5))
        row.addWidget(self.remove)
        self.handle.moved.connect(self.moved)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with an arrow key moves the question."""
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if by is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(by)
        else:
            super().keyPressEvent(event)


class QuestionList(QWidget):
    """Three lines at least; when all are filled in there is one more, up to six. Below them ideas.

    `giver` is who gave you the name of the person you talk with, "" for nobody.
    """

    edited = Signal(object)  # tuple of texts
    left = Signal()

    def __init__(
        self, theme: Theme, bank: QuestionBank, talk_type: str, giver: str, own: Sequence[str] = (), first: bool = False
    ) -> None:
        """`own` are your questions of other talks, newest first; `first`: this is your first talk."""
        super().__init__()
        self._starter = [question.text for question in bank.question if question.nr in bank.starter] if first else []
        texts = [text.replace("{name}", giver) if giver else text for text in suited(bank, talk_type)]
        self.ideas = [text for text in texts if "{" not in text]
        self._offset, self._count = 0, ENOUGH_QUESTIONS
        self.visit = new_id()
        self._lines = [QuestionLine(theme, place + 1) for place in range(MOST_QUESTIONS)]
        self._chips = [Chip(theme, "") for _ in range(IDEAS)]
        self.more = Chip(theme, self.tr("More ideas"), "refresh-cw")
        self.start = Chip(theme, self.tr("Five questions for a first talk"), "sprout")
        self.all = Chip(theme, self.tr("All questions"), "search")
        self.all.setCheckable(True)
        self.all.setProperty(SPOKEN_AS, FOLD)
        self.bank = BankBox(theme)
        self.bank.hide()
        phases = {
            "opening": self.tr("To open"),
            "middle": self.tr("In the middle"),
            "deeper": self.tr("To ask further"),
            "closing": self.tr("To close"),
        }
        self.bank.show_groups(groups(bank, talk_type, giver, phases, own, self.tr("Your own, from before")))
        lines, chips, column = QVBoxLayout(), Flow(across=theme.px(8), down=theme.px(8)), QVBoxLayout(self)
        lines.setSpacing(theme.px(BETWEEN))
        for line in self._lines:
            lines.addWidget(line)
        for chip in (self.start, *self._chips, self.more, self.all):
            chips.addWidget(chip)
        around = QVBoxLayout()
        around.setContentsMargins(theme.px(NUMBER), 0, theme.px(REMOVE), 0)
        around.setSpacing(theme.px(12))
        around.addLayout(chips)
        around.addWidget(self.bank)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addLayout(lines)
        column.addLayout(around)
        self._listen()

    @property
    def fields(self) -> list[TextField]:
        """The fields that are shown."""
        return [line.field for line in self._lines[: self._count]]

    @property
    def removers(self) -> list[IconButton]:
        """The buttons that are shown, one for each field."""
        return [line.remove for line in self._lines[: self._count]]

    @property
    def handles(self) -> list[Handle]:
        """The numbers that are shown, one for each field."""
        return [line.handle for line in self._lines[: self._count]]

    @property
    def chips(self) -> list[Chip]:
        """The ideas that are shown."""
        return [chip for chip in self._chips if not chip.isHidden()]

    def show_questions(self, questions: Sequence[str]) -> None:
        """Show these questions, without telling."""
        for line, text in zip_longest(self._lines, questions, fillvalue=""):
            if isinstance(line, QuestionLine) and line.field.text() != text:
                line.field.setText(text)
                line.field.setCursorPosition(0)
        self._fit(len(questions))

    def questions(self) -> tuple[str, ...]:
        """Return the questions as they stand, without empty lines at the end."""
        return _without_end([field.text() for field in self.fields])

    def _listen(self) -> None:
        for place, line in enumerate(self._lines):
            line.field.textEdited.connect(self._type)
            line.field.left.connect(self._leave)
            line.remove.clicked.connect(partial(self._remove, place))
            line.moved.connect(partial(self._move, place))
        for chip in self._chips:
            chip.clicked.connect(partial(self._take_chip, chip))
        self.more.clicked.connect(self._show_more)
        self.start.clicked.connect(lambda: self._change(tuple(self._starter)))
        self.all.toggled.connect(self._show_bank)
        self.bank.taken.connect(self._add)
        self.bank.closed.connect(self._close_bank)

    def _fit(self, least: int) -> None:
        """Show as many lines as there are questions, three at least, and an empty one when all are filled in."""
        count = max(ENOUGH_QUESTIONS, least)
        if all(line.field.text().strip() for line in self._lines[:count]):
            count = min(count + 1, MOST_QUESTIONS)
        self._count = count
        for place, line in enumerate(self._lines):
            line.setVisible(place < count)
        self._show_chips()

    def _show_chips(self) -> None:
        used = {field.text() for field in self.fields}
        full = all(line.field.text().strip() for line in self._lines)
        ideas = [] if full else [idea for idea in self.ideas if idea not in used]
        for place, chip in enumerate(self._chips):
            if place < len(ideas):
                chip.setText(ideas[(self._offset + place) % len(ideas)])
            chip.setVisible(place < len(ideas))
        self.more.setVisible(len(ideas) > IDEAS)
        self.start.setVisible(bool(self._starter) and not any(used))
        self.bank.setEnabled(not full)

    def _type(self, _text: str) -> None:
        self._fit(self._count)
        self.edited.emit(self.questions())

    def _remove(self, place: int, _checked: bool = False) -> None:
        texts = [field.text() for field in self.fields]
        del texts[place]
        self._change(_without_end(texts))
        self.fields[min(place, self._count - 1)].setFocus()

    def _move(self, place: int, by: int) -> None:
        """Put a question so many places further; the focus goes with it."""
        texts = [field.text() for field in self.fields]
        to = min(max(place + by, 0), len(texts) - 1)
        if to != place and any(text.strip() for text in texts):
            texts.insert(to, texts.pop(place))
            self._change(_without_end(texts))
            self._lines[to].field.setFocus()

    def _take_chip(self, chip: Chip, _checked: bool = False) -> None:
        place = self._add(chip.text())
        self.fields[place].setFocus()

    def _add(self, question: str) -> int:
        """Put a question in the first empty line; its place."""
        texts = [field.text() for field in self.fields]
        place = next(place for place, text in enumerate(texts) if not text.strip())
        texts[place] = question
        self._change(_without_end(texts))
        return place

    def _show_bank(self, seen: bool) -> None:
        self.bank.setVisible(seen)
        if seen:
            self.bank.search.setFocus()

    def _close_bank(self) -> None:
        self.all.setChecked(False)
        self.all.setFocus()

    def _change(self, texts: tuple[str, ...]) -> None:
        """Show other questions."""
        self.show_questions(texts)
        self.edited.emit(self.questions())
        self._leave()

    def _show_more(self) -> None:
        self._offset += IDEAS
        self._show_chips()

    def _leave(self) -> None:
        self.left.emit()
        self.visit = new_id()


def _without_end(texts: Sequence[str]) -> tuple[str, ...]:
    """Return the texts up to the last one that holds something."""
    kept = list(texts)
    while kept and not kept[-1].strip():
        kept.pop()
    return tuple(kept)
