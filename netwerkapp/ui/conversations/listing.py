"""All talks in one list, grouped by how far they are."""

from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from netwerkapp.content import Content
from netwerkapp.domain.conversations import TOOK_PLACE, Conversation, ConversationType, Status
from netwerkapp.domain.ids import new_id
from netwerkapp.domain.names import Name
from netwerkapp.domain.starting_point import SHOWN, practice_of, rank
from netwerkapp.storage.conversations import ConversationLine
from netwerkapp.storage.facts import read_facts
from netwerkapp.storage.store import Store
from netwerkapp.ui.buttons import PrimaryButton
from netwerkapp.ui.cards import Card, Divider
from netwerkapp.ui.conversations.words import STATUS_ICONS, ConversationWords
from netwerkapp.ui.dates import short_date, short_with_time
from netwerkapp.ui.empty import EmptyState
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.layouts import clear
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.scroll import PageScroll
from netwerkapp.ui.theme import Theme
from netwerkapp.ui.tiles import BigTile, paint_initials, paint_mini_tiles

SIDE = 300  # px, the column at the right
TWO_COLUMNS = 62  # em
PAGE = 20  # talks of a group at a time
GROUPS = (
    (Status.PLANNED,),
    (Status.PREPARING,),
    (Status.IDEA,),
    (Status.HELD,),
    (Status.DONE,),
    (Status.CANCELLED, Status.NO_SHOW),
)
_FOLDED = frozenset({Status.DONE, Status.CANCELLED})


class ConversationRow(QAbstractButton):
    """One talk: initials, name, what it is about, when, and how far its sheet is."""

    deleted = Signal()

    def __init__(self, theme: Theme, line: ConversationLine, about: str, when: str, filled: int, *, now: bool) -> None:
        super().__init__()
        self._theme, self.line, self._about, self._when, self._filled = theme, line, about, when, filled
        self._now = now
        self._name = line.name.full if line.name else self.tr("Nobody chosen yet")
        self.setText(self._name)
        self.setAccessibleName(", ".join(part for part in (self._name, about, when) if part))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A list row of the design."""
        return QSize(self._theme.px(300), self._theme.px(58))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Del deletes, arrows move."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Delete:
            self.deleted.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the row."""
        theme, painter, row = self._theme, QPainter(self), QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.fillRect(row, theme.colour("accentSoft"))
            painter.fillRect(QRectF(0, 0, theme.px(3), row.height()), theme.colour("accent"))
        elif self.underMouse():
            painter.fillRect(row, theme.colour("sunken"))
        side = theme.px(30)
        tile = QRectF(theme.px(14), (row.height() - side) / 2, side, side)
        paint_initials(painter, tile, self.line.name.initials if self.line.name else "", theme)
        arrow = theme.px(18)
        right = row.right() - theme.px(16) - arrow
        theme.icon("chevron-right", "ink", 18).paint(
            painter, round(right), round((row.height() - arrow) / 2), arrow, arrow
        )
        right -= theme.px(12)
        when_font = theme.font(15, bold=self._now)
        when_wide = max(QFontMetricsF(when_font).horizontalAdvance(self._when), theme.px(81))
        painter.setFont(when_font)
        painter.setPen(theme.colour("now" if self._now else "ink2" if self.line.conversation.date is None else "ink"))
        middle = row.height() / 2
        tiles = self.line.conversation.status not in TOOK_PLACE and self._filled > 0
        box = QRectF(right - when_wide, theme.px(10) if tiles else 0, when_wide, middle - 6 if tiles else row.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._when)
        if tiles:
            paint_mini_tiles(painter, QPointF(right - theme.px(81), middle + theme.px(7)), self._filled, 7, theme)
        left = tile.right() + theme.px(12)
        room = right - when_wide - theme.px(12) - left
        self._paint_words(painter, left, room, middle)
        painter.end()

    def _paint_words(self, painter: QPainter, left: float, room: float, middle: float) -> None:
        theme = self._theme
        for text, font, token, top in (
            (self._name, theme.font(15, bold=True), "ink", middle - theme.px(21)),
            (self._about, theme.font(13), "ink2", middle + theme.px(1)),
        ):
            painter.setFont(font)
            painter.setPen(theme.colour(token))
            short = QFontMetricsF(font).elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(left, top, room, theme.px(20)), Qt.AlignmentFlag.AlignVCenter, short)


