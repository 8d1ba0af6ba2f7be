"""The first page: where you stand, the next small step, this week, and how it feels."""

from datetime import timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from netwerkapp.content import Content
from netwerkapp.domain.conversations import Channel, Status
from netwerkapp.domain.ladder import Ladder
from netwerkapp.storage.conversations import ConversationLine
from netwerkapp.storage.store import Store
from netwerkapp.ui.dates import long_date, short_date, short_with_time
from netwerkapp.ui.labels import Label
from netwerkapp.ui.ladder.evidence import Evidence
from netwerkapp.ui.ladder.geometry import StairsGeometry
from netwerkapp.ui.ladder.next_step_card import WIDTH, NextStepCard
from netwerkapp.ui.ladder.staircase import Staircase
from netwerkapp.ui.ladder.trend_chart import SHOWN, TrendCard
from netwerkapp.ui.ladder.week import Week, WeekRow
from netwerkapp.ui.page import Page
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.scroll import PageScroll
from netwerkapp.ui.theme import Theme

TWO_COLUMNS = 62  # em of content
AHEAD, BEHIND = 7, 14  # days of plans, and of talks that may still be thanked for
_MORNING, _AFTERNOON, _EVENING = 6, 12, 18  # o'clock
_ICONS = {Channel.WRITING: "mail", Channel.PHONE: "phone", Channel.WALK: "footprints", Channel.ONLINE: "monitor"}


