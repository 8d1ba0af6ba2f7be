"""A line of evidence: something that you did opens its place, something that is to come is only read."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel

from netwerkapp.ui.aloud import SPOKEN_AS, WORDS
from netwerkapp.ui.focus import RING
from netwerkapp.ui.labels import Label
from netwerkapp.ui.stops import UP_AND_DOWN, walks
from netwerkapp.ui.theme import Theme

ABOVE, BELOW = 1, 2  # px around a line that can be pressed
LEAST = 24  # px of the screen, the smallest target there is


class EvidenceLine(QAbstractButton):
    """An icon and a line of text; underlined under the mouse and with the focus where it opens something."""

    walked = Signal(int)  # an arrow key asks for the line this many further down

    def __init__(self, theme: Theme, icon: str, token: str, text: str, *, opens: bool) -> None:
        super().__init__()
        self._opens = opens
        self._row, picture = QHBoxLayout(self), QLabel()
        layout = self._row
        layout.setSpacing(theme.px(8))
        picture.setPixmap(theme.picture(icon, token, 16))
        picture.setFixedWidth(theme.px(17))
        picture.setContentsMargins(0, theme.px(1), 0, 0)
        self._label = Label(theme, text)
        spare = max(theme.px(ABOVE + BELOW), LEAST - self._label.minimumSizeHint().height()) if opens else 0
        layout.setContentsMargins(0, spare // 3, 0, spare - spare // 3)
        layout.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._label, 1)
        for part in (picture, self._label):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(text)
        self.setProperty(RING, opens)
        if not opens:
            self.setProperty(SPOKEN_AS, WORDS)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not opens)
        if opens:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def text(self) -> str:
        """Return the words."""
        return self._label.text()

    def sizeHint(self) -> QSize:
        """As large as what is in it."""
        return self._row.sizeHint()

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that the words need."""
        return self._row.heightForWidth(width)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Underline the words."""
        super().enterEvent(event)
        self._underline(self._opens)

    def leaveEvent(self, event: QEvent) -> None:
        """Take the line away."""
        super().leaveEvent(event)
        self._underline(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrows, open with Enter or Space."""
        if not walks(self, event, UP_AND_DOWN):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Leave the painting to the icon and the words."""

    def _underline(self, on: bool) -> None:
        font = self._label.font()
        font.setUnderline(on)
        self._label.setFont(font)
