"""The banner in a folder where nothing can be kept."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from netwerkapp.ui.buttons import OutlinedButton
from netwerkapp.ui.cards import Banner
from netwerkapp.ui.labels import Label
from netwerkapp.ui.theme import Theme


class ReadOnlyBanner(Banner):
    """Says that nothing can be kept in this folder, with the way to another one."""

    def __init__(self, theme: Theme, choose: Callable[[], object]) -> None:
        super().__init__(theme, "lock")
        self.beside.addWidget(Label(theme, self.tr("Your data can only be read now. What you change is not kept.")), 1)
        self.other = OutlinedButton(theme, self.tr("Another folder"))
        self.other.clicked.connect(choose)
        self.beside.addWidget(self.other, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
