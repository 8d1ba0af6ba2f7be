"""What is said when the data cannot be opened, and the choice of another folder. Nothing is changed by it."""

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from netwerkapp.ui.buttons import OutlinedButton, PrimaryButton
from netwerkapp.ui.labels import Label
from netwerkapp.ui.theme import Theme
from netwerkapp.ui.tiles import BigTile

WIDTH = 560  # px


class Problem(StrEnum):
    """Why the data in a folder cannot be opened."""

    NOT_WRITABLE = "not_writable"
    NEWER = "newer"
    UNREADABLE = "unreadable"
    NO_FOLDER = "no_folder"
    IN_USE = "in_use"


class StartProblem(QDialog):
    """One sentence about what happened, one about what you can do, and two buttons."""

    def __init__(self, theme: Theme, problem: Problem, folder: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Netwerkapp")
        self.chosen: Path | None = None
        self.setFixedWidth(theme.px(WIDTH))
        row, words, buttons = QHBoxLayout(self), QVBoxLayout(), QHBoxLayout()
        row.setContentsMargins(*(theme.px(24),) * 4)
        row.setSpacing(theme.px(20))
        words.setSpacing(theme.px(10))
        title, text = self._words(problem)
        self.text = f"{title} {text}"
        words.addWidget(Label(theme, title, role="h2"))
        words.addWidget(Label(theme, text))
        if folder is not None:
            words.addWidget(Label(theme, str(folder), role="small"))
        words.addSpacing(theme.px(8))
        self.other = PrimaryButton(theme, self.tr("Another folder"))
        self.quit = OutlinedButton(theme, self.tr("Quit"))
        buttons.addWidget(self.other)
        buttons.addWidget(self.quit)
        buttons.addStretch()
        words.addLayout(buttons)
        row.addWidget(BigTile(theme, "hard-drive", 84), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.other.clicked.connect(self._choose)
        self.quit.clicked.connect(self.reject)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)

    def take(self, folder: str) -> None:
        """Go on with this folder."""
        if folder:
            self.chosen = Path(folder)
            self.accept()

    def _choose(self) -> None:
        self.take(QFileDialog.getExistingDirectory(self, self.tr("Choose a folder for your data")))

    def _words(self, problem: Problem) -> tuple[str, str]:
        return {
            Problem.NOT_WRITABLE: (
                self.tr("Nothing can be kept in this folder."),
                self.tr("Choose another folder for your data, or ask for access to this one."),
            ),
            Problem.NEWER: (
                self.tr("Your data was made by a newer version of Netwerkapp."),
                self.tr("Nothing was changed. Install the newer version, or choose another folder."),
            ),
            Problem.UNREADABLE: (
                self.tr("Your data cannot be read."),
                self.tr("The file is damaged, or it is not of Netwerkapp. It was left as it is."),
            ),
            Problem.IN_USE: (
                self.tr("Netwerkapp is open already with this data."),
                self.tr("Go to that window, or choose another folder."),
            ),
            Problem.NO_FOLDER: (
                self.tr("There is no place for your data yet."),
                self.tr("This computer names no home folder. Choose a folder to keep your data in."),
            ),
        }[problem]
