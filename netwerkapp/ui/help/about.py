"""What this program is: its version, where your data lies, what helps when you ask for help, and the licences."""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QGridLayout

from netwerkapp import __version__
from netwerkapp.ui.buttons import OutlinedButton
from netwerkapp.ui.cards import Card
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.help.address import homepage
from netwerkapp.ui.help.column import ColumnPage, titled
from netwerkapp.ui.help.for_support import for_support
from netwerkapp.ui.labels import Label
from netwerkapp.ui.theme import Theme

PARTS = (
    ("Netwerkapp", "MIT"),
    ("Qt, Qt for Python", "LGPL-3.0"),
    ("Python", "PSF-2.0"),
    ("SQLite", "Public Domain"),
    ("ICU", "Unicode-DFS-2016"),
    ("sqlite-utils, sqlite-fts4, tzdata", "Apache-2.0"),
    ("python-dateutil", "BSD-3-Clause"),
    ("icalendar", "BSD-2-Clause"),
    ("click", "BSD-3-Clause"),
    ("cryptography", "Apache-2.0, BSD-3-Clause"),
    ("OpenSSL", "Apache-2.0"),
    ("cffi", "MIT-0"),
    ("OpenSSL", "Apache-2.0"),
    ("appdirs, pluggy, rapidfuzz", "MIT"),
    ("typing-extensions", "PSF-2.0"),
    ("Atkinson Hyperlegible", "OFL-1.1"),
    ("Lucide", "ISC"),
)


class AboutPage(ColumnPage):
    """A page to read; nothing is changed here. `open_place` shows a folder, or an address in the browser."""

    def __init__(self, theme: Theme, language: str, folder: Path, address: str | None = None) -> None:
        """`address` is where the app can be had, "" for nowhere and None for what the app itself says."""
        super().__init__(
            theme, self.tr("About Netwerkapp"), self.tr("Learn to network in small steps, at your own pace.")
        )
        self.area.make_readable(self.tr("About Netwerkapp"))
        self.open_place: Callable[[QUrl], object] = QDesktopServices.openUrl
        self._language, self._folder = language, folder
        self.add(self._version(homepage() if address is None else address))
        self.add(self._data())
        self.add(self._support())
        self.add(self._licences())

    def refresh(self) -> None:
        """Show how things are on this computer now."""
        self.support.setText(for_support(self._theme, self._language, self._folder))

    def _version(self, address: str) -> Card:
        theme, card = self._theme, Card(self._theme)
        card.content.addLayout(titled(theme, "info", self.tr("Version {version}").format(version=__version__)))
        card.content.addWidget(Label(theme, self.tr("The app never uses the internet and has no account.")))
        own = self.tr("So it cannot see whether there is a newer version.")
        if not address:
            where = self.tr("You get that where you got this one.")
            card.content.addWidget(Label(theme, f"{own} {where}"))
            return card
        card.content.addWidget(Label(theme, own))
        self.newer = OutlinedButton(theme, self.tr("New version"), "external-link")
        words = self.tr("Opens {address} in your browser")
        self.newer.setAccessibleDescription(words.replace("{address}", address))
        self.newer.setToolTip(words.replace("{address}", address))
        self.newer.clicked.connect(lambda: self.open_place(QUrl(address)))
        row = Flow()
        row.addWidget(self.newer)
        card.content.addLayout(row)
        return card

    def _data(self) -> Card:
        theme, card = self._theme, Card(self._theme)
        card.content.addLayout(titled(theme, "folder-open", self.tr("Your data")))
        card.content.addWidget(
            Label(theme, self.tr("Everything you write stands in this folder. It stays when the app is removed."))
        )
        where = Label(theme, str(self._folder), role="muted")
        where.setAccessibleName(self.tr("Folder of your data"))
        card.content.addWidget(where)
        self.show_folder = OutlinedButton(theme, self.tr("Open folder"))
        self.show_folder.clicked.connect(lambda: self._open(self._folder))
        row = Flow()
        row.addWidget(self.show_folder)
        card.content.addLayout(row)
        return card

    def _support(self) -> Card:
        theme, card = self._theme, Card(self._theme)
        card.content.addLayout(titled(theme, "hand-helping", self.tr("When the app does not do what you want")))
        card.content.addWidget(
            Label(theme, self.tr("Give this text to who helps you. Nothing that you wrote is in it, and no names."))
        )
        self.support = Label(theme, role="small")
        self.support.setAccessibleName(self.tr("Text for who helps you"))
        card.content.addWidget(self.support)
        self.copy = OutlinedButton(theme, self.tr("Copy this text"), "copy")
        self.copy.clicked.connect(self._copy)
        row = Flow()
        row.addWidget(self.copy)
        card.content.addLayout(row)
        return card

    def _licences(self) -> Card:
        theme, card, grid = self._theme, Card(self._theme), QGridLayout()
        card.content.addLayout(titled(theme, "file-text", self.tr("Made with")))
        grid.setHorizontalSpacing(theme.px(24))
        grid.setVerticalSpacing(theme.px(6))
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        for row, (name, licence) in enumerate(PARTS):
            for column, text in enumerate((name, licence)):
                label = Label(theme, text, role="muted" if column else "body")
                grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
        card.content.addLayout(grid)
        texts = _licence_texts()
        if texts is not None:
            self.show_licences = OutlinedButton(theme, self.tr("Read the licences"))
            self.show_licences.clicked.connect(lambda: self._open(texts))
            below = Flow()
            below.addWidget(self.show_licences)
            card.content.addLayout(below)
        return card

    def _open(self, folder: Path) -> None:
        self.open_place(QUrl.fromLocalFile(str(folder)))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.support.text())
        self.told.emit(self.tr("Copied"), False)


def _licence_texts() -> Path | None:
    """Return the folder with the whole texts, which an installed app brings along."""
    folder = Path(getattr(sys, "_MEIPASS", "")) / "licences"
    return folder if getattr(sys, "frozen", False) and folder.is_dir() else None
