"""No page is cut off at its right side, however small the window or large the text."""

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea

from netwerkapp.app import build_window
from netwerkapp.demo import fill
from netwerkapp.paths import RESOURCES
from netwerkapp.storage.store import open_store
from netwerkapp.ui.look import Look
from netwerkapp.ui.pages import NAMES

pytestmark = pytest.mark.usefixtures("source_language_again")


@pytest.fixture
def full(tmp_path, clock):
    """A store with made-up data."""
    fill(tmp_path / "data", RESOURCES / "demo" / "nl.toml", clock)
    store = open_store(tmp_path / "data", clock)
    yield store
    store.close()


@pytest.mark.parametrize(("width", "height", "scale"), [(900, 600, 1.0), (1180, 760, 2.0)])
def test_every_page_fits_in_the_width_of_the_window(qtbot, full, tmp_path, clock, width, height, scale):
    window = build_window(full, tmp_path, "nl", clock, Look("light", scale))
    qtbot.addWidget(window)
    window.resize(width, height)
    window.show()
    for name in NAMES:
        window.show_page(name)
        for _ in range(3):  # a narrower page makes its parts narrower, and those the page
            QApplication.processEvents()
        page = window.pages[name]
        for area in (one for one in page.findChildren(QScrollArea) if one.isVisible()):
            assert area.widget().width() <= area.viewport().width(), name
    window.close()
