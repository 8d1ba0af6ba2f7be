"""The look, applied once, for everything that is shown in tests."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget


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
