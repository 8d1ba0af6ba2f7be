"""A small icon beside the clock of the desktop, which can open the window and say a sentence."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from netwerkapp.domain.reminders import Kind
from netwerkapp.ui.theme import Theme

_ICON, SHOWN = 64, 10_000  # px; ms, where the desktop asks how long


class Tray(QObject):
    """Is there as long as this object is."""

    opened = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._menu = QMenu()
        self._menu.addAction(self.tr("&Open Netwerkapp")).triggered.connect(self.opened)
        self._menu.addAction(self.tr("&Quit")).triggered.connect(self.left)
        self._picture = theme.icon("app", "accent", _ICON)
        self._icon = QSystemTrayIcon(self._picture, self)
        self._icon.setToolTip("Netwerkapp")
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._activated)
        self._icon.messageClicked.connect(self.opened)
        self._icon.show()

    def say(self, kind: Kind) -> None:
        """Say it through the desktop."""
        self._icon.showMessage("Netwerkapp", self._sentence(kind), self._picture, SHOWN)

    def close(self) -> None:
        """Take the icon away."""
        self._icon.hide()
        self._menu.deleteLater()
        self.deleteLater()

    def _sentence(self, kind: Kind) -> str:
        return {
            Kind.TODAY: self.tr("Something is planned for today. You find it in ‘This week’."),
            Kind.THIS_WEEK: self.tr("Something is ready for you in ‘This week’. Look when it suits you."),
        }[kind]

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.opened.emit()
