"""The app outside its window: an icon beside the clock, and at most one message a day."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSystemTrayIcon

from netwerkapp.content import Content
from netwerkapp.domain.reminders import Kind
from netwerkapp.storage.store import Store
from netwerkapp.ui.reminders.reminding import Reminding
from netwerkapp.ui.reminders.tray import Tray
from netwerkapp.ui.theme import Theme


class Presence(QObject):
    """Is there until it is closed, where the desktop has a place for it: that may come later than the app."""

    opened = Signal()
    left = Signal()

    def __init__(self, theme: Theme, content: Content, store: Store, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tray: Tray | None = None
        self._reminding = Reminding(content, store, self, self.is_seen)
        self._reminding.wanted.connect(self._say)
        self.is_seen()

    def is_seen(self) -> bool:
        """Whether the icon is there, so that there is a way back to a window that is closed."""
        available = QSystemTrayIcon.isSystemTrayAvailable()
        if available and self._tray is None:
            self._tray = Tray(self._theme, self)
            self._tray.opened.connect(self.opened)
            self._tray.left.connect(self.left)
        return available

    def show_sample(self) -> None:
        """Say what a message says."""
        self._say(Kind.THIS_WEEK)

    def close(self) -> None:
        """Take everything away."""
        if self._tray is not None:
            self._tray.close()
        self._reminding.close()
        self.deleteLater()

    def _say(self, kind: Kind) -> None:
        if self._tray is not None:
            self._tray.say(kind)
