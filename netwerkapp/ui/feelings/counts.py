"""What you dared, who knows that you are looking, and what you put in beside what it brought."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from netwerkapp.content_types.feelings import Feelings
from netwerkapp.domain.counters import Effort, WhoKnows, Yields
from netwerkapp.domain.reflections import Benefit
from netwerkapp.ui.cards import Card
from netwerkapp.ui.labels import Label
from netwerkapp.ui.layouts import clear
from netwerkapp.ui.numbers import NumberWords
from netwerkapp.ui.theme import Theme

BESIDE = 30  # em of the card: below that yield stands under effort


class Count(Card):
    """One number with what it counts; without it, how it comes."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__(theme, padding=16)
        row = QHBoxLayout()
        row.setSpacing(theme.px(12))
        self._number, self._about = Label(theme, role="h1"), Label(theme)
        self._number.setWordWrap(False)
        self._number.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.content.addWidget(Label(theme, title, role="h2"))
        row.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._about, 1)
        self.content.addLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_count(self, number: int | None, about: str) -> None:
        """Show the number, or None, with its words."""
        self._number.setText("" if number is None else str(number))
        self._number.setVisible(number is not None)
        self._about.setText(about)
        self._about.set_colour("ink2" if number is None else "ink")

    def text(self) -> str:
        """Return what is shown, in one line."""
        return f"{self._number.text()} {self._about.text()}".strip()


class CountWords:
    """The counts in words, the same on the screen and on paper."""

    def __init__(self, content: Feelings) -> None:
        self._texts = content.texts
        self._numbers = NumberWords()

    def dared(self, times: int) -> tuple[int | None, str]:
        """Return the number with its words."""
        if not times:
            return None, self._texts["dared_empty"]
        return times, self._texts["dared_one" if times == 1 else "dared_about"]

    def who_knows(self, known: WhoKnows) -> tuple[int | None, str]:
        """Return the number with its words."""
        texts = self._texts
        if not known.yes and not known.a_little:
            return None, texts["who_knows_empty"]
        key = "who_knows_one" if known.yes == 1 else "who_knows_about"
        if known.people == 1:
            key = "who_knows_only" if known.yes else "who_knows_only_not"
        said = texts[key].format(people=known.people)
        if known.a_little:
            word = self._numbers.word(known.a_little)
            little = texts["who_knows_little_one" if known.a_little == 1 else "who_knows_a_little"]
            said = f"{said} {little.format(number=word[0].upper() + word[1:])}"
        return known.yes, said


def effort_lines(content: Feelings, effort: Effort) -> list[tuple[str, int]]:
    """Return what you put in, in words with its number; what is 0 is left out."""
    return [(one.text, number) for one in content.effort if (number := getattr(effort, one.id))]


def yield_lines(content: Feelings, yields: Yields) -> list[tuple[str, int]]:
    """Return what it brought, in words with its number; what is 0 is left out."""
    return [(one.text, number) for one in content.benefit if (number := yields.times[Benefit(one.id)])]


class EffortAndYield(Card):
    """Two short lists beside each other."""

    def __init__(self, theme: Theme, content: Feelings) -> None:
        super().__init__(theme, padding=16)
        self._content = content
        self.content.addWidget(Label(theme, content.texts["effort_and_yield"], role="h2"))
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._parts.setSpacing(theme.px(28))
        self._empty = Label(theme, content.texts["effort_empty"], role="muted")
        self._sides: list[tuple[QWidget, QVBoxLayout]] = []
        self.lines: list[str] = []
        self._shown: tuple[Effort, Yields] | None = None
        for _ in range(2):
            side, column = QWidget(), QVBoxLayout()
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(theme.px(4))
            side.setLayout(column)
            self._parts.addWidget(side, 1, Qt.AlignmentFlag.AlignTop)
            self._sides.append((side, column))
        self.content.addLayout(self._parts)
        self.content.addWidget(self._empty)
        self.content.addWidget(Label(theme, content.texts["quiet"], role="small"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_both(self, effort: Effort, yields: Yields) -> None:
        """Show what you put in and what it brought; what is 0 is left out."""
        if (effort, yields) == self._shown:
            return
        self._shown = effort, yields
        texts = self._content.texts
        put_in, brought = effort_lines(self._content, effort), yield_lines(self._content, yields)
        anything = effort.anything or yields.anything
        self.lines = []
        for (side, column), title, rows in zip(
            self._sides, (texts["effort"], texts["yield"]), (put_in, brought), strict=True
        ):
            clear(column)
            column.addWidget(Label(self._theme, title, role="h3"))
            self._fill(column, rows, texts["yield_empty"])
            side.setVisible(anything)
        self._empty.setVisible(not anything)

    def lay_out(self, em: float) -> None:
        """Put the lists beside each other, or under each other where the card is less wide."""
        direction = QBoxLayout.Direction
        self._parts.setDirection(direction.LeftToRight if em >= BESIDE else direction.TopToBottom)

    def _fill(self, column: QVBoxLayout, rows: Sequence[tuple[str, int]], empty: str) -> None:
        if not rows:
            column.addWidget(Label(self._theme, empty, role="muted"))
            return
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self._theme.px(12))
        grid.setVerticalSpacing(self._theme.px(4))
        grid.setColumnStretch(0, 1)
        for place, (one, number) in enumerate(rows):
            count = Label(self._theme, str(number), role="h3")
            count.setWordWrap(False)
            grid.addWidget(Label(self._theme, one), place, 0)
            grid.addWidget(count, place, 1, Qt.AlignmentFlag.AlignRight)
            self.lines.append(f"{one}: {number}")
        column.addLayout(grid)
