"""Puts a talk in the calendar of your own choice, by a file that every calendar takes in."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from netwerkapp.domain.conversations import Conversation
from netwerkapp.domain.file_names import file_name
from netwerkapp.storage.door import SaveError
from netwerkapp.storage.store import Store


class ToCalendar(QObject):
    """Asks where the file goes, writes it, and says where it is. `choose_file` is the dialog of the system."""

    told = Signal(str, bool)

    def __init__(self, store: Store, parent: QWidget) -> None:
        super().__init__(parent)
        self._store, self._window = store, parent
        self.choose_file = self._ask

    def write(self, talk: Conversation, title: str) -> None:
        """Write the talk, which has a day, to a file."""
        from netwerkapp.exchange.archives import put_in_place  # start-up: only for a file of your choice

        chosen = self.choose_file(file_name(title, "ics"))
        if not chosen:
            return
        file = Path(chosen)
        try:
            put_in_place(self._contents(talk, title), file)
        except (OSError, SaveError) as error:
            reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
            text = self.tr("The file cannot be written there. {reason}").replace("{reason}", reason)
            self.told.emit(text, False)
            return
        text = self.tr("Your talk is in the file {file}. Open it to put it in your calendar.")
        self.told.emit(text.replace("{file}", str(file)), False)

    def _contents(self, talk: Conversation, title: str) -> bytes:
        from netwerkapp.exchange.calendar_file import calendar_file  # takes a moment to load, and few starts need it

        appointment = self._store.appointments.write(talk, title)
        return calendar_file([appointment], self._store.now())

    def _ask(self, name: str) -> str:
        title = self.tr("Put in my calendar")
        return QFileDialog.getSaveFileName(self._window, title, name, self.tr("Calendar files (*.ics)"))[0]
