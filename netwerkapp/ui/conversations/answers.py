"""One field of the preparation sheet, in the form that fits its kind. It tells what was typed and writes nothing."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netwerkapp.content_types.sheet import Sheet, SheetField
from netwerkapp.domain.ids import new_id
from netwerkapp.ui.choice_cards import RadioCards
from netwerkapp.ui.fields import FieldError, TextArea, TextField
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.labels import Label, Title
from netwerkapp.ui.theme import Theme

SHORT = 140  # px, of a field for a number or a time
_MOST = {"percent": 100, "minutes": 600}
_SCALE = [str(value) for value in range(11)]


class AnswerField(QWidget):
    """Label, hint and field. `visit` is one stay in the field: what is typed in it is one action."""

    edited = Signal(str)
    left = Signal(str)  # the text, when the focus goes elsewhere

    def __init__(self, theme: Theme, texts: Sheet, field: SheetField) -> None:
        super().__init__()
        self.field = field
        self.visit = new_id()
        self._example = texts.texts["example"].replace("{text}", field.example) if theme.hint(field.example) else ""
        column, head = QVBoxLayout(self), Flow(across=theme.px(8), down=0)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        title = Title(theme, field.label, role="h3")
        head.addWidget(title)
        mark = texts.texts["star"] if field.star else ""
        if mark:
            head.addWidget(Label(theme, mark, role="small"))
        column.addLayout(head)
        hint = theme.hint(field.hint)
        if hint:
            column.addWidget(Label(theme, hint, role="small"))
        self.widget = self._make(theme)
        title.setBuddy(self.widget)
        self.widget.setAccessibleName(field.label)
        said = (mark, hint, self._example)
        self.widget.setAccessibleDescription(". ".join(words.rstrip(".") for words in said if words))
        self.setFocusProxy(self.widget)
        column.addWidget(self.widget)
        self.error = FieldError(theme, self.widget if isinstance(self.widget, TextField) else None)
        column.addWidget(self.error)

    def set_text(self, text: str) -> None:
        """Show an answer, without telling."""

    def text(self) -> str:
        """Return the answer as it is stored."""
        return ""

    def _make(self, theme: Theme) -> QWidget:
        return QWidget()

    def _left(self) -> None:
        self.left.emit(self.text())
        self.visit = new_id()


class LineField(AnswerField):
    """One line; also for a day, a time, minutes and a percentage."""

    def set_text(self, text: str) -> None:
        """Show an answer, without telling."""
        self._line.setText(text)
        self._line.setCursorPosition(0)

    def text(self) -> str:
        """Return the answer as it is stored."""
        return self._line.text()

    def _make(self, theme: Theme) -> QWidget:
        self._line = TextField(theme, self._example)
        kind = self.field.kind
        if kind in _MOST:
            self._line.setValidator(QIntValidator(0, _MOST[kind], self._line))
        if kind in (*_MOST, "time"):
            self._line.setMaximumWidth(theme.px(SHORT))
        self._line.textEdited.connect(self.edited)
        self._line.left.connect(self._left)
        self._line.returnPressed.connect(self._left)
        return self._line


class TextAnswer(AnswerField):
    """Several lines."""

    def set_text(self, text: str) -> None:
        """Show an answer, without telling."""
        self._area.show_text(text)

    def text(self) -> str:
        """Return the answer as it is stored."""
        return self._area.text()

    def _make(self, theme: Theme) -> QWidget:
        self._area = TextArea(theme, self._example, lines=(2, 7))
        self._area.textChanged.connect(lambda: self.edited.emit(self._area.text()))
        self._area.left.connect(self._left)
        return self._area


class ScaleAnswer(AnswerField):
    """Eleven cards, 0 to 10; a second press takes the answer away."""

    def set_text(self, text: str) -> None:
        """Show an answer, without telling."""
        self._cards.set_value(text or None)

    def text(self) -> str:
        """Return the answer as it is stored."""
        return self._cards.value() or ""

    def _make(self, theme: Theme) -> QWidget:
        self._cards = RadioCards(theme, [(value, value) for value in _SCALE], self.field.label)
        self._cards.chosen.connect(self._chosen)
        return self._cards

    def _chosen(self, value: str | None) -> None:
        self.edited.emit(value or "")
        self._left()


def answer_field(theme: Theme, texts: Sheet, field: SheetField) -> AnswerField:
    """Return the widget for a field of the sheet that is stored as text."""
    if field.kind == "text":
        return TextAnswer(theme, texts, field)
    if field.kind == "scale10":
        return ScaleAnswer(theme, texts, field)
    return LineField(theme, texts, field)