class GroupHeader(QAbstractButton):
    """The name of a group with how many; a group that can be folded has an arrow."""

    def __init__(self, theme: Theme, icon: str, text: str, count: int, *, folds: bool) -> None:
        super().__init__()
        self._theme, self._icon, self._count, self._folds = theme, icon, count, folds
        self.setText(text)
        self.setAccessibleName(f"{text}, {count}")
        self.setCheckable(folds)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if folds else Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """One line high."""
        return QSize(self._theme.px(200), self._theme.px(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the header."""
        theme, painter, row = self._theme, QPainter(self), QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(row, theme.colour("sunken"))
        size = theme.px(18)
        top = round((row.height() - size) / 2)
        theme.icon(self._icon, "ink2", 18).paint(painter, theme.px(14), top, size, size)
        bold = theme.font(15, bold=True)
        painter.setFont(bold)
        painter.setPen(theme.colour("ink"))
        left, wide = theme.px(42), QFontMetricsF(bold).horizontalAdvance(self.text())
        painter.drawText(QRectF(left, 0, wide + 2, row.height()), Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setFont(theme.font(15))
        painter.setPen(theme.colour("ink2"))
        count = QRectF(left + wide + theme.px(10), 0, theme.px(80), row.height())
        painter.drawText(count, Qt.AlignmentFlag.AlignVCenter, str(self._count))
        if self._folds:
            name = "chevron-down" if self.isChecked() else "chevron-right"
            theme.icon(name, "ink", 18).paint(painter, round(row.right()) - theme.px(34), top, size, size)
        if self.hasFocus():
            painter.setPen(theme.pen("accent", 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(row.adjusted(2, 2, -2, -2), theme.px(6), theme.px(6))
        painter.end()


class ConversationList(QWidget):
    """The list, and three people you could talk to."""

    chosen = Signal(str)  # conversation id
    new_wanted = Signal()
    changed = Signal()
    told = Signal(str, bool)

    def __init__(self, theme: Theme, content: Content, store: Store, saver: Saver) -> None:
        super().__init__()
        self._theme, self._content, self._store, self._saver = theme, content, store, saver
        self._words = ConversationWords()
        self._unfolded: set[Status] = set()
        self._limits: dict[Status, int] = {}
        self.rows: list[ConversationRow] = []
        scroll = PageScroll(theme)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        head = QHBoxLayout()
        title = Label(theme, self.tr("Conversations"), role="h1")
        title.setWordWrap(False)
        self._count = Label(theme, role="muted")
        self.new_button = PrimaryButton(theme, self.tr("New conversation"), "plus")
        self.new_button.clicked.connect(self.new_wanted)
        head.setSpacing(theme.px(14))
        head.addWidget(title)
        head.addWidget(self._count, 1)
        head.addWidget(self.new_button)
        scroll.content.addLayout(head)
        scroll.content.addSpacing(theme.px(6))
        self.empty = EmptyState(
            theme,
            "message-circle",
            self.tr("Your conversations will come here"),
            self.tr("One talk with someone you know is a fine beginning."),
            self.tr("New conversation"),
        )
        self.empty.pressed.connect(self.new_wanted)
        scroll.content.addWidget(self.empty)
        self._across = QHBoxLayout()
        self._across.setSpacing(theme.px(24))
        scroll.content.addLayout(self._across)
        scroll.content.addStretch()
        self._card = Card(theme, padding=0)
        self._card.content.setContentsMargins(1, 1, 1, 1)
        self._card.content.setSpacing(0)
        left = QVBoxLayout()
        left.addWidget(self._card)
        left.addStretch()
        self._across.addLayout(left, 1)
        self._side = QWidget()
        self._ideas = QVBoxLayout(self._side)
        self._ideas.setContentsMargins(0, 0, 0, 0)
        self._ideas.setSpacing(theme.px(6))
        self._across.addWidget(self._side)

    def refresh(self) -> None:
        """Read the groups again."""
        theme, store = self._theme, self._store
        clear(self._card.content)
        self.rows = []
        held = store.conversations.count(tuple(TOOK_PLACE))
        self._count.setText(self.tr("{number} held").format(number=self._words.number(held)) if held else "")
        total = 0
        for statuses in GROUPS:
            count = store.conversations.count(statuses)
            total += count
            if count:
                self._add_group(statuses, count)
        self._card.setVisible(total > 0)
        self.empty.setVisible(total == 0)
        self.new_button.setVisible(total > 0)
        clear(self._ideas)
        self._add_ideas()
        self._ideas.addSpacing(theme.px(12))
        row = QHBoxLayout()
        row.setSpacing(theme.px(14))
        row.addWidget(BigTile(theme, "ear", 84), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(theme, self._content.sheet.texts["listening"], role="muted"), 1)
        self._ideas.addLayout(row)
        self._ideas.addStretch()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The ideas stand beside the list where there is room, else below it."""
        super().resizeEvent(event)
        wide = self._theme.em(self.width()) >= TWO_COLUMNS
        self._across.setDirection(QHBoxLayout.Direction.LeftToRight if wide else QHBoxLayout.Direction.TopToBottom)
        self._side.setMaximumWidth(self._theme.px(SIDE) if wide else 16_777_215)
        self._side.setMinimumWidth(self._theme.px(SIDE) if wide else 0)

    def _add_group(self, statuses: tuple[Status, ...], count: int) -> None:
        theme, first = self._theme, statuses[0]
        folds = first in _FOLDED
        name = self.tr("Did not go ahead") if first is Status.CANCELLED else self._words.status(first)
        header = GroupHeader(theme, STATUS_ICONS[first], name, count, folds=folds)
        if self._card.content.count():
            self._card.content.addWidget(Divider(theme))
        self._card.content.addWidget(header)
        if folds:
            header.setChecked(first in self._unfolded)
            header.clicked.connect(partial(self._fold, first))
            if first not in self._unfolded:
                return
        limit = self._limits.get(first, PAGE)
        for line in self._store.conversations.page(statuses, 0, limit):
            self._card.content.addWidget(Divider(theme))
            self._card.content.addWidget(self._row(line))
        if count > limit:
            more = Link(theme, self.tr("Show more"))
            more.clicked.connect(partial(self._show_more, first))
            self._card.content.addWidget(more)

    def _row(self, line: ConversationLine) -> ConversationRow:
        talk = line.conversation
        channel = self._words.channels().get(talk.channel, "") if talk.channel else ""
        about = ", ".join(part for part in (channel, line.goal) if part)
        thanks = talk.status is Status.HELD and self._thanks_today(talk)
        if thanks:
            when = self.tr("thank-you today")
        elif talk.date:
            when = short_with_time(short_date(talk.date), talk.time if talk.status not in TOOK_PLACE else "")
        else:
            when = self.tr("no day yet")
        row = ConversationRow(self._theme, line, about, when, self._sections_filled(line), now=thanks)
        row.clicked.connect(lambda _checked=False: self.chosen.emit(talk.id))
        row.deleted.connect(lambda: self._delete(row))
        self.rows.append(row)
        return row

    def _thanks_today(self, talk: Conversation) -> bool:
        return talk.date is not None and not talk.retro and (self._store.today() - talk.date).days in (0, 1)

    def _sections_filled(self, line: ConversationLine) -> int:
        """How many sections of the sheet hold something."""
        answered = line.answered | ({"questions"} if any(key == "q1" for key in line.answered) else set())
        filled = sum(
            any(field.id in answered for field in section.field) or self._practical(section.id, line)
            for section in self._content.sheet.section
        )
        return int(filled)

    def _practical(self, section: str, line: ConversationLine) -> bool:
        return section == "practical" and bool(line.conversation.date or line.conversation.place)

    def _fold(self, status: Status, checked: bool) -> None:
        (self._unfolded.add if checked else self._unfolded.discard)(status)
        self.refresh()

    def _show_more(self, status: Status, _checked: bool = False) -> None:
        self._limits[status] = self._limits.get(status, PAGE) + PAGE
        self.refresh()

    def _delete(self, row: ConversationRow) -> None:
        talk, place = row.line.conversation, self.rows.index(row)
        if self._saver.now(lambda: self._store.conversations.delete(talk.id)):
            self.refresh()
            if self.rows:
                self.rows[min(place, len(self.rows) - 1)].setFocus()
            self.told.emit(self.tr("This talk is off your list."), True)
            self.changed.emit()

    def _add_ideas(self) -> None:
        """Three people the rule for choosing would begin with."""
        theme, texts = self._theme, self._content.sheet.texts
        today = self._store.today()
        facts = read_facts(self._store.door)
        debriefs = [
            talk for talk in facts.talks if talk.took_place and talk.debriefed and talk.day and talk.day <= today
        ]
        ranking = rank(facts.candidates, practice_of(debriefs), today)
        people = [self._store.contacts.get(choice.contact) for choice in ranking.choices[:SHOWN]]
        if not any(people):
            return
        self._ideas.addWidget(Label(theme, texts["who_could"], role="h2"))
        self._ideas.addWidget(Label(theme, texts["begin_known"], role="muted"))
        for person in people:
            if person is None:
                continue
            self._ideas.addWidget(Divider(theme))
            self._ideas.addWidget(Label(theme, person.name.full, role="h3"))
            about = person.work or person.met
            if about:
                self._ideas.addWidget(Label(theme, f"{about[0].upper()}{about[1:]}"))
            link = Link(theme, self.tr("Make it an idea"))
            link.setAccessibleDescription(person.name.full)
            link.clicked.connect(partial(self._make_idea, person.id, person.name))
            self._ideas.addWidget(link)

    def _make_idea(self, contact: str, name: Name, _checked: bool = False) -> None:
        talk = Conversation(new_id(), self._store.now(), type=ConversationType.NETWORKING, status=Status.IDEA)
        if self._saver.now(lambda: self._store.conversations.add(talk, contact)):
            self.refresh()
            self.told.emit(self.tr("A talk with {name} is an idea now.").format(name=name.short), True)
            self.changed.emit()
