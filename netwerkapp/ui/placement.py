"""Where the window stands on the screen: where it stood before, and always wholly on a screen that is there."""

from PySide6.QtCore import QByteArray, QRect, QSize
from PySide6.QtWidgets import QWidget

GEOMETRY = "geometry"  # the setting: where the window stood
USUAL = QSize(1180, 760)
FRAME = 40  # px that the title above it may take


def stand(window: QWidget, kept: str) -> None:
    """Put the window where `kept` says, or in its usual size; smaller where the screen is."""
    window.resize(USUAL)
    window.restoreGeometry(QByteArray.fromBase64(kept.encode("ascii", "ignore")))
    if not window.isMaximized() and not window.isFullScreen():
        place = fitted(window.geometry(), window.screen().availableGeometry())
        window.resize(place.size())
        if place.topLeft() != window.geometry().topLeft():  # else the desktop chooses, with room for its title
            window.setGeometry(place)


def kept_place(window: QWidget) -> str:
    """Return where the window stands, for `stand`."""
    return bytes(window.saveGeometry().toBase64().data()).decode("ascii")


def fitted(place: QRect, room: QRect) -> QRect:
    """Return a place of that size, or what fits, within `room`, as near as can be to where it was."""
    width, height = min(place.width(), room.width()), min(place.height(), room.height() - FRAME)
    if room.contains(QRect(place.x(), place.y(), width, height)):
        return QRect(place.x(), place.y(), width, height)
    left = min(max(place.x(), room.x()), room.x() + room.width() - width)
    top = min(max(place.y(), room.y() + FRAME), room.y() + room.height() - height)
    return QRect(left, top, width, height)
