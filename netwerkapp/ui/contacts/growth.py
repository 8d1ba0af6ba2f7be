"""Zo groeit je netwerk: a small tree of who led you to whom, and the same in words."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netwerkapp.storage.timelines import GrownBranch
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.layouts import clear
from netwerkapp.ui.theme import Theme

STEP, ROW, DOT = 18, 32, 4.5  # px: one level further in, the height of a row, the radius of a dot
DEEPEST = 6  # levels that go further in; deeper ones stand under each other


class _Row(QWidget):
    """One person: a dot on the lines of the tree, and the name as a link, or in bold for who is shown."""

    def __init__(self, theme: Theme, depth: int, lines: tuple[bool, ...], name: QWidget, *, chosen: bool) -> None:
        super().__init__()
        self._theme, self._depth, self._lines, self._chosen = theme, depth, lines, chosen
        self.setMinimumHeight(theme.px(ROW))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(STEP * depth + 20), 0, 0, 0)
        row.addWidget(name, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines and the dot."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, high = self.height() / 2, self.height()
        painter.setPen(theme.pen("control", 1))
        for level, goes_on in enumerate(self._lines):
            across = theme.px(STEP * level + 7) + 0.5
            last = level == self._depth - 1
            if goes_on or last:
                painter.drawLine(QPointF(across, 0), QPointF(across, high if goes_on else middle))
            if last:
                painter.drawLine(QPointF(across, middle), QPointF(theme.px(STEP * self._depth + 7), middle))
        painter.setPen(theme.pen("accent", 1.5))
        painter.setBrush(theme.colour("accent") if self._chosen else theme.colour("surface"))
        radius = theme.px(DOT)
        painter.drawEllipse(QPointF(theme.px(STEP * self._depth + 7) + 0.5, middle), radius, radius)
        painter.end()


class Growth(QWidget):
    """The tree; a name leads to that person."""

    contact_chosen = Signal(str)  # contact id

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.words = Label(theme, role="small")
        column.addLayout(self._rows)
        column.addWidget(self.words)

    def show_tree(self, tree: Sequence[GrownBranch], someone: str) -> None:
        """Show this tree, in which `someone` is the person that is read about."""
        clear(self._rows)
        depths = [min(one.branch.depth, DEEPEST) for one in tree]
        for place, (one, depth) in enumerate(zip(tree, depths, strict=True)):
            lines = tuple(_goes_on(depths, place, level + 1) for level in range(depth))
            chosen = one.branch.contact == someone
            name: QWidget = Label(self._theme, one.name.full, "h3") if chosen else self._link(one)
            self._rows.addWidget(_Row(self._theme, depth, lines, name, chosen=chosen))
        self.words.setText(self._in_words(tree))
        self.setAccessibleName(self.tr("How your network grows"))
        self.setAccessibleDescription(self.words.text())

    def _link(self, one: GrownBranch) -> Link:
        link = Link(self._theme, one.name.full)
        link.clicked.connect(lambda: self.contact_chosen.emit(one.branch.contact))
        return link

    def _in_words(self, tree: Sequence[GrownBranch]) -> str:
        """Return a sentence for each person who led you to others."""
        sentences = []
        for place, one in enumerate(tree):
            led_to = []
            for other in tree[place + 1 :]:
                if other.branch.depth <= one.branch.depth:
                    break
                if other.branch.depth == one.branch.depth + 1:
                    led_to.append(other.name.full)
            if led_to:
                *first, last = led_to
                names = self.tr("{names} and {name}") if first else "{name}"
                both = names.replace("{names}", ", ".join(first)).replace("{name}", last)
                text = self.tr("{giver} led you to {people}.")
                sentences.append(text.replace("{giver}", one.name.full).replace("{people}", both))
        return " ".join(sentences)


def _goes_on(depths: Sequence[int], place: int, level: int) -> bool:
    """Whether the line of this level goes on below this row."""
    for depth in depths[place + 1 :]:
        if depth <= level:
            return depth == level
    return False
