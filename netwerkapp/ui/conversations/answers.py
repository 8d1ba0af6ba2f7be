"""One field of the preparation sheet, in the form that fits its kind. It tells what was typed and writes nothing."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from netwerkapp.content import Sheet, SheetField
from netwerkapp.domain.ids import new_id
from netwerkapp.ui.fields import FieldError, TextArea, TextField
from netwerkapp.ui.labels import Label
from netwerkapp.ui.theme import Theme

SHORT = 140  # px, of a field for a number, a day or a time


class AnswerField(QWidget):
    """Label, hint, field and example. `visit` is one stay in the field: what is typed in it is one action."""

    edited = Signal(str)
    left = Signal(str)  # the text, when the focus goes elsewhere

    def __init__(self, theme: Theme, texts: Sheet, field: SheetField) -> None:
        super().__init__()
        self.field = field
        self.visit = new_id()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.px(5))
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        title = Label(theme, field.label, role="h3")
        head.addWidget(title, 0 if field.star else 1)
        if field.star:
            title.setWordWrap(False)
            head.addWidget(Label(theme, texts.texts["star"], role="small"), 1)
        self.column.addLayout(head)
        if field.hint:
            self.column.addWidget(Label(theme, field.hint, role="small"))
        self.widget = self._make(theme)
        title.setBuddy(self.widget)
        self.widget.setAccessibleName(field.label)
        self.widget.setAccessibleDescription(field.hint)
        self.column.addWidget(self.widget)
        self.error = FieldError(theme)
        self.column.addWidget(self.error)

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

    def text(self) -> str:
        """Return the answer as it is stored."""
        return self._line.text()

    def _make(self, theme: Theme) -> QWidget:
        self._line = TextField(theme, self.field.example)
        if self.field.kind in ("percent", "minutes"):
            most = 100 if self.field.kind == "percent" else 600
            self._line.setValidator(QIntValidator(0, most, self._line))
        if self.field.kind in ("percent", "minutes", "time"):
            self._line.setMaximumWidth(theme.px(SHORT))
        if self.field.kind == "date":
            self._line.setMaximumWidth(theme.px(2 * SHORT))
        self._line.textEdited.connect(self.edited)
        self._line.left.connect(self._left)
        self._line.returnPressed.connect(self._left)
        return self._line


class TextAnswer(AnswerField):
    """Several lines."""

    def set_text(self, text: str) -> None:
        """Show an answer, without telling."""
        self._area.blockSignals(True)
        self._area.setPlainText(text)
        self._area.blockSignals(False)

    def text(self) -> str:
        """Return the answer as it is stored."""
        return self._area.text()

    def _make(self, theme: Theme) -> QWidget:
        self._area = TextArea(theme, self.field.example, lines=(2, 7))
        self._area.textChanged.connect(lambda: self.edited.emit(self._area.text()))
        self._area.left.connect(self._left)
        return self._area


class ScaleAnswer(AnswerField):
    """Eleven small buttons, 0 to 10; a second press takes the answer away."""

    def set_text(self, text: str) -> None:
        """Show an answer, without telling."""
        for value, button in enumerate(self._buttons):
            button.setChecked(str(value) == text)

    def text(self) -> str:
        """Return the answer as it is stored."""
        return next((str(value) for value, button in enumerate(self._buttons) if button.isChecked()), "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows go from number to number."""
        if event.type() == QEvent.Type.KeyPress and isinstance(watched, QPushButton):
            by = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(event.key(), 0)  # type: ignore[attr-defined]
            if by:
                place = self._buttons.index(watched) + by
                self._buttons[min(max(place, 0), len(self._buttons) - 1)].setFocus()
                return True
        return super().eventFilter(watched, event)

    def _make(self, theme: Theme) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(5))
        group = QButtonGroup(self)
        group.setExclusive(False)
        self._buttons: list[QPushButton] = []
        for value in range(11):
            button = QPushButton(str(value))
            button.setProperty("role", "scale")
            button.setCheckable(True)
            button.setFixedSize(theme.px(36), theme.px(36))
            button.setAccessibleName(f"{self.field.label} {value}")
            button.clicked.connect(lambda checked, value=value: self._choose(value, checked))
            button.installEventFilter(self)
            group.addButton(button)
            row.addWidget(button)
            self._buttons.append(button)
        row.addStretch()
        return box

    def _choose(self, value: int, checked: bool) -> None:
        self.set_text(str(value) if checked else "")
        self.edited.emit(self.text())
        self._left()


def answer_field(theme: Theme, texts: Sheet, field: SheetField) -> AnswerField:
    """Return the widget for a field of the sheet that is stored as text."""
    if field.kind == "text":
        return TextAnswer(theme, texts, field)
    if field.kind == "scale10":
        return ScaleAnswer(theme, texts, field)
    return LineField(theme, texts, field)
