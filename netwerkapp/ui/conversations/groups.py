"""The talks in one card: grouped by how far they are, or those in which words were found. The arrows walk over them."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from netwerkapp.content import Content
from netwerkapp.domain.conversations import TOOK_PLACE, Conversation, Status
from netwerkapp.storage.conversations import ConversationLine
from netwerkapp.storage.store import Store
from netwerkapp.storage.talk_search import PERSON
from netwerkapp.ui.cards import Card, Divider
from netwerkapp.ui.conversations.field_words import FieldWords
from netwerkapp.ui.conversations.rows import ConversationRow, GroupHeader, ListRow
from netwerkapp.ui.conversations.words import STATUS_ICONS, ConversationWords
from netwerkapp.ui.dates import day_month, short_date, short_with_time
from netwerkapp.ui.labels import Link
from netwerkapp.ui.layouts import clear
from netwerkapp.ui.theme import Theme

PAGE = 20  # talks of a group at a time
THANK_DAYS = 1  # days after a talk that a thank-you is for today
Group = tuple[Status, ...]
GROUPS: tuple[Group, ...] = (
    (Status.PLANNED,),
    (Status.PREPARING,),
    (Status.IDEA,),
    (Status.HELD,),
    (Status.DONE,),
    (Status.CANCELLED, Status.NO_SHOW),
)
_FOLDED = frozenset({Status.DONE, Status.CANCELLED})


class TalkGroups(Card):
    """Shows a part of each long group, and more when that is asked. Writes nothing."""

    chosen = Signal(str)  # conversation id
    deleted = Signal(str)  # conversation id: away with it
    again_wanted = Signal(str)  # conversation id: plan it again

    def __init__(self, theme: Theme, content: Content, store: Store) -> None:
        super().__init__(theme, padding=0)
        self._theme, self._content, self._store = theme, content, store
        self._words, self._fields = ConversationWords(), FieldWords(content)
        self._unfolded: set[Status] = set()
        self._limits: dict[Status, int] = {}
        self._counts: Sequence[tuple[Group, int]] = ()
        self._searched, self._found_limit = "", PAGE
        self.rows: list[ConversationRow] = []
        self.headers: dict[Status, GroupHeader] = {}
        self.content.setContentsMargins(1, 1, 1, 1)
        self.content.setSpacing(0)

    def show_groups(self, counts: Sequence[tuple[Group, int]]) -> None:
        """Show the groups in which there are talks; `counts` says how many."""
        self._counts, self._searched = counts, ""
        self._begin()
        for statuses, count in counts:
            if count:
                self._add_group(statuses, count)
        self._end()

    def show_found(self, searched: str) -> None:
        """Show the first of the talks that hold these words, each with a line of where they stand."""
        if searched != self._searched:
            self._searched, self._found_limit = searched, PAGE
        self._begin()
        self._add_found(self._store.talk_search.find(searched))
        self._end()

    def row_of(self, conversation: str) -> ConversationRow | None:
        """Return the row of this talk, where it is shown."""
        return next((row for row in self.rows if row.line.conversation.id == conversation), None)

    def focus_at(self, place: int) -> None:
        """Give the focus to the talk at this place, or to the last one."""
        if self.rows:
            self.rows[min(place, len(self.rows) - 1)].setFocus()

    def _begin(self) -> None:
        clear(self.content)
        self.rows, self.headers = [], {}

    def _end(self) -> None:
        rows = self._in_card()
        if rows:
            rows[0].first = True
            rows[-1].last = self.content.indexOf(rows[-1]) == self.content.count() - 1
        self.setVisible(bool(rows))

    def _again(self) -> None:
        if self._searched:
            self.show_found(self._searched)
        else:
            self.show_groups(self._counts)

    def _add_group(self, statuses: Group, count: int) -> None:
        theme, first, column = self._theme, statuses[0], self.content
        name = self.tr("Did not go ahead") if first is Status.CANCELLED else self._words.status(first)
        folds, done = first in _FOLDED, first in TOOK_PLACE
        header = GroupHeader(theme, STATUS_ICONS[first], name, count, folds=folds, done=done)
        header.walked.connect(partial(self._walk, header))
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
        if not talks:
            return
        theme, column, shown = self._theme, self.content, talks[: self._found_limit]
        self.found_header = GroupHeader(theme, "search", self.tr("Found"), len(talks), folds=False)
        column.addWidget(self.found_header)
        places = self._store.talk_search.where(self._searched, shown)
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
        self.content.addWidget(Divider(theme))
        self.content.addLayout(row)

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
        row.deleted.connect(partial(self.deleted.emit, talk.id))
        row.again_wanted.connect(partial(self.again_wanted.emit, talk.id))
        row.walked.connect(partial(self._walk, row))
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

    def _in_card(self) -> list[ListRow]:
        items = [self.content.itemAt(place) for place in range(self.content.count())]
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if isinstance(widget, ListRow)]

    def _choose(self, conversation: str, _checked: bool = False) -> None:
        self.chosen.emit(conversation)

    def _walk(self, row: ListRow, by: int) -> None:
        """Go to the next row, or the one before, that can have the focus."""
        rows = [one for one in self._in_card() if one in self.rows or one.isCheckable()]
        rows[min(max(rows.index(row) + by, 0), len(rows) - 1)].setFocus()

    def _fold(self, status: Status, checked: bool) -> None:
        (self._unfolded.add if checked else self._unfolded.discard)(status)
        self._again()
        self.headers[status].setFocus()

    def _show_more(self, status: Status, _checked: bool = False) -> None:
        shown = len(self.rows)
        self._limits[status] = self._limits.get(status, PAGE) + PAGE
        self._again()
        self.focus_at(shown)

    def _show_more_found(self, _checked: bool = False) -> None:
        shown = len(self.rows)
        self._found_limit += PAGE
        self._again()
        self.focus_at(shown)
