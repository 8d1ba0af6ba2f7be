"""The system wants the app to end: what was typed a moment ago is kept, in the real process too."""

import os
import signal
import subprocess
import sys

import pytest

from netwerkapp.app import Frame
from netwerkapp.single import hand_over
from netwerkapp.storage.rescue import rescued
from netwerkapp.storage.store import open_store, open_to_read
from netwerkapp.ui.placement import GEOMETRY
from tests.windows import delete_windows, shown_window

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")


class Session:
    """What Qt gives when the session ends."""

    def __init__(self):
        self.held = False

    def allowsInteraction(self):  # noqa: N802  # its name in Qt
        return True

    def cancel(self):
        self.held = True


@pytest.fixture
def frame(qapp, qtbot, store, tmp_path):
    store.settings.set("welcomed", "yes")
    made = Frame(qapp, store, tmp_path / "data", "en")
    made.show()
    yield made
    made.leave()
    delete_windows()


@pytest.fixture
def window(frame):
    return shown_window()


def type_a_name(qtbot, window):
    """Type into the settings, and leave the field as it is."""
    window.show_page("settings")
    qtbot.keyClicks(window.pages.settings.you.name, "Anna")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_signal_keeps_what_was_just_typed_and_closes_the_window(qtbot, frame, window, store, number):
    from netwerkapp.ui.session_end import SessionEnd

    before = signal.getsignal(number)
    ending = SessionEnd()
    ending.wanted.connect(frame.end)
    try:
        type_a_name(qtbot, window)
        assert store.profile.get("name") == ""
        os.kill(os.getpid(), number)
        qtbot.waitUntil(lambda: not window.isVisible())
    finally:
        ending.close()
    assert store.profile.get("name") == "Anna"
    assert signal.getsignal(number) == before


def test_end_of_the_session_keeps_what_was_just_typed_and_lets_the_window_stand(qtbot, frame, window, store):
    type_a_name(qtbot, window)
    session = Session()
    frame.commit(session)
    assert store.profile.get("name") == "Anna"
    assert window.isVisible()
    assert not session.held


def test_text_that_cannot_be_kept_holds_the_session_where_that_is_possible(qtbot, frame, window, store, tmp_path):
    type_a_name(qtbot, window)
    other = open_store(tmp_path / "data")
    session, hurried = Session(), Session()
    hurried.allowsInteraction = lambda: False
    try:
        with other.door.action("settings"):
            other.profile.set("name", "Bea")
            frame.commit(session)
            assert window.isVisible()
            assert rescued(tmp_path / "data") == []
            frame.commit(hurried)
    finally:
        other.close()
    assert (session.held, hurried.held) == (True, False)
    (file,) = rescued(tmp_path / "data")
    assert file.read_text(encoding="utf-8").endswith("\n\nAnna\n")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_real_process_ends_well_by_a_signal_and_keeps_where_its_window_stood(tmp_path, monkeypatch, number):
    folder = tmp_path / "data"
    folder.mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    process = subprocess.Popen(
        [sys.executable, "-m", "netwerkapp", "--data", str(folder)],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert hand_over(folder, [], patience=30)  # it answers, so its window is there
        process.send_signal(number)
        _, said = process.communicate(timeout=30)
    finally:
        process.kill()
    assert process.returncode == 0, said
    assert "Traceback" not in said
    store = open_to_read(folder)
    try:
        assert store.settings.get(GEOMETRY)
    finally:
        store.close()
