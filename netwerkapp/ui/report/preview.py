"""A text as it will be on paper, to look at first."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QTextEdit

from netwerkapp.ui.report.document import ReportDocument
from netwerkapp.ui.theme import Theme

HEIGHT = 520  # px


class Preview(QTextEdit):
    """A text as it will be on paper: light, and only to read."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._written: ReportDocument | None = None
        light = theme.light(theme.scale)
        self.setReadOnly(True)
        self.setAccessibleName(name)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet(
            f"QTextEdit {{ background: {light.tokens['card']}; border: 1px solid {theme.tokens['line']}; "
            f"border-radius: {theme.px(4)}px; padding: {theme.px(18)}px; }}"
            f"QTextEdit:focus {{ border: 2px solid {theme.tokens['accent']}; padding: {theme.px(18) - 1}px; }}"
        )
        self.setMinimumHeight(theme.px(HEIGHT))

    def show_document(self, written: ReportDocument) -> None:
        """Show this text, from the place that was in sight."""
        place = self.verticalScrollBar().value()
        self._written = written  # else Python lets its document go
        self.setDocument(written.document)
        self.verticalScrollBar().setValue(place)
