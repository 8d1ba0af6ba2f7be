"""A field for a password, which can be shown while it is typed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from netwerkapp.ui.fields import FieldError, TextField, labelled
from netwerkapp.ui.plain_button import WrappingBox
from netwerkapp.ui.theme import Theme


class PasswordField(QWidget):
    """The field, what is wrong with it, and a box that shows what is typed."""

    entered = Signal()  # Enter was pressed

    def __init__(self, theme: Theme, hint: str) -> None:
        super().__init__()
        self.field = TextField(theme)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.returnPressed.connect(self.entered)
        self.field.textEdited.connect(lambda _text: self.show_error(""))
        self.shown = WrappingBox(self.tr("Show what I type"))
        self.shown.setFont(theme.font())
        self.shown.toggled.connect(self._turn)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        layout.addWidget(labelled(theme, self.tr("Password"), self.field, hint))
        self.error = FieldError(theme, self.field)
        layout.addWidget(self.error)
        layout.addWidget(self.shown)

    def text(self) -> str:
        """Return what was typed."""
        return self.field.text()

    def clear(self) -> None:
        """Forget what was typed, and hide the next one again."""
        self.field.clear()
        self.shown.setChecked(False)
        self.show_error("")

    def show_error(self, text: str) -> None:
        """Say what is wrong; "" takes it away."""
        self.error.show_text(text)

    def _turn(self, on: bool) -> None:
        self.field.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)
