"""The blue panel: one small step that comes next, one button that opens the right place, and other ways."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from netwerkapp.content_types.ladder import LadderTexts, StepText, TileText
from netwerkapp.domain.next_step import NextStep, Rule
from netwerkapp.ui.buttons import PanelButton
from netwerkapp.ui.cards import Panel
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.ladder.day_energy import DayEnergy
from netwerkapp.ui.layouts import refit
from netwerkapp.ui.theme import Theme

_NOTHING_TO_CHOOSE = (Rule.SUPPORT, Rule.PAUSE)


class NextStepCard(Panel):
    """Says what to do, how long it takes, and leads there. Never empty."""

    pressed = Signal()
    smaller_wanted = Signal()
    another_wanted = Signal()
    not_now_wanted = Signal()

    def __init__(self, theme: Theme, texts: LadderTexts) -> None:
        super().__init__(theme)
        self._texts = texts
        self._tiles = {tile.id: tile for tile in texts.tile}
        self._steps = {step.id: step for step in texts.step}
        self._head = Label(theme, texts.texts["next_step"], role="panelsmall")
        self._what = Label(theme, role="panelh2")
        self._duration = Label(theme, role="panel")
        self.button = PanelButton(theme, " ", "arrow-right", icon_after=True)
        self.button.clicked.connect(self.pressed)
        self.smaller, self.another, self.not_now = (
            Link(theme, texts.texts[key], 13.5, on_panel=True) for key in ("smaller", "another", "not_now")
        )
        self.smaller.clicked.connect(self.smaller_wanted)
        self.another.clicked.connect(self.another_wanted)
        self.not_now.clicked.connect(self.not_now_wanted)
        self.energy = DayEnergy(theme, texts.texts)
        self._parts = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._parts.addLayout(self._words())
        self._parts.addWidget(self.button)
        self._parts.setStretch(0, 1)
        self._below, self._ways = QBoxLayout(QBoxLayout.Direction.TopToBottom), QWidget()
        self._below.addWidget(self._ways)
        self._below.addWidget(self.energy)
        ways = Flow(self._ways, across=theme.px(16), down=0)
        for link in (self.smaller, self.another, self.not_now):
            ways.addWidget(link)
        self.content.addLayout(self._parts)
        self.content.addLayout(self._below)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.lay_out(across=False)

    def lay_out(self, *, across: bool) -> None:
        """Put the button under the words, or beside them."""
        theme, direction = self._theme, QBoxLayout.Direction
        for parts in (self._parts, self._below):
            parts.setDirection(direction.LeftToRight if across else direction.TopToBottom)
        self._parts.setSpacing(theme.px(20 if across else 18))
        self._parts.setAlignment(self.button, Qt.AlignmentFlag.AlignVCenter if across else Qt.AlignmentFlag(0))
        self._below.setSpacing(theme.px(20 if across else 2))
        self._below.setStretch(0, 1 if across else 0)
        self.button.setMinimumWidth(theme.px(150) if across else 0)
        self.content.setSpacing(theme.px(4 if across else 6))
        side, edge = theme.px(16 if across else 18), theme.px(12 if across else 18)
        below = theme.px(10 if across else 12)
        self.content.setContentsMargins(side, edge, side, below if self._chooses() else edge)

    def show_step(
        self, step: NextStep, name: str, *, smaller: bool = False, others: bool = False, waits: bool = True
    ) -> None:
        """Show this step, about the person `name` or "".

        Say whether there is a smaller one and any other, and whether it can wait for some days.
        """
        text = self.text_for(step)
        someone = name or self._texts.texts["someone"]
        self._what.setText(text.step.replace("{n}", str(step.n or 0)).replace("{name}", someone))
        self.say_below(self._texts.texts["duration"].replace("{minutes}", text.minutes) if text.minutes else "")
        self.button.setText(text.button)
        self.button.setAccessibleName(text.button)
        self.button.setAccessibleDescription(self.what())
        self._head.setText(self._texts.texts["rest" if step.rule is Rule.PAUSE else "next_step"])
        chooses = step.rule not in _NOTHING_TO_CHOOSE
        self.smaller.setVisible(chooses and smaller)
        self.another.setVisible(chooses and others)
        waits = waits and step.effort > 0
        self.not_now.setVisible(chooses and waits)
        self.energy.setVisible(chooses)
        self._ways.setVisible(chooses and (smaller or others or waits))
        self.lay_out(across=self._parts.direction() is QBoxLayout.Direction.LeftToRight)
        refit(self.content)
        self.updateGeometry()

    def say_above(self, text: str) -> None:
        """Show this line above the step."""
        self._head.setText(text)

    def say_below(self, text: str) -> None:
        """Show this line under the step, or none with ""."""
        self._duration.setText(text)
        self._duration.setVisible(bool(text))

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

    def _chooses(self) -> bool:
        return not self.energy.isHidden()

    def _words(self) -> QVBoxLayout:
        theme, words, head, icon = self._theme, QVBoxLayout(), QHBoxLayout(), QLabel()
        icon.setPixmap(theme.picture("footprints", "onPanel", 17))
        head.setSpacing(theme.px(9))
        head.addWidget(icon)
        head.addWidget(self._head, 1)
        words.setSpacing(theme.px(5))
        words.addLayout(head)
        words.addWidget(self._what)
        words.addWidget(self._duration)
        return words
