"""Two faster ways to fill an empty list: many names at once, or a file."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netwerkapp.ui.buttons import OutlinedButton
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.labels import Label
from netwerkapp.ui.theme import Theme


class WaysIn(QWidget):
    """A line and two buttons; tells where the user wants to go."""

    place_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        whole, row = QVBoxLayout(self), Flow(across=theme.px(10), down=theme.px(8))
        whole.setContentsMargins(0, theme.px(10), 0, 0)
        whole.setSpacing(theme.px(8))
        self.quick_add = OutlinedButton(theme, self.tr("Quick add"), "list")
        self.bring_in = OutlinedButton(theme, self.tr("Import people"), "download")
        for button, place in ((self.quick_add, "quick_add"), (self.bring_in, "import")):
            button.clicked.connect(partial(self._want, place))
            row.addWidget(button)
        whole.addWidget(Label(theme, self.tr("Many names at once, or the people in your phone:"), role="muted"))
        whole.addLayout(row)

    def _want(self, place: str, _checked: bool = False) -> None:
        self.place_wanted.emit(place)
