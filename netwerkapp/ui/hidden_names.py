"""Names are hidden: to look at the ladder together with a coach, without telling who your people are."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from netwerkapp.domain.progress import Progress, nobody
from netwerkapp.storage.hidden import HiddenStore
from netwerkapp.storage.store import Store
from netwerkapp.ui.backups.waiting import Waiting
from netwerkapp.ui.cards import Banner
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.theme import Theme

AT_ONCE = 500  # people; the names of more are hidden away from the window


def without_names(store: Store, step: Progress = nobody) -> HiddenStore:
    """Return all that is stored with stand-ins for the names, in the language of the app."""
    return _hiding(store)(step)


def without_names_beside(store: Store, theme: Theme, window: QWidget | None) -> HiddenStore:
    """Return the same; of a long list it takes a while, and a dialog over the window says how far it is."""
    if store.contacts.count() <= AT_ONCE:
        return without_names(store)
    text = QCoreApplication.translate("HiddenNames", "The names are being hidden.")
    quits = QGuiApplication.quitOnLastWindowClosed()
    QGuiApplication.setQuitOnLastWindowClosed(False)  # at the start the dialog is the only one
    try:
        outcome = Waiting(theme, window, text, can_cancel=False).run(_hiding(store))
    finally:
        QGuiApplication.setQuitOnLastWindowClosed(quits)
    if outcome.error is not None:
        raise outcome.error
    assert isinstance(outcome.result, HiddenStore)  # it is what hiding returns
    return outcome.result


def _hiding(store: Store) -> Callable[[Progress], HiddenStore]:
    """Return what hides the names, in whichever thread."""
    person = QCoreApplication.translate("HiddenNames", "Person {n}")
    someone = QCoreApplication.translate("HiddenNames", "someone")
    return lambda step: HiddenStore(store, lambda number: person.replace("{n}", str(number)), someone, step)


class HiddenNamesStrip(Banner):
    """Stands above every page while names are hidden, with the way to show them again."""

    def __init__(self, theme: Theme, show: Callable[[], object]) -> None:
        super().__init__(theme, "eye-off")
        self.beside.addWidget(Label(theme, self.tr("Names are hidden. You can look at everything now.")), 1)
        self.link = Link(theme, self.tr("Show names"))
        self.link.clicked.connect(show)
        self.beside.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
