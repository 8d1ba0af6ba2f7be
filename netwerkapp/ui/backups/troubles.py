"""The words for why a backup could not be made or put back."""

from PySide6.QtCore import QObject

from netwerkapp.storage.database import NewerFileError, UnreadableFileError
from netwerkapp.storage.door import Cause, SaveError
from netwerkapp.storage.troubles import BackupError, backup_error


class TroubleWords(QObject):
    """Says what stands in the way, and what to do about it."""

    def why(self, error: Exception) -> str:
        """Return the reason as a sentence or two."""
        if isinstance(error, NewerFileError):
            return self.tr("This backup was made by a newer version of Netwerkapp.")
        if isinstance(error, UnreadableFileError):
            return self.tr("This backup is damaged. Choose another one.")
        cause = error.cause if isinstance(error, BackupError | SaveError) else backup_error(error).cause
        return {
            Cause.FULL: self.tr("The disk is full. Make some room, and try again."),
            Cause.FORBIDDEN: self.tr("Nothing may be written in this folder."),
            Cause.GONE: self.tr("The folder is not there now."),
            Cause.DAMAGED: self.tr("The file with your data is damaged."),
            Cause.IN_USE: self.tr("Another program uses the file. Try again in a moment."),
            Cause.OTHER: self.tr("The disk does not answer, or another program holds the file. Try again later."),
        }[cause]

    def not_made(self, error: Exception) -> str:
        """Return that no backup was made, and why."""
        return " ".join((self.tr("No backup was made."), self.why(error)))

    def not_put_back(self, error: Exception, why: str = "") -> str:
        """Return that nothing was put back, and why."""
        return " ".join((self.tr("Nothing was put back."), why or self.why(error), self.tr("All is as it was.")))
