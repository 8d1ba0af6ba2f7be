"""The page with the steps on a real file, with hands to work it."""

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from netwerkapp.content import load_content
from netwerkapp.paths import RESOURCES
from netwerkapp.storage.store import open_store
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.steps.page import StepsPage

CTRL, ALT, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)


class Desk:
    """Starts, stops and starts again on the same file."""

    def __init__(self, qtbot, folder, clock, theme, content=RESOURCES / "content"):
        self.qtbot, self.folder, self.clock, self.theme, self.content = qtbot, folder, clock, theme, content
        self.start()

    def start(self):
        self.store = open_store(self.folder, self.clock)
        self.saver = Saver(self.clock)
        content = load_content(self.content, "en")
        self.page = StepsPage(self.theme, content, self.store, self.saver)
        self.told, self.wanted = [], []
        self.page.told.connect(lambda text, can_undo: self.told.append((text, can_undo)))
        self.page.ladder_wanted.connect(lambda: self.wanted.append("ladder"))
        self.page.page_wanted.connect(lambda page: self.wanted.append(f"page {page}"))
        self.page.conversation_wanted.connect(lambda contact: self.wanted.append(f"talk {contact}"))
        self.page.resize(1000, 730)
        with self.qtbot.waitActive(self.page):
            self.page.show()
            self.page.activateWindow()

    def stop(self):
        self.saver.flush()
        shiboken6.delete(self.page)
        self.store.close()

    def restart(self):
        self.stop()
        self.start()

    def key(self, key, modifier=NONE):
        self.qtbot.keyClick(QApplication.focusWidget(), key, modifier)
        QApplication.processEvents()

    def type(self, text):
        self.qtbot.keyClicks(QApplication.focusWidget(), text)
        QApplication.processEvents()

    def click(self, widget):
        QApplication.processEvents()
        assert widget.isVisible()
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def to(self, step, question):
        """Open this question, from wherever the step opens."""
        self.page.open(step)
        ids = [one.id for one in self.page._questions]
        assert question in ids, ids
        self.page._place = ids.index(question)
        self.page.refresh()
        QApplication.processEvents()

    @property
    def question(self):
        return self.page.question
