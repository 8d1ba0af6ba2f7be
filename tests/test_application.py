"""macOS hands a file that was opened by a double click to the program that runs already."""

import os
import subprocess
import sys

OPENED = """
import sys
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from netwerkapp.ui.application import Application
app = Application(["netwerkapp"])
app.file_opened.connect(lambda files: print(*files))
for asked in (QUrl.fromLocalFile("/somewhere/people.vcf"), QUrl("https://example.org/people.vcf")):
    app.sendEvent(app, QFileOpenEvent(asked))
"""


def test_file_that_the_system_hands_over_is_told_and_a_place_on_the_internet_is_not():
    done = subprocess.run(
        [sys.executable, "-c", OPENED],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "/somewhere/people.vcf\n"


CHOOSING = """
import sys
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from netwerkapp.ui.application import Application
app = Application(["netwerkapp"])
dialog = QFileDialog(None, "", sys.argv[1])
dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
dialog.show()
app.processEvents()
dialog.close()
app.processEvents()
"""


def test_a_dialog_that_asks_for_a_file_leaves_no_note_of_where_you_were(tmp_path):
    home, place = tmp_path / "home", tmp_path / "letters to henk"
    for folder in (home, place):
        folder.mkdir()
    subprocess.run(
        [sys.executable, "-c", CHOOSING, str(place)],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "HOME": str(home), "XDG_CONFIG_HOME": str(home)},
        check=True,
    )
    assert not list(home.rglob("*.conf*"))
