"""The composition root: which object gets which other object, and the life of the window."""

import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from netwerkapp.content import load_content
from netwerkapp.paths import RESOURCES
from netwerkapp.storage.store import Store, local_clock, open_store
from netwerkapp.ui.main_window import MainWindow
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.theme import load_theme

MINUTE = 60_000  # ms


def build_window(
    store: Store, folder: Path, language: str = "nl", clock: Callable[[], datetime] = local_clock
) -> MainWindow:
    """Build the whole window on this store, whose file lies in `folder`, in "nl" or "en"; it is not shown yet."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    _translate(app, language)
    theme = load_theme(RESOURCES)
    theme.apply(app)
    saver = Saver(clock)
    window = MainWindow(theme, load_content(RESOURCES / "content", language), store, saver, folder)
    saver.setParent(window)
    return window


def main(folder: Path, language: str | None = None) -> int:
    """Open the window on the data in `folder` and stay until it is closed; the exit code."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Netwerkapp")
    app.setDesktopFileName("netwerkapp")
    store = open_store(folder)
    windows: list[MainWindow] = []

    def show(chosen: str) -> None:
        """Show a window in this language, in the place of the one before."""
        window = build_window(store, folder, chosen)
        window.language_chosen.connect(lambda other: QTimer.singleShot(0, lambda: change(other)))
        if windows:
            before = windows.pop()
            window.setGeometry(before.geometry())
            window.show_page("settings")
            before.deleteLater()
        windows.append(window)
        window.show()

    def change(chosen: str) -> None:
        store.settings.set("language", chosen)
        show(chosen)

    midnight = QTimer(interval=MINUTE)
    midnight.timeout.connect(lambda: windows[0].begin_day())
    midnight.start()
    show(language or store.settings.get("language") or system_language())
    code = app.exec()
    store.close()
    return code


def system_language() -> str:
    """Return "en" when the system says English, else "nl"."""
    return "en" if QLocale.system().language() == QLocale.Language.English else "nl"


def _translate(app: QApplication, language: str) -> None:
    """Load Qt's own texts first, then ours, in the place of those of another language."""
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(QLocale("nl_NL" if language == "nl" else "en_GB"))
    for name, folder in (
        (f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (f"netwerkapp_{language}", str(RESOURCES / "i18n")),
    ):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
