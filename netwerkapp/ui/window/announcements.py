"""What no page says: why something cannot be done now, and what became of a file."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from netwerkapp.storage.rescue import rescued
from netwerkapp.ui.notice import Notice


class Announcements(QObject):
    """Says it in the notice, with the way on where there is one."""

    def __init__(self, notice: Notice, show_names: Callable[[], object]) -> None:
        super().__init__(notice)
        self._notice, self._show_names = notice, show_names

    def names_hidden(self) -> None:
        """Say why something cannot be done while names are hidden, with the way to do it."""
        text = self.tr("Names are hidden: you can only look now. Show them to change something.")
        self._notice.show_message(text, self.tr("Show names"), self._show_names)

    def read_only(self) -> None:
        """Say that what was changed is not kept."""
        self._notice.show_message(self.tr("Your data can only be read now. This is not kept."))

    def rest(self) -> None:
        """Say that nothing has to be done."""
        self._notice.show_message(self.tr("Take a rest. Everything stays where it is."))

    def unknown_file(self, file: Path) -> None:
        """Say that this is no file for this app."""
        self._notice.show_message(self.tr("{file} is no file that can be opened here.").replace("{file}", file.name))

    def rescued(self, folder: Path) -> None:
        """Say that text could not be kept the last time, where a file with it lies in this folder."""
        found = rescued(folder)
        if found:
            url = QUrl.fromLocalFile(str(found[0]))
            text = self.tr("Not everything could be kept the last time. The text is in {file}.")
            text = text.replace("{file}", str(found[0]))
            self._notice.show_message(text, self.tr("Open"), lambda: QDesktopServices.openUrl(url))
