"""One talk from near, as its sheet or its look-back: its head, what is known, and where the sheet can go."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netwerkapp.content import Content
from netwerkapp.domain.conversations import Conversation, Status
from netwerkapp.storage.store import Store
from netwerkapp.ui.conversations.head import TalkHead
from netwerkapp.ui.conversations.outcome import outcome_text
from netwerkapp.ui.conversations.sheet_links import SheetLinks
from netwerkapp.ui.conversations.words import ConversationWords
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.scroll import WIDEST, PageScroll
from netwerkapp.ui.theme import Theme

SIDES, TOP = (28, 24), 7  # px


class TalkView(QWidget):
    """Shows one talk at a time. Opening it writes nothing; every change is handed to the saver."""

    left = Signal()  # back to the list
    export_wanted = Signal(str)  # the talk to keep in a file
    along_wanted = Signal(str)  # the talk whose sheet goes along to a next one
    delete_wanted = Signal(str)  # the talk to take off the list
    changed = Signal()
    told = Signal(str, bool)

    def __init__(
        self, theme: Theme, content: Content, store: Store, saver: Saver, parent: QWidget | None, *, below: float
    ) -> None:
        """Be built inside `parent`, as moving all of it there later takes long; `below` px stay free at its end."""
        super().__init__(parent)
        self._theme, self._content, self._store, self._saver = theme, content, store, saver
        self._words = ConversationWords()
        self._talk: Conversation | None = None
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        scroll = PageScroll(theme, (SIDES[0], TOP, SIDES[1], below), WIDEST, self)
        self._whole.addWidget(scroll, 1)
        self._column = scroll.content
        self._column.setSpacing(theme.px(10))
        self.head, self.links = TalkHead(theme), SheetLinks(theme)
        self._column.addWidget(self.head)
        self.head.left.connect(self.left)
        self.head.status_wanted.connect(self._set_status)
        self.links.along.clicked.connect(lambda: self.along_wanted.emit(self.conversation()))
        self.links.export.clicked.connect(lambda: self.export_wanted.emit(self.conversation()))
        self.links.delete.clicked.connect(lambda: self.delete_wanted.emit(self.conversation()))

    def open(self, conversation: str) -> None:
        """Show this talk."""

    def conversation(self) -> str:
        """Return the id of the talk that is shown, or ""."""
        return self._talk.id if self._talk else ""

    def take_typed(self) -> None:
        """Take a name that was typed and not chosen or added."""

    def _set_status(self, status: Status) -> None:
        """Keep how far the talk is now, and go to where that is seen."""
        talk = self._talk
        if talk is None:
            return
        if talk.status is not status and self._saver.now(lambda: self._store.conversations.set_status(talk.id, status)):
            self.told.emit(outcome_text(self._content, status) or self._words.moved(status), True)
            self.changed.emit()
            self._go_on(talk.id, status)
        self.head.path.set_current(self._talk.status if self._talk else talk.status)

    def _go_on(self, conversation: str, status: Status) -> None:
        """Show the talk as it is with this status, here or elsewhere."""
