"""The one window of the app, built anew when its language or look changes."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication

from netwerkapp.content import load_content
from netwerkapp.languages import languages
from netwerkapp.paths import RESOURCES
from netwerkapp.storage.database import (
    NewerFileError,
    UnreadableFileError,
)
from netwerkapp.storage.door import SaveError
from netwerkapp.storage.settings import HIDDEN_NAMES, NO_HINTS, REMINDERS, STAY
from netwerkapp.storage.store import Store, local_clock, open_store
from netwerkapp.ui.backups.keeper import Keeper
from netwerkapp.ui.look import SYSTEM, Look, chosen_theme, look_of
from netwerkapp.ui.main_window import MainWindow
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.theme import Theme, load_theme
from netwerkapp.ui.translation import system_language, translate

if TYPE_CHECKING:
    from subprocess import Popen

    from netwerkapp.storage.backups import Backups
    from netwerkapp.storage.restoring import Prepared
    from netwerkapp.ui.backups.inspector import Inspector
    from netwerkapp.ui.reminders.presence import Presence

WAIT = 50  # ms for another program that holds the file, twice at most: the window stays alive
DESIGN_POINTS = 11.25  # the text size of the design: a system with larger text makes everything larger


def build_window(
    store: Store,
    folder: Path,
    language: str = "nl",
    clock: Callable[[], datetime] = local_clock,
    look: Look | None = None,
    *,
    in_background: bool = False,
) -> MainWindow:
    """Build the whole window on this store, whose file lies in `folder`; it is not shown yet.

    With `in_background`, what is typed is written by a thread of its own.
    """
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    look = look or look_of(store.settings)
    translate(app, language, RESOURCES)
    theme = load_theme(RESOURCES, look.scheme, look.scale, strong=look.strong)
    theme.hints = not store.settings.get(NO_HINTS)
    theme.apply(app)
    content, shown = load_content(RESOURCES / "content", language), store
    if store.settings.get(HIDDEN_NAMES):
        from netwerkapp.ui.hidden_names import without_names  # start-up: hardly ever needed

        shown = without_names(store)
    keeps = not store.read_only
    saver = Saver(clock, read_only=shown.read_only, keeps_settings=keeps, in_background=in_background)
    window = MainWindow(theme, content, shown, saver, folder)
    saver.setParent(window)
    return window


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
        self._system_is_dark = system_is_dark or (lambda: app.styleHints().colorScheme() == Qt.ColorScheme.Dark)
        self._hints = hints = app.styleHints()  # held as long as it is used: what it gives goes with it
        self._accessibility, strong = hints.accessibility(), Qt.ContrastPreference.HighContrast
        self._system_is_strong = system_is_strong or (lambda: self._accessibility.contrastPreference() == strong)
        self._app, self._store, self._folder, self._language = app, store, folder, language
        self._system_scale = max(1.0, app.font().pointSizeF() / DESIGN_POINTS)
        self._window: MainWindow | None = None
        self._look: Look | None = None
        store.wait_at_most(WAIT)
        self._shown = ""  # the language
        self.next_folder: Path | None = None
        self.damage = ""  # what was found wrong with the file while the window was there
        self._inspector: Inspector | None = None
        self.starts_again = False
        self._started: list[Popen[bytes]] = []  # examples
        self.is_thrown_away = False  # this is the example, and it may go
        self._presence: Presence | None = None
        self.keeper = Keeper(lambda: self._store, folder)
        self.keeper.told.connect(self._tell)
        hints.colorSchemeChanged.connect(self._scheme_changed)
        self._accessibility.contrastPreferenceChanged.connect(self._contrast_changed)

    def show(self) -> None:
        """Show the window, in the place of the one before; of text that cannot be kept it is asked what to do."""
        before = self._window
        if before is not None and not before.leaving.may_go():
            return
        language = self._shown = self._language or self._kept_language() or system_language(RESOURCES)
        self._look = look_of(
            self._store.settings,
            system_is_dark=self._system_is_dark(),
            system_scale=self._system_scale,
            system_is_strong=self._system_is_strong(),
        )
        window = build_window(self._store, self._folder, language, look=self._look, in_background=True)
        window.rebuild_wanted.connect(self._rebuild)
        window.folder_wanted.connect(self._ask_folder)
        window.restore_wanted.connect(self._restore_soon)
        window.wipe_wanted.connect(self._wipe_soon)
        window.reminders_wanted.connect(self._remind)
        window.left.connect(self._app.quit)
        window.example_wanted.connect(self._open_example)
        window.throw_away_wanted.connect(self._throw_away)
        closed = before is not None and before.isHidden()  # it is there beside the clock only
        if before is not None:
            window.take_over(before)
            before.deleteLater()
        self._window = window
        window.setVisible(not closed)
        self._remind()

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
        from netwerkapp.demo import made_up  # start-up: once in a life
        from netwerkapp.example import prepare
        from netwerkapp.restart import start_again

        self._app.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            data = made_up(RESOURCES / "demo", self._shown)
            example = prepare(self._folder, data, self._store.settings, self._store.now)
            self._started = [*self._started, start_again(example, self._shown)]
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
        if self.end():
            self._app.quit()

    def close_store(self) -> None:
        """Make the last backup and let go of the file."""
        if self._inspector is not None:
            self._inspector.damaged.disconnect(self._end_damaged)
        self._end_presence()
        self.keeper.close()
        self._store.close()

    def restore(self, source: Path) -> None:
        """Put a backup in the place of the data, and build the window anew on it; say so, with the way back."""
        from netwerkapp.storage.backups import Backups  # start-up: hardly ever needed
        from netwerkapp.storage.restoring import Prepared
        from netwerkapp.storage.troubles import BackupError
        from netwerkapp.ui.backups.waiting import Waiting
        from netwerkapp.ui.backups.words import Restored

        before, words = self._window, Restored()
        if before is None or self._store.read_only or not before.leaving.may_go():
            return
        backups, running = Backups(self._folder, self._store.now), self.keeper.job

        def work(step: Callable[[float], None]) -> Prepared:
            if running is not None:
                running.wait()
            return backups.prepare_restore(source, step)

        with self.keeper.paused():
            outcome = Waiting(self._theme(), before, words.busy()).run(work)
        if isinstance(outcome.error, BackupError | NewerFileError | UnreadableFileError):
            before.tell(words.refused(outcome.error))
        elif outcome.error is not None:
            raise outcome.error
        elif isinstance(outcome.result, Prepared):
            self._swap(backups, outcome.result)

    def _swap(self, backups: "Backups", prepared: "Prepared") -> None:
        """Put what was prepared in the place of the file, and build the window anew on it."""
        from netwerkapp.storage.troubles import BackupError
        from netwerkapp.ui.backups.words import Restored

        words, clock = Restored(), self._store.now
        kept: Path | None = None
        self._store.close()
        try:
            kept, said = backups.restoring.finish(prepared), words.done()
        except BackupError as error:
            said = words.refused(error)
        window = self._begin_anew(clock)
        window.show_page("backups")
        if kept is None:
            window.tell(said)
        else:
            window.tell(said, words.back(), partial(self._restore_soon, kept))

    def wipe(self) -> None:
        """Ask whether everything has to go; if so, begin anew as on the first day."""
        from netwerkapp.storage.backups import SECOND_PLACE  # start-up: hardly ever needed
        from netwerkapp.storage.wiping import wipe_copies, wipe_file
        from netwerkapp.ui.backups.waiting import Waiting
        from netwerkapp.ui.backups.wipe import Reach, WipeDialog, WipeWords

        before, store, words, running = self._window, self._store, WipeWords(), self.keeper.job
        if before is None or store.read_only:
            return
        before.leaving.keep_all()
        second = store.settings.get(SECOND_PLACE)
        reach = Reach(
            self._folder,
            store.contacts.count(),
            len(store.conversations.all()),
            Path(second) if second else None,
        )
        with self.keeper.paused():
            content = load_content(RESOURCES / "content", self._shown)
            dialog = WipeDialog(self._theme(), before, content, store, reach)
            if not dialog.exec():
                return

            def work(step: Callable[[float], None]) -> list[Path]:
                if running is not None:
                    running.wait()
                return wipe_copies(self._folder, reach.second if dialog.also_second else None, step)

            outcome = Waiting(self._theme(), before, words.busy(), can_cancel=False).run(work)
            if outcome.error is not None:
                raise outcome.error
            if isinstance(outcome.result, list) and outcome.result:
                before.tell(words.left(outcome.result))
                return
            clock = store.now
            before.leaving.forget()
            store.close()
            left = wipe_file(self._folder)
        self._begin_anew(clock).tell(words.left(left) if left else words.done())

    def _wipe_soon(self) -> None:
        QTimer.singleShot(0, self._app, self.wipe)

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
        look = self._look or look_of(self._store.settings)
        return load_theme(RESOURCES, look.scheme, look.scale, strong=look.strong)

    def _restore_soon(self, source: Path) -> None:
        """Restore once the click that asked for it is over."""
        QTimer.singleShot(0, self._app, lambda: self.restore(source))

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

        if self._window is not None:
            chosen = QFileDialog.getExistingDirectory(self._window)
            if chosen:
                self.next_folder = Path(chosen)
                if self._window.close():
                    self._app.quit()
                else:
                    self.next_folder = None

    def end(self) -> bool:
        """Keep what was typed and close the window without a question: what cannot be kept becomes a file.

        False when that does not work either, and the window stays.
        """
        return self._window is None or (self._window.leaving.rescue() and self._window.close())

    def tell_rescued(self) -> None:
        """Say that there is text that could not be kept the last time, and show it when asked."""
        from netwerkapp.storage.rescue import rescued  # start-up: it can wait until the window is seen

        found = rescued(self._folder)
        if found and self._window is not None:
            self._window.announcements.rescued(found[0])

    def say_trouble(self) -> None:
        """Say that something went wrong inside; where that is wanted, close the window for the app to start again."""
        from netwerkapp.ui.trouble import Trouble  # start-up: most days nothing goes wrong

        dialog = Trouble(self._theme(), self._window)
        self.starts_again = bool(dialog.exec()) and self.end()
        if self.starts_again:
            self._app.quit()

    def commit(self, session: QSessionManager) -> None:
        """Keep what was typed at the end of the session; what cannot be kept holds it, where the system allows."""
        if self._window is None or self._window.leaving.keep_all():
            return
        if session.allowsInteraction():
            session.cancel()
        else:
            self._window.leaving.rescue()

    def leave(self) -> None:
        """Take the window down."""
        self._app.styleHints().colorSchemeChanged.disconnect(self._scheme_changed)
        self._accessibility.contrastPreferenceChanged.disconnect(self._contrast_changed)
        self._end_presence()
        if self._window is not None:
            self._window.deleteLater()
            self._window = None

    def pass_time(self) -> None:
        """Follow the clock: a minute went by. What is shown without names is made anew from the file on a new day."""
        if self._window is None:
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

    def _contrast_changed(self, _preference: object) -> None:
        QTimer.singleShot(0, self._follow_system)

    def _scheme_changed(self, _scheme: object) -> None:
        if chosen_theme(self._store.settings) == SYSTEM:
            QTimer.singleShot(0, self._follow_system)

    def _follow_system(self) -> None:
        """Build the window anew in the look of the system, unless that would cost what was typed."""
        if self._window is None or self._window.leaving.keep_all():
            self.show()
