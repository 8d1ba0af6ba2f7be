"""What is said when something went wrong inside: the text is safe, and the app can go on or start again."""

from PySide6.QtWidgets import QWidget

from netwerkapp.ui.buttons import OutlinedButton, PrimaryButton
from netwerkapp.ui.fitted_dialog import FittedDialog
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.labels import Label
from netwerkapp.ui.theme import Theme

WIDTH = 560  # px


class Trouble(FittedDialog):
    """Accepted when the app has to start again; closing it any other way is going on."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, WIDTH, parent)
        title = self.tr("Something went differently than meant. Your text is safe.")
        text = self.tr("You can go on. Does it keep happening? Then start the app again.")
        words, buttons = self.beside_picture("shield-check"), Flow(across=theme.px(12), down=theme.px(8))
        words.addWidget(Label(theme, title, role="h2"))
        words.addWidget(Label(theme, text))
        log = self.tr("It was noted in a log in the folder of your data, without your text.")
        words.addWidget(Label(theme, log, role="muted"))
        words.addSpacing(theme.px(8))
        self.go_on = PrimaryButton(theme, self.tr("Go on"))
        self.again = OutlinedButton(theme, self.tr("Start again"), "rotate-ccw")
        buttons.addWidget(self.go_on)
        buttons.addWidget(self.again)
        words.addLayout(buttons)
        self.go_on.clicked.connect(self.reject)
        self.again.clicked.connect(self.accept)
        self.setAccessibleName(title)
        self.setAccessibleDescription(f"{text} {log}")
        self.fit()
