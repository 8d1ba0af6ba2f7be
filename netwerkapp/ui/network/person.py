"""Who is chosen on the map, and what you can do next."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from netwerkapp.storage.contact_list import ContactLine
from netwerkapp.ui.buttons import OutlinedButton, PrimaryButton
from netwerkapp.ui.cards import Card
from netwerkapp.ui.dates import ago
from netwerkapp.ui.labels import Label
from netwerkapp.ui.theme import Theme
from netwerkapp.ui.tiles import InitialsTile


class PersonCard(Card):
    """One person in a few lines."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._tile = InitialsTile(theme, "", 42, filled=True)
        self.name, self.about = Label(theme, role="h2"), Label(theme, role="muted")
        self.last, self.led = Label(theme), Label(theme)
        self.nobody = Label(theme, self.tr("Choose someone on the map."), role="muted")
        self.prepare = PrimaryButton(theme, self.tr("Prepare a talk"))
        self.open = OutlinedButton(theme, self.tr("Open in the list"))
        words, head = QVBoxLayout(), QHBoxLayout()
        words.setSpacing(theme.px(1))
        words.addWidget(self.name)
        words.addWidget(self.about)
        head.setSpacing(theme.px(12))
        head.addWidget(self._tile)
        head.addLayout(words, 1)
        self.content.addLayout(head)
        for part in (self.nobody, self.last, self.led, self.prepare, self.open):
            self.content.addWidget(part)

    def show_person(self, line: ContactLine | None, circle: str, led: Sequence[str], today: date) -> None:
        """Show this person; `led` are the names of whom they led you to. None is nobody."""
        for part in (self._tile, self.name, self.about, self.last, self.prepare, self.open):
            part.setVisible(line is not None)
        self.nobody.setVisible(line is None)
        self.led.setVisible(bool(led))
        if line is None:
            return
        contact = line.contact
        self._tile.set_initials(contact.name.initials)
        self.name.setText(contact.name.full)
        about = ", ".join(part for part in (circle, contact.work) if part)
        self.about.setText(about)
        self.about.setVisible(bool(about))
        spoken = (
            self.tr("Last spoken: {when}.").replace("{when}", ago(line.last_contact, today))
            if line.last_contact
            else ""
        )
        self.last.setText(spoken or self.tr("Not spoken yet."))
        self.led.setText(self.tr("Led you to: {names}.").replace("{names}", ", ".join(led)))
