"""Other data in the place of the user's: a backup, or nothing at all."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from netwerkapp.content import Content
from netwerkapp.storage.backups import SECOND_PLACE, Backups
from netwerkapp.storage.database import NewerFileError, UnreadableFileError
from netwerkapp.storage.restoring import Prepared
from netwerkapp.storage.store import Store
from netwerkapp.storage.troubles import BackupError
from netwerkapp.storage.wiping import wipe_copies, wipe_file
from netwerkapp.ui.backups.keeper import Keeper
from netwerkapp.ui.backups.waiting import Waiting
from netwerkapp.ui.backups.wipe import Reach, WipeDialog, WipeWords
from netwerkapp.ui.backups.words import Restored
from netwerkapp.ui.main_window import MainWindow
from netwerkapp.ui.theme import Theme


class Renewal:
    """Closes the file, puts another one there and has the window begin anew on it; what came of it is said there."""

    def __init__(
        self,
        theme: Theme,
        folder: Path,
        keeper: Keeper,
        begin_anew: Callable[[Callable[[], datetime]], MainWindow],
    ) -> None:
        """Take what opens the file again, by this clock, in a window that stands where this one stood."""
        self._theme, self._folder, self._keeper, self._begin_anew = theme, folder, keeper, begin_anew

    def restore(self, window: MainWindow, store: Store, source: Path) -> None:
        """Put a backup in the place of the data; say so, with the way back."""
        words, backups = Restored(), Backups(self._folder, store.now)
        running = self._keeper.job

        def work(step: Callable[[float], None]) -> Prepared:
            if running is not None:
                running.wait()
            return backups.prepare_restore(source, step)

        with self._keeper.paused():
            outcome = Waiting(self._theme, window, words.busy()).run(work)
        if isinstance(outcome.error, BackupError | NewerFileError | UnreadableFileError):
            window.tell(words.refused(outcome.error))
        elif outcome.error is not None:
            raise outcome.error
        elif isinstance(outcome.result, Prepared):
            self._swap(store, backups, outcome.result)

    def wipe(self, window: MainWindow, store: Store, content: Content) -> None:
        """Ask whether everything has to go; if so, begin anew as on the first day."""
        words, second = WipeWords(), store.settings.get(SECOND_PLACE)
        reach = Reach(
            self._folder,
            store.contacts.count(),
            len(store.conversations.all()),
            Path(second) if second else None,
        )
        running = self._keeper.job
        with self._keeper.paused():
            dialog = WipeDialog(self._theme, window, content, store, reach)
            if not dialog.exec():
                return

            def work(step: Callable[[float], None]) -> list[Path]:
                if running is not None:
                    running.wait()
                return wipe_copies(self._folder, reach.second if dialog.also_second else None, step)

            outcome = Waiting(self._theme, window, words.busy(), can_cancel=False).run(work)
            if outcome.error is not None:
                raise outcome.error
            if isinstance(outcome.result, list) and outcome.result:
                window.tell(words.left(outcome.result))
                return
            clock = store.now
            window.leaving.forget()
            store.close()
            left = wipe_file(self._folder)
        self._begin_anew(clock).tell(words.left(left) if left else words.done())

    def _swap(self, store: Store, backups: Backups, prepared: Prepared) -> None:
        """Put what was prepared in the place of the file."""
        words, clock = Restored(), store.now
        kept: Path | None = None
        store.close()
        try:
            kept, said = backups.restoring.finish(prepared), words.done()
        except BackupError as error:
            said = words.refused(error)
        window = self._begin_anew(clock)
        window.show_page("backups")
        if kept is None:
            window.tell(said)
        else:
            window.tell(said, words.back(), partial(window.restore_wanted.emit, kept))
