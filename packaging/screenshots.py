"""Makes the pictures of the README: the ladder and the sheet of made-up data, always on the same day."""

import os
import sys
import tempfile
from datetime import datetime, timedelta, timezone
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtWidgets import QApplication

from netwerkapp.app import build_window
from netwerkapp.demo import fill
from netwerkapp.domain.conversations import Status
from netwerkapp.paths import RESOURCES
from netwerkapp.storage.store import open_store

PICTURES = Path(__file__).resolve().parent.parent / "docs" / "pictures"
DAY = datetime(2026, 11, 24, 9, 41, tzinfo=timezone(timedelta(hours=1)))


def main() -> int:
    """Write the pictures; the exit code."""
    app = QApplication(sys.argv[:1])
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "demo"
        fill(folder, RESOURCES / "demo" / "nl.toml", lambda: DAY)
        store = open_store(folder, lambda: DAY)
        window = build_window(store, folder, "nl", lambda: DAY)
        window.resize(1180, 760)
        window.show()
        window.show_page("ladder")
        save(app, window, "ladder.png")
        window.show_page("conversations")
        planned = store.conversations.page((Status.PLANNED,), 0, 1)[0].conversation
        window.pages.conversations.open(planned.id)
        window.pages.conversations.preparation.sheet.open("questions")
        save(app, window, "sheet.png")
        window.close()
        store.close()
    return 0


def save(app: QApplication, window: object, name: str) -> None:
    """Keep what the window shows."""
    focused = app.focusWidget()
    if focused is not None:  # nobody is at the keys
        focused.clearFocus()
    for _ in range(3):
        app.processEvents()
    window.grab().save(str(PICTURES / name), quality=0)  # type: ignore[attr-defined]  # a QWidget


if __name__ == "__main__":
    sys.exit(main())
