"""The words for why a backup could not be made or put back."""

from PySide6.QtCore import QObject

from netwerkapp.storage.database import NewerFileError, UnreadableFileError
from netwerkapp.storage.door import Cause, SaveError
from netwerkapp.storage.troubles import BackupError, Trouble, backup_error

_TROUBLES = {Cause.FULL: Trouble.FULL, Cause.FORBIDDEN: Trouble.FORBIDDEN, Cause.GONE: Trouble.GONE}


class TroubleWords(QObject):
    """Says what stands in the way, and what to do about it."""

    def why(self, error: Exception) -> str:
        """Return the reason as a sentence or two."""
        if isinstance(error, NewerFileError):
            return self.tr("This backup was made by a newer version of Netwerkapp.")
        if isinstance(error, UnreadableFileError):
            return self.tr("This backup is damaged. Choose another one.")
        if isinstance(error, SaveError):
            trouble = _TROUBLES.get(error.cause, Trouble.OTHER)
        else:
            trouble = error.trouble if isinstance(error, BackupError) else backup_error(error).trouble
        return {
            Trouble.FULL: self.tr("The disk is full. Make some room, and try again."),
            Trouble.FORBIDDEN: self.tr("Nothing may be written in this folder."),
            Trouble.GONE: self.tr("The folder is not there now."),
            Trouble.DAMAGED: self.tr("The file with your data is damaged."),
            Trouble.OTHER: self.tr("The disk does not answer, or another program holds the file. Try again later."),
        }[trouble]

    def not_made(self, error: Exception) -> str:
        """Return that no backup was made, and why."""
        return " ".join((self.tr("No backup was made."), self.why(error)))

    def not_put_back(self, error: Exception, why: str = "") -> str:
        """Return that nothing was put back, and why."""
        return " ".join((self.tr("Nothing was put back."), why or self.why(error), self.tr("All is as it was.")))
