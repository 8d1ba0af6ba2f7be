"""The banner in a folder where nothing can be kept."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout

from netwerkapp.ui.buttons import OutlinedButton
from netwerkapp.ui.cards import SoftCard
from netwerkapp.ui.labels import Label
from netwerkapp.ui.theme import Theme


class ReadOnlyBanner(SoftCard):
    """Says that nothing can be kept in this folder, with the way to another one."""

    def __init__(self, theme: Theme, choose: Callable[[], object]) -> None:
        super().__init__(theme, padding=10)
        row = QHBoxLayout()
        row.setContentsMargins(theme.px(18), 0, theme.px(14), 0)
        row.addWidget(Label(theme, self.tr("Your data can only be read now. What you change is not kept.")), 1)
        self.other = OutlinedButton(theme, self.tr("Another folder"))
        self.other.clicked.connect(choose)
        row.addWidget(self.other)
        self.content.addLayout(row)
