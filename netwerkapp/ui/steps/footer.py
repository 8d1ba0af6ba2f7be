"""What stays in place below every question: the way back, skipping, and the way on."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netwerkapp.ui.buttons import OutlinedButton, PrimaryButton
from netwerkapp.ui.cards import Divider
from netwerkapp.ui.labels import Link
from netwerkapp.ui.theme import Theme


class Footer(QWidget):
    """Three ways to go; the page follows them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._column, self._row = QVBoxLayout(self), QHBoxLayout()
        self._column.setSpacing(theme.px(12))
        self._column.addWidget(Divider(theme))
        self.back = OutlinedButton(theme, self.tr("Back"), "arrow-left")
        self.skip = Link(theme, self.tr("Skip this one"))
        self.on = PrimaryButton(theme, self.tr("Go on"), "arrow-right", icon_after=True)
        self._row.addWidget(self.back)
        self._row.addStretch()
        self._row.addWidget(self.skip)
        self._row.addWidget(self.on)
        self._column.addLayout(self._row)

    def fit(self, side: int, gap: int) -> None:
        """Leave so many px of the screen at both sides, and between the ways to go."""
        self._column.setContentsMargins(side, 0, side, self._theme.px(6))
        self._row.setSpacing(gap)
