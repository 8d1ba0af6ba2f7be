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
        self._theme, self._rows = theme, dict[str, tuple[Label, Label]]()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(theme.px(5))
        grid.setColumnMinimumWidth(0, theme.px(KEY))
        grid.setColumnStretch(1, 1)
        self._dots = Dots(theme)
        top = Qt.AlignmentFlag.AlignTop
        for row, (key, name) in enumerate(names.items()):
            title, value = Label(theme, name, "muted"), Label(theme)
            title.setContentsMargins(0, 0, theme.px(8), 0)
            grid.addWidget(title, row, 0, top)
            if key == "closeness":
                both = Flow(across=theme.px(6), down=0)
                both.addWidget(self._dots)
                both.addWidget(value)
                grid.addLayout(both, row, 1)
            else:
                grid.addWidget(value, row, 1, top)
            self._rows[key] = (title, value)

    def show_facts(self, facts: dict[str, str], closeness: int | None = None) -> None:
        """Show these facts, by their keys; one without words is left out."""
        self._dots.show_closeness(closeness)
        for key, (title, value) in self._rows.items():
            text = facts.get(key, "")
            value.setText(text)
            for label in (title, value, *([self._dots] if key == "closeness" else [])):
                label.setVisible(bool(text))
        self.setVisible(any(facts.get(key) for key in self._rows))

    def text(self, key: str) -> str:
        """Return what is shown of one fact."""
        return self._rows[key][1].text()
