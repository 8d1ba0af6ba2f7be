"""A slot that fails with words of the user in its error, behind any button of any page: it is logged without them.

`python -m tests.faults.slots RUNS SEED` does it in a window off the screen and prints what was wrong, one on a line.
"""

import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path
from unittest.mock import patch

from tests.faults.table import Row, Scenario

ROOT = Path(__file__).resolve().parents[2]
NAME = "a slot that fails with words of the user"
SECRET = "Zwartkruis durfde niet te bellen"
SLOW = 240  # seconds


def failing(runs: int, seed: int) -> Row:
    """Do it in a process of its own, which may crash."""
    command = [sys.executable, "-m", "tests.faults.slots", str(runs), str(seed)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=SLOW, check=False)
    found = [line.removeprefix("wrong: ") for line in done.stdout.splitlines() if line.startswith("wrong: ")]
    if done.returncode:
        found.append(f"exit code {done.returncode}: {done.stderr[-300:]}")
    note = next((line for line in done.stdout.splitlines() if line.startswith("failed: ")), "")
    return Row(NAME, runs, len(found), "; ".join(found[:3]) or note)


def main(runs: int, seed: int) -> int:
    """Press buttons while the storage fails; the exit code."""
    from PySide6.QtCore import QStandardPaths, QTimer
    from PySide6.QtGui import QDesktopServices
    from PySide6.QtWidgets import QApplication, QFileDialog

    from netwerkapp import demo
    from netwerkapp.app import build_window
    from netwerkapp.paths import RESOURCES
    from netwerkapp.storage.database import problems
    from netwerkapp.storage.store import open_store
    from netwerkapp.ui.errors import LOG_NAME, Errors

    app, chosen, failed = QApplication([]), random.Random(seed), 0
    QStandardPaths.setTestModeEnabled(True)
    for name in ("getOpenFileName", "getSaveFileName", "getOpenFileNames"):
        patch.object(QFileDialog, name, lambda *_asked, **_more: ("", "")).start()
    patch.object(QFileDialog, "getExistingDirectory", lambda *_asked, **_more: "").start()
    patch.object(QDesktopServices, "openUrl", lambda _url: True).start()
    with tempfile.TemporaryDirectory() as made:
        folder, said = Path(made) / "data", []
        demo.fill(folder, RESOURCES / "demo" / "nl.toml")
        store = open_store(folder)
        window = build_window(store, folder)
        errors = Errors(folder, lambda: said.append(1))
        errors.install()
        window.show()
        closing = QTimer(app, interval=20)
        closing.timeout.connect(_close_what_waits)
        closing.start()
        for _ in range(runs):
            failed += _once(window, chosen)
        if failed and not said:
            print("wrong: nothing was said of what failed")
        window.show_page("contacts")
        app.processEvents()
        found = problems(store.door.connection)
        log = folder / LOG_NAME
        text = log.read_text(encoding="utf-8") if log.exists() else ""
        found += [f"{word} stands in the log" for word in SECRET.split() if len(word) > 3 and word in text]
        if failed and "ValueError at" not in text:
            found.append("what failed is not in the log")
        if not window.leaving.keep_all():
            found.append("the window keeps nothing any more")
        errors.uninstall()
        window.close()
        store.close()
    print("\n".join([*(f"wrong: {one}" for one in found), f"failed: {failed} of {runs} presses"]))
    return 0


def _close_what_waits() -> None:
    """Close a menu or dialog that holds the program until it is answered."""
    from PySide6.QtWidgets import QApplication

    waiting = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    if waiting is not None:
        waiting.close()


def _once(window, chosen: random.Random) -> int:
    """Go to a page and press one of its buttons while the storage fails; whether something failed."""
    from PySide6.QtWidgets import QAbstractButton, QApplication

    from netwerkapp.storage.door import Door

    failures = []

    def fail(*_given, **_more) -> None:
        failures.append(1)
        raise ValueError(SECRET)

    page = chosen.choice([name for name in window.pages if name != "welcome"])
    window.show_page(page)
    QApplication.processEvents()
    shown = window.pages[page].findChildren(QAbstractButton)
    buttons = [one for one in shown if one.isVisible() and one.isEnabled()]
    if not buttons:
        return 0
    with patch.object(Door, chosen.choice(("read", "action")), fail):
        chosen.choice(buttons).click()
        QApplication.processEvents()
    QApplication.processEvents()
    return int(bool(failures))


SCENARIOS = [Scenario(NAME, failing, 400, 20, seconds=0.15)]

if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2])))
