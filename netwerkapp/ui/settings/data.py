"""Your data: where it lies, and a second place for backups."""

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from netwerkapp.storage.backups import SECOND_PLACE
from netwerkapp.storage.store import Store
from netwerkapp.ui.buttons import OutlinedButton
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.settings.section import Section
from netwerkapp.ui.theme import Theme


class Data(Section):
    """Folders of this computer only."""

    backups_wanted = Signal()
    wipe_wanted = Signal()

    def __init__(self, theme: Theme, store: Store, saver: Saver, folder: Path) -> None:
        super().__init__(theme, store, saver)
        self.add_title(self.tr("Your data"))
        self.content.addWidget(
            Label(theme, self.tr("Everything you write stays in this folder, only on this computer."))
        )
        where = Label(theme, str(folder), role="muted")
        where.setAccessibleName(self.tr("Folder of your data"))
        self.content.addWidget(where)
        self.show_folder = OutlinedButton(theme, self.tr("Open folder"))
        self.show_folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        self.add_left(self.show_folder)
        about = self.tr("Each backup goes there as well: a stick, or another folder.")
        second = self.tr("A second place for your backups")
        self.add_together(Label(theme, second, role="h3"), Label(theme, about, role="small"))
        self.second = Label(theme, role="muted")
        self.content.addWidget(self.second)
        self.choose_second = OutlinedButton(theme, self.tr("Choose a folder"), "folder-open")
        self.choose_second.clicked.connect(self._ask_second)
        self.no_second = OutlinedButton(theme, self.tr("No second place"), "x")
        self.no_second.clicked.connect(lambda: self.keep_second(""))
        self.backups = Link(theme, self.tr("Your backups"))
        self.backups.clicked.connect(self.backups_wanted)
        self.wipe = Link(theme, self.tr("Erase everything"))
        self.wipe.clicked.connect(self.wipe_wanted)
        for button in (self.choose_second, self.no_second, self.backups, self.wipe):
            self.add_left(button)

    def refresh(self) -> None:
        """Show what is kept."""
        folder = self._store.settings.get(SECOND_PLACE)
        self.second.setText(folder)
        self.second.setVisible(bool(folder))
        self.no_second.setVisible(bool(folder))

    def keep_second(self, folder: str) -> None:
        """Keep where backups go as well; "" is nowhere."""
        self.keep(SECOND_PLACE, folder)
        self.refresh()

    def _ask_second(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Choose a second place for your backups"))
        if folder:
            self.keep_second(folder)
