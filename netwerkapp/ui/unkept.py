"""What is asked when the window has to go while something on it cannot be kept."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from netwerkapp.storage.rescue import END, write_private
from netwerkapp.ui.buttons import OutlinedButton, PrimaryButton
from netwerkapp.ui.fitted_dialog import FittedDialog
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.status_line import SavingWords
from netwerkapp.ui.theme import Theme

WIDTH = 560  # px


class RescueWords(QObject):
    """What stands above the text in a file of what could not be kept."""

    def head(self) -> str:
        """Return what the file holds, and what not."""
        return self.tr("This is the text that Netwerkapp could not keep. What you chose or ticked is not in it.")


class Unkept(FittedDialog):
    """Accepted: all is kept here or elsewhere, or it may be lost. Rejected: back to the window, where it stands."""

    def __init__(self, theme: Theme, saver: Saver, parent: QWidget) -> None:
        super().__init__(theme, WIDTH, parent)
        self._saver = saver
        title = self.tr("Not everything is kept yet")
        self.why, self.problem = Label(theme), Label(theme, role="error")
        self.again = PrimaryButton(theme, self.tr("Try again"))
        self.elsewhere = OutlinedButton(theme, self.tr("Keep the text in another place"))
        self.lose = OutlinedButton(theme, self.tr("Go on without keeping it"))
        self.back = Link(theme, self.tr("Go back"))
        self.elsewhere.setVisible(bool(saver.unkept()))
        self.problem.hide()
        words = self.beside_picture("hard-drive")
        words.addWidget(Label(theme, title, role="h2"))
        words.addWidget(self.why)
        words.addSpacing(theme.px(4))
        for button in (self.again, self.elsewhere, self.lose):
            words.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        words.addWidget(self.problem)
        words.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.again.clicked.connect(self._try_again)
        self.elsewhere.clicked.connect(self._choose)
        self.lose.clicked.connect(self._lose)
        self.back.clicked.connect(self.reject)
        saver.saved.connect(self.accept)
        saver.failed.connect(self._show_why)
        self._show_why()
        self.fit()
        self.setAccessibleName(title)

    def keep_in(self, file: str) -> None:
        """Write the text to this file, and let it go here; "" is no file."""
        if not file:
            return
        path = Path(file)
        try:
            write_private(path if path.suffix else path.with_suffix(END), [RescueWords().head(), *self._saver.unkept()])
        except OSError:
            self.problem.setText(self.tr("The file cannot be written there. Choose another place."))
            self.problem.show()
            self.fit()
        else:
            self._lose()

    def _try_again(self) -> None:
        if self._saver.flush():
            self.accept()

    def _choose(self) -> None:
        proposal = str(Path.home() / f"netwerkapp{END}")
        file, _kind = QFileDialog.getSaveFileName(self, self.elsewhere.text(), proposal, self.tr("Text (*.txt)"))
        self.keep_in(file)

    def _lose(self) -> None:
        self._saver.forget()
        self.accept()

    def _show_why(self, *_: object) -> None:
        cause = self._saver.cause()
        if cause is not None:
            self.why.setText(SavingWords().sentence(cause))
            self.setAccessibleDescription(self.why.text())
            self.fit()
