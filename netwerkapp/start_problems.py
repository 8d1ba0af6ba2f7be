"""When the data cannot be opened: what is said, and how a copy takes its place."""

import gc
from collections.abc import Callable
from pathlib import Path
from types import NoneType

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication

from netwerkapp.domain.progress import Progress
from netwerkapp.paths import RESOURCES
from netwerkapp.single import InUseError, claim
from netwerkapp.storage.backups import Backup, Backups, backup_of
from netwerkapp.storage.database import (
    BACKUPS,
    FILE_NAME,
    SCHEMA_VERSION,
    DoubtfulFileError,
    LostFileError,
    NewerFileError,
    UnreadableFileError,
)
from netwerkapp.storage.held import Held
from netwerkapp.storage.salvage import Salvaged, salvage
from netwerkapp.storage.store import local_clock
from netwerkapp.storage.troubles import HeldError, is_full
from netwerkapp.ui.backups.troubles import TroubleWords
from netwerkapp.ui.imports.job import Job
from netwerkapp.ui.start_problem import RESTORABLE, Offer, Problem, StartProblem
from netwerkapp.ui.theme import load_theme
from netwerkapp.ui.translation import system_language, translate

_PROBLEMS = {
    NoneType: Problem.NO_FOLDER,
    NewerFileError: Problem.NEWER,
    DoubtfulFileError: Problem.DOUBTFUL,
    HeldError: Problem.HELD,
    InUseError: Problem.IN_USE,
    LostFileError: Problem.LOST,
    UnreadableFileError: Problem.UNREADABLE,
}


def ask(app: QApplication, error: Exception | None, folder: Path | None, language: str | None) -> Path | None:
    """Say what is the matter, None being that there is no folder; the folder to go on with, None to quit."""
    translate(app, language or system_language(RESOURCES), RESOURCES)
    theme = load_theme(RESOURCES)
    theme.apply(app)
    gc.enable()
    problem = Problem.FULL if is_full(error) else _PROBLEMS.get(type(error), Problem.NOT_WRITABLE)
    dialog = StartProblem(theme, problem, folder)
    if isinstance(error, NewerFileError):
        dialog.show_formats(str(error), SCHEMA_VERSION)
    if folder is None or problem not in RESTORABLE:
        dialog.exec()
        return dialog.chosen
    rescue = Rescue(dialog, folder)
    rescue.begin()
    dialog.exec()
    rescue.end()
    return folder if rescue.done else dialog.chosen


class Rescue(QObject):
    """Looks for what can take the place of a file that cannot be read, and puts it there; the dialog goes on living."""

    def __init__(self, dialog: StartProblem, folder: Path) -> None:
        super().__init__(dialog)
        self._dialog, self._folder, self._words = dialog, folder, TroubleWords()
        self.done = False  # whether a copy was put back
        self.job: Job | None = None
        self._looked = False  # whether all was looked for
        dialog.restore_wanted.connect(self._restore)

    def begin(self) -> None:
        """Look for the newest copy that is sound, and then for what can still be read of the file."""
        backups = Backups(self._folder, local_clock)
        self._dialog.show_busy(self.tr("Looking for your newest backup."))
        self._start(backups.newest_sound, self._show_newest, self._salvage)

    def end(self) -> None:
        """Stop what is going on."""
        if self.job is not None:
            self.job.cancel()
            self.job.wait()
            self.job = None
            QCoreApplication.removePostedEvents(self, QEvent.Type.MetaCall)  # what it told just now

    def _start(
        self,
        work: Callable[[Progress], object],
        done: Callable[[object], None],
        failed: Callable[[object], None],
    ) -> None:
        self.job = Job(work)
        self.job.progressed.connect(self._dialog.set_progress)
        self.job.finished.connect(done)
        self.job.failed.connect(failed)
        self.job.start()

    def _show_newest(self, found: object) -> None:
        if isinstance(found, tuple):
            backup, held = found
            assert isinstance(backup, Backup)
            assert isinstance(held, Held)  # it is what looking returns
            self._dialog.add_offer(Offer(backup, held))
        self._salvage()

    def _salvage(self, _error: object = None) -> None:
        file, copies = self._folder / FILE_NAME, self._folder / BACKUPS
        self._dialog.show_busy(self.tr("Looking what can still be read of the file."))
        self._start(lambda step: salvage(file, copies, local_clock(), step), self._show_salvaged, self._settle)

    def _show_salvaged(self, found: object) -> None:
        if isinstance(found, Salvaged):
            self._dialog.add_offer(Offer(backup_of(found.path), found.held, found.lost))
        self._settle()

    def _settle(self, _error: object = None) -> None:
        self.job, self._looked = None, True
        self._dialog.show_ready()

    def _restore(self, source: Path) -> None:
        self.end()
        self._dialog.hold()
        self._dialog.show_busy(self.tr("The backup is being put back."))
        self._start(lambda step: _put_back(self._folder, source, step), self._accept, self._refuse)

    def _accept(self, _before: object) -> None:
        self.job, self.done = None, True
        self._dialog.accept()

    def _refuse(self, error: object) -> None:
        assert isinstance(error, Exception)
        self.job = None
        self._dialog.show_ready()
        if not self._looked:
            self._salvage()
        why = self.tr("Netwerkapp is open already with this data.") if isinstance(error, InUseError) else ""
        self._dialog.show_error(self._words.not_put_back(error, why))


def _put_back(folder: Path, source: Path, step: Progress) -> None:
    """Put a copy in the place of the file, if no other window has it; where that cannot be done all stays as it is."""
    claimed = claim(folder)
    if claimed is None:
        raise InUseError(str(folder))
    try:
        Backups(folder, local_clock).restore(source, step)
    finally:
        claimed.release()
