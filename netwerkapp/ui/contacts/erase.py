"""Before someone is erased for good: what goes, what stays, and the way back."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netwerkapp.domain.contacts import Contact
from netwerkapp.ui.buttons import OutlinedButton, PrimaryButton
from netwerkapp.ui.labels import Label
from netwerkapp.ui.scroll import PageScroll
from netwerkapp.ui.theme import Theme

RING = 6  # px: room around buttons for the focus ring


class AwayWords(QObject):
    """What is said of backups that cannot be reached now."""

    def sentence(self, second: Path) -> str:
        """Return where they are, and when they follow."""
        text = self.tr("Your second place is not there now: {place}. The backups in it follow as soon as it is back.")
        return text.replace("{place}", str(second))


class EraseCard(QWidget):
    """Asks once; the first button keeps everything."""

    erased = Signal(str)  # contact id
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._contact = ""
        scroll, whole = PageScroll(theme, (RING, RING, RING, RING)), QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        content = scroll.content
        content.setSpacing(theme.px(12))
        self._title = Label(theme, role="h2")
        self._away = Label(theme, role="smallbold")
        self._goes, self._stays, self._beyond = Label(theme), Label(theme), Label(theme)
        self.keep_button = PrimaryButton(theme, self.tr("Keep this person"))
        self.erase_button = OutlinedButton(theme, self.tr("Erase for good"), "trash-2")
        for widget in (
            self._title,
            self._goes,
            self._stays,
            self._beyond,
            self._away,
            self.keep_button,
            self.erase_button,
        ):
            content.addWidget(widget)
        content.addStretch()
        self.keep_button.clicked.connect(lambda: self.closed.emit())
        self.erase_button.clicked.connect(lambda: self.erased.emit(self._contact))

    def open(self, contact: Contact, away: Path | None) -> None:
        """Ask about this person; `away` is the second place of the backups when it is not there now."""
        self._contact, name = contact.id, contact.name.short
        self._title.setText(self.tr("Erase {name} for good?").replace("{name}", contact.name.full))
        goes = self.tr(
            "All that you wrote about {name} goes: here, in your talks, and in every backup of this app. "
            "This cannot be undone."
        )
        self._goes.setText(goes.replace("{name}", name))
        self._stays.setText(
            self.tr("What stays: that there was a talk or a moment of contact, with its day. Your tiles stay too.")
        )
        beyond = self.tr(
            "The app cannot reach: what you wrote about {name} with someone else, files that you saved or printed, "
            "and copies on other devices."
        )
        self._beyond.setText(beyond.replace("{name}", name))
        self._away.setText(AwayWords().sentence(away) if away else "")
        self._away.setVisible(away is not None)

    def contact_id(self) -> str:
        """Return whom it asks about."""
        return self._contact

    def words(self) -> str:
        """Return all that it says."""
        return " ".join(label.text() for label in (self._title, self._goes, self._stays, self._beyond, self._away))

    def focus_first(self) -> None:
        """Begin with the button that keeps everything."""
        self.keep_button.setFocus(Qt.FocusReason.OtherFocusReason)
