"""The one window of the app, built anew when its language or look changes."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication

from netwerkapp.building import build_window, theme_of
from netwerkapp.content import load_content
from netwerkapp.languages import languages
from netwerkapp.paths import RESOURCES
from netwerkapp.storage.door import SaveError
from netwerkapp.storage.settings import HIDDEN_NAMES, REMINDERS, STAY
from netwerkapp.storage.store import Store, open_store
from netwerkapp.ui.look import Look, SystemLook, look_of
from netwerkapp.ui.main_window import MainWindow
from netwerkapp.ui.theme import Theme
from netwerkapp.ui.translation import system_language

if TYPE_CHECKING:
    from subprocess import Popen

    from netwerkapp.ui.backups.inspector import Inspector
    from netwerkapp.ui.backups.keeper import Keeper
    from netwerkapp.ui.backups.renewal import Renewal
    from netwerkapp.ui.reminders.presence import Presence

MOMENT = 100  # ms
WAIT = 50  # ms for another program that holds the file, twice at most: the window stays alive


class Frame:
    """The one window of the app: built anew when its language or look changes."""

    def __init__(
        self,
        app: QApplication,
        store: Store,
        folder: Path,
        language: str | None,
        system_is_dark: Callable[[], bool] | None = None,
        system_is_strong: Callable[[], bool] | None = None,
    ) -> None:
        self._system = SystemLook(app, system_is_dark, system_is_strong)
        self._app, self._store, self._folder, self._language = app, store, folder, language
        self._window: MainWindow | None = None
        self._look: Look | None = None
        store.wait_at_most(WAIT)
        self._shown = ""  # the language
        self._is_building = self._builds_again = False
        self.next_folder: Path | None = None
        self.damage = ""  # what was found wrong with the file while the window was there
        self._inspector: Inspector | None = None
        self.starts_again = False
        self._started: list[Popen[bytes]] = []  # examples
        self.is_thrown_away = False  # this is the example, and it may go
        self._presence: Presence | None = None
        self._system.follow(lambda: QTimer.singleShot(0, self._follow_system))

    @cached_property
    def keeper(self) -> "Keeper":
        """What makes copies of the file."""
        from netwerkapp.ui.backups.keeper import Keeper  # start-up: it can wait until the window is seen

        keeper = Keeper(lambda: self._store, self._folder)
        keeper.told.connect(self._tell)
        return keeper

    def show(self) -> None:
        """Show the window, in the place of the one before; of text that cannot be kept it is asked what to do."""
        if self._is_building:
            self._builds_again = True  # something changed while names were being hidden
            return
        before = self._window
        if before is not None and not before.leaving.may_go():
            return
        closed = before is not None and before.isHidden()  # it is there beside the clock only
        language = self._shown = self._language or self._kept_language() or system_language(RESOURCES)
        self._look = self._system.look(self._store.settings)
        self._is_building, self._builds_again = True, False
        try:
            window = build_window(
                self._store, self._folder, language, look=self._look, in_background=True, before=before
            )
        finally:
            self._is_building = False
        window.rebuild_wanted.connect(self._rebuild)
        window.folder_wanted.connect(self._ask_folder)
        window.restore_wanted.connect(self._restore_soon)
        window.wipe_wanted.connect(self._wipe_soon)
        window.reminders_wanted.connect(self._remind)
        window.left.connect(self._app.quit)
        window.example_wanted.connect(self._open_example)
        window.throw_away_wanted.connect(self._throw_away)
        ended = before is not None and before.isHidden() and not closed  # while names were being hidden
        if before is not None:
            window.take_over(before)
            before.deleteLater()
        self._window = window
        window.setVisible(not closed and not ended)
        self._remind()
        if ended:
            self._app.quit()
        elif self._builds_again:
            QTimer.singleShot(0, self.show)

    def _kept_language(self) -> str:
        """Return the language that was chosen, if there are still texts in it."""
        kept = self._store.settings.get("language")
        return kept if kept in languages(RESOURCES / "content") else ""

    def _remind(self, sample: bool = False) -> None:
        """Be beside the clock where that is wanted, anew after each change; with `sample` show a message now."""
        self._end_presence()
        settings = self._store.settings
        if settings.get(REMINDERS) and not self._store.read_only:
            from netwerkapp.ui.reminders.presence import Presence  # start-up: only for who turned it on

            self._presence = Presence(
                self._theme(), load_content(RESOURCES / "content", self._shown), self._store, self._app
            )
            self._presence.opened.connect(self._show_week)
            self._presence.left.connect(self._leave)
            if sample:
                self._presence.show_sample()
        stays = self._presence is not None and self._presence.is_seen() and bool(settings.get(STAY))
        self._app.setQuitOnLastWindowClosed(not stays)

    def _open_example(self) -> None:
        """Open the app of a made-up person beside this one, as a process of its own; one that is open comes forward."""
        from netwerkapp.example import open_beside  # start-up: once in a life

        self._app.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self._started.append(open_beside(self._folder, RESOURCES / "demo", self._store, self._shown))
        except (OSError, SaveError):
            self._tell(QApplication.translate("Frame", "There is no room here for an example now."))
        finally:
            self._app.restoreOverrideCursor()

    def _throw_away(self) -> None:
        self.is_thrown_away = True
        self._leave()

    def _end_presence(self) -> None:
        if self._presence is not None:
            self._presence.close()
            self._presence = None

    def _show_week(self) -> None:
        """Show the window with this week in it."""
        self.come_forward([])
        if self._window is not None:
            self._window.show_page("ladder")

    def _leave(self) -> None:
        if self.end():
            self._app.quit()

    def inspect(self) -> None:
        """Look whether the file is damaged; if so, this window ends, and the start asks what to do."""
        from netwerkapp.ui.backups.inspector import Inspector  # start-up: it can wait until the window is seen

        self._inspector = Inspector(self._folder)
        self._inspector.damaged.connect(self._end_damaged)
        self._inspector.begin()

    def _end_damaged(self, what: str) -> None:
        self.damage = what
        self._leave()

    def close_store(self) -> None:
        """Make the last backup and let go of the file."""
        if self._inspector is not None:
            self._inspector.damaged.disconnect(self._end_damaged)
        self._end_presence()
        self.keeper.close()
        self._store.close()

    def restore(self, source: Path) -> None:
        """Put a backup in the place of the data, and build the window anew on it; say so, with the way back."""
        window = self._window
        if window is not None and not self._store.read_only and window.leaving.may_go():
            self._renewal().restore(window, self._store, source)

    def _restore_soon(self, source: Path) -> None:
        """Restore once the click that asked for it is over."""
        QTimer.singleShot(0, self._app, lambda: self.restore(source))

    def wipe(self) -> None:
        """Ask whether everything has to go; if so, begin anew as on the first day."""
        window = self._window
        if window is not None and not self._store.read_only:
            window.leaving.keep_all()
            self._renewal().wipe(window, self._store, load_content(RESOURCES / "content", self._shown))

    def _wipe_soon(self) -> None:
        QTimer.singleShot(0, self._app, self.wipe)

    def _renewal(self) -> "Renewal":
        from netwerkapp.ui.backups.renewal import Renewal  # start-up: hardly ever needed

        return Renewal(self._theme(), self._folder, self.keeper, self._begin_anew)

    def _begin_anew(self, clock: Callable[[], datetime]) -> MainWindow:
        """Open the file again, and build the window anew where it stood."""
        from netwerkapp.ui.placement import kept_place, stand

        before = self._window
        assert before is not None
        self._store = open_store(self._folder, clock)
        self._store.wait_at_most(WAIT)
        self._window = None
        place = kept_place(before)
        before.hide()
        before.deleteLater()
        self.show()
        window = self._window
        assert isinstance(window, MainWindow)  # it was made just now
        stand(window, place)
        return window

    def _theme(self) -> Theme:
        return theme_of(self._look or look_of(self._store.settings))

    def _tell(self, text: str) -> None:
        if self._window is not None:
            self._window.tell(text)

    def come_forward(self, files: list[str]) -> None:
        """Show the window in front of the others, and open files that another start was given."""
        if self._window is not None:
            self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
            self._window.show()
            self._window.raise_()
            self._window.activateWindow()
            self.open(files)

    def open(self, files: Sequence[str]) -> None:
        """Open files that the app was started with."""
        if self._window is not None:
            for file in files:
                self._window.open_file(Path(file))

    def _ask_folder(self) -> None:
        """Ask for another folder; with one, the app starts again there."""
        from PySide6.QtWidgets import QFileDialog  # start-up: hardly ever asked for

        if self._window is not None and (chosen := QFileDialog.getExistingDirectory(self._window)):
            self.next_folder = Path(chosen)
            if self._window.close():
                self._app.quit()
            else:
                self.next_folder = None

    def end(self) -> bool:
        """Close the window without a question; whether it went."""
        return self._window is None or self._window.leaving.go()

    def tell_rescued(self) -> None:
        """Say that there is text that could not be kept the last time, and show it when asked."""
        if self._window is not None:
            self._window.announcements.rescued(self._folder)

    def say_trouble(self) -> None:
        """Say that something went wrong inside; where that is wanted, close the window for the app to start again."""
        from netwerkapp.ui.trouble import Trouble  # start-up: most days nothing goes wrong

        dialog = Trouble(self._theme(), self._window)
        self.starts_again = bool(dialog.exec()) and self.end()
        if self.starts_again:
            self._app.quit()

    def commit(self, session: QSessionManager) -> None:
        """Keep what was typed at the end of the session."""
        if self._window is not None:
            self._window.leaving.end_session(session)

    def leave(self) -> None:
        """Take the window down."""
        self._system.leave()
        self._end_presence()
        if self._window is not None:
            self._window.deleteLater()
            self._window = None

    def pass_time(self) -> None:
        """Follow the clock: a minute went by. What is shown without names is made anew from the file on a new day."""
        if self._window is None:
            return
        if self._window.is_writing():  # the next key would wait for the disk too
            QTimer.singleShot(MOMENT, self.pass_time)
            return
        self.keeper.take_along()
        if self._store.settings.get(HIDDEN_NAMES) and self._store.is_new_day():
            with suppress(SaveError):  # it is tried again in a minute
                self._store.begin_day()
                self.show()
        else:
            self._window.pass_time()

    def _rebuild(self) -> None:
        """Build the window anew once the click that asked for it is over; what was chosen beats the command line."""
        self._language = None
        QTimer.singleShot(0, self.show)

    def _follow_system(self) -> None:
        """Build the window anew where another look follows, unless that would cost what was typed."""
        if self._system.look(self._store.settings) == self._look:
            return
        if self._window is None or self._window.leaving.keep_all():
            self.show()
