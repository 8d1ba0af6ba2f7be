"""Conversations: the list, a new one, the sheet before, and the look-back after."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from netwerkapp.content import Content
from netwerkapp.domain.conversations import TOOK_PLACE
from netwerkapp.storage.store import Store
from netwerkapp.ui.conversations.listing import ConversationList
from netwerkapp.ui.conversations.new import NewConversation
from netwerkapp.ui.conversations.preparation import PreparationPage
from netwerkapp.ui.conversations.reflection import ReflectionPage
from netwerkapp.ui.page import Page
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.theme import Theme


class ConversationsPage(Page):
    """Four views, one at a time; what was typed is kept before another is shown."""

    contact_chosen = Signal(str)
    ladder_wanted = Signal()

    def __init__(self, theme: Theme, content: Content, store: Store, saver: Saver) -> None:
        super().__init__()
        self._store, self._saver = store, saver
        self.listing = ConversationList(theme, content, store, saver)
        self.beginning = NewConversation(theme, content, store, saver)
        self.preparation = PreparationPage(theme, content, store, saver)
        self.reflection = ReflectionPage(theme, content, store, saver)
        self._stack = QStackedWidget()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        for view in (self.listing, self.beginning, self.preparation, self.reflection):
            self._stack.addWidget(view)
        self._connect()
        new = QShortcut(QKeySequence(QKeySequence.StandardKey.New), self)
        new.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        new.activated.connect(lambda: self.new(""))
        back = QShortcut(QKeySequence("Alt+Left"), self)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self.show_list)

    def refresh(self) -> None:
        """Read again what is shown."""
        view = self._stack.currentWidget()
        if view is self.preparation and self.preparation.conversation():
            self._reopen(self.preparation.conversation())
        elif view is self.reflection and self.reflection.conversation():
            self._reopen(self.reflection.conversation())
        elif view is self.listing:
            self.listing.refresh()

    def show_list(self) -> None:
        """Go back to the list."""
        self._saver.flush()
        self.listing.refresh()
        self._stack.setCurrentWidget(self.listing)

    def open(self, conversation: str) -> None:
        """Show the sheet of a talk, or the look-back when it was held."""
        talk = self._store.conversations.get(conversation)
        if talk is not None and talk.status in TOOK_PLACE:
            self.look_back(conversation)
        else:
            self.open_sheet(conversation)

    def open_sheet(self, conversation: str) -> None:
        """Show the sheet of a talk."""
        self._saver.flush()
        self.preparation.open(conversation)
        self._stack.setCurrentWidget(self.preparation)
        self.preparation.focus_first()

    def look_back(self, conversation: str) -> None:
        """Show the look-back on a talk."""
        self._saver.flush()
        self.reflection.open(conversation)
        self._stack.setCurrentWidget(self.reflection)
        self.reflection.focus_first()

    def new(self, contact: str) -> None:
        """Begin a new talk, with this contact or with nobody yet ("")."""
        self._saver.flush()
        self._stack.setCurrentWidget(self.beginning)
        self.beginning.open(contact)

    def _reopen(self, conversation: str) -> None:
        """Show a talk again; one that is gone or deleted leads back to the list."""
        if not self._store.conversations.exists(conversation):
            self.show_list()
        elif self._stack.currentWidget() is self.preparation:
            self.preparation.open(conversation)
        else:
            self.reflection.open(conversation)

    def _connect(self) -> None:
        self.listing.chosen.connect(self.open)
        self.listing.new_wanted.connect(lambda: self.new(""))
        self.beginning.begun.connect(self._begun)
        self.beginning.left.connect(self.show_list)
        self.preparation.left.connect(self.show_list)
        self.preparation.held.connect(self.look_back)
        self.preparation.contact_chosen.connect(self.contact_chosen)
        self.reflection.left.connect(self.show_list)
        self.reflection.sheet_wanted.connect(self.open_sheet)
        self.reflection.ladder_wanted.connect(self.ladder_wanted)
        for view in (self.listing, self.preparation, self.reflection):
            view.changed.connect(self.changed)
            view.told.connect(self.told)

    def _begun(self, conversation: str) -> None:
        self.changed.emit()
        self.open_sheet(conversation)
