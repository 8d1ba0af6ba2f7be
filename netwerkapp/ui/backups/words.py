"""The words about a copy: when it was made, why, and what it holds."""

from datetime import date

from PySide6.QtCore import QObject

from netwerkapp.domain.backups import Reason
from netwerkapp.storage.backups import Backup
from netwerkapp.storage.held import Held
from netwerkapp.ui.backups.troubles import TroubleWords
from netwerkapp.ui.dates import full_date, with_time


class BackupWords(QObject):
    """Says each thing in one line."""

    def when(self, backup: Backup, today: date) -> str:
        """Return "maandag 23 november om 09.41 uur"."""
        return with_time(full_date(backup.at.date(), today), backup.at.strftime("%H:%M"))

    def holds(self, held: Held) -> str:
        """Return "37 mensen, 12 gesprekken"."""
        people, talks = self.tr("%n people", "", held.people), self.tr("%n talks", "", held.talks)
        return f"{people}, {talks}"

    def reason(self, reason: Reason) -> str:
        """Return why it was made."""
        return {
            Reason.CHANGES: self.tr("while you were busy"),
            Reason.CLOSE: self.tr("when you closed the app"),
            Reason.START: self.tr("when you opened the app"),
            Reason.MERGE: self.tr("before people were joined"),
            Reason.IMPORT: self.tr("before an import"),
            Reason.UPDATE: self.tr("before a new version"),
            Reason.RESTORE: self.tr("before a backup was put back"),
            Reason.SALVAGE: self.tr("saved from a damaged file"),
            Reason.ASKED: self.tr("made by you"),
        }[reason]


class Restored(QObject):
    """What is said after a backup was put back, or not."""

    def done(self) -> str:
        """Return what is said when it is there."""
        return self.tr("The backup is put back.")

    def refused(self, error: Exception) -> str:
        """Return what is said when it is not."""
        return TroubleWords().not_put_back(error)

    def busy(self) -> str:
        """Return what is said meanwhile."""
        return self.tr("The backup is being put back.")

    def back(self) -> str:
        """Return the word for the way back."""
        return self.tr("Undo")
