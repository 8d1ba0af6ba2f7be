"""The blue panel: one small step that comes next, and one button that opens the right place."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel

from netwerkapp.content import LadderTexts, StepText, TileText
from netwerkapp.domain.next_step import NextStep, Rule
from netwerkapp.ui.buttons import PanelButton
from netwerkapp.ui.cards import Panel
from netwerkapp.ui.labels import Label
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
        head, icon = QHBoxLayout(), QLabel()
        icon.setPixmap(theme.icon("footprints", "onPanel", 17).pixmap(theme.px(17), theme.px(17)))
        head.setSpacing(theme.px(8))
        head.addWidget(icon)
        head.addWidget(Label(theme, texts.texts["next_step"], role="panel"), 1)
        self._what = Label(theme, role="panelh2")
        self._duration = Label(theme, role="panel")
        self.button = PanelButton(theme, " ", "arrow-right", icon_after=True)
        self.button.clicked.connect(self.pressed)
        self.content.addLayout(head)
        self.content.addWidget(self._what)
        self.content.addWidget(self._duration)
        self.content.addSpacing(theme.px(4))
        self.content.addWidget(self.button)

    def show_step(self, step: NextStep, name: str) -> None:
        """Show this step; `name` is the person it is about, or ""."""
        text = self.text_for(step)
        someone = name or self._texts.texts["someone"]
        self._what.setText(text.step.replace("{name}", someone).replace("{n}", str(step.n or 0)))
        duration = self._texts.texts["duration"].format(minutes=text.minutes)
        self._duration.setText(duration)
        self._duration.setVisible(bool(text.minutes))
        self.button.setText(text.button)
        self.button.setAccessibleName(text.button)
        self.button.setAccessibleDescription(self._what.text())

    def what(self) -> str:
        """Return the sentence that is shown."""
        return self._what.text()

    def text_for(self, step: NextStep) -> StepText | TileText:
        """Return the words for a step: those of its half, of its rule, or of its tile."""
        if step.rule is Rule.CRITERION:
            half = self._steps.get(f"{step.criterion} {step.half}") if step.half else None
            return half or self._tiles[step.criterion or ""]
        if step.rule is Rule.WAIT_DAYS and step.n == 1:
            return self._steps["wait_day"]
        return self._steps[step.rule]
