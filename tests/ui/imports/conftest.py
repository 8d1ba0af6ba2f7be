"""The window on the page where people are brought in, and hands to work with it."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from netwerkapp.app import build_window
from netwerkapp.ui.imports.choose import Choose
from netwerkapp.ui.imports.look import LookAtFile
from netwerkapp.ui.imports.result import Result
from netwerkapp.ui.labels import Label

LINKEDIN = (
    'Notes:\n"When exporting your connection data, you may notice that some addresses are missing."\n\n'
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    "Piet,van der Berg,https://www.linkedin.com/in/piet,,Bakkerij,Bakker,1 Mar 2024\n"
    "Anna,Smit,https://www.linkedin.com/in/anna,,,,1 Mar 2024\n"
    ",,https://www.linkedin.com/in/x,,ING,Baas,1 Mar 2024\n"
)


class Desk:
    """The window, and what a user does with it."""

    def __init__(self, qtbot, store, folder, window):
        self.qtbot, self.store, self.folder, self.window = qtbot, store, folder, window
        self.window.show_page("import")

    @property
    def page(self):
        return self.window.pages.imports

    def put(self, name, text):
        file = self.folder / name
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
        return file

    def drop(self, file):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file))])
        how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        entering = QDragEnterEvent(QPointF(300, 300).toPoint(), *how)
        QApplication.sendEvent(self.window, entering)
        assert entering.isAccepted()
        QApplication.sendEvent(self.window, QDropEvent(QPointF(300, 300), *how))

    def open(self, name, text):
        self.window.open_file(self.put(name, text))
        self.wait_for(LookAtFile)

    def wait_for(self, part):
        self.qtbot.waitUntil(lambda: not self.page.findChild(part).isHidden(), timeout=10_000)
        QApplication.processEvents()

    def wait_for_error(self):
        choose = self.page.findChild(Choose)
        self.qtbot.waitUntil(lambda: not choose.isHidden() and choose.error.text() != "", timeout=10_000)
        return choose.error.text()

    def click(self, button):
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def write(self):
        self.click(self.page.look.write_button)
        self.wait_for(Result)

    def choose(self, combo, data):
        """Choose by the keys, as Qt tells it to the page."""
        combo.setFocus()
        while combo.currentIndex() != combo.findData(data):
            down = combo.currentIndex() < combo.findData(data)
            combo.blockSignals(True)
            combo.setCurrentIndex(combo.currentIndex() + (1 if down else -1))
            combo.blockSignals(False)
        combo.activated.emit(combo.currentIndex())
        self.wait_for(LookAtFile)

    def shown(self):
        model = self.page.look.model
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def kinds(self):
        return [button.text() for button in self.page.look.kinds.values() if not button.isHidden()]

    def words(self, part):
        return [label.text() for label in part.findChildren(Label) if label.isVisible()]

    def names(self):
        return [one.name.full for one in self.store.exports.everyone()]


@pytest.fixture
def desk(qtbot, store, tmp_path, clock, source_language_again, in_front, until_done):
    store.settings.set("welcomed", "yes")

    def make(language="en"):
        window = in_front(build_window(store, tmp_path, language, clock))
        return until_done(Desk(qtbot, store, tmp_path, window))

    return make
