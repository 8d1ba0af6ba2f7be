"""Starting where something is the matter: a second start, a folder or a file that cannot be used as it is."""

import os
import subprocess
import sys
import time

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from netwerkapp.app import build_window
from netwerkapp.domain.contacts import Contact
from netwerkapp.domain.names import Name
from netwerkapp.storage.database import FILE_NAME
from netwerkapp.storage.store import open_store, open_to_read
from netwerkapp.ui.read_only import ReadOnlyBanner
from netwerkapp.ui.start_problem import Problem, StartProblem

pytestmark = pytest.mark.usefixtures("source_language_again")


@pytest.fixture
def start(tmp_path):
    """Start the real app as a process, with a runtime folder of its own."""
    run, processes = tmp_path / "r", []
    run.mkdir()

    def make(folder, *files):
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(run)}
        process = subprocess.Popen(
            [sys.executable, "-m", "netwerkapp", "--data", str(folder), *map(str, files)],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        processes.append(process)
        return process

    yield make
    for process in processes:
        process.kill()
        process.communicate()


def until(condition, seconds=15):
    """Look again and again, in another process there is nothing to wait for."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.02)


def test_a_second_start_is_done_at_once_and_commands_work_beside_the_window(start, tmp_path):
    folder = tmp_path / "data"
    first = start(folder)
    until(lambda: (folder / "netwerkapp.lock").exists() and any((tmp_path / "r").iterdir()))
    begun = time.monotonic()
    second = start(folder)
    assert second.wait(10) == 0
    assert time.monotonic() - begun < 5
    assert first.poll() is None
    for command in ("ladder", "check"):
        done = subprocess.run(
            [sys.executable, "-m", "netwerkapp", "--data", str(folder), command], capture_output=True, check=False
        )
        assert done.returncode == 0, done.stderr


def helpers(folder):
    store = open_to_read(folder)
    try:
        return sorted(helper.name for helper in store.helpers.all())
    finally:
        store.close()


def test_a_second_start_hands_its_files_to_the_first_window(start, tmp_path):
    folder, files = tmp_path / "data", [tmp_path / "één loket.toml", tmp_path / "b.toml"]
    for number, file in enumerate(files):
        file.write_text(f'[[helper]]\nkind = "coach"\nname = "Loket {number}"\n', encoding="utf-8")
    first = start(folder, files[0])
    until(lambda: any((tmp_path / "r").iterdir()))
    until(lambda: helpers(folder) == ["Loket 0"])
    second = start(folder, files[1])
    assert second.wait(10) == 0
    until(lambda: helpers(folder) == ["Loket 0", "Loket 1"])
    assert first.poll() is None


@pytest.mark.parametrize("problem", list(Problem))
def test_each_problem_is_said_in_plain_words_with_a_way_on(theme, qtbot, problem, tmp_path):
    dialog = StartProblem(theme, problem, tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "Traceback" not in dialog.text
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel) if label.text())
    dialog.take("")
    assert dialog.chosen is None
    dialog.take(str(tmp_path))
    assert dialog.chosen == tmp_path


@pytest.fixture
def read_only(tmp_path, clock, qtbot):
    store = open_store(tmp_path, clock)
    store.contacts.save(Contact("anna", clock(), Name("Anna")))
    store.settings.set("welcomed", "yes")
    store.close()
    before = (tmp_path / FILE_NAME).read_bytes()
    clock.forward(days=1)
    store = open_to_read(tmp_path, clock)
    window = build_window(store, tmp_path, "en", clock)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield window
    shiboken6.delete(window)
    store.close()
    assert (tmp_path / FILE_NAME).read_bytes() == before


def test_data_that_can_only_be_read_is_shown_with_a_banner_and_never_changed(read_only, qtbot):
    window, asked = read_only, []
    banner = window.findChild(ReadOnlyBanner)
    assert banner.isVisible()
    window.folder_wanted.connect(lambda: asked.append(1))
    qtbot.mouseClick(banner.other, Qt.MouseButton.LeftButton)
    assert asked == [1]
    for page in window.pages:
        window.show_page(page)
        QApplication.processEvents()
    window.show_page("settings")
    window.pages.settings.you.name.setFocus()
    qtbot.keyClicks(window.pages.settings.you.name, "Sofie")
    assert window.notice.text() == "Your data can only be read now. This is not kept."
    window.begin_day()
    window.menus.undo.trigger()
    assert window.close()
