"""The stairs with, in the corner that they leave free, what you did; side by side only as far as both fit."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from netwerkapp.ui.ladder.evidence import Evidence
from netwerkapp.ui.ladder.staircase import Staircase
from netwerkapp.ui.theme import Theme


class Picture(QWidget):
    """Places the stairs and the evidence for the width it gets, and takes the height they need."""

    def __init__(self, theme: Theme, stairs: Staircase, evidence: Evidence) -> None:
        super().__init__()
        self._theme, self._stairs, self._evidence = theme, stairs, evidence
        self._below = False
        for part in (stairs, evidence):
            part.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(theme.px(200))
        evidence.resized.connect(self.arrange)
        stairs.resized.connect(self.arrange)

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
            room = min(width, round(geometry.size[0]))
            high, y = self._evidence.fit(room, None), size.height() + self._theme.px(6)
            self._evidence.setGeometry(QRect(0, y, room, high))
            self.setFixedHeight(y + high)
            return
        corner = geometry.free_corner()
        room = round(corner.width)
        high = self._evidence.fit(room, round(corner.height))
        down = max(0, high - round(geometry.free_corner(self._stairs.standing, self._stairs.feeling).height))
        self._stairs.setGeometry(QRect(0, down, size.width(), size.height()))
        self._evidence.setGeometry(QRect(0, 0, room, high))
        self._evidence.raise_()
        self.setFixedHeight(down + size.height())
