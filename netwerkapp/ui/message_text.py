"""The text of a message that you send yourself: typed in, kept visit by visit, and copied whole."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication

from netwerkapp.domain.ids import new_id
from netwerkapp.domain.messages import has_gap
from netwerkapp.ui.fields import TextArea
from netwerkapp.ui.theme import Theme


class MessageText(TextArea):
    """Tells what is typed, and that it was copied."""

    edited = Signal(str, str)  # the text, and the visit to the field
    told = Signal(str, bool)  # a sentence for the notice; whether "undo" belongs to it

    def __init__(self, theme: Theme, name: str, lines: tuple[int, int] = (4, 12)) -> None:
        super().__init__(theme, lines=lines)
        self._visit = new_id()
        self.setAccessibleName(name)
        self.textChanged.connect(lambda: self.edited.emit(self.text(), self._visit))
        self.left.connect(self._begin_visit)

    def copy_all(self) -> None:
        """Put the whole text on the clipboard."""
        QGuiApplication.clipboard().setText(self.text())
        said = self.tr("Copied. You send it yourself.")
        if has_gap(self.text()):
            said = self.tr("Copied. Fill in the dots before you send it.")
        self.told.emit(said, False)

    def _begin_visit(self) -> None:
        self._visit = new_id()
