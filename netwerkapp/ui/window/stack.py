"""The pages of the window, one behind the other."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from netwerkapp.content import Content
from netwerkapp.storage.settings import HIDDEN_NAMES
from netwerkapp.storage.store import Store
from netwerkapp.ui.page import Page
from netwerkapp.ui.pages import TO_LOOK_AT, Pages
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.theme import Theme

WELCOMED = "welcomed"  # the setting that says that the first run is over
LAST_PAGE = "last_page"  # the setting: what the window showed


class PageStack(QStackedWidget):
    """Shows one page at a time, after what was typed on the one before it is kept."""

    turning = Signal()  # another page was asked for
    shown = Signal(str)  # the name of the page that is seen from now on
    withheld = Signal()  # the page that was asked for is not shown while names are hidden

    def __init__(
        self,
        theme: Theme,
        content: Content,
        store: Store,
        saver: Saver,
        folder: Path,
        added: Callable[[str, Page], None],
    ) -> None:
        """Take what the pages are built of; `added` hears of each one right after that."""
        super().__init__()
        self._store, self._saver, self._added = store, saver, added
        self.pages = Pages(theme, content, store, saver, folder, self._add, self)
        self.hides_names = bool(store.settings.get(HIDDEN_NAMES))
        self._name = ""
        self._read_at: dict[str, tuple[object, ...]] = {}  # of each page: the state of the file that it shows
        self._is_painted = False  # whether the user sees a page; what can wait is made then

    def name(self) -> str:
        """Return the name of the page that is seen, "" before the first one."""
        return self._name

    def page(self) -> Page:
        """Return the page that is seen."""
        return self.pages[self._name]

    def first(self) -> str:
        """Return the name of the page that was seen last; the welcome before anything else."""
        last = self._store.settings.get(LAST_PAGE)
        if not self._store.settings.get(WELCOMED):
            return "welcome"
        return last if last in self.pages and last not in ("welcome", "support") and self.may_show(last) else "ladder"

    def may_show(self, name: str) -> bool:
        """Whether this page can be seen now: one that only changes things asks for names."""
        return not self.hides_names or name in TO_LOOK_AT

    def show_page(self, name: str, opening: Callable[[], object] | None = None) -> None:
        """Show a page, after what was typed on the other one is kept.

        `opening` opens something on it and reads all that is then seen; without it the page is read as it was left.
        """
        if self._name:
            if name != self._name:
                self.turning.emit()
            self.page().leave()
        self._saver.flush()
        if not self.may_show(name):
            self.withheld.emit()
            return
        page = self.pages[name]
        if opening is None:
            self._read_again(name, page)
        if self._is_painted:
            page.complete()
        self.setCurrentWidget(page)
        if opening is not None:
            opening()
            self._read_at[name] = self._store.revision()
        self._name = name
        self.shown.emit(name)

    def complete_soon(self) -> None:
        """Make the rest of the page: the first picture is there."""
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, lambda: self.page().complete())

    def take_over(self, before: "PageStack", focused: QWidget | None) -> None:
        """Show the page that was shown before, with what was open on it, and the focus where it was."""
        name = before.name()
        if not self.may_show(name):
            return
        self.show_page(name)
        page, old = self.page(), before.page()
        page.complete()
        page.return_to(old.place())
        if focused is not None and old.isAncestorOf(focused):
            page.focus_same(old, focused)

    def _add(self, name: str, page: Page) -> None:
        self.addWidget(page)
        self._added(name, page)

    def _read_again(self, name: str, page: Page) -> None:
        """Let a page read what it shows, unless it would find the same as the last time."""
        revision = self._store.revision()
        if not page.only_file or self._read_at.get(name) != revision:
            page.refresh()
            self._read_at[name] = revision
