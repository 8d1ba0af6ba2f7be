"""The first paint waits for what it shows, and no more: counted, as time is not the same on every machine."""

import json
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

from netwerkapp.demo import fill
from netwerkapp.paths import RESOURCES
from netwerkapp.storage.database import FILE_NAME

START = """
import json, sys
from pathlib import Path
from netwerkapp import quick_qt
quick_qt.load()
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from netwerkapp.app import build_window
from netwerkapp.storage.store import open_store

class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if watched is window and event.type() == QEvent.Type.Paint:
            window.removeEventFilter(self)
            QTimer.singleShot(0, self.tell)  # before that of the window itself, which makes the rest
        return False

    def tell(self):
        found = {"page": window.current_page(), "modules": list(sys.modules), "widgets": len(app.allWidgets())}
        print(json.dumps(found | {"queries": len(queries)}))
        QTimer.singleShot(0, self.end)

    def end(self):
        window.close()
        store.close()
        app.quit()

app = QApplication([])
store, queries = open_store(Path(sys.argv[1])), []
store.door.connection.set_trace_callback(queries.append)
window = build_window(store, Path(sys.argv[1]), sys.argv[2])
window.resize(int(sys.argv[3]), 760)
watching = FirstPaint()
window.installEventFilter(watching)
window.show()
app.exec()
"""
BESIDE = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from netwerkapp.storage.store import open_store
from netwerkapp.ui.backups.inspector import Inspector

app = QCoreApplication([])
store = open_store(Path(sys.argv[1]))
before = "sqlite_utils" in sys.modules
inspector = Inspector(Path(sys.argv[1]))
inspector.begin()
inspector._job.wait()
known = set(sys.modules)
store.profile.set("name", "Marjan")
print(before, "sqlite_utils" in known, sorted({name.split(".")[0] for name in set(sys.modules) - known}))
store.close()
"""
FOR_LATER = {
    "for writing": "sqlite_utils netwerkapp.storage.migrations netwerkapp.storage.reading",
    "for commands": "argparse shutil netwerkapp.cli netwerkapp.commands",
    "for paper": "PySide6.QtPrintSupport netwerkapp.ui.paper netwerkapp.ui.report",
    "for files": "netwerkapp.exchange netwerkapp.ui.imports csv icalendar zoneinfo",
    "for second starts": "netwerkapp.callers socket hashlib",
    "for changed texts": "tomllib string",
    "for wrong calls": "inspect dis ast tempfile dataclasses",
    "for trouble": "traceback logging netwerkapp.ui.start_problem",
    "for duplicates": "rapidfuzz netwerkapp.domain.duplicates netwerkapp.storage.duplicates",
    "for beside the stairs": "netwerkapp.ui.ladder.around netwerkapp.ui.ladder.today netwerkapp.ui.ladder.week",
    "for the people": "netwerkapp.storage.contacts netwerkapp.storage.conversations netwerkapp.domain.contacts",
    "for the focus": "netwerkapp.ui.focus_frame netwerkapp.ui.ladder.ring",
    "for a narrow window, or a click": "netwerkapp.ui.ladder.rung_in_list netwerkapp.ui.destinations",
    "for when it is asked": "netwerkapp.ui.window.announcements netwerkapp.ui.window.outlets netwerkapp.ui.window.view",
    "for files and the end": "netwerkapp.ui.window.arrivals netwerkapp.ui.window.leaving netwerkapp.ui.unkept",
    "for other pages": "netwerkapp.ui.contacts.page netwerkapp.ui.conversations netwerkapp.ui.settings",
    "for other texts": "netwerkapp.content_types.sheet netwerkapp.content_types.steps netwerkapp.content_types.stories",
}
MOST_MODULES, MOST_WIDGETS, MOST_QUERIES = 100, 55, 170  # of the app; most queries set up what watches for changes
MORE_MODULES, MORE_WIDGETS, MORE_QUERIES = 25, 35, 8  # in one column, where what to do stands above the stairs


def start(folder, width):
    """What was there at the first paint, with the data of the demo."""
    command = [sys.executable, "-c", START, str(folder), "nl", str(width)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    found = json.loads(done.stdout)
    assert found["page"] == "ladder"
    return found


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("start") / "data"
    fill(folder, RESOURCES / "demo" / "nl.toml")
    return folder


@pytest.fixture(scope="module")
def wide(folder):
    return start(folder, 1180)


def own(found):
    return [name for name in found["modules"] if name.startswith("netwerkapp")]


@pytest.mark.parametrize("what", FOR_LATER)
def test_the_first_paint_loads_nothing_that_is(wide, what):
    later = tuple(FOR_LATER[what].split())
    names = wide["modules"]
    assert [name for name in names if name in later or name.startswith(tuple(f"{one}." for one in later))] == []


def test_the_first_paint_loads_few_modules_makes_few_widgets_and_asks_little(wide):
    assert "netwerkapp.ui.ladder.page" in own(wide)
    assert len(own(wide)) <= MOST_MODULES
    assert wide["widgets"] <= MOST_WIDGETS
    assert wide["queries"] <= MOST_QUERIES


def test_in_one_column_the_first_paint_has_what_to_do_as_well(folder):
    narrow = start(folder, 800)
    assert "netwerkapp.ui.ladder.today" in own(narrow)
    assert "netwerkapp.ui.ladder.around" not in own(narrow)
    assert len(own(narrow)) <= MOST_MODULES + MORE_MODULES
    assert narrow["widgets"] <= MOST_WIDGETS + MORE_WIDGETS
    assert narrow["queries"] <= MOST_QUERIES + MORE_QUERIES


def test_the_first_start_of_a_day_loads_nothing_more(folder, wide):
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection, connection:
        connection.execute("UPDATE settings SET value = '2026-01-05' WHERE id = 'last_day'")
    assert set(start(folder, 1180)["modules"]) == set(wide["modules"])
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        (seen,) = connection.execute("SELECT value FROM settings WHERE id = 'last_day'").fetchone()
    assert seen > "2026-01-05"


def test_what_the_first_change_needs_is_loaded_beside_the_window_before_anybody_types(folder):
    done = subprocess.run([sys.executable, "-c", BESIDE, str(folder)], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "True", "[]"]
