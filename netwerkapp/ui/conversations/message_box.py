"""A message to change, copy, or open in your own mail program. The app itself sends nothing."""

from collections.abc import Callable

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netwerkapp.domain.messages import has_gap, mail_address
from netwerkapp.ui.buttons import OutlinedButton
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.labels import Label
from netwerkapp.ui.message_text import MessageText
from netwerkapp.ui.theme import Theme


class MessageBox(QWidget):
    """Shows a text, tells what is typed in it, and hands it on. `open_address` opens the user's own mail program."""

    edited = Signal(str, str)  # the text, and the visit to the field
    left = Signal()
    told = Signal(str, bool)

    def __init__(self, theme: Theme, name: str, gap_hint: str) -> None:
        super().__init__()
        self._address, self._subject = "", ""
        self.open_address: Callable[[QUrl], object] = QDesktopServices.openUrl
        self.text = MessageText(theme, name)
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
        self.text.textChanged.connect(self._show_gap)
        self.text.edited.connect(self.edited)
        self.text.left.connect(self.left)
        self.text.told.connect(self.told)
        self.copy.clicked.connect(self.text.copy_all)
        self.mail.clicked.connect(self._mail)

    def show_message(self, text: str, address: str, subject: str) -> None:
        """Show this text, without telling; one that is being typed stays."""
        self._address, self._subject = address, subject
        if self.text.text() != text and not self.text.hasFocus():
            self.text.show_text(text)
        self._show_gap()

    def _show_gap(self) -> None:
        self.gap.setVisible(has_gap(self.text.text()))

    def _mail(self) -> None:
        url = QUrl.fromEncoded(mail_address(self._address, self._subject, self.text.text()).encode())
        if not self.open_address(url):
            self.told.emit(self.tr("No mail program was found. You can copy the text."), False)
