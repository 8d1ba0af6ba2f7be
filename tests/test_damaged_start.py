"""Starting with a file that cannot be read: what is said, what can be put back, and that nothing is lost by it."""

import json
import os
import sqlite3
import subprocess
import sys
import textwrap
from contextlib import closing

import pytest

from netwerkapp.domain.backups import Reason
from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.names import Name
from netwerkapp.storage.backups import Backups
from netwerkapp.storage.database import FILE_NAME, SCHEMA_VERSION
from netwerkapp.storage.store import open_store, open_to_read

CHOOSE = """
    import json, sys
    from pathlib import Path
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QLabel, QProgressBar
    from netwerkapp.ui.start_problem import StartProblem

    last, choices = [], [int(one) for one in sys.argv[2].split()]

    def seen():
        shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
        for window in shown:
            words = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
            if not words:
                continue
            if type(window).__name__ == "MainWindow" and sys.argv[3:] == ["patient"] and choices:
                continue  # something is said before long
            if [type(window).__name__, *words] != last:
                last[:] = [type(window).__name__, *words]
                print(json.dumps(last), flush=True)
            if isinstance(window, StartProblem) and (window.findChild(QProgressBar).isVisible() or not choices):
                if not window.findChild(QProgressBar).isVisible():
                    window.close()
            elif isinstance(window, StartProblem):
                window.offers[choices.pop(0)].click()
            else:
                window.close()
            return

    import netwerkapp.app as app
    class Eye(app.Application):
        def __init__(self, arguments):
            super().__init__(arguments)
            self.timer = QTimer(interval=50)
            self.timer.timeout.connect(seen)
            self.timer.start()
    app.Application = Eye
    sys.exit(app.main(Path(sys.argv[1]), "nl"))
"""


def start(tmp_path, folder, choice="", *patient):
    """Start the app and click an offer; the windows that were seen, each with its words."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(CHOOSE), str(folder), choice, *patient],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert "Traceback" not in done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def looked(seen):
    """What was seen but for the moments in which the app was at work."""
    return [words for words in seen if not BUSY & {*words}]


BUSY = {
    "Je nieuwste reservekopie wordt gezocht.",
    "Er wordt gekeken wat er van het bestand nog te lezen is.",
    "De reservekopie wordt teruggezet.",
}


@pytest.fixture
def folder(tmp_path, clock):
    """Anna and Bob, a copy of that, and then Chris."""
    folder = tmp_path / "data"
    store = open_store(folder, clock)
    store.settings.set("welcomed", "yes")
    for name in ("Anna", "Bob"):
        store.contacts.save(Contact(name, clock(), Name(name)))
    Backups(folder, clock).make(Reason.CLOSE)
    store.contacts.save(Contact("Chris", clock(), Name("Chris")))
    store.close()
    return folder


def people(folder):
    store = open_to_read(folder)
    try:
        return sorted(one.name.given for one in store.exports.everyone())
    finally:
        store.close()


def bad(folder, what):
    path = folder / FILE_NAME
    content = path.read_bytes()
    if what == "header":
        path.write_bytes(b"X" * 100 + content[100:])
    elif what == "cut":
        path.write_bytes(content[:5000])
    elif what == "pages":
        path.write_bytes(content[:4096] + b"\xff" * (len(content) - 4096))
    elif what == "empty":
        path.write_bytes(b"")
    elif what == "number":
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("PRAGMA user_version = 138")  # one bit of it
    elif what == "gone":
        path.unlink()
    else:
        path.write_bytes(b"no database" * 500)
    return path.read_bytes() if path.exists() else b""


@pytest.mark.parametrize("what", ["header", "cut", "pages", "other", "empty", "gone"])
def test_the_newest_copy_is_offered_and_put_back_and_the_file_is_kept(tmp_path, folder, what):
    was = bad(folder, what)
    *_, first, second = looked(start(tmp_path, folder, "0"))
    assert first[0] == "StartProblem"
    lost = "Het bestand met je gegevens is er niet meer, of het is leeg."
    assert first[1] == (lost if what in ("empty", "gone") else "Je gegevens zijn niet te lezen.")
    assert "2 mensen, 0 gesprekken" in first
    assert "Reservekopie van maandag 23 november om 9.41 uur" in first
    assert second[0] == "MainWindow"
    assert people(folder) == ["Anna", "Bob"]
    kept = [one.read_bytes() for one in (folder / "backups" / "damaged").glob("*.sqlite3")]
    assert kept == ([] if what in ("empty", "gone") else [was])


def test_without_a_choice_nothing_is_changed(tmp_path, folder):
    was = bad(folder, "other")
    *_, window = start(tmp_path, folder)
    assert window[0] == "StartProblem"
    assert (folder / FILE_NAME).read_bytes() == was


def test_a_file_that_says_it_is_newer_while_nothing_else_does_gets_offers_too(tmp_path, folder):
    was = bad(folder, "number")
    *_, first, second = looked(start(tmp_path, folder, "1"))
    assert first[:2] == ["StartProblem", "Het lijkt erop dat een nieuwere versie van Netwerkapp je gegevens maakte."]
    assert any(f"{SCHEMA_VERSION}." in one for one in first)  # which formats, for who helps
    assert "2 mensen, 0 gesprekken" in first
    assert "3 mensen, 0 gesprekken" in first
    assert second[0] == "MainWindow"
    assert people(folder) == ["Anna", "Bob", "Chris"]
    assert [one.read_bytes() for one in (folder / "backups" / "damaged").glob("*.sqlite3")] == [was]


def spoil_page_of(folder, table):
    path = folder / FILE_NAME
    store = open_to_read(folder)
    page = store.door.value("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,))
    store.close()
    content = bytearray(path.read_bytes())
    content[(page - 1) * 4096 : page * 4096] = b"\xff" * 4096
    path.write_bytes(content)


def test_what_can_still_be_read_is_offered_too(tmp_path, folder):
    spoil_page_of(folder, "settings")
    *_, first, second = looked(start(tmp_path, folder, "1"))
    assert "Wat nog te lezen is van het bestand" in first
    assert "3 mensen, 0 gesprekken" in first
    assert second[0] == "MainWindow"
    assert people(folder) == ["Anna", "Bob", "Chris"]


def test_damage_in_what_the_first_page_does_not_show_is_found_while_the_window_is_there(tmp_path, folder):
    spoil_page_of(folder, "not_the_same")
    *_, first, second = looked(start(tmp_path, folder, "0", "patient"))
    assert first[:2] == ["StartProblem", "Je gegevens zijn niet te lezen."]
    assert second[0] == "MainWindow"
    assert people(folder) == ["Anna", "Bob"]
    assert list((folder / "backups" / "damaged").iterdir())
