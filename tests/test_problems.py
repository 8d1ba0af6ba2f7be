"""The app as a process of its own, where something is the matter: what is seen, and that nothing is changed."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import textwrap

import pytest

from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.names import Name
from netwerkapp.storage.database import FILE_NAME
from netwerkapp.storage.store import open_store
from netwerkapp.ui.errors import LOG_NAME

STRANGER = 65534
SECRET = "Henk zegt nee"
LOOK = """
    import json, sys, threading
    from pathlib import Path
    from PySide6.QtCore import QObject, Qt, Signal
    from PySide6.QtWidgets import QApplication, QDialog, QLabel

    class Eye(QObject):
        look = Signal()

    def seen():
        shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
        words = [label.text() for window in shown for label in window.findChildren(QLabel) if label.isVisible()]
        if words and not said:
            said.append(1)
            if fails:
                raise ValueError(SECRET)
        boxes = [window for window in shown if isinstance(window, QDialog)]
        if boxes and fails:
            told.append(boxes[0].accessibleName())
            boxes[0].reject()
        elif words and (told or not fails):
            print(json.dumps(words + told))
            for window in shown:
                window.close()

    def poll():
        while not over.wait(0.1):
            eye.look.emit()

    SECRET = "Henk zegt nee"
    said, told, fails = [], [], sys.argv[2] == "fail"
    eye = Eye()
    eye.look.connect(seen, Qt.ConnectionType.QueuedConnection)
    over = threading.Event()
    looking = threading.Thread(target=poll, daemon=True)
    looking.start()
    from netwerkapp.app import main
    code = main(Path(sys.argv[1]) if sys.argv[1] else None, "nl")
    over.set()
    looking.join()  # before the eye is gone
    sys.exit(code)
"""


def look(tmp_path, folder, what="look", before=()):
    """Start the app; the words on its first window or dialog, and the exit code after that was closed."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(tmp_path)}
    done = subprocess.run(
        [*before, sys.executable, "-c", textwrap.dedent(LOOK), str(folder), what],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.stdout, done.stderr
    assert "Traceback" not in done.stderr
    return json.loads(done.stdout.splitlines()[0]), done.returncode


def filled(folder, clock):
    store = open_store(folder, clock)
    store.contacts.save(Contact("anna", clock(), Name("Anna")))
    store.settings.set("welcomed", "yes")
    store.close()
    return (folder / FILE_NAME).read_bytes()


@pytest.fixture
def locked():
    """Make a folder one that this user can read only; what to put before a command, so that it holds for root too."""
    if os.getuid() == 0 and shutil.which("setpriv") is None:
        pytest.skip("root may write everywhere, and there is no setpriv to take that away")
    made = []

    def lock(folder):
        made.append(folder)
        for path in (*folder.iterdir(), folder):
            path.chmod(0o555 if path.is_dir() else 0o444)
            if os.getuid() == 0:
                os.chown(path, STRANGER, STRANGER)
        rights = "--bounding-set=-dac_override,-dac_read_search,-fowner"
        return ["setpriv", rights] if os.getuid() == 0 else []

    yield lock
    for folder in made:
        folder.chmod(0o755)


def test_a_folder_that_cannot_be_written_opens_to_read_with_a_banner(tmp_path, clock, locked):
    folder = tmp_path / "data"
    before = filled(folder, clock)
    names = sorted(path.name for path in folder.iterdir())
    words, code = look(tmp_path, folder, before=locked(folder))
    assert "Je gegevens zijn nu alleen te lezen. Wat je verandert, wordt niet bewaard." in words
    assert code == 0
    assert (folder / FILE_NAME).read_bytes() == before
    assert sorted(path.name for path in folder.iterdir()) == names


def test_such_a_folder_without_data_gives_a_sentence_and_a_choice(tmp_path, locked):
    folder = tmp_path / "data"
    folder.mkdir()
    words, code = look(tmp_path, folder, before=locked(folder))
    assert "In deze map kan niets bewaard worden." in words
    assert code == 2
    assert list(folder.iterdir()) == []


def test_a_newer_file_is_refused_and_untouched(tmp_path, clock):
    folder = tmp_path / "data"
    filled(folder, clock)
    with sqlite3.connect(folder / FILE_NAME) as connection:
        connection.execute("PRAGMA user_version = 99")
        connection.execute(
            "INSERT INTO _sqlite_migrations(migration_set, name, applied_at) VALUES ('netwerkapp', 'm099_more', '')"
        )
    connection.close()
    before = (folder / FILE_NAME).read_bytes()
    words, code = look(tmp_path, folder)
    assert "Je gegevens zijn gemaakt met een nieuwere versie van Netwerkapp." in words
    assert code == 2
    assert (folder / FILE_NAME).read_bytes() == before


def test_without_any_folder_the_window_asks_for_one(tmp_path):
    words, code = look(tmp_path, "")
    assert "Er is nog geen plek voor je gegevens." in words
    assert code == 2


def test_an_error_in_a_slot_is_said_in_one_dialog_and_the_window_goes_on(tmp_path, clock):
    folder = tmp_path / "data"
    filled(folder, clock)
    words, code = look(tmp_path, folder, "fail")
    assert words[-1].endswith("Je tekst is veilig.")
    assert code == 0
    log = (folder / LOG_NAME).read_text(encoding="utf-8")
    assert "ValueError" in log
    assert SECRET not in log
