"""The page of all talks: their number, a field to search them, the talks, and people you could talk to."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netwerkapp.content import Content
from netwerkapp.domain.conversations import TOOK_PLACE, Conversation, ConversationType, Status
from netwerkapp.domain.ids import new_id
from netwerkapp.storage.store import Store
from netwerkapp.ui.buttons import PrimaryButton
from netwerkapp.ui.conversations.columns import place_columns, place_head
from netwerkapp.ui.conversations.groups import GROUPS, Group, TalkGroups
from netwerkapp.ui.conversations.ideas import Ideas
from netwerkapp.ui.conversations.rows import ConversationRow, GroupHeader
from netwerkapp.ui.conversations.switch import TALKS, switch
from netwerkapp.ui.conversations.words import ConversationWords
from netwerkapp.ui.empty import EmptyState
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.labels import Label
from netwerkapp.ui.numbers import NumberWords
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.scroll import WIDEST, PageScroll
from netwerkapp.ui.search_field import SearchField
from netwerkapp.ui.theme import Theme

SIDE = 300  # px, the column at the right


class ConversationList(QWidget):
    """The list, and three people you could talk to."""

    chosen = Signal(str)  # conversation id
    new_wanted = Signal()
    opportunities_wanted = Signal()
    changed = Signal()
    told = Signal(str, bool)

    def __init__(self, theme: Theme, content: Content, store: Store, saver: Saver) -> None:
        super().__init__()
        self._theme, self._content, self._store, self._saver = theme, content, store, saver
        self._words = ConversationWords()
        self._counts: list[tuple[Group, int]] = []
        self._build()

    @property
    def rows(self) -> list[ConversationRow]:
        """The talks that are shown."""
        return self.groups.rows

    @property
    def headers(self) -> dict[Status, GroupHeader]:
        """The names of the groups that are shown."""
        return self.groups.headers

    def refresh(self) -> None:
        """Read the groups again."""
        conversations = self._store.conversations
        held = conversations.count(tuple(TOOK_PLACE))
        self._count.setText(self.tr("{number} held").format(number=NumberWords().word(held)) if held else "")
        self._counts = [(statuses, conversations.count(statuses)) for statuses in GROUPS]
        total = sum(count for _, count in self._counts)
        self._show_talks()
        self.empty.setVisible(total == 0)
        self.new_button.setVisible(total > 0)
        self.search.setVisible(total > 0)
        self.ideas.refresh()
        self.ideas.setVisible(total > 0 or bool(self.ideas.links))

    def _show_talks(self) -> None:
        """Show the talks in which the words that are searched stand, or all."""
        searched = any(count for _, count in self._counts) and bool(self.search.text().strip())
        if searched:
            self.groups.show_found(self.search.text())
        else:
            self.groups.show_groups(self._counts)
        self.nothing_found.setVisible(searched and not self.rows)

    def show_row(self, conversation: str) -> None:
        """Give the focus to the row of this talk, or to the list."""
        (self.groups.row_of(conversation) or self).setFocus()

    def delete(self, conversation: str) -> bool:
        """Take a talk off the list, and say so; whether that worked."""
        gone = self._saver.now(lambda: self._store.conversations.delete(conversation))
        if gone:
            self._after(self.tr("This talk is off your list."))
        return gone

    def focus_search(self) -> None:
        """Go to the search field, or where there are no talks yet to the way to begin one."""
        (self.empty.button if self.search.isHidden() else self.search).setFocus()
        self.search.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The ideas stand beside the list where there is room, else below it."""
        super().resizeEvent(event)
        place_columns(self._theme, self._across, self.ideas, SIDE, self.width())
        place_head(self._theme, self._head, self.width())

    def _build(self) -> None:
        theme = self._theme
        scroll, whole = PageScroll(theme, widest=WIDEST), QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self._head = head = QHBoxLayout()
        head.setSpacing(theme.px(14))
        title = Label(theme, self.tr("Talks"), role="h1")
        self._count = Label(theme, role="muted")
        self.new_button = PrimaryButton(theme, self.tr("New talk"), "plus")
        self.new_button.clicked.connect(self.new_wanted)
        self.switch = switch(theme, TALKS)
        self.switch.chosen.connect(self._to_opportunities)
        words, buttons = (Flow(across=theme.px(14), down=theme.px(6)) for _ in range(2))
        for row, widgets in ((words, (title, self._count)), (buttons, (self.switch, self.new_button))):
            for widget in widgets:
                row.addWidget(widget)
        self._count.stand_beside(title)
        words.setContentsMargins(0, theme.px(2), 0, 0)  # in the middle of the buttons
        head.addLayout(words, 1)
        head.addLayout(buttons)
        scroll.content.addLayout(head)
        scroll.content.addSpacing(theme.px(6))
        self.empty = EmptyState(
            theme,
            "message-circle",
            self.tr("Your talks will come here"),
            self.tr("One talk with someone you know is a fine beginning."),
            self.tr("New talk"),
        )
        self.empty.pressed.connect(self.new_wanted)
        self.search = SearchField(theme, self.tr("Search your sheets and look-backs"), self._saver)
        self.search.searched.connect(self._show_talks)
        self.search.left_downwards.connect(self._to_first)
        self.nothing_found = EmptyState(
            theme,
            "search",
            self.tr("Nothing found"),
            self.tr("No talk holds all of these words. Try another word, or a part of one."),
            self.tr("All talks"),
        )
        self.nothing_found.pressed.connect(self._show_all)
        self.groups = TalkGroups(theme, self._content, self._store)
        self.groups.chosen.connect(self.chosen)
        self.groups.deleted.connect(self._delete)
        self.groups.again_wanted.connect(self._plan_again)
        self.ideas = Ideas(theme, self._content, self._store, self.tr("Keep as an idea"))
        self.ideas.taken.connect(self._make_idea)
        left = QVBoxLayout()
        left.setSpacing(theme.px(12))
        left.addWidget(self.search)
        left.addWidget(self.nothing_found, 0, Qt.AlignmentFlag.AlignTop)
        left.addWidget(self.empty, 0, Qt.AlignmentFlag.AlignTop)
        left.addWidget(self.groups)
        left.addStretch()
        self._across = QHBoxLayout()
        self._across.setSpacing(theme.px(24))
        self._across.addLayout(left, 1)
        self._across.addWidget(self.ideas)
        scroll.content.addLayout(self._across)
        scroll.content.addStretch()

    def _to_opportunities(self, _key: str) -> None:
        self.switch.set_chosen(TALKS)
        self.opportunities_wanted.emit()

    def _to_first(self) -> None:
        self.groups.focus_at(0)

    def _show_all(self) -> None:
        self.search.clear()
        self.search.search_now()
        self.search.setFocus()

    def _delete(self, conversation: str) -> None:
        place = [row.line.conversation.id for row in self.rows].index(conversation)
        if self.delete(conversation):
            self.groups.focus_at(place)

    def _plan_again(self, conversation: str) -> None:
        if self._saver.now(lambda: self._store.conversations.plan_again(conversation)):
            self._after(self._words.moved(Status.PREPARING))
            self.show_row(conversation)

    def _make_idea(self, contact: str) -> None:
        person = self._store.contacts.get(contact)
        talk = Conversation(new_id(), self._store.now(), type=ConversationType.NETWORKING, status=Status.IDEA)
        if person and self._saver.now(lambda: self._store.conversations.add(talk, contact), once=f"idea {contact}"):
            self._after(self.tr("A talk with {name} is an idea now.").replace("{name}", person.name.short))
            self.show_row(talk.id)

    def _after(self, told: str) -> None:
        self.refresh()
        self.told.emit(told, True)
        self.changed.emit()
