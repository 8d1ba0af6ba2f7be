"""Conversations: the list, a new one, the sheet before, and the look-back after."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from netwerkapp.content import Content
from netwerkapp.domain.conversations import TOOK_PLACE, Conversation, ConversationType, Status
from netwerkapp.domain.ids import new_id
from netwerkapp.storage.store import Store
from netwerkapp.ui.page import Page
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.theme import Theme

if TYPE_CHECKING:
    from netwerkapp.ui.conversations.card_page import CardPage
    from netwerkapp.ui.conversations.listing import ConversationList
    from netwerkapp.ui.conversations.new import NewConversation
    from netwerkapp.ui.conversations.opportunities import OpportunitiesPage
    from netwerkapp.ui.conversations.pocket_card import CardContent
    from netwerkapp.ui.conversations.preparation import PreparationPage
    from netwerkapp.ui.conversations.reflection import ReflectionPage
    from netwerkapp.ui.conversations.rehearsal import RehearsalPage
    from netwerkapp.ui.conversations.talk_view import TalkView
    from netwerkapp.ui.paper import Printout

_NOT_YET = (Status.IDEA, Status.PREPARING, Status.PLANNED)
NOTHING, OF_A_TALK = "", ("preparation", "reflection")  # views
TOPICS = {  # of the manual, by view
    "preparation": "sheet",
    "reflection": "look_back",
    "rehearsal": "rehearsal",
    "paper": "pocket_card",
    "opportunities": "opportunities",
}


class ConversationsPage(Page):
    """One view at a time, each built when it is first shown; what was typed is kept before another is shown."""

    only_file = True
    contact_chosen = Signal(str)
    story_wanted = Signal()  # the step in which you make your own story
    ladder_wanted = Signal()
    export_wanted = Signal(str)  # the talk to take along
    print_wanted = Signal(object)  # the card on paper
    pdf_wanted = Signal(object)
    rest_wanted = Signal()  # after a hard talk, as the next three
    small_wanted = Signal()
    help_wanted = Signal()
    support_wanted = Signal()

    def __init__(self, theme: Theme, content: Content, store: Store, saver: Saver) -> None:
        super().__init__()
        self._theme, self._content, self._store, self._saver = theme, content, store, saver
        self._names: dict[QWidget, str] = {}  # of the views that were built
        self._sides: dict[str, QWidget] = {}  # what stands beside a view
        self._stack = QStackedWidget()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self._stack.currentChanged.connect(lambda _place: self.turned.emit())
        QShortcut(QKeySequence(QKeySequence.StandardKey.Back), self).activated.connect(self.show_list)

    @cached_property
    def listing(self) -> "ConversationList":
        """All talks."""
        from netwerkapp.ui.conversations.listing import ConversationList

        view = ConversationList(self._theme, self._content, self._store, self._saver)
        self._add("listing", view, view.ideas)
        view.chosen.connect(self.open)
        view.opportunities_wanted.connect(self.show_opportunities)
        view.new_wanted.connect(lambda: self.new(""))
        view.changed.connect(self.changed)
        view.told.connect(self.told)
        return view

    @cached_property
    def beginning(self) -> "NewConversation":
        """A new talk."""
        from netwerkapp.ui.conversations.new import NewConversation

        view = NewConversation(self._theme, self._content, self._store, self._saver)
        self._add("beginning", view, view.ideas)
        view.begun.connect(self._begun)
        view.left.connect(self.show_list)
        return view

    @cached_property
    def preparation(self) -> "PreparationPage":
        """The sheet of a talk."""
        from netwerkapp.ui.conversations.preparation import PreparationPage

        view = PreparationPage(self._theme, self._content, self._store, self._saver, self._stack)
        self._add("preparation", view)
        self._take_in(view)
        view.held.connect(self.look_back)
        view.contact_chosen.connect(self.contact_chosen)
        view.rehearsal_wanted.connect(self.rehearse)
        view.paper_wanted.connect(self.show_paper)
        view.story_wanted.connect(self.story_wanted)
        view.other_wanted.connect(lambda: self.new(""))
        return view

    @cached_property
    def reflection(self) -> "ReflectionPage":
        """The look-back on a talk."""
        from netwerkapp.ui.conversations.reflection import ReflectionPage

        view = ReflectionPage(self._theme, self._content, self._store, self._saver, self._stack)
        self._add("reflection", view, view.side)
        self._take_in(view)
        view.sheet_wanted.connect(self.open_sheet)
        view.message_wanted.connect(self.write_via)
        view.ended.connect(self._end)
        view.hard.rest_wanted.connect(self.rest_wanted)
        view.hard.small_wanted.connect(self.small_wanted)
        view.hard.help_wanted.connect(self.help_wanted)
        view.hard.support_wanted.connect(self.support_wanted)
        return view

    @cached_property
    def rehearsal(self) -> "RehearsalPage":
        """Practising a talk aloud."""
        from netwerkapp.ui.conversations.rehearsal import RehearsalPage

        view = RehearsalPage(self._theme, self._content, self._store)
        self._add("rehearsal", view)
        view.left.connect(self.open_sheet)
        return view

    @cached_property
    def paper(self) -> "CardPage":
        """The pocket card as it stands on paper."""
        from netwerkapp.ui.conversations.card_page import CardPage

        view = CardPage(self._theme, self._content)
        self._add("paper", view)
        view.left.connect(self.open_sheet)
        view.print_wanted.connect(self.print_wanted)
        view.pdf_wanted.connect(self.pdf_wanted)
        return view

    @cached_property
    def opportunities(self) -> "OpportunitiesPage":
        """The work that you heard of."""
        from netwerkapp.ui.conversations.opportunities import OpportunitiesPage

        view = OpportunitiesPage(self._theme, self._content, self._store, self._saver)
        self._add("opportunities", view)
        view.talks_wanted.connect(self.show_list)
        view.changed.connect(self.changed)
        view.told.connect(self.told)
        return view

    def refresh(self) -> None:
        """Read again what is shown. A talk that is gone leads back to the list, one not held yet to its sheet."""
        shown = self._shown()
        if shown in OF_A_TALK:
            self._refresh_talk(shown)
        elif shown == "opportunities":
            self.opportunities.refresh()
        elif shown in ("listing", NOTHING):
            self.listing.refresh()

    def next_pane(self) -> bool:
        """Go from the main part of what is shown to what stands beside it; False when that is where you are."""
        focused = self.window().focusWidget()
        side = self._sides.get(self._shown())
        if side is None or (focused is not None and side.isAncestorOf(focused)):
            return False
        for widget in side.findChildren(QWidget):
            if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                widget.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return False

    def show_list(self) -> None:
        """Go back to the list, to the row of the talk that was shown."""
        self.leave()
        self._saver.flush()
        if self._shown() == "listing":
            return
        _, _, talk = self.place().partition(" ")
        self.listing.refresh()
        self._stack.setCurrentWidget(self.listing)
        self.listing.show_row(talk)

    def search(self) -> None:
        """Go to the list, to search it."""
        if self._shown() != "listing":
            self.show_list()
        self.listing.focus_search()

    def open(self, conversation: str) -> None:
        """Show the sheet of a talk, or the look-back when it was held; the list when it is gone."""
        if not self._store.conversations.exists(conversation):
            self.show_list()
        elif self._took_place(conversation):
            self.look_back(conversation)
        else:
            self.open_sheet(conversation)

    def place(self) -> str:
        """Return which view is open, and of which talk."""
        shown = self._shown()
        if shown == "preparation":
            return f"sheet {self.preparation.conversation()}"
        return f"look_back {self.reflection.conversation()}" if shown == "reflection" else ""

    def topic(self) -> str:
        """Return the chapter of the manual about the view that is open."""
        return TOPICS.get(self._shown(), "")

    def return_to(self, place: str) -> None:
        """Open the same view of the same talk."""
        view, _, conversation = place.partition(" ")
        if self._store.conversations.exists(conversation):
            (self.open_sheet if view == "sheet" else self.look_back)(conversation)

    def open_sheet(self, conversation: str) -> None:
        """Show the sheet of a talk."""
        self.leave()
        self._saver.flush()
        self.preparation.open(conversation)
        self._show(self.preparation)

    def rehearse(self, conversation: str) -> None:
        """Practise a talk aloud."""
        self.leave()
        self._saver.flush()
        self._stack.setCurrentWidget(self.rehearsal)
        self.rehearsal.open(conversation)

    def show_opportunities(self) -> None:
        """Show the work that you heard of."""
        self.leave()
        self._saver.flush()
        self.opportunities.refresh()
        self._show(self.opportunities)

    def show_paper(self, conversation: str, title: str, card: "CardContent") -> None:
        """Show how the pocket card of a talk stands on paper."""
        self._stack.setCurrentWidget(self.paper)
        self.paper.open(conversation, title, card)

    def printout(self) -> "Printout | None":
        """Return the pocket card of the sheet that is open; None where there is none."""
        shown = self._shown()
        if shown == "preparation":
            self.preparation.show_paper()
        return self.paper.printout() if shown in ("preparation", "paper") else None

    def look_back(self, conversation: str) -> None:
        """Show the look-back on a talk."""
        self.leave()
        self._saver.flush()
        self.reflection.open(conversation)
        self._show(self.reflection)
        self.reflection.focus_what_is_left()

    def write_via(self, contact: str) -> None:
        """Show the invitation of a talk with a person whose name you got; there is one talk for it."""
        self._saver.flush()
        conversations = self._store.conversations
        found = next((one.id for one in conversations.of_contact(contact) if one.status in _NOT_YET), "")
        if not found:
            talk = Conversation(new_id(), self._store.now(), None, ConversationType.FOLLOW_UP, Status.PREPARING)
            if not self._saver.now(lambda: conversations.add(talk, contact), once=f"talk via {contact}"):
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
        self.leave()
        self._saver.flush()
        self._stack.setCurrentWidget(self.beginning)
        self.beginning.open(contact, sheet_of)

    def leave(self) -> None:
        """Take a name that was typed and not chosen or added."""
        shown = self._shown()
        if shown in OF_A_TALK:
            (self.preparation if shown == "preparation" else self.reflection).take_typed()

    def _end(self) -> None:
        """You are done with a look-back: on to the ladder, and the next time to the list."""
        self.listing.refresh()
        self._stack.setCurrentWidget(self.listing)
        self.ladder_wanted.emit()

    def _show(self, view: QWidget) -> None:
        """Show a view from its top; the first Tab goes to its first control."""
        self._stack.setCurrentWidget(view)
        view.setFocus()

    def _took_place(self, conversation: str) -> bool:
        talk = self._store.conversations.get(conversation)
        return talk is not None and talk.status in TOOK_PLACE

    def _refresh_talk(self, shown: str) -> None:
        view = self.preparation if shown == "preparation" else self.reflection
        conversation = view.conversation()
        if not self._store.conversations.exists(conversation):
            self.show_list()
        elif shown == "reflection" and not self._took_place(conversation):
            self.open_sheet(conversation)
        else:
            view.open(conversation)

    def _add(self, name: str, view: QWidget, side: QWidget | None = None) -> None:
        """Take in a view that was just built, and what stands beside it."""
        self._stack.addWidget(view)
        self._names[view] = name
        if side is not None:
            self._sides[name] = side

    def _shown(self) -> str:
        """Return the name of the view that is shown."""
        shown = self._stack.currentWidget()
        return self._names[shown] if shown is not None else NOTHING

    def _take_in(self, view: "TalkView") -> None:
        """React to a view of one talk."""
        view.left.connect(self.show_list)
        view.export_wanted.connect(self.export_wanted)
        view.along_wanted.connect(self.take_along)
        view.delete_wanted.connect(self._delete)
        view.changed.connect(self.changed)
        view.told.connect(self.told)

    def _delete(self, conversation: str) -> None:
        """Take the talk that is shown off the list, and go back to the list."""
        self._saver.flush()
        if self.listing.delete(conversation):
            self.show_list()

    def _begun(self, conversation: str) -> None:
        if self._stack.currentWidget() is not self.beginning:  # it could be kept only later, and you went on
            self.changed.emit()
            return
        self.changed.emit()
        self.open(conversation)
        if not self._took_place(conversation):
            self.preparation.begin()
