"""What stands around the pages: navigation beside them, strips and the notice above them, the status line below."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from netwerkapp.storage.store import Store
from netwerkapp.ui.navigation import Navigation
from netwerkapp.ui.notice import Above, Notice
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.status_line import StatusLine
from netwerkapp.ui.theme import Theme
from netwerkapp.ui.window.stack import WELCOMED

RAIL_BELOW = 50  # em of the window

BELONGS_TO = {  # pages that stand under another
    "welcome": "ladder",
    "duplicates": "contacts",
    "network": "contacts",
    "quick_add": "contacts",
    "import": "contacts",
    "backups": "settings",
}


class Surroundings(QWidget):
    """Holds the pages, and all that is seen with each of them."""

    def __init__(
        self, theme: Theme, store: Store, saver: Saver, pages: QStackedWidget, strips: Sequence[QWidget]
    ) -> None:
        """Take the pages, and what is said above each of them about this window."""
        super().__init__()
        self._theme = theme
        names = [
            ("ladder", "stairs", self.tr("Ladder")),
            ("steps", "footprints", self.tr("Steps")),
            ("contacts", "users", self.tr("Contacts")),
            ("conversations", "message-circle", self.tr("Talks")),
            ("settings", "settings", self.tr("Settings")),
        ]
        self.navigation = Navigation(theme, names, self.tr("Pages"))
        self.notice = Notice(theme)
        self.status_line = StatusLine(theme, saver)
        last = store.last_change()
        if last is not None:
            self.status_line.show_last(last, store.today())
        elif not store.settings.get(WELCOMED):
            self.status_line.show_new()
        column, middle = QWidget(), QVBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        for strip in strips:
            middle.addWidget(strip)
        middle.addWidget(Above(theme, self.notice))
        pages.setMinimumHeight(1)  # what is said above and below it may take its room
        middle.addWidget(pages, 1)
        middle.addWidget(self.status_line)
        column.setLayout(middle)
        across = QHBoxLayout()
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.navigation)
        across.addWidget(column, 1)
        self.setLayout(across)

    def show_page(self, name: str) -> str:
        """Mark where the page is that is seen; its name there, or "" when it has none."""
        self.navigation.show_current(BELONGS_TO.get(name, name))
        return self.navigation.text_of(name)

    def fit(self, width: int) -> None:
        """In a narrow window the navigation is a row of icons."""
        self.navigation.set_rail(self._theme.em(width) < RAIL_BELOW)
