"""How all pages are seen: the size of their text, and whether they show names."""

from collections.abc import Callable

from netwerkapp.storage.settings import HIDDEN_NAMES, ON, Settings
from netwerkapp.ui.look import LARGEST, SMALLEST, STEP, TEXT_SIZE, USUAL, chosen_size
from netwerkapp.ui.saver import Saver


class View:
    """Changes what is seen of everything; `rebuild` builds the window anew, as each page shows it."""

    def __init__(self, settings: Settings, saver: Saver, rebuild: Callable[[], object]) -> None:
        self._settings, self._saver, self._rebuild = settings, saver, rebuild

    def change_size(self, by: int) -> None:
        """Make all text larger or smaller by a step, or as usual."""
        before = chosen_size(self._settings)
        size = USUAL if by == 0 else min(max(before + by * STEP, SMALLEST), LARGEST)
        if size != before and self._saver.setting(lambda: self._settings.set(TEXT_SIZE, str(size))):
            self._rebuild()

    def show_names(self, show: bool) -> None:
        """Show all names again, or show none."""
        if self._saver.flush() and self._saver.setting(lambda: self._settings.set(HIDDEN_NAMES, "" if show else ON)):
            self._rebuild()
