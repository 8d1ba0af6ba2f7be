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
