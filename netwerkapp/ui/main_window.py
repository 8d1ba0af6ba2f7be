"""The window: which pages there are, and how they react to each other. It does nothing else."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from netwerkapp.content import Content
from netwerkapp.domain.next_step import NextStep
from netwerkapp.domain.touches import TouchKind
from netwerkapp.storage.database import is_example
from netwerkapp.storage.door import SaveError
from netwerkapp.storage.settings import HIDDEN_NAMES, ON
from netwerkapp.storage.store import Store
from netwerkapp.ui.destinations import destination
from netwerkapp.ui.look import LARGEST, SMALLEST, STEP, TEXT_SIZE, USUAL, chosen_size
from netwerkapp.ui.menus import Menus
from netwerkapp.ui.navigation import Navigation
from netwerkapp.ui.notice import Above, Notice
from netwerkapp.ui.page import Page
from netwerkapp.ui.pages import TO_LOOK_AT, Pages
from netwerkapp.ui.placement import kept_place, stand
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.status_line import StatusLine
from netwerkapp.ui.steps.place import PLACE
from netwerkapp.ui.theme import Theme
from netwerkapp.ui.undo_texts import UndoTexts

if TYPE_CHECKING:
    from netwerkapp.ui.example import ExampleStrip
    from netwerkapp.ui.imports.export import Exporter
    from netwerkapp.ui.paper import PaperDesk, Printout

WELCOMED = "welcomed"  # the setting that says that the first run is over
GEOMETRY, LAST_PAGE = "geometry", "last_page"  # settings: where the window stood, and what it showed
HELPERS = ".toml"  # the ending of a file with helpers
ARCHIVE = ".netwerk"  # the ending of a file with everything
PEOPLE = (".vcf", ".vcard", ".csv", ".zip")  # the endings of a file with people
RAIL_BELOW = 50  # em of the window

BELONGS_TO = {  # pages that stand under another
    "welcome": "ladder",
    "duplicates": "contacts",
    "network": "contacts",
    "quick_add": "contacts",
    "import": "contacts",
    "backups": "settings",
}


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
        self._names_hidden = bool(store.settings.get(HIDDEN_NAMES))
        self.setWindowTitle("Netwerkapp")
        self.setWindowIcon(theme.icon("app", "accent", 64))
        self._undo_texts = UndoTexts()
        self._stack = QStackedWidget()
        self._current = ""
        self._read_at: dict[str, tuple[object, ...]] = {}  # of each page: the state of the file that it shows
        self._painted = False  # whether the user sees the window; what can wait is made then
        self._told_of = 0  # the action that the notice can undo
        self._before_support = self._before_help = "ladder"  # where closing that page goes back to
        self._steps_place = ""  # the question that is shown there, "" as long as it was not opened
        self.pages = Pages(theme, content, store, saver, folder, self._add_page, self._stack)
        self.setAcceptDrops(True)
        self._make_frame()
        self.menus = Menus(self.menuBar())
        self._connect()
        self.setMinimumSize(560, 420)
        stand(self, store.settings.get(GEOMETRY))
        self.show_page(self._first_page())

    @cached_property
    def exporter(self) -> "Exporter":
        """What sends out contacts."""
        from netwerkapp.ui.imports.export import Exporter  # start-up does not wait for it

        exporter = Exporter(self._theme, self._store, self._content.language)
        exporter.told.connect(self._tell)
        return exporter

    @cached_property
    def paper(self) -> "PaperDesk":
        """What prints."""
        from netwerkapp.ui.paper import PaperDesk  # start-up does not wait for it

        desk = PaperDesk(self)
        desk.told.connect(lambda text: self._tell(text, False))
        return desk

    def show_page(self, name: str, opening: Callable[[], object] | None = None) -> None:
        """Show a page, after what was typed on the other one is kept; one that only changes things asks for names.

        `opening` opens something on it and reads what is then seen; without it the page is read as it was left.
        """
        if self._current:
            if name != self._current:
                self.notice.pass_by()
            self.pages[self._current].leave()
        self._saver.flush()
        if self._names_hidden and name not in TO_LOOK_AT:
            self._tell_hidden()
            return
        page = self.pages[name]
        if opening is None:
            self._read_again(name, page)
        if self._painted:
            page.complete()
        self._stack.setCurrentWidget(page)
        if opening is not None:
            opening()
        self._current = name
        self._navigation.show_current(BELONGS_TO.get(name, name))
        title = self._navigation.text_of(name) or page.accessibleName()
        title = f"{title} – Netwerkapp" if title else "Netwerkapp"
        self.setWindowTitle(self.example.title(title) if self.example is not None else title)
        self.menus.show_page(name)
        self._show_undo()

    def current_page(self) -> str:
        """Return the name of the page that is seen."""
        return self._current

    def open_file(self, file: Path) -> None:
        """Open a file that was dropped or given at the start: people, helpers, everything; else it is said."""
        if self._names_hidden:
            self._tell_hidden()
        elif file.suffix.lower() == HELPERS:
            self.show_page("asking_help")
            self.pages.asking_help.helpers.take(file)
        elif file.suffix.lower() == ARCHIVE:
            self.show_page("bring_back")
            self.pages.bring_back.take(file)
        elif file.suffix.lower() in PEOPLE:
            self.show_page("import")
            self.pages.imports.take(file)
        else:
            self._tell(self.tr("{file} is no file that can be opened here.").replace("{file}", file.name), False)

    def tell(self, text: str, link: str = "", action: Callable[[], object] | None = None) -> None:
        """Say something that no page has said."""
        self.notice.show_message(text, link, action)

    def tell_rescued(self, file: Path) -> None:
        """Say that the text in this file could not be kept the last time."""
        url = QUrl.fromLocalFile(str(file))
        text = self.tr("Not everything could be kept the last time. The text is in {file}.")
        self.tell(text.replace("{file}", str(file)), self.tr("Open"), lambda: QDesktopServices.openUrl(url))

    def pass_time(self) -> None:
        """Follow the clock: a minute went by."""
        self.begin_day()
        self.pages[self.current_page()].pass_time()

    def begin_day(self) -> None:
        """Begin a new day when midnight has passed, after what was typed is kept; else do nothing."""
        if self._store.is_new_day() and self._saver.flush():
            with suppress(SaveError):  # it is tried again in a minute
                self._store.begin_day()
                self.pages[self.current_page()].refresh()

    def keep_all(self) -> bool:
        """Keep what was typed; whether that worked."""
        return self._saver.flush()

    def may_go(self) -> bool:
        """Keep what was typed, and ask what to do when that cannot be done; whether the window may go."""
        if self._saver.flush():
            return True
        from netwerkapp.ui.unkept import Unkept  # hardly ever needed

        return Unkept(self._theme, self._saver, self).exec() == Unkept.DialogCode.Accepted

    def forget(self) -> None:
        """Let go of what could not be kept: nobody wants it any more."""
        self._saver.forget()

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

    def take_over(self, before: "MainWindow") -> None:
        """Stand where the window before this one stood, with the same page and what was open on it."""
        stand(self, kept_place(before))
        self._before_support, self._before_help = before._before_support, before._before_help
        name, focused = before.current_page(), before.focusWidget()
        if self._names_hidden and name not in TO_LOOK_AT:
            return
        self.show_page(name)
        page, old = self.pages[name], before.pages[name]
        page.complete()
        page.return_to(old.place())
        if focused is not None and old.isAncestorOf(focused):
            page.focus_same(old, focused)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what was typed and let the window go; of text that cannot be kept it is asked what to do."""
        if not self.may_go():
            event.ignore()
            return
        with suppress(SaveError):  # where the window stood is not worth holding it open
            self._store.settings.set(GEOMETRY, kept_place(self))
            self._store.settings.set(LAST_PAGE, self.current_page())
            if self._steps_place:
                self._store.settings.set(PLACE, self._steps_place)
        super().closeEvent(event)

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
        """In a narrow window the navigation is a row of icons."""
        super().resizeEvent(event)
        self._navigation.set_rail(self._theme.em(self.width()) < RAIL_BELOW)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Make the rest once the first picture is there."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._complete)

    def _read_again(self, name: str, page: Page) -> None:
        """Let a page read what it shows, unless it would find the same as the last time."""
        revision = self._store.revision()
        if not page.only_file or self._read_at.get(name) != revision:
            page.refresh()
            self._read_at[name] = revision

    def _complete(self) -> None:
        self.pages[self.current_page()].complete()

    def _first_page(self) -> str:
        """The page that was seen last; the welcome before anything else."""
        last = self._store.settings.get(LAST_PAGE)
        if not self._store.settings.get(WELCOMED):
            return "welcome"
        hidden = self._names_hidden and last not in TO_LOOK_AT
        return last if last in self.pages and last not in ("welcome", "support") and not hidden else "ladder"

    def _make_frame(self) -> None:
        names = [
            ("ladder", "stairs", self.tr("Ladder")),
            ("steps", "footprints", self.tr("Steps")),
            ("contacts", "users", self.tr("Contacts")),
            ("conversations", "message-circle", self.tr("Talks")),
            ("settings", "settings", self.tr("Settings")),
        ]
        self._navigation = Navigation(self._theme, names, self.tr("Pages"))
        self.notice = Notice(self._theme)
        self.status_line = StatusLine(self._theme, self._saver)
        last = self._store.last_change()
        if last is not None:
            self.status_line.show_last(last, self._store.today())
        elif not self._store.settings.get(WELCOMED):
            self.status_line.show_new()
        column, middle = QWidget(), QVBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        if is_example(self._folder):
            from netwerkapp.ui.example import ExampleStrip  # start-up: hardly ever needed

            self.example = ExampleStrip(self._theme, self.throw_away_wanted.emit)
            middle.addWidget(self.example)
        if self._names_hidden:
            from netwerkapp.ui.hidden_names import HiddenNamesStrip  # start-up: hardly ever needed

            middle.addWidget(HiddenNamesStrip(self._theme, lambda: self._show_names(show=True)))
        elif self._store.read_only:
            from netwerkapp.ui.read_only import ReadOnlyBanner  # start-up: hardly ever needed

            middle.addWidget(ReadOnlyBanner(self._theme, self.folder_wanted.emit))
        middle.addWidget(Above(self._theme, self.notice))
        self._stack.setMinimumHeight(1)  # what is said above and below it may take its room
        middle.addWidget(self._stack, 1)
        middle.addWidget(self.status_line)
        column.setLayout(middle)
        central, across = QWidget(), QHBoxLayout()
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self._navigation)
        across.addWidget(column, 1)
        central.setLayout(across)
        self.setCentralWidget(central)

    def _connect(self) -> None:
        self._navigation.chosen.connect(self._navigate)
        self._navigation.help_wanted.connect(self._explain)
        self._saver.saved.connect(self._after_saving)
        self._saver.caught_up.connect(lambda: self.pages[self.current_page()].refresh())
        self._saver.refused.connect(self._say_not_kept)
        menus = self.menus
        menus.hide_names.setChecked(self._names_hidden)
        menus.names_wanted.connect(lambda show: self._show_names(show=show))
        menus.page_chosen.connect(self._navigate)
        menus.contact_wanted.connect(self._new_contact)
        menus.conversation_wanted.connect(self._new_conversation)
        menus.search_wanted.connect(self._search)
        menus.talk_search_wanted.connect(self._search_talks)
        menus.manual_wanted.connect(self._explain)
        menus.manual_search_wanted.connect(lambda: self.pages.help.focus_search())
        menus.talk_export_wanted.connect(lambda: self._export_talks(""))
        menus.export_wanted.connect(lambda: self._go_from_contacts("export"))
        menus.wipe_wanted.connect(self._wipe)
        menus.undo_wanted.connect(self._undo)
        menus.redo_wanted.connect(self._redo)
        menus.edit_opened.connect(self._show_undo)
        menus.size_wanted.connect(self._change_size)
        menus.quit_wanted.connect(self._quit)
        menus.print_wanted.connect(lambda: self.paper.print_it(self._printout()))
        menus.example_wanted.connect(self.example_wanted)
        menus.example.setVisible(self.example is None)
        menus.pdf_wanted.connect(lambda: self.paper.save(self._printout()))
        QShortcut(QKeySequence("F6"), self).activated.connect(self._next_pane)

    def _add_page(self, name: str, page: Page) -> None:
        """Take in a page that was just built: from now on the window reacts to it."""
        self._stack.addWidget(page)
        page.changed.connect(self._after_change)
        page.told.connect(self._tell)
        page.turned.connect(self.notice.pass_by)
        if name == "welcome":
            self.pages.welcome.started.connect(self._begin)
            self.pages.welcome.looked_around.connect(self._look_around)
            self.pages.welcome.example_wanted.connect(self.example_wanted)
        elif name == "ladder":
            self.pages.ladder.step_chosen.connect(self._go)
            self.pages.ladder.place_chosen.connect(self._go_to)
            self.pages.ladder.conversation_chosen.connect(self._open_conversation)
            self.pages.ladder.contact_chosen.connect(self._open_contact)
            self.pages.ladder.question_wanted.connect(self._open_question)
            self.pages.ladder.help_wanted.connect(lambda: self.show_page("asking_help"))
            self.pages.ladder.settings_wanted.connect(lambda: self.show_page("settings"))
            self.pages.ladder.feelings_wanted.connect(lambda: self.show_page("feelings"))
        elif name == "steps":
            self.pages.steps.ladder_wanted.connect(self._show_ladder)
            self.pages.steps.contact_chosen.connect(self._open_contact)
            self.pages.steps.conversation_wanted.connect(self._prepare)
            self.pages.steps.page_wanted.connect(self.show_page)
            self.pages.steps.moved.connect(self._keep_steps_place)
        elif name == "contacts":
            self.pages.contacts.can_export = True
            self.pages.contacts.export_wanted.connect(self._export_some)
            self.pages.contacts.place_wanted.connect(self._go_from_contacts)
            self.pages.contacts.preparation_wanted.connect(self._prepare)
            self.pages.contacts.conversation_chosen.connect(self._open_conversation)
            self.pages.contacts.duplicates_wanted.connect(self._show_duplicates)
            self.pages.contacts.map_wanted.connect(self._show_map)
        elif name == "network":
            self.pages.network.list_wanted.connect(lambda: self.show_page("contacts"))
            self.pages.network.names_wanted.connect(lambda: self.show_page("quick_add"))
            self.pages.network.contact_chosen.connect(self._open_contact)
            self.pages.network.preparation_wanted.connect(self._prepare)
        elif name == "duplicates":
            self.pages.duplicates.closed.connect(self._open_contact)
        elif name == "conversations":
            self.pages.conversations.contact_chosen.connect(self._open_contact)
            self.pages.conversations.ladder_wanted.connect(self._show_ladder)
            self.pages.conversations.export_wanted.connect(self._export_talks)
            self.pages.conversations.print_wanted.connect(self.paper.print_it)
            self.pages.conversations.pdf_wanted.connect(self.paper.save)
            self.pages.conversations.story_wanted.connect(lambda: self._open_step("my_story"))
            self.pages.conversations.rest_wanted.connect(self._rest)
            self.pages.conversations.small_wanted.connect(lambda: self._open_step("begin_small"))
            self.pages.conversations.help_wanted.connect(lambda: self.show_page("asking_help"))
            self.pages.conversations.support_wanted.connect(self._open_support)
        elif name == "import":
            self.pages.imports.contacts_wanted.connect(lambda: self.show_page("contacts"))
        elif name == "bring_back":
            self.pages.bring_back.ladder_wanted.connect(self._show_ladder)
            self.pages.bring_back.duplicates_wanted.connect(self._show_duplicates)
        elif name == "quick_add":
            self.pages.quick_add.contacts_wanted.connect(lambda: self.show_page("contacts"))
        elif name == "settings":
            self.pages.settings.rebuild_wanted.connect(self.rebuild_wanted)
            self.pages.settings.backups_wanted.connect(lambda: self.show_page("backups"))
            self.pages.settings.reminders.reminders_wanted.connect(self.reminders_wanted)
            self.pages.settings.reminders.calendar_wanted.connect(self._to_calendar)
            self.pages.settings.data.wipe_wanted.connect(self._wipe)
            self.pages.settings.ladder_wanted.connect(self._show_ladder)
        elif name == "backups":
            self.pages.backups.restore_wanted.connect(self.restore_wanted)
        elif name == "asking_help":
            self.pages.asking_help.support_wanted.connect(self._open_support)
        elif name == "report":
            self.pages.report.print_wanted.connect(self.paper.print_it)
            self.pages.report.pdf_wanted.connect(self.paper.save)
        elif name == "support":
            self.pages.support.closed.connect(self._leave_support)
        elif name == "help":
            self.pages.help.closed.connect(lambda: self.show_page(self._before_help))
            self.pages.help.page_wanted.connect(self._navigate)
            self.pages.help.print_wanted.connect(self.paper.print_it)
            self.pages.help.pdf_wanted.connect(self.paper.save)

    def _quit(self) -> None:
        if self.close():
            self.left.emit()

    def _wipe(self) -> None:
        """Ask to erase everything, where something can be changed."""
        if self._store.read_only:
            self._saver.refused.emit()
        else:
            self.wipe_wanted.emit()

    def _printout(self) -> "Printout":
        """Return what this page prints: itself, or the ladder."""
        self._saver.flush()
        return self.pages[self.current_page()].printout() or self.pages.ladder.printout()

    def _keep_steps_place(self, place: str) -> None:
        self._steps_place = place

    def _go_from_contacts(self, place: str) -> None:
        """Add many people, or send all of them out."""
        if self._names_hidden:
            self._tell_hidden()
        elif place == "export":
            self._saver.flush()
            self.exporter.everyone(self)
        else:
            self.show_page(place)

    def _export_some(self, ids: Sequence[str]) -> None:
        if self._names_hidden:
            self._tell_hidden()
        else:
            self._saver.flush()
            self.exporter.some(self, ids)

    def _show_ladder(self) -> None:
        """Go to the ladder and what is next there."""
        self.show_page("ladder")
        self.pages.ladder.focus_first()

    def _navigate(self, name: str) -> None:
        self.notice.clear()
        if name == self._current:
            self.pages[name].show_list()
        self.show_page("welcome" if name == "ladder" and not self._store.settings.get(WELCOMED) else name)

    def _begin(self, name: str) -> None:
        self._keep_name(name)
        self._saver.setting(lambda: self._store.settings.set(WELCOMED, "yes"))
        self._open_step("w1")

    def _look_around(self, name: str) -> None:
        self._keep_name(name)
        self._saver.setting(lambda: self._store.settings.set(WELCOMED, "yes"))
        self.show_page("ladder")

    def _keep_name(self, name: str) -> None:
        if name:
            self._saver.now(lambda: self._store.profile.set("name", name))

    def _go(self, step: NextStep) -> None:
        """Open the place where this step is done."""
        self._go_to(*destination(step))

    def _go_to(self, place: str, what: str) -> None:
        {
            "steps": self._open_step,
            "contact": self._open_contact,
            "greet": lambda contact: self._note_touch(TouchKind.GREETING, contact),
            "give_help": lambda contact: self._note_touch(TouchKind.GAVE_HELP, contact),
            "support": lambda _what: self._show_support(),
            "new_contact": lambda _what: self._new_contact(),
            "conversation": self._open_conversation,
            "reflection": self._open_reflection,
            "prepare": self._prepare,
        }[place](what)

    def _open_step(self, step: str) -> None:
        self.pages.steps.open(step)
        self.show_page("steps")

    def _open_question(self, step: str, question: str) -> None:
        self.pages.steps.open(step, question)
        self.show_page("steps")

    def _open_contact(self, contact: str) -> None:
        self.show_page("contacts", (lambda: self.pages.contacts.open(contact)) if contact else None)

    def _show_map(self, contact: str) -> None:
        """Show the map, with the person who was chosen in the list."""
        self.pages.network.return_to(contact)
        self.show_page("network")

    def _show_duplicates(self, contact: str) -> None:
        if self._names_hidden:
            self._tell_hidden()
            return
        self.notice.clear()
        self.show_page("duplicates")
        self.pages.duplicates.begin(contact)
        self.pages.duplicates.focus_first()

    def _new_contact(self) -> None:
        if self._names_hidden:
            self._tell_hidden()
            return
        self.show_page("contacts", self.pages.contacts.new)

    def _search(self) -> None:
        self.show_page("contacts")
        self.pages.contacts.search()

    def _export_talks(self, conversation: str) -> None:
        self.notice.clear()
        self.show_page("talk_export")
        self.pages.talk_export.open(conversation)
        self.pages.talk_export.focus_first()

    def _to_calendar(self) -> None:
        self._export_talks("")
        self.pages.talk_export.choose_calendar()

    def _search_talks(self) -> None:
        self.show_page("conversations")
        self.pages.conversations.search()

    def _open_conversation(self, conversation: str) -> None:
        talks = self.pages.conversations
        self.show_page("conversations", (lambda: talks.open(conversation)) if conversation else None)

    def _open_reflection(self, conversation: str) -> None:
        self.show_page("conversations", lambda: self.pages.conversations.look_back(conversation))

    def _new_conversation(self) -> None:
        self._prepare("")

    def _rest(self) -> None:
        """Go to the ladder, where nothing has to be done now, and ask until when."""
        self.show_page("ladder")
        self.pages.ladder.today.offer_rest()
        self._tell(self.tr("Take a rest. Everything stays where it is."), False)

    def _note_touch(self, kind: TouchKind, contact: str) -> None:
        self.show_page("contacts")
        self.pages.contacts.note_touch(contact, kind)

    def _open_support(self) -> None:
        """Show the lines for when it is heavy, after someone said that it is not going well."""
        self.pages.support.said()
        self._show_support()

    def _show_support(self) -> None:
        self._before_support = self.current_page()
        self.show_page("support")
        self.pages.support.focus_first()

    def _leave_support(self) -> None:
        self.notice.clear()
        self.show_page(self._before_support)

    def _explain(self, topic: str = "") -> None:
        """Open the manual at what is seen now, or at this chapter."""
        seen = self.current_page()
        about = topic or self.pages[seen].topic() or seen
        if seen != "help":
            self._before_help = seen
        self.notice.clear()
        self.show_page("help")
        self.pages.help.open(about, "" if seen == "help" else seen)
        self.pages.help.focus_first()

    def _prepare(self, contact: str) -> None:
        """Begin a new talk, with this contact or with nobody yet ("")."""
        if self._names_hidden:
            self._tell_hidden()
            return
        self.show_page("conversations", lambda: self.pages.conversations.new(contact))

    def _tell(self, text: str, can_undo: bool) -> None:
        if can_undo:
            self._told_of = self._store.newest_action()
            self.notice.show_message(text, self.tr("Undo"), self._undo)
        else:
            self.notice.show_message(text)

    def _after_change(self) -> None:
        """Show what can be undone; of what is not kept yet, only once it is: no key waits for the disk."""
        if not self._saver.is_writing():
            self._show_undo()

    def _after_saving(self, _moment: object) -> None:
        """Let a notice go when its "undo" would take back something newer than what it speaks of."""
        if self._told_of and self._store.newest_action() != self._told_of:
            self._told_of = 0
            self.notice.clear()
        self._show_undo()

    def _undo(self) -> None:
        kind = self._store.undo() if self._saver.flush() else None
        if kind:
            self._after_replay(self.tr("Undone: {what}").format(what=self._undo_texts.text(kind)))

    def _redo(self) -> None:
        kind = self._store.redo() if self._saver.flush() else None
        if kind:
            self._after_replay(self.tr("Done again: {what}").format(what=self._undo_texts.text(kind)))

    def _after_replay(self, text: str) -> None:
        self.pages[self.current_page()].refresh()
        self.notice.show_message(text)
        self._show_undo()

    def _show_undo(self, *_: object) -> None:
        """Say in the menu what undo and redo would do."""
        can = not self._store.read_only
        undoable, redoable = (self._store.undoable(), self._store.redoable()) if can else (None, None)
        texts = self._undo_texts
        self.menus.show_undo(texts.text(undoable) if undoable else None, texts.text(redoable) if redoable else None)

    def _change_size(self, by: int) -> None:
        """Make all text larger or smaller by a step, or as usual."""
        before = chosen_size(self._store.settings)
        size = USUAL if by == 0 else min(max(before + by * STEP, SMALLEST), LARGEST)
        if size != before and self._saver.setting(lambda: self._store.settings.set(TEXT_SIZE, str(size))):
            self.rebuild_wanted.emit()

    def _show_names(self, *, show: bool) -> None:
        """Show all names again, or show none: the window is built anew, as each page may name someone."""
        if self._saver.flush() and self._saver.setting(
            lambda: self._store.settings.set(HIDDEN_NAMES, "" if show else ON)
        ):
            self.rebuild_wanted.emit()

    def _tell_hidden(self) -> None:
        """Say why something cannot be done while names are hidden, with the way to do it."""
        self.notice.show_message(
            self.tr("Names are hidden: you can only look now. Show them to change something."),
            self.tr("Show names"),
            lambda: self._show_names(show=True),
        )

    def _say_not_kept(self) -> None:
        if self._names_hidden:
            self._tell_hidden()
        else:
            self._tell(self.tr("Your data can only be read now. This is not kept."), False)

    def _next_pane(self) -> None:
        """Go from the navigation to the page, through its parts, and back."""
        focused, page = self.focusWidget(), self.pages[self.current_page()]
        if focused is not None and self._navigation.isAncestorOf(focused):
            page.focus_first()
        elif not page.next_pane():
            self._navigation.focus_current()
