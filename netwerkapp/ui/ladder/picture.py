"""The stairs with, in the corner that they leave free, what you did; side by side only as far as both fit."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from netwerkapp.ui.ladder.staircase import Staircase
from netwerkapp.ui.theme import Theme

if TYPE_CHECKING:  # start-up: it comes after the first paint
    from netwerkapp.ui.ladder.evidence import Evidence


class Picture(QWidget):
    """Places the stairs and the evidence for the width it gets, and takes the height they need."""

    def __init__(self, theme: Theme, stairs: Staircase) -> None:
        super().__init__()
        self._theme, self._stairs = theme, stairs
        self._evidence: Evidence | None = None
        self._below = False
        stairs.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(theme.px(200))
        stairs.resized.connect(self.arrange)

    def take(self, evidence: "Evidence") -> None:
        """Show this beside or under the stairs, which stay where they are."""
        self._evidence = evidence
        evidence.setParent(self)
        evidence.resized.connect(self.arrange)
        evidence.show()

    def show_evidence_below(self, below: bool) -> None:
        """Keep the corner free and put the evidence under the stairs."""
        if below != self._below:
            self._below = below
            self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place both anew."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.arrange()

    def arrange(self) -> None:
        """Place both for the present width."""
        geometry, width = self._stairs.stairs_geometry(), self.width()
        self._stairs.show_as_list(width < round(geometry.size[0]), width)
        size = self._stairs.sizeHint()
        if self._below or self._stairs.is_list:
            self._stairs.setGeometry(QRect(0, 0, size.width(), size.height()))
            room, y = min(width, round(geometry.size[0])), size.height() + self._theme.px(6)
            self.setFixedHeight(y + self._fit(y, room, None))
            return
        corner = geometry.free_corner()
        high = max(round(corner.height), self._fit(0, round(corner.width), round(corner.height)))
        down = high - round(geometry.free_corner(self._stairs.standing, self._stairs.feeling).height)
        self._stairs.setGeometry(QRect(0, down, size.width(), size.height()))
        self.setFixedHeight(down + size.height())

    def _fit(self, y: int, width: int, height: int | None) -> int:
        """Place the evidence here, in about this `height`, and return how high it is."""
        if self._evidence is None:
            return 0
        high = self._evidence.fit(width, height)
        self._evidence.setGeometry(QRect(0, y, width, high))
        self._evidence.raise_()
        return high
