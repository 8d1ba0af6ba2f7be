"""On a screen with more pixels every picture is drawn with all of them: seen on the pages of a real window."""

import json
import os
import subprocess
import sys

import pytest

from netwerkapp.demo import fill
from netwerkapp.paths import RESOURCES

PAGES = ("welcome", "ladder", "steps", "contacts", "conversations", "settings", "import", "about", "help", "report")
LOOK = """
import json, sys
from pathlib import Path
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from netwerkapp.app import build_window
from netwerkapp.storage.store import open_store
app = QApplication([])
store = open_store(Path(sys.argv[1]))
window = build_window(store, Path(sys.argv[1]), "en")
window.resize(1180, 760)
window.show()
ratio, seen = window.devicePixelRatioF(), []
for name in sys.argv[2].split(","):
    window.show_page(name)
    app.processEvents()
    for label in window.findChildren(QLabel):
        if label.isVisible() and not label.pixmap().isNull():
            seen.append([name, label.parent().accessibleName(), label.pixmap().devicePixelRatio()])
    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and not button.icon().isNull():
            picture = button.icon().pixmap(button.iconSize(), ratio)
            seen.append([name, button.text(), picture.width() / button.iconSize().width()])
print(json.dumps([ratio, seen]))
window.close()
store.close()
"""


@pytest.mark.parametrize("ratio", [1, 1.5, 2])
def test_icons_have_all_the_pixels_of_the_screen(tmp_path, ratio):
    folder = tmp_path / "data"
    fill(folder, RESOURCES / "demo" / "nl.toml")
    done = subprocess.run(
        [sys.executable, "-c", LOOK, str(folder), ",".join(PAGES)],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(ratio)},
        capture_output=True,
        text=True,
        check=True,
    )
    found, seen = json.loads(done.stdout)
    assert found == ratio
    assert len(seen) > 25
    blurred = [one for one in seen if abs(one[2] / ratio - 1) > 0.05]  # half a pixel, as 15 px at 1.5
    assert not blurred