class LadderPage(Page):
    """Reads the ladder and shows it; every button leads to another page."""

    step_chosen = Signal(object)  # NextStep
    conversation_chosen = Signal(str)
    contact_chosen = Signal(str)

    def __init__(self, theme: Theme, content: Content, store: Store, saver: Saver) -> None:
        super().__init__()
        self._theme, self._texts, self._store, self._saver = theme, content.ladder, store, saver
        self._ladder: Ladder | None = None
        self._greeting = Label(theme, role="h1")
        self._where = Label(theme, role="muted")
        self.stairs = Staircase(theme, self._texts)
        self.evidence = Evidence(theme, self._texts)
        self.card = NextStepCard(theme, self._texts)
        self.week = Week(theme, self._texts.texts["this_week"], content.welcome.texts["empty_week"])
        self.trend = TrendCard(theme, self._texts)
        self._wide: bool | None = None
        self._build()
        self.stairs.rung_chosen.connect(self._show_rung)
        self.card.pressed.connect(self._choose_step)
        self.week.conversation_chosen.connect(self.conversation_chosen)

    def refresh(self) -> None:
        """Read the ladder, this week and the look-backs again."""
        ladder = self._store.ladders.read()
        self._ladder = ladder
        self._greet(ladder)
        self.stairs.show_ladder(ladder)
        self.evidence.show_rung(ladder, ladder.rung)
        contact = self._store.contacts.get(ladder.next_step.contact or "")
        self.card.show_step(ladder.next_step, contact.name.short if contact else "")
        self.week.show_groups(self._groups())
        self.trend.show_points(self._store.trends.latest(SHOWN))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room, else one."""
        super().resizeEvent(event)
        self._arrange(wide=self._theme.em(self.width()) >= TWO_COLUMNS)

    def _build(self) -> None:
        theme = self._theme
        scroll = PageScroll(theme)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(26))
        self._grid.setVerticalSpacing(theme.px(16))
        scroll.content.addLayout(self._grid)
        scroll.content.addStretch()
        head, self._head = QVBoxLayout(), QWidget()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(theme.px(6))
        head.addWidget(self._greeting)
        head.addWidget(self._where)
        self._head.setLayout(head)
        self._picture = QWidget()
        self._over = QGridLayout(self._picture)
        self._over.setContentsMargins(0, 0, 0, 0)
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(theme.px(20))
        side.addWidget(self.card)
        side.addWidget(self.week)
        side.addStretch()
        self._arrange(wide=True)

    def _arrange(self, *, wide: bool) -> None:
        """Place the parts: the evidence in the corner that the stairs leave free, or below them."""
        if wide == self._wide:
            return
        self._wide = wide
        theme, grid = self._theme, self._grid
        for widget in (self._head, self._picture, self._side, self.trend):
            grid.removeWidget(widget)
        for widget in (self.stairs, self.evidence):
            self._over.removeWidget(widget)
        corner = StairsGeometry(theme.scale).free_corner()
        bottom, top = Qt.AlignmentFlag.AlignBottom, Qt.AlignmentFlag.AlignTop
        left = Qt.AlignmentFlag.AlignLeft
        self._over.addWidget(self.stairs, 0, 0, bottom | left)
        if wide:
            self.evidence.setFixedWidth(round(corner.width))
            self._over.addWidget(self.evidence, 0, 0, top | left)
            self._side.setFixedWidth(theme.px(WIDTH))
            grid.addWidget(self._head, 0, 0)
            grid.addWidget(self._picture, 1, 0)
            grid.addWidget(self.trend, 2, 0)
            grid.addWidget(self._side, 0, 1, 3, 1)
        else:
            self.evidence.setMinimumWidth(0)
            self.evidence.setMaximumWidth(theme.px(632))
            self._over.addWidget(self.evidence, 1, 0)
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(theme.px(632))
            grid.addWidget(self._head, 0, 0)
            grid.addWidget(self._side, 1, 0)
            grid.addWidget(self._picture, 2, 0)
            grid.addWidget(self.trend, 3, 0)
        self.trend.setMaximumWidth(theme.px(632))
        self.evidence.raise_()

    def _greet(self, ladder: Ladder) -> None:
        hour = self._store.now().hour
        if _MORNING <= hour < _AFTERNOON:
            greeting = self.tr("Good morning")
        elif _AFTERNOON <= hour < _EVENING:
            greeting = self.tr("Good afternoon")
        elif hour >= _EVENING:
            greeting = self.tr("Good evening")
        else:
            greeting = self.tr("Good night")
        name = self._store.profile.get("name")
        self._greeting.setText(f"{greeting}, {name}" if name else greeting)
        rung = self._texts.rung[ladder.rung - 1]
        at = self._texts.texts["you_are_at"].format(stage=rung.stage.lower(), plain=rung.plain)
        day = long_date(self._store.today())
        self._where.setText(f"{day[0].upper()}{day[1:]}. {at}")

    def _groups(self) -> list[tuple[str, list[WeekRow]]]:
        """What is left after talks, and what is planned, in the order it is due."""
        today, texts = self._store.today(), self._texts.texts
        held = self._store.conversations.page((Status.HELD,), 0, 20)
        after = [self._after(line) for line in held if self._is_due(line)]
        planned = [self._planned(line) for line in self._store.conversations.between(today, today + timedelta(AHEAD))]
        return [(texts["follow_up"], after), (texts["planned"], planned)]

    def _is_due(self, line: ConversationLine) -> bool:
        talk = line.conversation
        return (
            not talk.retro
            and talk.date is not None
            and self._store.today() - timedelta(BEHIND) < talk.date <= self._store.today()
        )

    def _after(self, line: ConversationLine) -> WeekRow:
        talk, today = line.conversation, self._store.today()
        name = line.name.short if line.name else self.tr("someone")
        when = talk.date or today
        if line.reflected:
            title, icon = self.tr("Thank-you to {name}").format(name=name), "mail"
        else:
            title, icon = self.tr("Look back on your talk with {name}").format(name=name), "pencil"
        fresh = when >= today - timedelta(1)
        return WeekRow(icon, title, "", self.tr("today") if fresh else self.tr("can be this week"), fresh, talk.id)

    def _planned(self, line: ConversationLine) -> WeekRow:
        talk, today = line.conversation, self._store.today()
        name = line.name.short if line.name else self.tr("someone")
        title = self._what(talk.channel).format(name=name)
        when = self.tr("today") if talk.date == today else short_date(talk.date or today)
        below = "" if talk.ready_at else self.tr("Sheet not ready yet")
        icon = _ICONS.get(talk.channel, "coffee") if talk.channel else "message-circle"
        return WeekRow(icon, title, below, short_with_time(when, talk.time), talk.date == today, talk.id)

    def _what(self, channel: Channel | None) -> str:
        return {
            Channel.WRITING: self.tr("Write to {name}"),
            Channel.PHONE: self.tr("Call {name}"),
            Channel.WALK: self.tr("Walk with {name}"),
            Channel.COFFEE: self.tr("Coffee with {name}"),
            Channel.ONLINE: self.tr("Online with {name}"),
            None: self.tr("Talk with {name}"),
        }[channel]

    def _show_rung(self, rung: int) -> None:
        if self._ladder is not None:
            self.evidence.show_rung(self._ladder, rung)

    def _choose_step(self) -> None:
        if self._ladder is not None:
            self.step_chosen.emit(self._ladder.next_step)
