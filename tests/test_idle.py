"""When nobody does anything, the app does nothing: what could wake it is counted in the real process."""

import json
import os
import subprocess
import sys

from netwerkapp.demo import fill
from netwerkapp.paths import RESOURCES

MINUTE = 60_000  # ms
LOADED = 20_000  # objects at the least, when the window is there

WATCHED = """
import gc, json, sys, threading
from pathlib import Path
from PySide6.QtCore import QAbstractAnimation, QElapsedTimer, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
from netwerkapp import app as netwerkapp
from netwerkapp.ui.application import Application

def once(name):
    window = next(one for one in QApplication.topLevelWidgets() if one.isVisible())
    window.show_page(name)
    passed = QElapsedTimer()
    passed.start()
    while passed.elapsed() < 10_000:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        gc.unfreeze()  # what work in the background froze is not found
        timers = [one for one in gc.get_objects() if isinstance(one, QTimer) and one.isActive()]
        moving = [one for one in gc.get_objects() if isinstance(one, QAbstractAnimation)]
        busy = [one for one in timers if one.isSingleShot() and one.interval() < 10_000]
        running = [one for one in moving if one.state() == QAbstractAnimation.State.Running]
        if not busy and not running:
            break
    return [len(busy), len(running), sorted(one.interval() for one in timers if not one.isSingleShot())]

def watch(_app):
    names = ("ladder", "steps", "contacts", "network", "conversations", "settings")
    threads, passed_over = threading.active_count(), gc.get_freeze_count()
    print(json.dumps([{name: once(name) for name in names}, threads, passed_over]), flush=True)
    return 0

Application.exec = watch
sys.exit(netwerkapp.main(Path(sys.argv[1]), "nl"))
"""


def test_nothing_wakes_the_app_more_than_once_a_minute(tmp_path):
    folder = tmp_path / "data"
    fill(folder, RESOURCES / "demo" / "nl.toml")
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", WATCHED, str(folder)], env=environment, capture_output=True, text=True, check=True
    )
    found, threads, passed_over = json.loads(done.stdout)
    for page, (busy, moving, timers) in found.items():
        assert (busy, moving) == (0, 0), page
        assert [interval for interval in timers if interval < 30 * MINUTE] == [MINUTE], page
    assert threads == 1  # the one that writes begins with the first write
    assert passed_over > LOADED
