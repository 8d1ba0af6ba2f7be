"""Conversations: the list, a new one, the sheet before, and the look-back after."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from netwerkapp.content import Content
from netwerkapp.domain.conversations import TOOK_PLACE, Conversation, ConversationType, Status
from netwerkapp.domain.ids import new_id
from netwerkapp.storage.store import Store
from netwerkapp.ui.conversations.card_page import CardPage
from netwerkapp.ui.conversations.listing import ConversationList
from netwerkapp.ui.conversations.new import NewConversation
from netwerkapp.ui.conversations.opportunities import OpportunitiesPage
from netwerkapp.ui.conversations.pocket_card import CardContent
from netwerkapp.ui.conversations.preparation import PreparationPage
from netwerkapp.ui.conversations.reflection import ReflectionPage
from netwerkapp.ui.conversations.rehearsal import RehearsalPage
from netwerkapp.ui.page import Page
from netwerkapp.ui.paper import Printout
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.theme import Theme

_NOT_YET = (Status.IDEA, Status.PREPARING, Status.PLANNED)


class ConversationsPage(Page):
    """Four views, one at a time; what was typed is kept before another is shown."""

    contact_chosen = Signal(str)
    story_wanted = Signal()  # the step in which you make your own story
    ladder_wanted = Signal()
    export_wanted = Signal(str)  # the talk to take along

    def __init__(self, theme: Theme, content: Content, store: Store, saver: Saver) -> None:
        super().__init__()
        self._store, self._saver = store, saver
        self.listing = ConversationList(theme, content, store, saver)
        self.beginning = NewConversation(theme, content, store, saver)
        self.preparation = PreparationPage(theme, content, store, saver)
        self.reflection = ReflectionPage(theme, content, store, saver)
        self.rehearsal = RehearsalPage(theme, content, store)
        self.paper = CardPage(theme, content)
        self.opportunities = OpportunitiesPage(theme, content, store, saver)
        self._stack = QStackedWidget()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        talk = (self.preparation, self.reflection, self.rehearsal, self.paper)
        for view in (self.listing, self.beginning, *talk, self.opportunities):
            self._stack.addWidget(view)
        self._sides: dict[QWidget | None, QWidget] = {
            self.listing: self.listing.ideas,
            self.beginning: self.beginning.ideas,
            self.reflection: self.reflection.side,
        }
        self._topics: dict[QWidget | None, str] = {
            self.preparation: "sheet",
            self.reflection: "look_back",
            self.rehearsal: "rehearsal",
            self.paper: "pocket_card",
            self.opportunities: "opportunities",
        }
        self._connect()
        QShortcut(QKeySequence(QKeySequence.StandardKey.Back), self).activated.connect(self.show_list)

    def refresh(self) -> None:
        """Read again what is shown. A talk that is gone leads back to the list, one not held yet to its sheet."""
        view = self._stack.currentWidget()
        if view in (self.preparation, self.reflection):
            self._refresh_talk(view)
        elif view is self.listing:
            self.listing.refresh()
        elif view is self.opportunities:
            self.opportunities.refresh()

    def next_pane(self) -> bool:
        """Go from the main part of what is shown to what stands beside it; False when that is where you are."""
        view, focused = self._stack.currentWidget(), self.window().focusWidget()
        side = self._sides.get(view)
        if side is None or (focused is not None and side.isAncestorOf(focused)):
            return False
        for widget in side.findChildren(QWidget):
            if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                widget.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return False

    def show_list(self) -> None:
        """Go back to the list, to the row of the talk that was shown."""
        self._saver.flush()
        view = self._stack.currentWidget()
        shown = view.conversation() if isinstance(view, PreparationPage | ReflectionPage) else ""
        self.listing.refresh()
        self._stack.setCurrentWidget(self.listing)
        self.listing.show_row(shown)

    def search(self) -> None:
        """Go to the list, to search it."""
        if self._stack.currentWidget() is not self.listing:
            self.show_list()
        self.listing.focus_search()

    def open(self, conversation: str) -> None:
        """Show the sheet of a talk, or the look-back when it was held."""
        if self._took_place(conversation):
            self.look_back(conversation)
        else:
            self.open_sheet(conversation)

    def place(self) -> str:
        """Return which view is open, and of which talk."""
        view = self._stack.currentWidget()
        if isinstance(view, PreparationPage | ReflectionPage):
            return f"{'sheet' if view is self.preparation else 'look_back'} {view.conversation()}"
        return ""

    def topic(self) -> str:
        """Return the chapter of the manual about the view that is open."""
        return self._topics.get(self._stack.currentWidget(), "")

    def return_to(self, place: str) -> None:
        """Open the same view of the same talk."""
        view, _, conversation = place.partition(" ")
        if self._store.conversations.exists(conversation):
            (self.open_sheet if view == "sheet" else self.look_back)(conversation)

    def open_sheet(self, conversation: str) -> None:
        """Show the sheet of a talk."""
        self._saver.flush()
        self.preparation.open(conversation)
        self._show(self.preparation)

    def rehearse(self, conversation: str) -> None:
        """Practise a talk aloud."""
        self._saver.flush()
        self._stack.setCurrentWidget(self.rehearsal)
        self.rehearsal.open(conversation)

    def show_opportunities(self) -> None:
        """Show the work that you heard of."""
        self._saver.flush()
        self.opportunities.refresh()
        self._show(self.opportunities)

    def show_paper(self, conversation: str, title: str, card: CardContent) -> None:
        """Show how the pocket card of a talk stands on paper."""
        self._stack.setCurrentWidget(self.paper)
        self.paper.open(conversation, title, card)

    def printout(self) -> Printout | None:
        """Return the pocket card of the sheet that is open; None where there is none."""
        view = self._stack.currentWidget()
        if view is self.preparation:
            self.preparation.show_paper()
        return self.paper.printout() if view in (self.preparation, self.paper) else None

    def look_back(self, conversation: str) -> None:
        """Show the look-back on a talk."""
        self._saver.flush()
        self.reflection.open(conversation)
        self._show(self.reflection)

    def write_via(self, contact: str) -> None:
        """Show the invitation of a talk with a person whose name you got; there is one talk for it."""
        self._saver.flush()
        conversations = self._store.conversations
        found = next((one.id for one in conversations.of_contact(contact) if one.status in _NOT_YET), "")
        if not found:
            talk = Conversation(new_id(), self._store.now(), None, ConversationType.FOLLOW_UP, Status.PREPARING)
            if not self._saver.now(lambda: conversations.add(talk, contact)):
                return
            found = talk.id
            self.changed.emit()
        self.open_sheet(found)
        self.preparation.show_invitation()

    def take_along(self, conversation: str) -> None:
        """Begin a new talk, with the same person or another one, to which the sheet of this one goes along."""
        talk = self._store.conversations.get(conversation)
        if talk is not None:
            self.new(talk.contact or "", talk.id)

    def new(self, contact: str, sheet_of: str = "") -> None:
        """Begin a new talk, with this contact or with nobody yet ("")."""
        self._saver.flush()
        self._stack.setCurrentWidget(self.beginning)
        self.beginning.open(contact, sheet_of)

    def _show(self, view: QWidget) -> None:
        """Show a view from its top; the first Tab goes to its first control."""
        self._stack.setCurrentWidget(view)
        view.setFocus()

    def _took_place(self, conversation: str) -> bool:
        talk = self._store.conversations.get(conversation)
        return talk is not None and talk.status in TOOK_PLACE

    def _refresh_talk(self, view: QWidget) -> None:
        shown = self.preparation if view is self.preparation else self.reflection
        conversation = shown.conversation()
        if not self._store.conversations.exists(conversation):
            self.show_list()
        elif view is self.reflection and not self._took_place(conversation):
            self.open_sheet(conversation)
        else:
            shown.open(conversation)

    def _connect(self) -> None:
        self.listing.chosen.connect(self.open)
        self.listing.opportunities_wanted.connect(self.show_opportunities)
        self.opportunities.talks_wanted.connect(self.show_list)
        self.listing.new_wanted.connect(lambda: self.new(""))
        self.beginning.begun.connect(self._begun)
        self.beginning.left.connect(self.show_list)
        self.preparation.left.connect(self.show_list)
        self.preparation.held.connect(self.look_back)
        self.preparation.contact_chosen.connect(self.contact_chosen)
        self.preparation.rehearsal_wanted.connect(self.rehearse)
        self.rehearsal.left.connect(self.open_sheet)
        self.preparation.paper_wanted.connect(self.show_paper)
        self.paper.left.connect(self.open_sheet)
        self.preparation.story_wanted.connect(self.story_wanted)
        self.preparation.other_wanted.connect(lambda: self.new(""))
        self.reflection.left.connect(self.show_list)
        self.reflection.sheet_wanted.connect(self.open_sheet)
        self.reflection.message_wanted.connect(self.write_via)
        self.reflection.ladder_wanted.connect(self.ladder_wanted)
        for shown in (self.preparation, self.reflection):
            shown.export_wanted.connect(self.export_wanted)
            shown.along_wanted.connect(self.take_along)
            shown.delete_wanted.connect(self._delete)
        for view in (self.listing, self.preparation, self.reflection, self.opportunities):
            view.changed.connect(self.changed)
            view.told.connect(self.told)

    def _delete(self, conversation: str) -> None:
        """Take the talk that is shown off the list, and go back to the list."""
        self._saver.flush()
        if self.listing.delete(conversation):
            self.show_list()

    def _begun(self, conversation: str) -> None:
        self.changed.emit()
        self.open(conversation)
        if not self._took_place(conversation):
            self.preparation.begin()
