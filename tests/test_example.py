"""The example: a made-up person's app beside your own, marked as such, and gone with one press."""

import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from netwerkapp.app import build_window
from netwerkapp.example import NAME, prepare, throw_away
from netwerkapp.paths import RESOURCES
from netwerkapp.single import claim, hand_over
from netwerkapp.storage.database import EXAMPLE_MARK, FILE_NAME, is_example
from netwerkapp.storage.store import open_store, open_to_read
from tests.screens.checks import clipped, overlapping, wide
from tests.screens.shot import Shot
from tests.screens.stage import settle

MADE_UP = RESOURCES / "demo" / "nl.toml"
APP = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from netwerkapp.ui.main_window import MainWindow

def press():
    windows = [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow) and one.isVisible()]
    if windows:
        eye.stop()
        window = windows[0]
        {press}

def begin(*_):
    eye.timeout.connect(press)
    eye.start()

from netwerkapp.ui.application import Application
eye = None
class Watched(Application):
    def exec(self):
        global eye
        eye = QTimer(self, interval=20)
        begin()
        return super().exec()
import netwerkapp.app
netwerkapp.app.Application = Watched
from netwerkapp.cli import main
sys.exit(main())
"""


@pytest.fixture
def settings(store):
    store.settings.set("text_size", "200")
    return store.settings


@pytest.fixture
def example(settings, tmp_path, clock):
    return prepare(tmp_path / "data", MADE_UP, settings, clock)


def test_it_is_filled_and_looks_like_your_own(example, settings, store):
    assert is_example(example)
    seen = open_to_read(example)
    assert seen.contacts.count() > 5
    assert seen.settings.get("text_size") == "200"
    seen.close()
    assert store.contacts.count() == 0


def test_the_next_time_it_is_the_same_one(example, settings, tmp_path, clock):
    (example / "left.txt").touch()
    assert prepare(tmp_path / "data", MADE_UP, settings, clock) == example
    assert (example / "left.txt").exists()


def test_half_made_or_half_thrown_away_it_is_made_again(example, settings, tmp_path, clock):
    (example / FILE_NAME).unlink()
    example.rename(example.with_name("voorbeeld.new"))
    again = prepare(tmp_path / "data", MADE_UP, settings, clock)
    (again / FILE_NAME).unlink()
    again = prepare(tmp_path / "data", MADE_UP, settings, clock)
    assert sorted(one.name for one in (tmp_path / "data").iterdir() if one.is_dir()) == [NAME]
    assert people_in(again) > 5


def test_a_folder_of_your_own_with_that_name_is_left_alone(settings, tmp_path, clock):
    own = tmp_path / "data" / NAME / "brief.txt"
    own.parent.mkdir()
    own.write_text("van mij", encoding="utf-8")
    place = prepare(tmp_path / "data", MADE_UP, settings, clock)
    assert place.name == "voorbeeld-2"
    throw_away(own.parent)
    throw_away(place)
    assert own.read_text(encoding="utf-8") == "van mij"
    assert not place.exists()


def test_thrown_away_nothing_is_left_and_your_own_stays(example, tmp_path):
    before = (tmp_path / "data" / FILE_NAME).read_bytes()
    (example / "backups").mkdir(exist_ok=True)
    (example / "backups" / "one").touch()
    (example / "backups" / "link").symlink_to(tmp_path / "data")
    throw_away(example)
    assert not example.exists()
    assert (tmp_path / "data" / FILE_NAME).read_bytes() == before


def test_your_own_folder_cannot_be_thrown_away(store, tmp_path):
    throw_away(tmp_path / "data")
    assert (tmp_path / "data" / FILE_NAME).exists()


@pytest.fixture
def shown(qapp, example, clock, source_language_again):
    store = open_store(example, clock)
    window = build_window(store, example, "nl", clock)
    window.show()
    yield window
    shiboken6.delete(window)
    store.close()


def test_every_page_of_it_says_that_it_is_an_example(shown):
    for page in ("ladder", "contacts", "conversations", "settings", "about"):
        shown.show_page(page)
        assert shown.windowTitle().startswith("Voorbeeld: ")
        assert shown.example.isVisible()
    assert not shown.menus.example.isVisible()
    shown.resize(900, 600)
    settle()
    shot = Shot("example", shown)
    assert [one for check in (clipped, overlapping, wide) for one in check(shot)] == []


def test_your_own_window_does_not_say_so(qapp, store, tmp_path, clock, source_language_again):
    window = build_window(store, tmp_path / "data", "nl", clock)
    assert window.windowTitle() == "Netwerkapp"
    assert window.menus.example.isVisible()
    heard = []
    window.example_wanted.connect(lambda: heard.append("example"))
    window.menus.example.trigger()
    window.pages.welcome.example.click()
    assert heard == ["example"] * 2
    shiboken6.delete(window)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class Apps:
    """Starts real processes in a folder, in which something is pressed."""

    def __init__(self, folder):
        self.folder, self.started = folder, []

    def start(self, data, press):
        script = self.folder / "netwerkapp-script"
        script.write_text(APP.format(press=press), encoding="utf-8")
        command = [sys.executable, script.name, "--language", "en", "--data", str(data)]
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
        self.started.append(subprocess.Popen(command, cwd=self.folder, env=environment, stderr=subprocess.PIPE))
        return self.started[-1]


@pytest.fixture
def apps(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    made = Apps(tmp_path)
    yield made
    for process in made.started:
        process.kill()
        process.communicate()


@pytest.mark.skipif(sys.platform != "linux", reason="the other process is found in /proc")
def test_it_opens_in_a_process_of_its_own_and_is_thrown_away_by_its_button(apps, tmp_path):
    data = tmp_path / "data"
    press = 'window.menus.example.trigger() if window.example is None else window.setWindowTitle("seen")'
    own = apps.start(data, press)
    assert hand_over_to(data / NAME)
    assert own.poll() is None
    assert claim(data) is None
    assert claim(data / NAME) is None
    apps.started.append(Child(data / NAME))
    apps.started[-1].kill()
    away = apps.start(data / NAME, "window.example.away.click()")
    assert away.wait(timeout=30) == 0, away.stderr.read()
    assert not (data / NAME).exists()
    assert hand_over(data, [], patience=5)
    assert people_in(data) == 0


def hand_over_to(folder):
    """Wait until a window of that folder answers."""
    until = datetime.now().timestamp() + 30
    while datetime.now().timestamp() < until:
        if (folder / EXAMPLE_MARK).exists() and hand_over(folder, [], patience=5):
            return True
    return False


class Child:
    """The process that holds a folder, found by its command line."""

    def __init__(self, folder):
        self.numbers = [
            int(one.parent.name)
            for one in Path("/proc").glob("[0-9]*/cmdline")
            if str(folder).encode() in one.read_bytes().split(b"\0")
        ]

    def kill(self):
        for number in self.numbers:
            os.kill(number, 15)
        for number in self.numbers:
            while Path(f"/proc/{number}/cmdline").exists() and Path(f"/proc/{number}/cmdline").read_bytes():
                os.sched_yield()
        self.numbers = []

    def communicate(self):
        """There is nothing to hear."""


def people_in(folder):
    """How many people are on the list there."""
    seen = open_to_read(folder)
    count = seen.contacts.count()
    seen.close()
    return count
