"""What every page has in common."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class Page(QWidget):
    """A page of the window. It knows no other page: it tells what happened, and the window reacts."""

    changed = Signal()  # records were changed on this page
    told = Signal(str, bool)  # a sentence for the notice; whether "undo" belongs to it

    def refresh(self) -> None:
        """Read again what this page shows. Never writes."""
