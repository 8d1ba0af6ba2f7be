"""Names are hidden: to look at the ladder together with a coach, without telling who your people are."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from netwerkapp.storage.hidden import HiddenStore
from netwerkapp.storage.store import Store
from netwerkapp.ui.cards import Banner
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.theme import Theme


def without_names(store: Store) -> HiddenStore:
    """Return all that is stored with stand-ins for the names, in the language of the app."""
    person = QCoreApplication.translate("HiddenNames", "Person {n}")
    someone = QCoreApplication.translate("HiddenNames", "someone")
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)  # of 10,000 people it takes some seconds
    try:
        return HiddenStore(store, lambda number: person.replace("{n}", str(number)), someone)
    finally:
        QGuiApplication.restoreOverrideCursor()


class HiddenNamesStrip(Banner):
    """Stands above every page while names are hidden, with the way to show them again."""

    def __init__(self, theme: Theme, show: Callable[[], object]) -> None:
        super().__init__(theme, "eye-off")
        self.beside.addWidget(Label(theme, self.tr("Names are hidden. You can look at everything now.")), 1)
        self.link = Link(theme, self.tr("Show names"))
        self.link.clicked.connect(show)
        self.beside.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
