"""The windows of a frame, which makes a new one when it has to be built anew."""

import shiboken6
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from netwerkapp.ui.main_window import MainWindow


def all_windows():
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)]


def shown_window():
    """The one that is seen, after all that was begun."""
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    (window,) = [one for one in all_windows() if one.isVisible()]
    return window


def delete_windows():
    for window in all_windows():
        shiboken6.delete(window)
