"""While the app is at work: how far it is, and a way to stop."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar

from netwerkapp.ui.buttons import OutlinedButton
from netwerkapp.ui.cards import Card
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.imports.job import Job
from netwerkapp.ui.labels import Label
from netwerkapp.ui.theme import Theme


class Busy(Card):
    """A sentence, a bar and Cancel."""

    cancel_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.words = Label(theme, "", role="h2")
        self.bar = QProgressBar()
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(theme.px(12))
        self.bar.setAccessibleName(self.tr("How far it is"))
        self.button = OutlinedButton(theme, self.tr("Cancel"), "x")
        self.button.clicked.connect(self.cancel_wanted)
        row = Flow(across=theme.px(8), down=theme.px(8))
        row.addWidget(self.button)
        self.content.setSpacing(theme.px(14))
        self.content.addWidget(self.words)
        self.content.addWidget(self.bar)
        self.content.addLayout(row)

    def begin(self, text: str) -> None:
        """Show what is being done."""
        self.words.setText(text)
        self.button.show()
        self.bar.setValue(0)

    def follow(self, job: Job) -> None:
        """Show how far this work is; Cancel ends it."""
        job.progressed.connect(self.bar.setValue)
        self.cancel_wanted.connect(job.cancel)
