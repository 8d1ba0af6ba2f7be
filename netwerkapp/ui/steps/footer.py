"""What stays in place below every question: the way back, skipping, and the way on."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netwerkapp.ui.buttons import OutlinedButton, PrimaryButton
from netwerkapp.ui.cards import Divider
from netwerkapp.ui.labels import Link
from netwerkapp.ui.steps.view import WIDE
from netwerkapp.ui.theme import Theme


class Footer(QWidget):
    """Three ways to go; the page follows them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._side = theme, 0
        self._column, self._row = QVBoxLayout(self), QHBoxLayout()
        self._column.setSpacing(theme.px(12))
        self._column.addWidget(Divider(theme))
        self.back = OutlinedButton(theme, self.tr("Back"), "arrow-left")
        self.skip = Link(theme, self.tr("Skip this one"))
        self.on = PrimaryButton(theme, self.tr("Go on"), "arrow-right", icon_after=True)
        for place, widget in enumerate((self.back, self.skip, self.on)):
            self._row.addWidget(widget)
            if not place:
                self._row.addStretch()
        self._column.addLayout(self._row)

    def fit(self, side: int, gap: int) -> None:
        """Leave so many px of the screen at both sides, and between the ways to go."""
        self._side = side
        self._row.setSpacing(gap)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Skipping stands below the others where the three do not fit beside each other."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """End where the answers end."""
        right = max(self._side, self.width() - self._side - self._theme.px(WIDE))
        self._column.setContentsMargins(self._side, 0, right, self._theme.px(6))
        self._place_skip(self._row.spacing())

    def _place_skip(self, gap: int) -> None:
        margins = self._column.contentsMargins()
        ways = (self.back, self.skip, self.on)
        needed = sum(one.sizeHint().width() for one in ways) + 3 * gap + margins.left() + margins.right()
        below = needed > self.width()
        if below != (self._row.indexOf(self.skip) < 0):
            self._row.removeWidget(self.skip)
            self._column.removeWidget(self.skip)
            if below:
                self._column.addWidget(self.skip, 0, Qt.AlignmentFlag.AlignRight)
            else:
                self._row.insertWidget(2, self.skip)
