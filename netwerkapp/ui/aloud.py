"""What a screen reader is told: words at the moment that something happens, and what each part is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibleInterface
    from PySide6.QtWidgets import QApplication

SPOKEN_AS = "spokenAs"  # property of a widget: one of the next
FOLD, TAB, CHART, TO_READ, WORDS = "fold", "tab", "chart", "toRead", "words"
_OWN = frozenset(  # kinds of which Qt tells too little
    ("QWidget", "QFrame", "QScrollArea", "QPushButton", "QAbstractButton", "QCheckBox", "QRadioButton")
)
_TELLS = "tellsWhatPartsAre"


def say_aloud(about: QObject, text: str) -> None:
    """Let a screen reader say `text`, when there is one."""
    from PySide6.QtGui import QAccessibleAnnouncementEvent  # start-up: nothing has happened yet

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(about, text))


def tell_what_parts_are(app: "QApplication") -> None:
    """Let a screen reader know a fold, a chart or a group as such; costs nothing where there is none."""
    if not app.property(_TELLS):
        app.setProperty(_TELLS, True)
        QAccessible.installFactory(_part)


def _part(kind: str, thing: QObject) -> "QAccessibleInterface | None":
    if kind not in _OWN:
        return None
    from netwerkapp.ui.spoken import spoken  # start-up: nobody listens

    return spoken(thing)
