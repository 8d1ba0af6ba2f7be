"""Words for a screen reader, at the moment that something happens."""

from PySide6.QtCore import QObject


def say_aloud(about: QObject, text: str) -> None:
    """Let a screen reader say `text`, when there is one."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # start-up: nothing has happened yet

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(about, text))
