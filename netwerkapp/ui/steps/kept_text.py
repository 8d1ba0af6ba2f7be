"""Several lines of text that tell what was typed, and when the field was left."""

from PySide6.QtCore import Signal

from netwerkapp.domain.ids import new_id
from netwerkapp.ui.fields import TextArea
from netwerkapp.ui.theme import Theme


class KeptText(TextArea):
    """`visit` is one stay in the field: what is typed in it is one action."""

    typed = Signal(str)
    left_it = Signal()

    def __init__(self, theme: Theme, name: str, text: str = "", lines: tuple[int, int] = (2, 8)) -> None:
        super().__init__(theme, lines=lines)
        self.visit = new_id()
        self.setAccessibleName(name)
        self.setPlainText(text)
        self.textChanged.connect(lambda: self.typed.emit(self.text()))
        self.left.connect(self._leave)

    def _leave(self) -> None:
        self.left_it.emit()
        self.visit = new_id()
