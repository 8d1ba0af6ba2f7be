"""How it feels: the chart with one plain sentence, and a table for who asks."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from netwerkapp.content_types.ladder import LadderTexts
from netwerkapp.storage.trends import TrendPoint
from netwerkapp.ui.cards import Card
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.ladder.trend_chart import TrendChart
from netwerkapp.ui.layouts import LARGEST, refit
from netwerkapp.ui.numbers import NumberWords
from netwerkapp.ui.theme import Theme

if TYPE_CHECKING:
    from netwerkapp.ui.feelings.table import TrendTable

SHOWN = 12  # look-backs
SIDE = 152  # px of the words
BESIDE = 32  # em of its own width: below that the chart is under the words


class TrendCard(Card):
    """The chart beside its sentence, or under it where there is little room. Enter on it shows the values.

    `whole`: the values stand under the chart all the time, and nothing leads to more.
    """

    more_wanted = Signal()  # the page behind this card

    def __init__(self, theme: Theme, texts: LadderTexts, *, whole: bool = False) -> None:
        super().__init__(theme, padding=16)
        self._texts, self._numbers, self._whole = texts.texts, NumberWords(self), whole
        self._parts, words, self._side = QBoxLayout(QBoxLayout.Direction.LeftToRight), QVBoxLayout(), QWidget()
        self._parts.setSpacing(theme.px(20))
        self._sentence = Label(theme, role="body" if whole else "small")
        self._points: Sequence[TrendPoint] = ()
        self.table: TrendTable | None = None
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(theme.px(6))
        if not whole:
            words.addWidget(Label(theme, self._texts["how_it_feels"], role="h2"))
        words.addWidget(self._sentence)
        self.more = Link(theme, self.tr("See more"), size=13)
        self.more.setAccessibleDescription(self._texts["how_it_feels"])
        self.more.clicked.connect(self.more_wanted)
        if whole:
            self.more.hide()
        words.addWidget(self.more)
        words.addStretch()
        self._side.setLayout(words)
        self.chart = TrendChart(theme)
        self.chart.chosen.connect(self._show_values)
        self._parts.addWidget(self._side)
        self._parts.addWidget(self.chart, 1)
        self.content.addLayout(self._parts)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose between beside and under."""
        super().resizeEvent(event)
        self._lay_out()

    def show_points(self, points: Sequence[TrendPoint]) -> None:
        """Show these look-backs, oldest first; the chart has the last twelve."""
        if points == self._points and self._sentence.text():
            return
        self._points = points
        enough = len(points) > 1
        self._sentence.setText(self._said(points) if enough else self._texts["first_line"])
        self.chart.show_points(points[-SHOWN:])
        self.chart.setAccessibleName(self._texts["how_it_feels"])
        hint = self.tr("Enter shows the values as a table.")
        self.chart.setAccessibleDescription(f"{self._sentence.text()} {self.chart.in_words()} {hint}")
        self.chart.setToolTip(hint)
        as_table = self.table is not None and not self.table.isHidden()
        self.chart.setVisible(enough and (self._whole or not as_table))
        if self._whole or as_table:
            self._values().setVisible(enough)
            self._values().show_points(points)
        self._lay_out()

    def sentence(self) -> str:
        """Return the sentence beside the chart."""
        return self._sentence.text()

    def _values(self) -> "TrendTable":
        """Return the table, made when it is first asked for."""
        if self.table is None:
            from netwerkapp.ui.feelings.table import TrendTable  # only for who asks: start-up does not wait for it

            self.table = TrendTable(self._theme)
            self.table.left.connect(self._show_chart)
            self._parts.addWidget(self.table, 1)
        return self.table

    def _show_values(self) -> None:
        table = self._values()
        table.show_points(self._points)
        table.show()
        self.chart.setVisible(self._whole)
        self._lay_out()
        self.content.activate()
        table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_chart(self) -> None:
        self._values().setVisible(self._whole)
        self.chart.show()
        self._lay_out()
        self.chart.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        theme, direction = self._theme, QBoxLayout.Direction
        shown = len(self._points) > 1
        beside = shown and not self._whole and theme.em(self.width()) >= BESIDE
        self._parts.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        self._side.setMinimumWidth(theme.px(SIDE) if beside else 0)
        self._side.setMaximumWidth(theme.px(SIDE) if beside else LARGEST)
        refit(self.content)

    def _said(self, points: Sequence[TrendPoint]) -> str:
        first, last, before = points[0], points[-1], points[-2]
        if last.pleasure and before.pleasure and last.pleasure < before.pleasure:
            return self._texts["harder"]
        word = self._numbers.word(len(points))
        said = [self.tr("{number} talks.").format(number=word[0].upper() + word[1:])]
        less = bool(last.energy_cost and first.energy_cost and last.energy_cost < first.energy_cost)
        more = bool(last.pleasure and first.pleasure and last.pleasure > first.pleasure)
        if less and more:
            said.append(self.tr("They take less energy than before, and you enjoy them more."))
        elif less:
            said.append(self.tr("They take less energy than before."))
        elif more:
            said.append(self.tr("You enjoy them more than before."))
        elif last.ease > first.ease:
            said.append(self.tr("They go more easily than before."))
        return " ".join(said)
