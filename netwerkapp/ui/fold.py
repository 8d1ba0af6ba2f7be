"""A part of a page under its title, folded away until it is wanted; folded it says in a line what is in it."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netwerkapp.ui.aloud import FOLD, SPOKEN_AS
from netwerkapp.ui.cards import Divider
from netwerkapp.ui.labels import Label
from netwerkapp.ui.plain_button import WrappingButton
from netwerkapp.ui.theme import Theme


class Fold(QWidget):
    """A title to press, and what it shows or hides; put things in `content`, at once or when it is first opened."""

    opened = Signal(bool)

    def __init__(self, theme: Theme, title: str, fill: Callable[[], None] | None = None) -> None:
        """Take what puts things in `content` later."""
        super().__init__()
        self._theme, self._fill = theme, fill
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Divider(theme))
        self.header = WrappingButton(title)
        self.header.setProperty("role", "fold")
        self.header.setProperty(SPOKEN_AS, FOLD)
        self.header.setFont(theme.font(15, bold=True))
        self.header.setCheckable(True)
        self.header.setCursor(Qt.CursorShape.PointingHandCursor)
        self.header.setIconSize(QSize(theme.px(24), theme.px(18)))
        self._summary = Label(theme, role="small")
        self._summary.setContentsMargins(theme.px(28), 0, 0, theme.px(8))
        self._body = QWidget()
        self.content = QVBoxLayout(self._body)
        self.content.setContentsMargins(0, theme.px(2), 0, theme.px(14))
        self.content.setSpacing(theme.px(12))
        for widget in (self.header, self._summary, self._body):
            column.addWidget(widget)
        self.header.toggled.connect(self._toggle)
        self._toggle(False)
        self.show_summary("")

    def make(self) -> None:
        """Make what is in it, where that was left for later."""
        fill, self._fill = self._fill, None
        if fill is not None:
            fill()

    def is_made(self) -> bool:
        """Whether nothing of it is left for later."""
        return self._fill is None

    def is_open(self) -> bool:
        """Whether what is in it can be seen."""
        return self.header.isChecked()

    def set_open(self, is_open: bool) -> None:
        """Show or hide what is in it."""
        self.header.setChecked(is_open)

    def show_summary(self, summary: str) -> None:
        """Say in a line what is in it; shown while it is folded."""
        self._summary.setText(summary)
        self.header.setAccessibleDescription(summary)
        self._summary.setVisible(bool(summary) and not self.is_open())

    def summary(self) -> str:
        """Return what it says in a line."""
        return self._summary.text()

    def _toggle(self, is_open: bool) -> None:
        if is_open:
            self.make()
        self._body.setVisible(is_open)
        self._summary.setVisible(bool(self._summary.text()) and not is_open)
        self.header.setIcon(self._theme.button_icon("chevron-down" if is_open else "chevron-right", "ink2", 18))
        self.opened.emit(is_open)
