"""The composition root: which object gets which other object, and the life of the window."""

import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from netwerkapp.content import load_content
from netwerkapp.paths import RESOURCES
from netwerkapp.storage.store import Store, local_clock, open_store
from netwerkapp.ui.look import SYSTEM, Look, chosen_theme, look_of
from netwerkapp.ui.main_window import MainWindow
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.theme import load_theme

MINUTE = 60_000  # ms
DESIGN_POINTS = 11.25  # the text size of the design: a system with larger text makes everything larger


def build_window(
    store: Store,
    folder: Path,
    language: str = "nl",
    clock: Callable[[], datetime] = local_clock,
    look: Look | None = None,
) -> MainWindow:
    """Build the whole window on this store, whose file lies in `folder`, in "nl" or "en"; it is not shown yet."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    look = look or look_of(store.settings)
    _translate(app, language)
    theme = load_theme(RESOURCES, look.scheme, look.scale)
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
    window = _Window(app, store, folder, language)
    midnight = QTimer(interval=MINUTE)
    midnight.timeout.connect(window.begin_day)
    midnight.start()
    window.show()
    code = app.exec()
    store.close()
    return code


class _Window:
    """The one window of the app: built anew when its language or look changes."""

    def __init__(self, app: QApplication, store: Store, folder: Path, language: str | None) -> None:
        self._app, self._store, self._folder, self._language = app, store, folder, language
        self._system_scale = max(1.0, app.font().pointSizeF() / DESIGN_POINTS)
        self._window: MainWindow | None = None
        app.styleHints().colorSchemeChanged.connect(lambda _scheme: self._follow_system())

    def show(self) -> None:
        """Show the window, in the place of the one before; text that cannot be kept holds that one."""
        before = self._window
        if before is not None and not before.keep_all():
            return
        language = self._language or self._store.settings.get("language") or system_language()
        dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        look = look_of(self._store.settings, system_is_dark=dark, system_scale=self._system_scale)
        window = build_window(self._store, self._folder, language, look=look)
        window.rebuild_wanted.connect(self._rebuild)
        if before is not None:
            window.take_over(before)
            before.deleteLater()
        self._window = window
        window.show()

    def begin_day(self) -> None:
        """Begin a new day when midnight has passed."""
        if self._window is not None:
            self._window.begin_day()

    def _rebuild(self) -> None:
        """Build the window anew once the click that asked for it is over; what was chosen beats the command line."""
        self._language = None
        QTimer.singleShot(0, self.show)

    def _follow_system(self) -> None:
        if chosen_theme(self._store.settings) == SYSTEM:
            QTimer.singleShot(0, self.show)


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
