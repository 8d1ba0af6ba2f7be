"""The window: which pages there are, and how they react to each other. It does nothing else."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QMenu, QStackedWidget, QVBoxLayout, QWidget

from netwerkapp.content import Content
from netwerkapp.domain.next_step import NextStep
from netwerkapp.storage.store import Store
from netwerkapp.ui.contacts.page import ContactsPage
from netwerkapp.ui.conversations.page import ConversationsPage
from netwerkapp.ui.destinations import destination
from netwerkapp.ui.ladder.page import LadderPage
from netwerkapp.ui.ladder.welcome import WelcomePage
from netwerkapp.ui.navigation import Navigation
from netwerkapp.ui.notice import Notice
from netwerkapp.ui.page import Page
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.settings.page import SettingsPage
from netwerkapp.ui.status_line import StatusLine
from netwerkapp.ui.steps.page import StepsPage
from netwerkapp.ui.theme import Theme
from netwerkapp.ui.undo_texts import UndoTexts

WELCOMED = "welcomed"  # the setting that says that the first run is over


class MainWindow(QMainWindow):
    """The frame around the pages: menu bar, navigation, notice and status line."""

    language_chosen = Signal(str)  # the window is built anew in this language

    def __init__(self, theme: Theme, content: Content, store: Store, saver: Saver, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._theme, self._content, self._store, self._saver = theme, content, store, saver
        self.setWindowTitle("Netwerkapp")
        self.setWindowIcon(theme.icon("app", "accent", 64))
        self._undo_texts = UndoTexts()
        self._make_pages()
        self._make_frame()
        self._make_menus()
        self._connect()
        self.resize(theme.px(1180), theme.px(760))
        self.setMinimumSize(640, 480)
        self.show_page("ladder" if store.settings.get(WELCOMED) else "welcome")

    def show_page(self, name: str) -> None:
        """Show a page, after what was typed on the other one is kept."""
        self._saver.flush()
        page = self.pages[name]
        page.refresh()
        self._stack.setCurrentWidget(page)
        self._navigation.show_current("ladder" if name == "welcome" else name)
        self._show_undo()

    def current_page(self) -> str:
        """Return the name of the page that is seen."""
        return next(name for name, page in self.pages.items() if page is self._stack.currentWidget())

    def begin_day(self) -> None:
        """Begin a new day when midnight has passed, after what was typed is kept; else do nothing."""
        if self._store.is_new_day() and self._saver.flush():
            self._store.begin_day()
            self.pages[self.current_page()].refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what was typed and let the window go; typed text that cannot be kept holds the window open."""
        if self._saver.flush():
            super().closeEvent(event)
        else:
            event.ignore()

    def _make_pages(self) -> None:
        theme, content, store, saver = self._theme, self._content, self._store, self._saver
        self.welcome = WelcomePage(theme, content, store)
        self.ladder = LadderPage(theme, content, store, saver)
        self.steps = StepsPage(theme, content, store, saver)
        self.contacts = ContactsPage(theme, content, store, saver)
        self.conversations = ConversationsPage(theme, content, store, saver)
        self.settings = SettingsPage(theme, store, saver, self._folder, content.language)
        self.pages: dict[str, Page] = {
            "welcome": self.welcome,
            "ladder": self.ladder,
            "steps": self.steps,
            "contacts": self.contacts,
            "conversations": self.conversations,
            "settings": self.settings,
        }

    def _make_frame(self) -> None:
        names = [
            ("ladder", "stairs", self.tr("Ladder")),
            ("steps", "footprints", self.tr("Steps")),
            ("contacts", "users", self.tr("Contacts")),
            ("conversations", "message-circle", self.tr("Conversations")),
            ("settings", "settings", self.tr("Settings")),
        ]
        self._navigation = Navigation(self._theme, names, self.tr("Pages"))
        self.notice = Notice(self._theme)
        self._stack = QStackedWidget()
        for page in self.pages.values():
            self._stack.addWidget(page)
        self.status_line = StatusLine(self._theme, self._saver)
        column, middle = QWidget(), QVBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.notice)
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

    def _make_menus(self) -> None:
        key = QKeySequence.StandardKey
        file = self.menuBar().addMenu(self.tr("&File"))
        self._add(file, self.tr("New &contact"), self._new_contact)
        self._add(file, self.tr("New con&versation"), self._new_conversation)
        file.addSeparator()
        self._add(file, self.tr("&Quit"), self.close, key.Quit)
        edit = self.menuBar().addMenu(self.tr("&Edit"))
        self.undo_action = self._add(edit, self.tr("&Undo"), self._undo, key.Undo)
        self.redo_action = self._add(edit, self.tr("&Redo"), self._redo, key.Redo)
        edit.aboutToShow.connect(self._show_undo)
        view = self.menuBar().addMenu(self.tr("&View"))
        names = [
            ("ladder", self.tr("&Ladder"), "Ctrl+1"),
            ("steps", self.tr("&Steps"), "Ctrl+2"),
            ("contacts", self.tr("&Contacts"), "Ctrl+3"),
            ("conversations", self.tr("Con&versations"), "Ctrl+4"),
            ("settings", self.tr("Se&ttings"), "Ctrl+,"),
        ]
        for name, text, keys in names:
            self._add(view, text, partial(self._navigate, name), keys)

    def _add(
        self, menu: QMenu, text: str, slot: Callable[[], object], keys: QKeySequence.StandardKey | str = ""
    ) -> QAction:
        action = menu.addAction(text)
        action.triggered.connect(lambda _checked=False: slot())
        if keys:
            action.setShortcut(QKeySequence(keys))
        return action

    def _connect(self) -> None:
        self._navigation.chosen.connect(self._navigate)
        for page in self.pages.values():
            page.changed.connect(self._show_undo)
            page.told.connect(self._tell)
        self._saver.saved.connect(self._show_undo)
        self.welcome.started.connect(self._begin)
        self.welcome.looked_around.connect(self._look_around)
        self.ladder.step_chosen.connect(self._go)
        self.ladder.conversation_chosen.connect(self._open_conversation)
        self.ladder.contact_chosen.connect(self._open_contact)
        self.steps.ladder_wanted.connect(lambda: self.show_page("ladder"))
        self.steps.contact_chosen.connect(self._open_contact)
        self.steps.conversation_wanted.connect(self._prepare)
        self.contacts.preparation_wanted.connect(self._prepare)
        self.contacts.conversation_chosen.connect(self._open_conversation)
        self.conversations.contact_chosen.connect(self._open_contact)
        self.conversations.ladder_wanted.connect(lambda: self.show_page("ladder"))
        self.settings.language_chosen.connect(self.language_chosen)

    def _navigate(self, name: str) -> None:
        self.notice.clear()
        self.show_page("welcome" if name == "ladder" and not self._store.settings.get(WELCOMED) else name)

    def _begin(self, name: str) -> None:
        self._keep_name(name)
        self._saver.now(lambda: self._store.settings.set(WELCOMED, "yes"))
        self._open_step("w1")

    def _look_around(self, name: str) -> None:
        self._keep_name(name)
        self._saver.now(lambda: self._store.settings.set(WELCOMED, "yes"))
        self.show_page("ladder")

    def _keep_name(self, name: str) -> None:
        if name:
            self._saver.now(lambda: self._store.profile.set("name", name))

    def _go(self, step: NextStep) -> None:
        """Open the place where this step is done."""
        place, what = destination(step)
        {
            "steps": self._open_step,
            "contact": self._open_contact,
            "new_contact": lambda _what: self._new_contact(),
            "conversation": self._open_conversation,
            "reflection": self._open_reflection,
            "prepare": self._prepare,
        }[place](what)

    def _open_step(self, step: str) -> None:
        self.steps.open(step)
        self.show_page("steps")

    def _open_contact(self, contact: str) -> None:
        self.show_page("contacts")
        if contact:
            self.contacts.open(contact)

    def _new_contact(self) -> None:
        self.show_page("contacts")
        self.contacts.new()

    def _open_conversation(self, conversation: str) -> None:
        self.show_page("conversations")
        if conversation:
            self.conversations.open(conversation)

    def _open_reflection(self, conversation: str) -> None:
        self.show_page("conversations")
        self.conversations.look_back(conversation)

    def _new_conversation(self) -> None:
        self._prepare("")

    def _prepare(self, contact: str) -> None:
        """Begin a new talk, with this contact or with nobody yet ("")."""
        self.show_page("conversations")
        self.conversations.new(contact)

    def _tell(self, text: str, can_undo: bool) -> None:
        if can_undo:
            self.notice.show_message(text, self.tr("Undo"), self._undo)
        else:
            self.notice.show_message(text)

    def _undo(self) -> None:
        self._saver.flush()
        kind = self._store.undo()
        if kind:
            self._after_replay(self.tr("Undone: {what}").format(what=self._undo_texts.text(kind)))

    def _redo(self) -> None:
        self._saver.flush()
        kind = self._store.redo()
        if kind:
            self._after_replay(self.tr("Done again: {what}").format(what=self._undo_texts.text(kind)))

    def _after_replay(self, text: str) -> None:
        self.pages[self.current_page()].refresh()
        self.notice.show_message(text)
        self._show_undo()

    def _show_undo(self, *_: object) -> None:
        """Say in the menu what undo and redo would do."""
        undoable, redoable = self._store.undoable(), self._store.redoable()
        self.undo_action.setEnabled(undoable is not None)
        self.redo_action.setEnabled(redoable is not None)
        undo, redo = self.tr("&Undo"), self.tr("&Redo")
        self.undo_action.setText(f"{undo}: {self._undo_texts.text(undoable)}" if undoable else undo)
        self.redo_action.setText(f"{redo}: {self._undo_texts.text(redoable)}" if redoable else redo)
