"""The whole window on one store: which object gets which other object."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication

from netwerkapp.content import load_content
from netwerkapp.paths import RESOURCES
from netwerkapp.storage.settings import HIDDEN_NAMES, NO_HINTS
from netwerkapp.storage.store import Store, local_clock
from netwerkapp.ui.look import Look, look_of
from netwerkapp.ui.main_window import MainWindow
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.theme import Theme, load_theme
from netwerkapp.ui.translation import translate


def build_window(
    store: Store,
    folder: Path,
    language: str = "nl",
    clock: Callable[[], datetime] = local_clock,
    look: Look | None = None,
    *,
    in_background: bool = False,
    before: MainWindow | None = None,
) -> MainWindow:
    """Build the whole window on this store, whose file lies in `folder`; it is not shown yet.

    With `in_background`, what is typed is written by a thread of its own. `before` is the window in whose place it
    comes.
    """
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    look = look or look_of(store.settings)
    translate(app, language, RESOURCES)
    theme = theme_of(look)
    theme.hints = not store.settings.get(NO_HINTS)
    theme.apply(app)
    content, shown = load_content(RESOURCES / "content", language), store
    if store.settings.get(HIDDEN_NAMES):
        from netwerkapp.ui.hidden_names import without_names_beside  # start-up: hardly ever needed

        shown = without_names_beside(store, theme, before)
    keeps = not store.read_only
    saver = Saver(clock, read_only=shown.read_only, keeps_settings=keeps, in_background=in_background)
    window = MainWindow(theme, content, shown, saver, folder)
    saver.setParent(window)
    if shown is not store:
        window.destroyed.connect(shown.close)
    return window


def theme_of(look: Look) -> Theme:
    """Return the colours and sizes of this look."""
    return load_theme(RESOURCES, look.scheme, look.scale, strong=look.strong)
