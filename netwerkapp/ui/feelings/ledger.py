"""Thought and happened: a line with two dots for every talk and every experiment that you thought of beforehand."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from netwerkapp.content_types.feelings import Feelings
from netwerkapp.domain.predictions import Outcome, Prediction
from netwerkapp.ui.buttons import OutlinedButton
from netwerkapp.ui.cards import Card, Divider
from netwerkapp.ui.dates import short_date
from netwerkapp.ui.feelings.dots import Key, TwoDots
from netwerkapp.ui.feelings.times import TimesWords
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.layouts import clear
from netwerkapp.ui.theme import Theme

SHOWN = 8  # rows; the rest after "show all"
SCALE, LEAST = 250, 140  # px of the line with the dots
BESIDE = 34  # em of the card: below that the line stands under the words


class Ledger(Card):
    """The rows, newest first, under one sentence that states numbers only."""

    told = Signal(object, object)  # a Prediction, and the Outcome that was chosen

    def __init__(self, theme: Theme, content: Feelings) -> None:
        super().__init__(theme, padding=16)
        self._content, self._words = content, TimesWords(content)
        self._all = self._beside = self._filled = False
        self._predictions: Sequence[Prediction] = ()
        self.rows: list[LedgerRow] = []
        self.content.addWidget(Label(theme, content.texts["ledger"], role="h2"))
        self._caption = Label(theme)
        self._list, self._box = QVBoxLayout(), QWidget()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(theme.px(8))
        self._box.setLayout(self._list)
        self._keys = _Keys(theme, content.texts)
        self._keys.lay_out(False)
        self.all_link = Link(theme, self.tr("Show all"))
        self.all_link.clicked.connect(self._show_all)
        for widget in (self._caption, self._keys, self._box, self.all_link):
            self.content.addWidget(widget)

    def show_predictions(self, predictions: Sequence[Prediction]) -> None:
        """Show these, newest first; rows that stand there already stay as they are."""
        if predictions != self._predictions or not self._filled:
            self._predictions, self._filled = predictions, True
            self._fill()

    def caption(self) -> str:
        """Return the sentence above the rows."""
        return self._caption.text()

    def lay_out(self, em: float) -> None:
        """Put the dots beside the words, or under them where the card is less wide."""
        beside = em >= BESIDE
        if beside != self._beside:
            self._beside = beside
            self._keys.lay_out(beside)
            for row in self.rows:
                row.lay_out(beside)

    def _fill(self) -> None:
        clear(self._list)
        self.rows = []
        for place, prediction in enumerate(self._predictions if self._all else self._predictions[:SHOWN]):
            if place:
                self._list.addWidget(Divider(self._theme))
            row = LedgerRow(self._theme, self._content, self._words, prediction)
            row.told.connect(partial(self.told.emit, prediction))
            row.lay_out(self._beside)
            self.rows.append(row)
            self._list.addWidget(row)
            row.show()  # now: a widget that is shown a moment later cannot take the focus yet
        caption = self._words.caption(self._predictions)
        self._caption.setText(caption if self._predictions else self._content.texts["ledger_empty"])
        self._caption.set_colour("ink" if self._predictions else "ink2")
        self._caption.setVisible(bool(self._caption.text()))
        self._keys.setVisible(bool(self._predictions))
        self._box.setVisible(bool(self._predictions))
        self.all_link.setVisible(len(self._predictions) > len(self.rows))

    def _show_all(self) -> None:
        self._all = True
        first = len(self.rows)
        self._fill()
        self.rows[first].focus_first()


class LedgerRow(QWidget):
    """What it was about, what you thought, and what happened; or the question whether it did."""

    told = Signal(object)  # Outcome

    def __init__(self, theme: Theme, content: Feelings, words: TimesWords, prediction: Prediction) -> None:
        super().__init__()
        self.prediction_id = prediction.id
        self._theme, self._parts = theme, QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(theme.px(4))
        said, column = QWidget(), QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        about = prediction.experiment or (prediction.name.full if prediction.name else self.tr("A talk"))
        column.addWidget(Label(theme, f"{about}, {short_date(prediction.day)}", role="smallbold"))
        column.addWidget(Label(theme, f"‘{prediction.thought}’"))
        if prediction.told:
            column.addWidget(Label(theme, prediction.told, role="small"))
        self.summary = self._summary(words, prediction)
        change = self.tr("change")
        self.change = Link(theme, change, size=13)
        self.change.setAccessibleName(f"{change}: {prediction.thought}")
        self.change.clicked.connect(self._ask)
        self.answers: dict[Outcome, OutlinedButton] = {}
        self._question = self._asking(content, prediction)
        line = QHBoxLayout()
        line.setSpacing(theme.px(10))
        line.addWidget(Label(theme, self.summary, role="small"), 1)
        line.addWidget(self.change)
        column.addLayout(line)
        column.addWidget(self._question)
        (self.change if prediction.outcome is None else self._question).hide()
        said.setLayout(column)
        self.dots = TwoDots(theme, prediction.chance, prediction.happened)
        self.dots.setAccessibleName(f"{prediction.thought}. {self.summary}")
        self._parts.addWidget(said, 1)
        self._parts.addWidget(self.dots, 0, Qt.AlignmentFlag.AlignTop)

    def lay_out(self, beside: bool) -> None:
        """Put the dots beside the words, or under them."""
        direction = QBoxLayout.Direction
        self._parts.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        self.dots.setMinimumWidth(self._theme.px(SCALE if beside else LEAST))
        self.dots.setMaximumWidth(self._theme.px(SCALE))

    def focus_first(self) -> None:
        """Give the focus to what can be done here."""
        wanted = self.change if not self.change.isHidden() else next(iter(self.answers.values()))
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def _summary(self, words: TimesWords, prediction: Prediction) -> str:
        said = []
        if prediction.chance is not None:
            said.append(self.tr("Chance: {n}%.").format(n=prediction.chance))
        if prediction.outcome is not None:
            said.append(self.tr("Happened: {outcome}.").format(outcome=words.outcome(prediction).lower()))
        return " ".join(said)

    def _asking(self, content: Feelings, prediction: Prediction) -> QWidget:
        theme, box, column, row = self._theme, QWidget(), QVBoxLayout(), Flow()
        column.setContentsMargins(0, theme.px(2), 0, theme.px(2))
        column.setSpacing(theme.px(4))
        column.addWidget(Label(theme, content.texts["did_it"], role="small"))
        for option in content.outcome:
            button = OutlinedButton(theme, option.text)
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            button.setAccessibleDescription(f"{content.texts['did_it']} {prediction.thought}")
            button.clicked.connect(partial(self._tell, Outcome(option.id)))
            self.answers[Outcome(option.id)] = button
            row.addWidget(button)
        column.addLayout(row)
        box.setLayout(column)
        return box

    def _ask(self) -> None:
        self.change.hide()
        self._question.show()
        self.focus_first()

    def _tell(self, outcome: Outcome, _checked: bool = False) -> None:
        self.told.emit(outcome)


class _Keys(QWidget):
    """What the two dots mean, with the ends of the line above it."""

    def __init__(self, theme: Theme, texts: dict[str, str]) -> None:
        super().__init__()
        self._theme, self._parts = theme, QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._parts.setContentsMargins(0, 0, 0, 0)
        meaning, self._ends = QHBoxLayout(), QWidget()
        meaning.setSpacing(theme.px(6))
        for word, filled in (("thought", False), ("happened", True)):
            meaning.addWidget(Key(theme, filled=filled))
            meaning.addWidget(_short(theme, texts[word]))
            meaning.addSpacing(theme.px(10))
        meaning.addStretch()
        across = QHBoxLayout(self._ends)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(_short(theme, texts["surely_not"]))
        across.addStretch()
        across.addWidget(_short(theme, texts["surely"]))
        self._parts.addLayout(meaning)
        self._parts.addWidget(self._ends)

    def lay_out(self, beside: bool) -> None:
        """Put the ends of the line above the lines."""
        direction = QBoxLayout.Direction
        self._parts.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        self._ends.setMinimumWidth(self._theme.px(SCALE if beside else LEAST))
        self._ends.setMaximumWidth(self._theme.px(SCALE))


def _short(theme: Theme, text: str) -> Label:
    label = Label(theme, text, role="small")
    label.setWordWrap(False)
    return label
