"""Someone before the real window, at the settings."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox

from netwerkapp.app import Frame
from netwerkapp.demo import fill
from netwerkapp.paths import RESOURCES
from netwerkapp.storage.store import open_store
from tests.windows import delete_windows, shown_window


class User:
    """Sits before the real window, which is built anew by what is chosen."""

    def __init__(self, qapp, qtbot, folder, clock):
        self.qapp, self.qtbot, self.folder, self.clock = qapp, qtbot, folder, clock
        self.start()

    def start(self):
        self.store = open_store(self.folder, self.clock)
        self.frame = Frame(self.qapp, self.store, self.folder, None, lambda: False)
        self.frame.show()

    def quit(self):
        self.window.close()
        self.frame.leave()
        delete_windows()
        self.store.close()

    def restart(self):
        self.quit()
        self.start()
        self.go("settings")

    @property
    def window(self):
        return shown_window()

    @property
    def page(self):
        return self.window.pages.settings

    def go(self, page):
        self.window.show_page(page)
        QApplication.processEvents()

    def click(self, widget):
        at = QPoint(8, widget.height() // 2) if isinstance(widget, QCheckBox) else widget.rect().center()
        assert widget.isVisible()
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at)
        QApplication.processEvents()

    def press(self, text):
        (found,) = [one for one in self.window.findChildren(QAbstractButton) if one.text() == text and one.isVisible()]
        self.click(found)

    def box(self, text):
        (found,) = [one for one in self.page.findChildren(QCheckBox) if one.text() == text]
        return found


@pytest.fixture
def user(qapp, qtbot, tmp_path, clock):
    folder = tmp_path / "data"
    fill(folder, RESOURCES / "demo" / "nl.toml", clock)
    store = open_store(folder, clock)
    store.settings.set("language", "nl")
    store.close()
    someone = User(qapp, qtbot, folder, clock)
    someone.go("settings")
    yield someone
    someone.quit()
