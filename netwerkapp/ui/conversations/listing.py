"""All talks in one list, grouped by how far they are; or those in which words were found."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netwerkapp.content import Content
from netwerkapp.domain.conversations import TOOK_PLACE, Conversation, ConversationType, Status
from netwerkapp.domain.ids import new_id
from netwerkapp.storage.conversations import ConversationLine
from netwerkapp.storage.store import Store
from netwerkapp.storage.talk_search import PERSON
from netwerkapp.ui.buttons import PrimaryButton
from netwerkapp.ui.cards import Card, Divider
from netwerkapp.ui.conversations.columns import TWO_COLUMNS, place_beside, place_columns
from netwerkapp.ui.conversations.field_words import FieldWords
from netwerkapp.ui.conversations.ideas import Ideas
from netwerkapp.ui.conversations.rows import ConversationRow, GroupHeader, ListRow
from netwerkapp.ui.conversations.switch import TALKS, switch
from netwerkapp.ui.conversations.words import STATUS_ICONS, ConversationWords
from netwerkapp.ui.dates import day_month, short_date, short_with_time
from netwerkapp.ui.empty import EmptyState
from netwerkapp.ui.flow import Flow
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.layouts import clear
from netwerkapp.ui.numbers import NumberWords
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.scroll import WIDEST, PageScroll
from netwerkapp.ui.search_field import SearchField
from netwerkapp.ui.theme import Theme

SIDE = 300  # px, the column at the right
PAGE = 20  # talks of a group at a time
THANK_DAYS = 1  # days after a talk that a thank-you is for today
GROUPS = (
    (Status.PLANNED,),
    (Status.PREPARING,),
    (Status.IDEA,),
    (Status.HELD,),
    (Status.DONE,),
    (Status.CANCELLED, Status.NO_SHOW),
)
_FOLDED = frozenset({Status.DONE, Status.CANCELLED})


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
        self._unfolded: set[Status] = set()
        self._limits: dict[Status, int] = {}
        self.rows: list[ConversationRow] = []
        self.headers: dict[Status, GroupHeader] = {}
        self._fields = FieldWords(content)
        self._found_limit = PAGE
        self._build()

    def refresh(self) -> None:
        """Read the groups again."""
        clear(self._card.content)
        self.rows, self.headers = [], {}
        conversations = self._store.conversations
        held = conversations.count(tuple(TOOK_PLACE))
        self._count.setText(self.tr("{number} held").format(number=NumberWords().word(held)) if held else "")
        counts = [(statuses, conversations.count(statuses)) for statuses in GROUPS]
        total = sum(count for _, count in counts)
        searched = total > 0 and bool(self.search.text().strip())
        if searched:
            self._add_found(self._store.talk_search.find(self.search.text()))
        else:
            for statuses, count in counts:
                if count:
                    self._add_group(statuses, count)
        self._round_corners()
        self._card.setVisible(bool(self._in_card()))
        self.nothing_found.setVisible(searched and not self.rows)
        self.empty.setVisible(total == 0)
        self.new_button.setVisible(total > 0)
        self.search.setVisible(total > 0)
        self.ideas.refresh()
        self.ideas.setVisible(total > 0 or bool(self.ideas.links))

    def show_row(self, conversation: str) -> None:
        """Give the focus to the row of this talk, or to the list."""
        row = next((row for row in self.rows if row.line.conversation.id == conversation), None)
        (row or self).setFocus()

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
        place_beside(self._theme, self._head, self.width(), TWO_COLUMNS)

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
        self._count.setWordWrap(False)
        self.switch = switch(theme, TALKS)
        self.switch.chosen.connect(self._to_opportunities)
        words, buttons = (Flow(across=theme.px(14), down=theme.px(6)) for _ in range(2))
        for row, widgets in ((words, (title, self._count)), (buttons, (self.switch, self.new_button))):
            for widget in widgets:
                row.addWidget(widget)
        self._count.setMinimumHeight(title.sizeHint().height())
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
        self.search = SearchField(theme, self.tr("Search your sheets and look-backs"))
        self.search.searched.connect(self._search)
        self.search.left_downwards.connect(self._to_first)
        self.nothing_found = EmptyState(
            theme,
            "search",
            self.tr("Nothing found"),
            self.tr("No talk holds all of these words. Try another word, or a part of one."),
            self.tr("All talks"),
        )
        self.nothing_found.pressed.connect(self._show_all)
        self._card = Card(theme, padding=0)
        self._card.content.setContentsMargins(1, 1, 1, 1)
        self._card.content.setSpacing(0)
        self.ideas = Ideas(theme, self._content, self._store, self.tr("Make it an idea"))
        self.ideas.taken.connect(self._make_idea)
        left = QVBoxLayout()
        left.setSpacing(theme.px(12))
        left.addWidget(self.search)
        left.addWidget(self.nothing_found, 0, Qt.AlignmentFlag.AlignTop)
        left.addWidget(self.empty, 0, Qt.AlignmentFlag.AlignTop)
        left.addWidget(self._card)
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

    def _add_group(self, statuses: tuple[Status, ...], count: int) -> None:
        theme, first, column = self._theme, statuses[0], self._card.content
        name = self.tr("Did not go ahead") if first is Status.CANCELLED else self._words.status(first)
        folds, done = first in _FOLDED, first in TOOK_PLACE
        header = GroupHeader(theme, STATUS_ICONS[first], name, count, folds=folds, done=done)
        header.moved.connect(partial(self._move, header))
        self.headers[first] = header
        if column.count():
            column.addWidget(Divider(theme))
        column.addWidget(header)
        if folds:
            header.setChecked(first in self._unfolded)
            header.clicked.connect(lambda checked: self._fold(first, checked))
            if first not in self._unfolded:
                return
        limit = self._limits.get(first, PAGE)
        for line in self._store.conversations.page(statuses, 0, limit):
            column.addWidget(Divider(theme))
            column.addWidget(self._row(line))
        if count > limit:
            self._add_more(partial(self._show_more, first))

    def _add_found(self, talks: list[str]) -> None:
        """Show the first of these talks, each with a line of where the words stand."""
        if not talks:
            return
        theme, column, shown = self._theme, self._card.content, talks[: self._found_limit]
        self.found_header = GroupHeader(theme, "search", self.tr("Found"), len(talks), folds=False)
        column.addWidget(self.found_header)
        places = self._store.talk_search.where(self.search.text(), shown)
        for line, where in zip(self._store.conversations.lines(shown), places, strict=True):
            column.addWidget(Divider(theme))
            said = "" if where.place == PERSON else self._fields.named(where.place, where.excerpt)
            column.addWidget(self._row(line, said))
        if len(talks) > len(shown):
            self._add_more(self._show_more_found)

    def _add_more(self, show: Callable[..., None]) -> None:
        theme, row = self._theme, QHBoxLayout()
        more = Link(theme, self.tr("Show more"))
        more.clicked.connect(show)
        row.setContentsMargins(theme.px(56), theme.px(4), 0, theme.px(4))
        row.addWidget(more)
        row.addStretch()
        self._card.content.addWidget(Divider(theme))
        self._card.content.addLayout(row)

    def _row(self, line: ConversationLine, said: str = "") -> ConversationRow:
        talk = line.conversation
        thanks = talk.status is Status.HELD and self._thanks_today(talk)
        about = said or self._words.about(talk.channel, day_month(talk.date) if thanks and talk.date else line.goal)
        if thanks:
            when = self.tr("thank-you today")
        elif talk.date:
            when = short_with_time(short_date(talk.date), "" if talk.status in TOOK_PLACE else talk.time)
        else:
            when = self.tr("no day yet")
        row = ConversationRow(self._theme, line, about, when, self._sections_filled(line), now=thanks)
        row.clicked.connect(partial(self._choose, talk.id))
        row.deleted.connect(partial(self._delete, row))
        row.again_wanted.connect(partial(self._plan_again, talk.id))
        row.moved.connect(partial(self._move, row))
        self.rows.append(row)
        return row

    def _thanks_today(self, talk: Conversation) -> bool:
        return talk.date is not None and not talk.retro and (self._store.today() - talk.date).days <= THANK_DAYS

    def _sections_filled(self, line: ConversationLine) -> int:
        """How many sections of the sheet hold something; a day or place is something practical."""
        talk = line.conversation
        answered = line.answered | {
            name for name, value in (("date", talk.date), ("place", talk.place), ("minutes", talk.minutes)) if value
        }
        sections = self._content.sheet.section
        return sum(any(field.id in answered for field in section.field) for section in sections)

    def _round_corners(self) -> None:
        rows = self._in_card()
        if rows:
            rows[0].first = True
            rows[-1].last = self._card.content.indexOf(rows[-1]) == self._card.content.count() - 1

    def _in_card(self) -> list[ListRow]:
        column = self._card.content
        items = [column.itemAt(place) for place in range(column.count())]
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if isinstance(widget, ListRow)]

    def _search(self) -> None:
        self._found_limit = PAGE
        self.refresh()

    def _to_first(self) -> None:
        if self.rows:
            self.rows[0].setFocus()

    def _show_all(self) -> None:
        self.search.clear()
        self.search.search_now()
        self.search.setFocus()

    def _choose(self, conversation: str, _checked: bool = False) -> None:
        self.chosen.emit(conversation)

    def _move(self, row: ListRow, by: int) -> None:
        """Go to the next row, or the one before, that can have the focus."""
        rows = [one for one in self._in_card() if one in self.rows or one.isCheckable()]
        rows[min(max(rows.index(row) + by, 0), len(rows) - 1)].setFocus()

    def _fold(self, status: Status, checked: bool) -> None:
        (self._unfolded.add if checked else self._unfolded.discard)(status)
        self.refresh()
        self.headers[status].setFocus()

    def _show_more(self, status: Status, _checked: bool = False) -> None:
        shown = len(self.rows)
        self._limits[status] = self._limits.get(status, PAGE) + PAGE
        self.refresh()
        self.rows[min(shown, len(self.rows) - 1)].setFocus()

    def _show_more_found(self, _checked: bool = False) -> None:
        shown = len(self.rows)
        self._found_limit += PAGE
        self.refresh()
        self.rows[min(shown, len(self.rows) - 1)].setFocus()

    def _delete(self, row: ConversationRow) -> None:
        place = self.rows.index(row)
        if self.delete(row.line.conversation.id) and self.rows:
            self.rows[min(place, len(self.rows) - 1)].setFocus()

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
