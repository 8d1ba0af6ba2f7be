"""What is said when something went wrong inside: the text is safe, and the app can go on or start again."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from netwerkapp.ui.buttons import OutlinedButton, PrimaryButton
from netwerkapp.ui.labels import Label
from netwerkapp.ui.theme import Theme
from netwerkapp.ui.tiles import BigTile

WIDTH = 560  # px


class Trouble(QDialog):
    """Accepted when the app has to start again; closing it any other way is going on."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Netwerkapp")
        self.setFixedWidth(theme.px(WIDTH))
        title = self.tr("Something went differently than meant. Your text is safe.")
        text = self.tr("You can go on. Does it keep happening? Then start the app again.")
        row, words, buttons = QHBoxLayout(self), QVBoxLayout(), QHBoxLayout()
        row.setContentsMargins(*(theme.px(24),) * 4)
        row.setSpacing(theme.px(20))
        words.setSpacing(theme.px(10))
        words.addWidget(Label(theme, title, role="h2"))
        words.addWidget(Label(theme, text))
        log = self.tr("It was noted in a log in the folder of your data, without your text.")
        words.addWidget(Label(theme, log, role="muted"))
        words.addSpacing(theme.px(8))
        self.go_on = PrimaryButton(theme, self.tr("Go on"))
        self.again = OutlinedButton(theme, self.tr("Start again"), "rotate-ccw")
        buttons.addWidget(self.go_on)
        buttons.addWidget(self.again)
        buttons.addStretch()
        words.addLayout(buttons)
        row.addWidget(BigTile(theme, "shield-check", 84), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.go_on.clicked.connect(self.reject)
        self.again.clicked.connect(self.accept)
        self.setAccessibleName(title)
        self.setAccessibleDescription(f"{text} {log}")
