"""Says that nothing is asked now, in the quiet mode, with the way to change that."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from netwerkapp.ui.flow import Flow
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.theme import Theme


class QuietLine(QWidget):
    """One line under the greeting."""

    settings_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        line = Flow(self, across=theme.px(10), down=0)
        words = Label(theme, self.tr("Quiet mode: only your ladder."), role="muted")
        words.setWordWrap(False)
        link = Link(theme, self.tr("Change this"))
        link.clicked.connect(self.settings_wanted)
        words.setMinimumHeight(link.sizeHint().height())
        line.addWidget(words)
        line.addWidget(link)
        self.hide()
