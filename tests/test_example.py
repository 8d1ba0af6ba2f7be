"""The example: a made-up person's app beside your own, marked as such, and gone with one press."""

import os
import subprocess
import sys
import tomllib
from datetime import datetime
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from netwerkapp.app import build_window
from netwerkapp.demo import fill, made_up
from netwerkapp.example import NAME, prepare, throw_away
from netwerkapp.languages import languages
from netwerkapp.paths import RESOURCES
from netwerkapp.single import claim, hand_over
from netwerkapp.storage.database import EXAMPLE_MARK, FILE_NAME, is_example
from netwerkapp.storage.store import open_store, open_to_read
from tests.screens.checks import clipped, overlapping, wide
from tests.screens.shot import Shot
from tests.screens.stage import settle

DEMO = RESOURCES / "demo"
MADE_UP = DEMO / "nl.toml"
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


def not_said_in_both(one, other):
    """Go through two files of made-up data at once; what differs beside texts, and the texts that are the same."""
    if isinstance(one, dict) and isinstance(other, dict) and one.keys() == other.keys():
        return [what for key in one for what in not_said_in_both(one[key], other[key])]
    if isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        return [what for pair in zip(one, other, strict=True) for what in not_said_in_both(*pair)]
    if isinstance(one, str) and isinstance(other, str) and one and other:
        is_text = " " in one and " " in other and len(one.split()) > 2 and not one.startswith("{")
        return [one] if is_text and one == other else []
    return [] if one == other else [(one, other)]


@pytest.mark.parametrize("language", languages(RESOURCES / "content"))
def test_each_language_has_its_own_words_for_the_same_made_up_person(language, tmp_path, clock):
    files = [made_up(DEMO, one) for one in ("nl", language)]
    dutch, own = (tomllib.loads(file.read_text("utf-8")) for file in files)
    assert language == "nl" or not_said_in_both(dutch, own) == []
    ladders = []
    for number, file in enumerate(files):
        fill(tmp_path / str(number), file, clock)
        seen = open_to_read(tmp_path / str(number))
        ladder = seen.ladders.read()
        ladders.append((ladder.rung, ladder.tiles, seen.contacts.count(), len(seen.conversations.all())))
        seen.close()
    assert ladders[0] == ladders[1]


def test_in_a_language_without_one_the_english_person_is_shown():
    assert made_up(DEMO, "xx") == DEMO / "en.toml"


def test_in_english_the_example_is_english_and_has_a_folder_of_its_own(example, settings, tmp_path, clock):
    english = prepare(tmp_path / "data", made_up(DEMO, "en"), settings, clock)
    seen = open_to_read(english)
    assert seen.contacts.named("ria")[0].job == "retired nurse"
    seen.close()
    throw_away(english)
    assert people_in(example) > 5


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
    example = data / f"{NAME}-en"
    assert hand_over_to(example)
    assert own.poll() is None
    assert claim(data) is None
    assert claim(example) is None
    apps.started.append(Child(example))
    apps.started[-1].kill()
    away = apps.start(example, "window.example.away.click()")
    assert away.wait(timeout=30) == 0, away.stderr.read()
    assert not example.exists()
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
