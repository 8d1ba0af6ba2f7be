"""Back after a while: plans whose day is over, together, with two ways to deal with them. It takes the week's place."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netwerkapp.ui.buttons import OutlinedButton
from netwerkapp.ui.labels import Label
from netwerkapp.ui.ladder.week import Week, WeekRow
from netwerkapp.ui.theme import Theme


class FreshStart(QWidget):
    """The list, and what to do with it."""

    opened = Signal(object)  # WeekRow
    done = Signal(object)  # WeekRow
    later_wanted = Signal()

    def __init__(self, theme: Theme, texts: Mapping[str, str]) -> None:
        super().__init__()
        self.plans = Week(theme)
        self.one_by_one = OutlinedButton(theme, texts["one_by_one"])
        self.later = OutlinedButton(theme, texts["all_later"])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(Label(theme, texts["fresh_start"], role="h2"))
        column.addWidget(Label(theme, texts["fresh_start_why"]))
        column.addWidget(self.plans)
        column.addWidget(self.one_by_one)
        column.addWidget(self.later)
        column.addSpacing(theme.px(6))
        column.addWidget(Label(theme, texts["setback"], role="small"))
        column.addStretch()
        self.plans.opened.connect(self.opened)
        self.plans.done.connect(self.done)
        self.later.clicked.connect(self.later_wanted)
        self.one_by_one.clicked.connect(lambda: self.plans.rows[0].click())

    def show_rows(self, rows: Sequence[WeekRow]) -> None:
        """Show these plans."""
        self.plans.show_groups([("", rows)] if rows else [])
