"""A message to change, copy, or open in your own mail program. The app itself sends nothing."""

from collections.abc import Callable

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netwerkapp.domain.ids import new_id
from netwerkapp.domain.messages import has_gap, mail_address
from netwerkapp.ui.buttons import OutlinedButton
from netwerkapp.ui.fields import TextArea
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.labels import Label
from netwerkapp.ui.theme import Theme


class MessageBox(QWidget):
    """Shows a text, tells what is typed in it, and hands it on. `open_address` opens the user's own mail program."""

    edited = Signal(str, str)  # the text, and the visit to the field
    left = Signal()
    told = Signal(str, bool)

    def __init__(self, theme: Theme, name: str, gap_hint: str) -> None:
        super().__init__()
        self._visit, self._address, self._subject = new_id(), "", ""
        self.open_address: Callable[[QUrl], object] = QDesktopServices.openUrl
        self.text = TextArea(theme, lines=(4, 12))
        self.text.setAccessibleName(name)
        self.copy = OutlinedButton(theme, self.tr("Copy"), "copy")
        self.mail = OutlinedButton(theme, self.tr("Open in mail"), "mail")
        self.gap = Label(theme, gap_hint, role="small")
        self.buttons = Flow(across=theme.px(8), down=theme.px(8))
        self.buttons.addWidget(self.copy)
        self.buttons.addWidget(self.mail)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.text)
        column.addWidget(self.gap)
        column.addLayout(self.buttons)
        self.text.textChanged.connect(self._type)
        self.text.left.connect(self._leave)
        self.copy.clicked.connect(self._copy)
        self.mail.clicked.connect(self._mail)

    def show_message(self, text: str, address: str, subject: str) -> None:
        """Show this text, without telling; one that is being typed stays."""
        self._address, self._subject = address, subject
        if self.text.text() != text and not self.text.hasFocus():
            self.text.blockSignals(True)
            self.text.setPlainText(text)
            self.text.blockSignals(False)
        self._show_gap()

    def _type(self) -> None:
        self._show_gap()
        self.edited.emit(self.text.text(), self._visit)

    def _leave(self) -> None:
        self.left.emit()
        self._visit = new_id()

    def _show_gap(self) -> None:
        self.gap.setVisible(has_gap(self.text.text()))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.text())
        self.told.emit(self.tr("Copied. You send it yourself."), False)

    def _mail(self) -> None:
        url = QUrl.fromEncoded(mail_address(self._address, self._subject, self.text.text()).encode())
        if not self.open_address(url):
            self.told.emit(self.tr("No mail program was found. You can copy the text."), False)
