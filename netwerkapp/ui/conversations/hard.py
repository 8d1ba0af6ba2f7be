"""After a hard talk: a word about it, and the choice of what you need now."""

from PySide6.QtCore import Signal

from netwerkapp.content import Content
from netwerkapp.ui.buttons import OutlinedButton
from netwerkapp.ui.cards import SoftCard
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.theme import Theme

HARD = 2  # of 5: pleasure up to here


class HardTalkCard(SoftCard):
    """Shown while little pleasure is set. Every choice leads somewhere, none is kept."""

    rest_wanted = Signal()
    small_wanted = Signal()
    help_wanted = Signal()
    support_wanted = Signal()

    def __init__(self, theme: Theme, content: Content) -> None:
        super().__init__(theme, padding=14)
        texts, buttons = content.reflection.texts, Flow(across=theme.px(8), down=theme.px(8))
        self.content.addWidget(Label(theme, texts["hard"]))
        self.rest = OutlinedButton(theme, texts["hard_rest"], "pause")
        self.small = OutlinedButton(theme, texts["hard_small"], "footprints")
        self.help = OutlinedButton(theme, texts["hard_help"], "hand-helping")
        self.heavy = Link(theme, texts["hard_heavy"])
        for button, signal in (
            (self.rest, self.rest_wanted),
            (self.small, self.small_wanted),
            (self.help, self.help_wanted),
        ):
            button.clicked.connect(signal)
            buttons.addWidget(button)
        self.heavy.clicked.connect(self.support_wanted)
        self.content.addLayout(buttons)
        self.content.addWidget(self.heavy)
        self.hide()

    def show_pleasure(self, pleasure: int | None) -> None:
        """Come and go with how much pleasure the talk gave."""
        self.setVisible(pleasure is not None and pleasure <= HARD)
