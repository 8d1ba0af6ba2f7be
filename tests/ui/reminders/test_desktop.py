"""On a session bus with a stand-in for the desktop: an icon, one message a day, and a window that stays if you want."""

import json
import os
import shutil
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest

from netwerkapp.demo import fill
from netwerkapp.paths import RESOURCES
from netwerkapp.storage.store import open_store
from tests.conftest import MONDAY

HERE = Path(__file__).parent
SYSTEM_PYTHON = "/usr/bin/python3"
TITLE = "Netwerkapp"


def missing():
    """Name what is not there on this computer, or nothing."""
    for tool in ("dbus-daemon", "Xvfb", SYSTEM_PYTHON):
        if not shutil.which(tool):
            return f"no {tool} here"
    found = subprocess.run([SYSTEM_PYTHON, "-c", "import dbus, gi"], capture_output=True, check=False)
    return "no dbus and gi in the Python of the system" if found.returncode else ""


MISSING = missing() if sys.platform == "linux" else "only Linux has a session bus"
pytestmark = pytest.mark.skipif(bool(MISSING), reason=MISSING or "all is there")


@contextmanager
def running(command, environment=None):
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=os.environ | (environment or {})
    ) as process:
        try:
            yield process
        finally:
            process.terminate()


@pytest.fixture
def desktop():
    """A screen, a session bus and a desktop on it; gives the environment and what the desktop prints."""
    screen = ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    bus = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    with running(screen) as display, running(bus) as daemon:
        places = {
            "DISPLAY": f":{display.stdout.readline().strip()}",
            "DBUS_SESSION_BUS_ADDRESS": daemon.stdout.readline().strip(),
            "QT_QPA_PLATFORM": "xcb",
        }
        with running([SYSTEM_PYTHON, str(HERE / "desktop.py")], places) as stand_in:
            assert json.loads(stand_in.stdout.readline()) == ["ready"]
            yield places, stand_in


def a_day_at_the_desk(desktop, folder, **settings):
    """Give what the app printed and what the desktop was told, on a day with something in this week."""
    places, stand_in = desktop
    fill(folder, RESOURCES / "demo" / "nl.toml", lambda: MONDAY)
    store = open_store(folder, lambda: MONDAY)
    for name, value in settings.items():
        store.settings.set(name, value)
    store.close()
    desk = [sys.executable, "-m", "tests.ui.reminders.at_the_desk", str(folder), MONDAY.isoformat()]
    done = subprocess.run(desk, env=os.environ | places, capture_output=True, text=True, check=False, timeout=60)
    stand_in.terminate()
    told = [json.loads(line) for line in stand_in.stdout.read().splitlines()]
    return done.returncode, done.stdout.split(), told


def test_closed_to_the_icon_it_gives_one_message_and_comes_back_with_a_click(desktop, tmp_path):
    code, window, told = a_day_at_the_desk(desktop, tmp_path / "data", reminders="yes", stay="yes")
    assert window == ["closed", "open", "ended"]
    assert code == 0
    assert [what for what, *_ in told] == ["icon", "message", "gone"]
    assert told[1][1] == TITLE
    assert "Deze week" in told[1][2]
    assert not any(name in told[1][2] for name in ("Marjan", "Henk", "Els"))


def test_with_an_icon_alone_closing_the_window_ends_the_app(desktop, tmp_path):
    code, window, told = a_day_at_the_desk(desktop, tmp_path / "data", reminders="yes")
    assert (code, window[-1], "open" in window) == (0, "ended", False)
    assert [what for what, *_ in told] == ["icon", "gone"]


def test_without_reminders_the_desktop_hears_nothing(desktop, tmp_path):
    code, window, told = a_day_at_the_desk(desktop, tmp_path / "data", stay="yes")
    assert (code, window[-1], told) == (0, "ended", [])
