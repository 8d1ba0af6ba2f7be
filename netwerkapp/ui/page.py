"""What every page has in common."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget


class Page(QWidget):
    """A page of the window. It knows no other page: it tells what happened, and the window reacts."""

    changed = Signal()  # records were changed on this page
    told = Signal(str, bool)  # a sentence for the notice; whether "undo" belongs to it

    def refresh(self) -> None:
        """Read again what this page shows. Never writes."""

    def focus_first(self) -> None:
        """Give the focus to the first thing on this page that can have it."""
        widget = self.nextInFocusChain()
        while widget is not None and widget is not self:
            inside = self.isAncestorOf(widget) and widget.isVisible() and widget.isEnabled()
            if inside and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                widget.setFocus(Qt.FocusReason.TabFocusReason)
                return
            widget = widget.nextInFocusChain()

    def next_pane(self) -> bool:
        """Go on to the next part of this page; False when there is none."""
        return False
