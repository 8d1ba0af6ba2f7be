"""The app on the data in a folder, put together as `netwerkapp.app.main` does."""

import sys
from pathlib import Path

from painted import run
from PySide6.QtWidgets import QApplication

from netwerkapp.app import build_window
from netwerkapp.storage.store import open_store

app = QApplication(sys.argv[:1])
folder = Path(sys.argv[1])
store = open_store(folder)
run(app, build_window(store, folder))
store.close()
