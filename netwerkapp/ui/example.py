"""The strip above every page of the example."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from netwerkapp.ui.buttons import OutlinedButton
from netwerkapp.ui.cards import Banner
from netwerkapp.ui.labels import Label
from netwerkapp.ui.theme import Theme


class ExampleStrip(Banner):
    """Says that nothing here is yours, with the way to be rid of it."""

    def __init__(self, theme: Theme, throw_away: Callable[[], object]) -> None:
        super().__init__(theme, "eye")
        self.beside.addWidget(Label(theme, self.tr("This is an example. Nothing of it is yours.")), 1)
        self.away = OutlinedButton(theme, self.tr("Throw away"), "trash-2")
        self.away.setAccessibleDescription(self.tr("The example is gone then, and this window closes."))
        self.away.clicked.connect(throw_away)
        self.beside.addWidget(self.away, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def title(self, of_page: str) -> str:
        """Return what stands above the window with this page."""
        return self.tr("Example: {page}").replace("{page}", of_page)
