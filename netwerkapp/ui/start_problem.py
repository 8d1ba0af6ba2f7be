"""What is said when the data cannot be opened, and what can be done. Nothing is changed by it."""

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QProgressBar, QPushButton, QVBoxLayout, QWidget

from netwerkapp.domain.backups import Reason
from netwerkapp.records import dataclass
from netwerkapp.storage.backups import Backup
from netwerkapp.storage.held import Held
from netwerkapp.storage.salvage import Lost
from netwerkapp.ui.backups.lost import LostWords
from netwerkapp.ui.backups.words import BackupWords
from netwerkapp.ui.buttons import OutlinedButton, PrimaryButton
from netwerkapp.ui.fitted_dialog import FittedDialog
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.labels import Label
from netwerkapp.ui.theme import Theme

WIDTH = 560  # px


class Problem(StrEnum):
    """Why the data in a folder cannot be opened."""

    NOT_WRITABLE = "not_writable"
    NEWER = "newer"
    DOUBTFUL = "doubtful"  # it says newer, and may be damaged
    UNREADABLE = "unreadable"
    LOST = "lost"
    NO_FOLDER = "no_folder"
    IN_USE = "in_use"
    HELD = "held"  # by another program
    FULL = "full"  # the disk


RESTORABLE = (Problem.UNREADABLE, Problem.LOST, Problem.DOUBTFUL)


@dataclass(frozen=True, slots=True)
class Offer:
    """A copy that can be put in the place of the file, with what it holds; `lost` is what was not to be salvaged."""

    backup: Backup
    held: Held
    lost: Sequence[Lost] = ()


class StartProblem(FittedDialog):
    """One sentence about what happened, one about what you can do, what can be put back, and two buttons."""

    restore_wanted = Signal(object)  # the path of the copy to put back

    def __init__(self, theme: Theme, problem: Problem, folder: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(theme, WIDTH, parent)
        self.chosen: Path | None = None
        self.offers: list[QPushButton] = []
        title, text = self._words(problem)
        self.text = f"{title} {text}"
        words = self.beside_picture("hard-drive")
        words.addWidget(Label(theme, title, role="h2"))
        words.addWidget(Label(theme, text))
        if folder is not None:
            words.addWidget(Label(theme, str(folder), role="small"))
        self._formats = Label(theme, role="small")
        self._formats.hide()
        words.addWidget(self._formats)
        words.addSpacing(theme.px(8))
        self._offered = QVBoxLayout()
        words.addLayout(self._offered)
        self._add_busy(words)
        words.addLayout(self._buttons(problem))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.fit()

    def show_formats(self, found: str, known: int) -> None:
        """Say of which version the file is and which is known here, for who helps."""
        text = self.tr("The file has format {found}. This Netwerkapp knows up to {known}.")
        self._formats.setText(text.replace("{found}", found).replace("{known}", str(known)))
        self._formats.show()
        self.fit()

    def add_offer(self, offer: Offer) -> None:
        """Say what a copy holds, with the button that puts it back."""
        theme, about = self._theme, BackupWords()
        salvaged = offer.backup.reason is Reason.SALVAGE
        text = (
            self.tr("What can still be read of the file")
            if salvaged
            else self.tr("Backup of {when}").replace("{when}", about.when(offer.backup, offer.backup.at.date()))
        )
        name = self.tr("Use what can be read") if salvaged else self.tr("Put this backup back")
        box, inside = QWidget(), QVBoxLayout()
        inside.setContentsMargins(0, 0, 0, theme.px(10))
        inside.setSpacing(theme.px(6))
        inside.addWidget(Label(theme, text, role="h3"))
        inside.addWidget(Label(theme, about.holds(offer.held), role="muted"))
        if salvaged:
            inside.addWidget(Label(theme, LostWords().sentence(offer.lost), role="small"))
        button = (OutlinedButton if self.offers else PrimaryButton)(theme, name, "undo-2")
        button.setAccessibleDescription(f"{text}: {about.holds(offer.held)}")
        button.clicked.connect(lambda: self.restore_wanted.emit(offer.backup.path))
        inside.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        box.setLayout(inside)
        self._offered.addWidget(box)
        box.show()  # so that it counts at once for how high the dialog is
        if not self.offers:
            button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.offers.append(button)
        self.fit()

    def show_busy(self, text: str) -> None:
        """Say what is being done."""
        self._busy_text.setText(text)
        self._error.hide()
        self._bar.setValue(0)
        self._busy.show()
        self.fit()

    def set_progress(self, percent: int) -> None:
        """Show how far it is."""
        self._bar.setValue(percent)

    def show_ready(self) -> None:
        """Say nothing any more, or that nothing was found."""
        self._busy.hide()
        for button in self.offers:
            button.setEnabled(True)
        if not self.offers:
            self._error.setText(self.tr("There is no backup that can be used, and nothing of the file can be read."))
            self._error.show()
        self.fit()

    def hold(self) -> None:
        """Take no other choice while one is carried out."""
        for button in self.offers:
            button.setEnabled(False)

    def show_error(self, text: str) -> None:
        """Say why something did not succeed; the other choices stay."""
        self._error.setText(text)
        self._error.show()
        self.fit()
        self._scroll.ensureWidgetVisible(self._error)

    def _add_busy(self, words: QVBoxLayout) -> None:
        theme = self._theme
        self._busy, inside = QWidget(), QVBoxLayout()
        inside.setContentsMargins(0, 0, 0, theme.px(8))
        self._busy_text, self._bar = Label(theme, role="muted"), QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(theme.px(12))
        self._bar.setAccessibleName(self.tr("How far it is"))
        inside.addWidget(self._busy_text)
        inside.addWidget(self._bar)
        self._busy.setLayout(inside)
        self._error = Label(theme, role="error")
        for widget in (self._busy, self._error):
            widget.hide()
            words.addWidget(widget)

    def _buttons(self, problem: Problem) -> Flow:
        theme = self._theme
        buttons = Flow(across=theme.px(12), down=theme.px(8))
        self.other = (OutlinedButton if problem in RESTORABLE else PrimaryButton)(theme, self.tr("Another folder"))
        self.quit = OutlinedButton(theme, self.tr("Quit"))
        buttons.addWidget(self.other)
        buttons.addWidget(self.quit)
        self.other.clicked.connect(self._choose)
        self.quit.clicked.connect(self.reject)
        return buttons

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
            Problem.DOUBTFUL: (
                self.tr("It looks as if a newer version of Netwerkapp made your data."),
                self.tr(
                    "Nothing was changed. If you have a newer version, use that one. If you do not, the file is "
                    "damaged: put back what is found here. The file is kept as it is, whatever you choose."
                ),
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
            Problem.HELD: (
                self.tr("Another program uses the file with your data."),
                self.tr("Close that program and start Netwerkapp again, or choose another folder."),
            ),
            Problem.FULL: (
                self.tr("The disk is full."),
                self.tr("Make some room and start Netwerkapp again, or choose another folder. Your data is as it was."),
            ),
            Problem.NO_FOLDER: (
                self.tr("There is no place for your data yet."),
                self.tr("This computer names no home folder. Choose a folder to keep your data in."),
            ),
        }[problem]
