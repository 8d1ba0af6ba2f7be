"""The blue panel: one small step that comes next, and one button that opens the right place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout

from netwerkapp.content import LadderTexts, StepText, TileText
from netwerkapp.domain.next_step import NextStep, Rule
from netwerkapp.ui.buttons import PanelButton
from netwerkapp.ui.cards import Panel
from netwerkapp.ui.labels import Label
from netwerkapp.ui.layouts import refit
from netwerkapp.ui.theme import Theme

WIDTH = 290


class NextStepCard(Panel):
    """Says what to do, how long it takes, and leads there. Never empty."""

    pressed = Signal()

    def __init__(self, theme: Theme, texts: LadderTexts) -> None:
        super().__init__(theme)
        self._texts = texts
        self._tiles = {tile.id: tile for tile in texts.tile}
        self._steps = {step.id: step for step in texts.step}
        self._what = Label(theme, role="panelh2")
        self._duration = Label(theme, role="panel")
        self.button = PanelButton(theme, " ", "arrow-right", icon_after=True)
        self.button.clicked.connect(self.pressed)
        self._parts = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._parts.addLayout(self._words())
        self._parts.addWidget(self.button)
        self._parts.setStretch(0, 1)
        self.content.addLayout(self._parts)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.lay_out(across=False)

    def lay_out(self, *, across: bool) -> None:
        """Put the button under the words, or beside them."""
        theme, direction = self._theme, QBoxLayout.Direction
        self._parts.setDirection(direction.LeftToRight if across else direction.TopToBottom)
        self._parts.setSpacing(theme.px(20 if across else 18))
        self._parts.setAlignment(self.button, Qt.AlignmentFlag.AlignVCenter if across else Qt.AlignmentFlag(0))
        self.button.setMinimumWidth(theme.px(150) if across else 0)
        side, edge = theme.px(16 if across else 18), theme.px(12 if across else 18)
        self.content.setContentsMargins(side, edge, side, edge)

    def show_step(self, step: NextStep, name: str) -> None:
        """Show this step; `name` is the person it is about, or ""."""
        text = self.text_for(step)
        someone = name or self._texts.texts["someone"]
        self._what.setText(text.step.replace("{n}", str(step.n or 0)).replace("{name}", someone))
        self._duration.setText(self._texts.texts["duration"].replace("{minutes}", text.minutes))
        self._duration.setVisible(bool(text.minutes))
        self.button.setText(text.button)
        self.button.setAccessibleName(text.button)
        self.button.setAccessibleDescription(self.what())
        refit(self.content)
        self.updateGeometry()

    def what(self) -> str:
        """Return the sentence that is shown."""
        return self._what.text()

    def duration(self) -> str:
        """Return how long it takes in words, "" when there is nothing to do."""
        return "" if self._duration.isHidden() else self._duration.text()

    def text_for(self, step: NextStep) -> StepText | TileText:
        """Return the words for a step: those of its half, of its rule, or of its tile."""
        if step.rule is Rule.CRITERION or (step.rule is Rule.LAST_TALK and step.criterion == "2.4"):
            half = self._steps.get(f"{step.criterion} {step.half}") if step.half else None
            return half or self._tiles[step.criterion or ""]
        if step.rule is Rule.WAIT_DAYS and step.n == 1:
            return self._steps["wait_day"]
        return self._steps[step.rule]

    def _words(self) -> QVBoxLayout:
        theme, words, head, icon = self._theme, QVBoxLayout(), QHBoxLayout(), QLabel()
        icon.setPixmap(theme.icon("footprints", "onPanel", 17).pixmap(theme.px(17), theme.px(17)))
        head.setSpacing(theme.px(9))
        head.addWidget(icon)
        head.addWidget(Label(theme, self._texts.texts["next_step"], role="panelsmall"), 1)
        words.setSpacing(theme.px(5))
        words.addLayout(head)
        words.addWidget(self._what)
        words.addWidget(self._duration)
        return words
