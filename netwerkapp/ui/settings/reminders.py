"""Reminders: what this week names, one message a day outside the window, and your own calendar."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSystemTrayIcon

from netwerkapp.storage.settings import NO_FOLLOW_UPS, REMINDERS, STAY
from netwerkapp.storage.store import Store
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.settings.section import Section
from netwerkapp.ui.theme import Theme


class Reminders(Section):
    """The message is off until you turn it on."""

    reminders_wanted = Signal(bool)  # they are on or off from now; True: show what one looks like
    calendar_wanted = Signal()

    def __init__(self, theme: Theme, store: Store, saver: Saver) -> None:
        super().__init__(theme, store, saver)
        self.available: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable
        self.add_title(self.tr("Reminders"))
        self.content.addWidget(Label(theme, self.tr("In ‘This week’"), role="h3"))
        self.follow_ups = self.add_box(
            self.tr("What is left after a talk"),
            self.tr("Such as a thank-you, or looking back."),
            lambda on: self.turn(NO_FOLLOW_UPS, not on),
        )
        self.in_touch = self.add_box(
            self.tr("People to keep in touch with"),
            self.tr("What you planned always stands there."),
            lambda on: self.write(lambda: store.rhythms.pause(not on)),
        )
        self.content.addWidget(Label(theme, self.tr("On your screen"), role="h3"))
        self.message = self.add_box(
            self.tr("A message when something is ready"),
            self.tr(
                "An icon beside the clock; at most one message a day, not during a break, and it names nobody. "
                "It comes between nine in the morning and eight in the evening."
            ),
            lambda on: self._turn_messages(REMINDERS, on),
        )
        self.stay = self.add_box(
            self.tr("Go on beside the clock"),
            self.tr("When you close the window, Netwerkapp stays at that icon. It ends with File > Quit."),
            lambda on: self._turn_messages(STAY, on),
        )
        self.nowhere = Label(
            theme, self.tr("This desktop has no place for the icon now, so no message comes."), role="muted"
        )
        self.content.addWidget(self.nowhere)
        self.sample = Link(theme, self.tr("See what a message looks like"))
        self.sample.clicked.connect(lambda: self.reminders_wanted.emit(True))
        self.add_left(self.sample)
        self.calendar = Link(theme, self.tr("Put your talks in your own calendar"))
        self.calendar.clicked.connect(self.calendar_wanted)
        self.add_left(self.calendar)

    def refresh(self) -> None:
        """Show what is kept."""
        on, can = self.is_on(REMINDERS), self.available()
        self.follow_ups.setChecked(not self.is_on(NO_FOLLOW_UPS))
        self.in_touch.setChecked(not self._store.rhythms.paused())
        self.message.setChecked(on)
        self.stay.setChecked(on and self.is_on(STAY))
        self.stay.setEnabled(on)
        self.nowhere.setVisible(on and not can)
        self.sample.setVisible(on and can)

    def _turn_messages(self, name: str, on: bool) -> None:
        self.turn(name, on)
        self.refresh()
        self.reminders_wanted.emit(False)
