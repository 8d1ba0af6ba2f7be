"""The window: what stands around the pages, and who does what of all that can be asked of it."""

from collections.abc import Callable
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QMainWindow, QWidget

from netwerkapp.content import Content
from netwerkapp.storage.database import is_example
from netwerkapp.storage.door import SaveError
from netwerkapp.storage.store import Store
from netwerkapp.ui.menus import Menus
from netwerkapp.ui.page import Page
from netwerkapp.ui.placement import GEOMETRY, kept_place, stand
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.theme import Theme
from netwerkapp.ui.window.crossings import Crossings
from netwerkapp.ui.window.stack import PageStack
from netwerkapp.ui.window.surroundings import Surroundings
from netwerkapp.ui.window.undoing import Undoing
from netwerkapp.ui.window.ways import Ways

if TYPE_CHECKING:  # start-up: for when they are asked for
    from netwerkapp.ui.example import ExampleStrip
    from netwerkapp.ui.window.announcements import Announcements
    from netwerkapp.ui.window.leaving import Leaving
    from netwerkapp.ui.window.outlets import Outlets
    from netwerkapp.ui.window.view import View


class MainWindow(QMainWindow):
    """The frame around the pages: menu bar, navigation, notice and status line."""

    folder_wanted = Signal()  # another folder, where data can be kept
    restore_wanted = Signal(object)  # the path of a backup to put back
    wipe_wanted = Signal()  # everything has to go
    reminders_wanted = Signal(bool)  # they are on or off from now; True: show what one looks like
    example_wanted = Signal()  # the app of a made-up person
    throw_away_wanted = Signal()  # this is that app, and it may go
    left = Signal()  # it was closed to end the app
    rebuild_wanted = Signal()  # the language or the look changed: the window is built anew

    def __init__(self, theme: Theme, content: Content, store: Store, saver: Saver, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._theme, self._content, self._store, self._saver = theme, content, store, saver
        self.example: ExampleStrip | None = None
        self.setWindowTitle("Netwerkapp")
        self.setWindowIcon(theme.icon("app", "accent", 64))
        self.stack = PageStack(theme, content, store, saver, folder, self._take_in)
        self.pages = self.stack.pages
        self.setAcceptDrops(True)
        self.around = Surroundings(theme, store, saver, self.stack, self._strips())
        self.notice = self.around.notice
        self.setCentralWidget(self.around)
        self.menus = Menus(self.menuBar())
        self.undoing = Undoing(store, saver, self.stack, self.notice, self.menus)
        self.ways = Ways(self.stack, self.notice, store, saver, lambda: self.announcements, lambda: self.outlets)
        self._crossings = Crossings(self.stack, self.ways, lambda: self.outlets)
        self._connect()
        self._connect_menus()
        self.setMinimumSize(560, 420)
        stand(self, store.settings.get(GEOMETRY))
        self.show_page(self.stack.first())
        self.undoing.show_in_menu()  # what the file cannot give is told to who builds the window
        self.stack.shown.connect(self.undoing.show_in_menu)

    @cached_property
    def announcements(self) -> "Announcements":
        """What says what no page says."""
        from netwerkapp.ui.window.announcements import Announcements  # start-up does not wait for it

        return Announcements(self.notice, lambda: self.view.show_names(True))

    @cached_property
    def outlets(self) -> "Outlets":
        """What sends things out."""
        from netwerkapp.ui.window.outlets import Outlets  # start-up does not wait for it

        return Outlets(self, self._theme, self._store, self._saver, self._content.language, self.stack, self.notice)

    @cached_property
    def leaving(self) -> "Leaving":
        """What is done before the window goes."""
        from netwerkapp.ui.window.leaving import Leaving  # start-up does not wait for it

        return Leaving(self, self._theme, self._store, self._saver, self._folder)

    @cached_property
    def view(self) -> "View":
        """What changes how all pages are seen."""
        from netwerkapp.ui.window.view import View  # start-up does not wait for it

        return View(self._store.settings, self._saver, self.rebuild_wanted.emit)

    def show_page(self, name: str) -> None:
        """Show a page, after what was typed on the other one is kept."""
        self.stack.show_page(name)

    def current_page(self) -> str:
        """Return the name of the page that is seen."""
        return self.stack.name()

    def open_file(self, file: Path) -> None:
        """Open a file that was dropped or given at the start."""
        from netwerkapp.ui.window.arrivals import Arrivals  # start-up: most starts bring no file

        Arrivals(self.stack, self.ways, self.announcements).take(file)

    def tell(self, text: str, link: str = "", action: Callable[[], object] | None = None) -> None:
        """Say something that no page has said."""
        self.notice.show_message(text, link, action)

    def is_writing(self) -> bool:
        """Whether something is being written just now: who reads the file waits for the disk."""
        return self._saver.is_busy()

    def pass_time(self) -> None:
        """Follow the clock: a minute went by."""
        self.begin_day()
        self.stack.page().pass_time()

    def begin_day(self) -> None:
        """Begin a new day when midnight has passed, after what was typed is kept; else do nothing."""
        if self._store.is_new_day() and self._saver.flush():
            with suppress(SaveError):  # it is tried again in a minute
                self._store.begin_day()
                self.stack.page().refresh()

    def take_over(self, before: "MainWindow") -> None:
        """Stand where the window before this one stood, with the same page and what was open on it."""
        stand(self, kept_place(before))
        self.ways.take_over(before.ways)
        self.stack.take_over(before.stack, before.focusWidget())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what was typed and let the window go; of text that cannot be kept it is asked what to do."""
        if self.leaving.may_go():
            self.leaving.keep_places(self.current_page(), self.ways.steps_place)
            super().closeEvent(event)
        else:
            event.ignore()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files of this computer."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the file that was dropped."""
        dropped = next((url for url in event.mimeData().urls() if url.isLocalFile()), None)
        if dropped is not None:
            event.acceptProposedAction()
            self.open_file(Path(dropped.toLocalFile()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let what stands around the pages follow the width."""
        super().resizeEvent(event)
        self.around.fit(self.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Make the rest once the first picture is there."""
        super().paintEvent(event)
        self.stack.complete_soon()

    def _strips(self) -> list[QWidget]:
        """Return what is said above every page: what is special about this window."""
        strips: list[QWidget] = []
        if is_example(self._folder):
            from netwerkapp.ui.example import ExampleStrip  # start-up: hardly ever needed

            self.example = ExampleStrip(self._theme, self.throw_away_wanted.emit)
            strips.append(self.example)
        if self.stack.hides_names:
            from netwerkapp.ui.hidden_names import HiddenNamesStrip  # start-up: hardly ever needed

            strips.append(HiddenNamesStrip(self._theme, lambda: self.view.show_names(True)))
        elif self._store.read_only:
            from netwerkapp.ui.read_only import ReadOnlyBanner  # start-up: hardly ever needed

            strips.append(ReadOnlyBanner(self._theme, self.folder_wanted.emit))
        return strips

    def _connect(self) -> None:
        self.stack.turning.connect(self.notice.pass_by)
        self.stack.shown.connect(self._follow_page)
        self.stack.withheld.connect(lambda: self.announcements.names_hidden())
        self.around.navigation.chosen.connect(self.ways.to_page)
        self.around.navigation.help_wanted.connect(self.ways.to_manual)
        self._saver.saved.connect(self._after_saving)
        self._saver.caught_up.connect(lambda: self.stack.page().refresh())
        self._saver.refused.connect(self._say_not_kept)
        QShortcut(QKeySequence("F6"), self).activated.connect(self._next_pane)

    def _connect_menus(self) -> None:
        menus, ways, undoing = self.menus, self.ways, self.undoing
        menus.hide_names.setChecked(self.stack.hides_names)
        menus.names_wanted.connect(lambda show: self.view.show_names(show))
        menus.page_chosen.connect(ways.to_page)
        menus.contact_wanted.connect(ways.to_new_contact)
        menus.conversation_wanted.connect(lambda: ways.to_new_talk(""))
        menus.search_wanted.connect(ways.to_search)
        menus.talk_search_wanted.connect(ways.to_talk_search)
        menus.manual_wanted.connect(ways.to_manual)
        menus.manual_search_wanted.connect(lambda: self.pages.help.focus_search())
        menus.talk_export_wanted.connect(lambda: ways.to_talk_export(""))
        menus.export_wanted.connect(lambda: ways.from_contacts("export"))
        menus.wipe_wanted.connect(self._wipe)
        menus.undo_wanted.connect(undoing.undo)
        menus.redo_wanted.connect(undoing.redo)
        menus.edit_opened.connect(undoing.show_in_menu)
        menus.size_wanted.connect(lambda by: self.view.change_size(by))
        menus.quit_wanted.connect(self._quit)
        menus.print_wanted.connect(lambda: self.outlets.print_page())
        menus.pdf_wanted.connect(lambda: self.outlets.keep_page())
        menus.example_wanted.connect(self.example_wanted)
        menus.example.setVisible(self.example is None)

    def _take_in(self, name: str, page: Page) -> None:
        """Take in a page that was just built: from now on the window reacts to it."""
        page.changed.connect(self._after_change)  # this is not called any more once the window is gone
        page.told.connect(self._tell)
        page.turned.connect(self.notice.pass_by)
        self._crossings.connect_page(name)
        if name == "welcome":
            self.pages.welcome.example_wanted.connect(self.example_wanted)
        elif name == "settings":
            self.pages.settings.rebuild_wanted.connect(self.rebuild_wanted)
            self.pages.settings.reminders.reminders_wanted.connect(self.reminders_wanted)
            self.pages.settings.data.wipe_wanted.connect(self._wipe)
        elif name == "backups":
            self.pages.backups.restore_wanted.connect(self.restore_wanted)

    def _after_change(self) -> None:
        self.undoing.after_change()

    def _tell(self, text: str, can_undo: bool) -> None:
        self.undoing.tell(text, can_undo)

    def _after_saving(self, _moment: object) -> None:
        self.undoing.after_saving()

    def _follow_page(self, name: str) -> None:
        """Let all around the pages tell which one is seen."""
        title = self.around.show_page(name) or self.pages[name].accessibleName()
        title = f"{title} – Netwerkapp" if title else "Netwerkapp"
        self.setWindowTitle(self.example.title(title) if self.example is not None else title)
        self.menus.show_page(name)

    def _quit(self) -> None:
        if self.close():
            self.left.emit()

    def _wipe(self) -> None:
        """Ask to erase everything, where something can be changed."""
        if self._store.read_only:
            self._saver.refused.emit()
        else:
            self.wipe_wanted.emit()

    def _say_not_kept(self) -> None:
        if self.ways.may_change():
            self.announcements.read_only()

    def _next_pane(self) -> None:
        """Go from the navigation to the page, through its parts, and back."""
        focused, page, navigation = self.focusWidget(), self.stack.page(), self.around.navigation
        if focused is not None and navigation.isAncestorOf(focused):
            page.focus_first()
        elif not page.next_pane():
            navigation.focus_current()
