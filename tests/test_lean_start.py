"""Starting loads what the first page shows, and no more: counted, as time is not the same on every machine."""

import json
import subprocess
import sys

import pytest

from netwerkapp.demo import fill
from netwerkapp.paths import RESOURCES

START = """
import json, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from netwerkapp.app import build_window
from netwerkapp.storage.store import open_store
app = QApplication([])
store = open_store(Path(sys.argv[1]))
window = build_window(store, Path(sys.argv[1]), sys.argv[2])
window.show()
app.processEvents()
print(json.dumps([window.current_page(), *sys.modules]))
window.close()
store.close()
"""
FOR_LATER = {
    "for writing": "sqlite_utils netwerkapp.storage.migrations netwerkapp.storage.reading",
    "for paper": "PySide6.QtPrintSupport netwerkapp.ui.paper netwerkapp.ui.report",
    "for files": "netwerkapp.exchange netwerkapp.ui.imports csv icalendar zoneinfo",
    "for second starts": "netwerkapp.callers socket hashlib",
    "for trouble": "logging.handlers netwerkapp.ui.start_problem",
    "for duplicates": "rapidfuzz netwerkapp.domain.duplicates netwerkapp.storage.duplicates",
    "for the focus": "netwerkapp.ui.focus_frame netwerkapp.ui.ladder.ring",
    "for other pages": "netwerkapp.ui.contacts.page netwerkapp.ui.conversations netwerkapp.ui.settings",
    "for other texts": "netwerkapp.content_types.sheet netwerkapp.content_types.steps netwerkapp.content_types.stories",
}
MOST = 147  # modules of the app


@pytest.fixture(scope="module")
def loaded(tmp_path_factory):
    """The names of all modules after the first page was shown with the data of the demo."""
    folder = tmp_path_factory.mktemp("start") / "data"
    fill(folder, RESOURCES / "demo" / "nl.toml")
    done = subprocess.run([sys.executable, "-c", START, str(folder), "nl"], capture_output=True, text=True, check=True)
    page, *names = json.loads(done.stdout)
    assert page == "ladder"
    return names


@pytest.mark.parametrize("what", FOR_LATER)
def test_starting_loads_nothing_that_is(loaded, what):
    later = tuple(FOR_LATER[what].split())
    assert [name for name in loaded if name in later or name.startswith(tuple(f"{one}." for one in later))] == []


def test_starting_loads_few_modules_of_the_app(loaded):
    own = [name for name in loaded if name.startswith("netwerkapp")]
    assert "netwerkapp.ui.ladder.page" in own
    assert len(own) <= MOST
