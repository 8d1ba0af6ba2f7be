"""Short facts about a person: a word, and what is known, under each other."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from netwerkapp.ui.contacts.delegates import DOT, dots_width, paint_dots
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.labels import Label
from netwerkapp.ui.theme import Theme

KEY = 80  # px: the words before the facts


class Dots(QWidget):
    """The four dots of closeness."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._closeness = theme, 0
        self.setFixedSize(dots_width(theme), theme.px(DOT + 11))

    def show_closeness(self, closeness: int | None) -> None:
        """Show how close someone is."""
        self._closeness = closeness or 0
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dots."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._closeness:
            paint_dots(painter, self._theme, QPointF(0, self.height() / 2), self._closeness)
        painter.end()


class Facts(QWidget):
    """The facts that are known; what is not known takes no room."""

    def __init__(self, theme: Theme, names: dict[str, str]) -> None:
        """Take the word before each fact, by its key."""
        super().__init__()
        self._theme, self._names, self._rows = theme, names, dict[str, tuple[Label, Label]]()
        self._places = {key: row for row, key in enumerate(names)}
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(theme.px(5))
        grid.setColumnMinimumWidth(0, theme.px(KEY))
        grid.setColumnStretch(1, 1)
        self._dots = Dots(theme)
        self._dots.hide()

    def show_facts(self, facts: dict[str, str], closeness: int | None = None) -> None:
        """Show these facts, by their keys; one without words is left out."""
        self._dots.show_closeness(closeness)
        for key in self._names:
            text = facts.get(key, "")
            if text:
                self._make_rows(key)
            for label in self._rows.get(key, ()):
                label.setVisible(bool(text))
            if key in self._rows:
                self._rows[key][1].setText(text)
        self._dots.setVisible(bool(facts.get("closeness")))
        self.setVisible(any(facts.get(key) for key in self._names))

    def text(self, key: str) -> str:
        """Return what is shown of one fact."""
        return self._rows[key][1].text() if key in self._rows else ""

    def _make_rows(self, last: str) -> None:
        """Make the rows up to this one, where they were not needed before: a screen reader follows how they stand."""
        for key, row in self._places.items():
            if row <= self._places[last] and key not in self._rows:
                self._rows[key] = self._make_row(key)

    def _make_row(self, key: str) -> tuple[Label, Label]:
        theme, row, top = self._theme, self._places[key], Qt.AlignmentFlag.AlignTop
        title, value = Label(theme, self._names[key], "muted"), Label(theme)
        title.setContentsMargins(0, 0, theme.px(8), 0)
        self._grid.addWidget(title, row, 0, top)
        if key == "closeness":
            both = Flow(across=theme.px(6), down=0)
            both.addWidget(self._dots)
            both.addWidget(value)
            self._grid.addLayout(both, row, 1)
        else:
            self._grid.addWidget(value, row, 1, top)
        for label in (title, value):
            label.hide()
        return title, value
