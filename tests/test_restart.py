"""After something went wrong inside, the app starts again on the same data: in the real process, by a real button."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from netwerkapp.restart import command
from netwerkapp.single import claim, hand_over
from netwerkapp.ui.errors import LOG_NAME

FAIL_ONCE = """
import os, sys, threading, time
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

def fail():
    eye = QTimer(QApplication.instance(), interval=5)
    eye.timeout.connect(lambda: press(eye))
    eye.start()
    raise ValueError("Henk zegt nee")

def press(eye):
    dialog = QApplication.activeModalWidget()
    if dialog is not None:
        eye.stop()
        {button}.click()

def wait_for_the_window():
    while QApplication.instance() is None or not QApplication.topLevelWidgets():
        time.sleep(0.02)
    QTimer.singleShot(0, QApplication.instance(), fail)

Path("started").open("a").write(f"{{os.getpid()}} {{' '.join(sys.argv[1:])}}\\n")
if len(Path("started").read_text().splitlines()) == 1:
    threading.Thread(target=wait_for_the_window, daemon=True).start()
from netwerkapp.cli import main
sys.exit(main())
"""


@pytest.fixture
def fails(tmp_path, monkeypatch):
    """Start the app, let something go wrong in it, press a button of the dialog; its folder and process."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    folder, processes = tmp_path / "data", []

    def start(button):
        script = tmp_path / "netwerkapp-script"
        script.write_text(FAIL_ONCE.format(button=button), encoding="utf-8")
        processes.append(
            subprocess.Popen(
                [sys.executable, script.name, "--language", "en", "--data", str(folder)],
                cwd=tmp_path,
                env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
                stderr=subprocess.PIPE,
                text=True,
            )
        )
        return folder, processes[0]

    yield start
    processes[0].kill()
    processes[0].communicate()
    for number in {int(line.split()[0]) for line in started(tmp_path)} - {processes[0].pid}:
        try:
            os.kill(number, signal.SIGKILL)
        except ProcessLookupError:
            continue


def started(tmp_path):
    return (tmp_path / "started").read_text(encoding="utf-8").splitlines()


@pytest.mark.skipif(sys.platform == "win32", reason="it is ended by a signal")
def test_app_in_which_something_went_wrong_starts_again_on_the_same_data(fails, tmp_path):
    folder, first = fails("dialog.again")
    _, said = first.communicate(timeout=30)
    assert first.returncode == 0, said
    assert hand_over(folder, [], patience=30)  # the window of another process answers
    (_, again) = started(tmp_path)
    assert again.split(" ", 1)[1] == f"--data {folder} --language en"
    log = (folder / LOG_NAME).read_text(encoding="utf-8")
    assert "ValueError" in log
    assert "Henk" not in log
    os.kill(int(again.split()[0]), signal.SIGTERM)


@pytest.mark.skipif(sys.platform == "win32", reason="it is ended by a signal")
def test_app_goes_on_after_something_went_wrong(fails, tmp_path):
    folder, first = fails("dialog.go_on")
    assert hand_over(folder, [], patience=30)
    first.send_signal(signal.SIGTERM)
    _, said = first.communicate(timeout=30)
    assert first.returncode == 0, said
    assert len(started(tmp_path)) == 1
    claimed = claim(folder)
    assert claimed is not None
    claimed.release()


@pytest.mark.parametrize(
    ("started", "arguments", "frozen", "again"),
    [
        (["python", "-m", "netwerkapp", "a.vcf"], 1, False, ["PYTHON", "-m", "netwerkapp"]),
        (["python3", "-m", "netwerkapp"], 0, False, ["PYTHON", "-m", "netwerkapp"]),
        (["/v/bin/python", "/v/bin/netwerkapp", "--data", "x"], 2, False, ["PYTHON", "/v/bin/netwerkapp"]),
        (["/usr/bin/netwerkapp", "a.vcf"], 1, True, ["PYTHON"]),
    ],
    ids=["as a module with a file", "as a module", "by its command", "as a bundle"],
)
def test_it_is_started_again_as_it_was_started(monkeypatch, started, arguments, frozen, again):
    monkeypatch.setattr(sys, "orig_argv", started)
    monkeypatch.setattr(sys, "argv", ["netwerkapp", *started[len(started) - arguments :]])
    monkeypatch.setattr(sys, "executable", "PYTHON")
    monkeypatch.setattr(sys, "frozen", frozen, raising=False)
    assert command(Path("/data"), None) == [*again, "--data", "/data"]
    assert command(Path("/data"), "nl")[-2:] == ["--language", "nl"]
