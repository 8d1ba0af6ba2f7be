"""What is done before the window goes, so that nothing is lost that was typed."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QWidget

from netwerkapp.storage.door import SaveError
from netwerkapp.storage.store import Store
from netwerkapp.ui.placement import GEOMETRY, kept_place
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.steps.place import PLACE
from netwerkapp.ui.theme import Theme
from netwerkapp.ui.window.stack import LAST_PAGE


class Leaving:
    """Keeps what was typed: in the data, in a file of its own, or as the user says."""

    def __init__(self, window: QWidget, theme: Theme, store: Store, saver: Saver, folder: Path) -> None:
        self._window, self._theme, self._store, self._saver, self._folder = window, theme, store, saver, folder

    def keep_all(self) -> bool:
        """Keep what was typed; whether that worked."""
        return self._saver.flush()

    def may_go(self) -> bool:
        """Keep what was typed, and ask what to do when that cannot be done; whether the window may go."""
        if self._saver.flush():
            return True
        from netwerkapp.ui.unkept import Unkept  # hardly ever needed

        return Unkept(self._theme, self._saver, self._window).exec() == Unkept.DialogCode.Accepted

    def rescue(self) -> bool:
        """Keep what was typed, else write it to a file of its own; whether one of them worked. Asks nothing."""
        if self._saver.flush():
            return True
        from netwerkapp.storage.rescue import rescue  # hardly ever needed
        from netwerkapp.ui.unkept import RescueWords

        words = self._saver.unkept()
        if rescue(self._folder, [RescueWords().head(), *words], self._store.now()) is None and words:
            return False
        self._saver.forget()
        return True

    def go(self) -> bool:
        """Close the window without a question: what cannot be kept becomes a file.

        False when that does not work either, and the window stays.
        """
        return self.rescue() and self._window.close()

    def end_session(self, session: QSessionManager) -> None:
        """Keep what was typed as the session ends; what cannot be kept holds it, where the system allows."""
        if self.keep_all():
            return
        if session.allowsInteraction():
            session.cancel()
        else:
            self.rescue()

    def forget(self) -> None:
        """Let go of what could not be kept: nobody wants it any more."""
        self._saver.forget()

    def keep_places(self, page: str, steps_place: str) -> None:
        """Keep where the window stands, which page it shows, and where you are in the steps, if you were there."""
        with suppress(SaveError):  # that is not worth holding it open
            self._store.settings.set(GEOMETRY, kept_place(self._window))
            self._store.settings.set(LAST_PAGE, page)
            if steps_place:
                self._store.settings.set(PLACE, steps_place)
