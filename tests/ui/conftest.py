"""The look, applied once, for everything that is shown in tests."""

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget


@pytest.fixture
def until_done(in_front):
    """Take a desk with a page that works beside its window; that work is over before the window goes."""
    desks = []

    def take(desk):
        desks.append(desk)
        return desk

    yield take
    for desk in desks:
        if desk.page.job is not None:
            desk.page.job.wait()
        QApplication.processEvents()


@pytest.fixture
def shown(qtbot):
    """Show widgets under each other in a window that has the focus."""

    windows = []

    def show(*widgets, width=700):
        window = QWidget()
        windows.append(window)
        layout = QVBoxLayout(window)
        for widget in widgets:
            layout.addWidget(widget)
        qtbot.addWidget(window)
        window.resize(width, max(layout.totalHeightForWidth(width), layout.totalSizeHint().height()))
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window

    yield show
    windows.clear()
