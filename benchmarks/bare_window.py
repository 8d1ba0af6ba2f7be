"""A bare window of Qt for Python: what any app pays."""

import sys

from painted import run
from PySide6.QtWidgets import QApplication, QMainWindow

app = QApplication(sys.argv[:1])
window = QMainWindow()
window.resize(1180, 760)
run(app, window)
