"""After quiet days: one question in the place of the card, with three answers that are all good."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout

from netwerkapp.content_types.ladder import LadderTexts
from netwerkapp.ui.buttons import PanelButton
from netwerkapp.ui.cards import Panel
from netwerkapp.ui.labels import Label
from netwerkapp.ui.plain_button import PlainButton
from netwerkapp.ui.theme import Theme


class GuardCard(Panel):
    """A smaller step, a break until a day, or help."""

    smaller_wanted = Signal()
    pause_wanted = Signal()
    help_wanted = Signal()

    def __init__(self, theme: Theme, texts: LadderTexts) -> None:
        super().__init__(theme)
        self._texts = texts.texts
        self._question = Label(theme, self._texts["guard"], role="panelh2")
        self.smaller = PanelButton(theme, self._texts["guard_smaller"])
        self.pause, self.help = PlainButton(), PlainButton(self._texts["guard_help"])
        self._answers = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._answers.setSpacing(theme.px(10))
        self._answers.addWidget(self.smaller)
        for button in (self.pause, self.help):
            button.setProperty("role", "panelOutline")
            button.setFont(theme.font(15, bold=True))
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            self._answers.addWidget(button)
        self.content.addWidget(self._question)
        self.content.addSpacing(theme.px(6))
        self.content.addLayout(self._answers)
        self.smaller.clicked.connect(self.smaller_wanted)
        self.pause.clicked.connect(self.pause_wanted)
        self.help.clicked.connect(self.help_wanted)

    def lay_out(self, *, across: bool) -> None:
        """Put the answers under each other, or side by side."""
        direction = QBoxLayout.Direction
        self._answers.setDirection(direction.LeftToRight if across else direction.TopToBottom)

    def show_day(self, day: str) -> None:
        """Name the day until which a break is proposed."""
        self.pause.setText(self._texts["guard_pause"].replace("{date}", day))
        for button in (self.smaller, self.pause, self.help):
            button.setAccessibleDescription(self.question())

    def question(self) -> str:
        """Return what is asked."""
        return self._question.text()
