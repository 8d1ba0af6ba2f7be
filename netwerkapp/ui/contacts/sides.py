"""What stands beside the list of people: someone to read or to change, a moment to note, or what to do with several."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from netwerkapp.content import Content
from netwerkapp.storage.store import Store
from netwerkapp.ui.cards import Card
from netwerkapp.ui.contacts.detail import RING, ContactDetail
from netwerkapp.ui.contacts.words import ContactWords
from netwerkapp.ui.labels import Label
from netwerkapp.ui.layouts import LARGEST
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.theme import Theme

if TYPE_CHECKING:
    from netwerkapp.ui.contacts.erase import EraseCard
    from netwerkapp.ui.contacts.form import ContactForm
    from netwerkapp.ui.contacts.many import ManyPanel
    from netwerkapp.ui.contacts.touch_form import TouchForm

LATER = ("form", "touch_form", "many", "erase_card")  # each built when it is first shown
TOPICS = {"touch_form": "contacts.moment", "erase_card": "contacts.delete"}  # of the manual, by side
WIDTH, LOWEST = 278, 330  # px; where there is less room, the page scrolls


class Sides(Card):
    """Shows one side at a time. The sides that most visits do without are built when they are first asked for."""

    written = Signal(str)  # contact id: something of it was kept in the form
    form_closed = Signal()
    touch_added = Signal(str)  # touch id
    touch_written = Signal()
    touch_closed = Signal()
    tag_wanted = Signal(str)  # for several people, as are the next three
    circle_wanted = Signal(str)
    deletion_wanted = Signal()
    export_wanted = Signal()
    many_closed = Signal()
    erased = Signal(str)  # contact id
    erasing_closed = Signal()

    def __init__(
        self, theme: Theme, content: Content, words: ContactWords, store: Store, saver: Saver, parent: QWidget
    ) -> None:
        super().__init__(theme, 18 - RING, parent)
        self._content, self._words, self._store, self._saver = content, words, store, saver
        self.setMinimumHeight(theme.px(LOWEST))
        self._stack = _Stack(self)
        self.detail = ContactDetail(theme, words, self._stack)
        self._hint = Label(theme, self.tr("Choose someone from the list."), "muted")
        self._hint.setContentsMargins(theme.px(RING), theme.px(RING), theme.px(RING), theme.px(RING))
        self._hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        for widget in (self._hint, self.detail):
            self._stack.addWidget(widget)
        self.content.addWidget(self._stack)

    @cached_property
    def form(self) -> "ContactForm":
        """What changes a person."""
        from netwerkapp.ui.contacts.form import ContactForm  # most visits change nobody

        form = ContactForm(self._theme, self._words, self._store, self._saver)
        self._stack.addWidget(form)
        form.written.connect(self.written)
        form.closed.connect(self.form_closed)
        on_escape(form, form.close_form)
        return form

    @cached_property
    def touch_form(self) -> "TouchForm":
        """What notes a moment of contact."""
        from netwerkapp.ui.contacts.touch_form import TouchForm

        form = TouchForm(self._theme, self._content, self._words, self._store, self._saver)
        self._stack.addWidget(form)
        form.added.connect(self.touch_added)
        form.written.connect(self.touch_written)
        form.closed.connect(self.touch_closed)
        on_escape(form, form.close_form)
        return form

    @cached_property
    def many(self) -> "ManyPanel":
        """What can be done with several people."""
        from netwerkapp.ui.contacts.many import ManyPanel

        panel = ManyPanel(self._theme, self._words)
        self._stack.addWidget(panel)
        panel.tag_wanted.connect(self.tag_wanted)
        panel.circle_wanted.connect(self.circle_wanted)
        panel.deletion_wanted.connect(self.deletion_wanted)
        panel.export_wanted.connect(self.export_wanted)
        panel.closed.connect(self.many_closed)
        on_escape(panel, panel.closed.emit)
        return panel

    @cached_property
    def erase_card(self) -> "EraseCard":
        """The question before someone is erased for good."""
        from netwerkapp.ui.contacts.erase import EraseCard

        card = EraseCard(self._theme)
        self._stack.addWidget(card)
        card.closed.connect(self.erasing_closed)
        card.erased.connect(self.erased)
        on_escape(card, card.closed.emit)
        return card

    def show_side(self, side: QWidget) -> None:
        """Show this side."""
        self._stack.setCurrentWidget(side)

    def show_hint(self) -> None:
        """Say that someone can be chosen."""
        self._stack.setCurrentWidget(self._hint)

    def is_hint(self) -> bool:
        """Whether nobody is shown."""
        return self._stack.currentWidget() is self._hint

    def shows(self, *names: str) -> bool:
        """Whether one of these sides is shown; one that was not built yet is not."""
        return any(self.__dict__.get(name) is self._stack.currentWidget() for name in names)

    def is_editing(self) -> bool:
        """Whether something is being filled in."""
        return self.shows("form", "touch_form")

    def refresh(self) -> None:
        """Read again what is being filled in; when that is gone, say that someone can be chosen."""
        if self.shows("form"):
            line = self._store.contacts.line(self.form.contact_id())
            if line is not None:
                self.form.refresh(line.contact)
            elif self.form.was_kept():
                self.show_hint()
        elif self.is_editing() and not self.touch_form.refresh():
            self.show_hint()

    def topic(self) -> str:
        """Return the part of the manual about what is shown; "" is the whole chapter."""
        return next((part for side, part in TOPICS.items() if self.shows(side)), "")

    def leave(self) -> None:
        """Keep what is being filled in, and go back to reading."""
        if self.shows("form"):
            self.form.close_form()
        elif self.is_editing():
            self.touch_form.close_form()

    def focus_first(self) -> None:
        """Go to the first thing to do of what is shown."""
        getattr(self, next(filter(self.shows, LATER), "detail")).focus_first()

    def place(self, narrow: bool) -> None:
        """Take a column of one width, or all there is where the list has no room beside it."""
        self.setMinimumWidth(0 if narrow else self._theme.px(WIDTH))
        self.setMaximumWidth(LARGEST if narrow else self._theme.px(WIDTH))


class _Stack(QStackedWidget):
    """The sides; each scrolls by itself, so none asks for height."""

    def hasHeightForWidth(self) -> bool:
        """Be content with the height there is."""
        return False

    def sizeHint(self) -> QSize:
        """Take what is left."""
        return self.minimumSizeHint()


def on_escape(widget: QWidget, slot: Callable[[], None]) -> None:
    """Do this when Esc is pressed in this side."""
    shortcut = QShortcut(QKeySequence(Qt.Key.Key_Escape), widget)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(slot)
