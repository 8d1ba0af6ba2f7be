"""The real app in a process of its own, on a day that passes as told; it prints what became of its window."""

import sys
import time
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QTimer

from netwerkapp.app import Frame
from netwerkapp.storage.store import open_store
from netwerkapp.ui.application import Application
from netwerkapp.ui.main_window import MainWindow
from netwerkapp.ui.reminders import reminding

LOOKS, LONGEST = 50, 30_000  # ms


class Desk:
    """Does one thing after another, each when the one before it came about."""

    def __init__(self, app, folder, start):
        self.app, self.passed = app, 0.0
        time.monotonic = lambda: self.passed
        reminding.EVERY = LOOKS
        self.store = open_store(folder, lambda: start + timedelta(seconds=self.passed))
        self.frame = Frame(app, self.store, folder, "nl", lambda: False)
        self.frame.show()
        self.does = [
            (self.is_open, lambda: self.window().close()),
            (lambda: not self.is_open(), lambda: self.say("closed")),
            (self.always, lambda: self.wait(4)),
            (self.is_open, lambda: self.say("open")),
            (self.always, lambda: self.window().close()),
            (lambda: not self.is_open(), lambda: self.wait(4)),
            (self.after_looks, self.quit),
        ]
        self.looks = 0
        self.timer = QTimer(app, interval=LOOKS)
        self.timer.timeout.connect(self.step)
        self.timer.start()

    def step(self):
        if self.does and self.does[0][0]():
            _, act = self.does.pop(0)
            act()

    def window(self):
        return next(one for one in self.app.topLevelWidgets() if isinstance(one, MainWindow))

    def is_open(self):
        return self.window().isVisible()

    def always(self):
        return True

    def after_looks(self):
        self.looks += 1
        return self.looks > 10

    def wait(self, hours):
        self.passed += hours * 3600

    def say(self, word):
        print(word, flush=True)

    def quit(self):
        self.window().menus.quit_wanted.emit()


application = Application(["netwerkapp"])
desk = Desk(application, Path(sys.argv[1]), datetime.fromisoformat(sys.argv[2]))
QTimer.singleShot(LONGEST, application, lambda: application.exit(3))
code = application.exec()
desk.say("ended")
desk.frame.close_store()
sys.exit(code)
