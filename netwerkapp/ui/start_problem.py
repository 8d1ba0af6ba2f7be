"""What is said when the data cannot be opened, and what can be done. Nothing is changed by it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from netwerkapp.domain.backups import Reason
from netwerkapp.storage.backups import Backup, Held
from netwerkapp.ui.backups.words import BackupWords
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
    LOST = "lost"
    NO_FOLDER = "no_folder"
    IN_USE = "in_use"


@dataclass(frozen=True, slots=True)
class Offer:
    """A copy that can be put in the place of the file, with what it holds."""

    backup: Backup
    held: Held


class StartProblem(QDialog):
    """One sentence about what happened, one about what you can do, what can be put back, and two buttons."""

    def __init__(
        self,
        theme: Theme,
        problem: Problem,
        folder: Path | None,
        parent: QWidget | None = None,
        *,
        offers: Sequence[Offer] = (),
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Netwerkapp")
        self.chosen: Path | None = None
        self.source: Path | None = None  # the copy to put back
        self.offers: list[QPushButton] = []
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
        for offer in offers:
            self._add_offer(theme, offer, words)
        self.other = (OutlinedButton if offers else PrimaryButton)(theme, self.tr("Another folder"))
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

    def _add_offer(self, theme: Theme, offer: Offer, words: QVBoxLayout) -> None:
        """Say what a copy holds, with the button that puts it back."""
        about, salvaged = BackupWords(), offer.backup.reason is Reason.SALVAGE
        text = (
            self.tr("What can still be read of the file")
            if salvaged
            else self.tr("Backup of {when}").replace("{when}", about.when(offer.backup, offer.backup.at.date()))
        )
        name = self.tr("Use what can be read") if salvaged else self.tr("Put this backup back")
        words.addWidget(Label(theme, text, role="h3"))
        words.addWidget(Label(theme, about.holds(offer.held), role="muted"))
        button = (OutlinedButton if self.offers else PrimaryButton)(theme, name, "undo-2")
        button.setAccessibleDescription(f"{text}: {about.holds(offer.held)}")
        button.clicked.connect(lambda: self._put_back(offer.backup.path))
        self.offers.append(button)
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch()
        words.addLayout(row)
        words.addSpacing(theme.px(8))

    def _put_back(self, source: Path) -> None:
        self.source = source
        self.accept()

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
                self.tr("The file is damaged, or it is not of Netwerkapp. It is kept as it is, whatever you choose."),
            ),
            Problem.LOST: (
                self.tr("The file with your data is not here any more, or it is empty."),
                self.tr("There are backups of it. Put one back, or choose another folder."),
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
