"""What goes out of the app: people to a file, a page to paper."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from netwerkapp.storage.store import Store
from netwerkapp.ui.notice import Notice
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.theme import Theme
from netwerkapp.ui.window.stack import PageStack

if TYPE_CHECKING:
    from netwerkapp.ui.imports.export import Exporter
    from netwerkapp.ui.paper import PaperDesk, Printout


class Outlets:
    """Keeps what was typed and sends it out; what came of it is said in the notice."""

    def __init__(
        self, window: QWidget, theme: Theme, store: Store, saver: Saver, language: str, stack: PageStack, notice: Notice
    ) -> None:
        self._window, self._theme, self._store, self._saver = window, theme, store, saver
        self._language, self._stack, self._notice = language, stack, notice

    @cached_property
    def exporter(self) -> "Exporter":
        """What sends out contacts."""
        from netwerkapp.ui.imports.export import Exporter  # paper does not need it

        exporter = Exporter(self._theme, self._store, self._language)
        exporter.told.connect(lambda text, _can_undo: self._notice.show_message(text))
        return exporter

    @cached_property
    def paper(self) -> "PaperDesk":
        """What prints."""
        from netwerkapp.ui.paper import PaperDesk  # a file with people does not need it

        desk = PaperDesk(self._window)
        desk.told.connect(self._notice.show_message)
        return desk

    def everyone(self) -> None:
        """Write all people to a file."""
        self._saver.flush()
        self.exporter.everyone(self._window)

    def people(self, ids: Sequence[str]) -> None:
        """Write these people to a file."""
        self._saver.flush()
        self.exporter.some(self._window, ids)

    def print_page(self) -> None:
        """Print the page that is seen."""
        self.paper.print_it(self.printout())

    def keep_page(self) -> None:
        """Keep the page that is seen as a PDF."""
        self.paper.save(self.printout())

    def printout(self) -> "Printout":
        """Return what the page that is seen prints: itself, or the ladder."""
        self._saver.flush()
        return self._stack.page().printout() or self._stack.pages.ladder.printout()
