"""The first page: where you stand, the next small step, this week, and how it feels."""

from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from netwerkapp.content import Content
from netwerkapp.domain.ladder import Ladder
from netwerkapp.storage.store import Store
from netwerkapp.ui.dates import long_date
from netwerkapp.ui.labels import Label
from netwerkapp.ui.ladder.evidence import Evidence
from netwerkapp.ui.ladder.geometry import WIDTH as STAIRS
from netwerkapp.ui.ladder.next_step_card import WIDTH
from netwerkapp.ui.ladder.picture import Picture
from netwerkapp.ui.ladder.staircase import Staircase
from netwerkapp.ui.ladder.this_week import ThisWeek
from netwerkapp.ui.ladder.today import Today
from netwerkapp.ui.ladder.trend_chart import SHOWN, TrendCard
from netwerkapp.ui.ladder.week import Thing, Week, WeekRow
from netwerkapp.ui.ladder.week_deeds import WeekDeeds
from netwerkapp.ui.layouts import forget
from netwerkapp.ui.page import Page
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.scroll import PageScroll
from netwerkapp.ui.theme import Theme

TWO_COLUMNS = 62  # em of content
GAP, LEAST_GAP = 26, 14  # px between the columns; the least when there is a scroll bar
LEFT, TOP, RIGHT, BOTTOM = 28, 20, 24, 12
SCROLL_BAR = 12
WHAT_HAPPENED, PLAN = ("w6", "after"), ("w8", "plan")  # a step and a question in it
_MORNING, _AFTERNOON, _EVENING = 6, 12, 18  # o'clock


class LadderPage(Page):
    """Reads the ladder and shows it; every button leads to another page."""

    step_chosen = Signal(object)  # NextStep
    conversation_chosen = Signal(str)
    contact_chosen = Signal(str)
    question_wanted = Signal(str, str)  # step and question

    def __init__(self, theme: Theme, content: Content, store: Store, saver: Saver) -> None:
        super().__init__()
        self._theme, self._texts, self._store, self._saver = theme, content.ladder, store, saver
        self._wide: bool | None = None
        self._this_week = ThisWeek(content.ladder, store, self)
        self.greeting = Label(theme, role="h1")
        self.where = Label(theme, role="muted")
        self.stairs = Staircase(theme, self._texts)
        self.evidence = Evidence(theme, self._texts)
        self.picture = Picture(theme, self.stairs, self.evidence)
        self.today = Today(theme, self._texts, store, saver)
        self.card = self.today.card
        self.week = Week(theme, self._texts.texts["this_week"], content.welcome.texts["empty_week"])
        self.trend = TrendCard(theme, self._texts)
        self._build()
        self.stairs.rung_chosen.connect(self._show_rung)
        self.today.step_chosen.connect(self.step_chosen)
        self.today.told.connect(self.told)
        self.today.changed.connect(self._after_change)
        deeds = WeekDeeds(store, saver, self)
        deeds.kept.connect(self._after_deed)
        self.week.opened.connect(self._open)
        self.week.done.connect(deeds.mark_done)

    def refresh(self) -> None:
        """Read the ladder, this week and the look-backs again."""
        ladder = self._store.ladders.read()
        self._greet(ladder)
        self.stairs.show_ladder(ladder)
        self.evidence.show_ladder(ladder)
        self.picture.arrange()
        self.today.show_ladder(ladder)
        self.week.show_groups(self._this_week.groups())
        self.trend.show_points(self._store.trends.latest(SHOWN))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room, else one."""
        super().resizeEvent(event)
        theme, needed = self._theme, LEFT + STAIRS + LEAST_GAP + WIDTH + RIGHT
        wide = theme.em(self.width()) >= TWO_COLUMNS and self.width() - SCROLL_BAR >= theme.px(needed)
        if wide != self._wide:
            self._wide = wide
            self._arrange(wide)

    def _build(self) -> None:
        theme, column = self._theme, QVBoxLayout(self)
        scroll = PageScroll(theme, margins=(LEFT, TOP, RIGHT, BOTTOM))
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)
        self._columns = QHBoxLayout()
        self._left, self._right = QWidget(), QWidget()
        self._gap = QSpacerItem(0, 0)
        self._lefts, self._rights = QVBoxLayout(self._left), QVBoxLayout(self._right)
        for layout in (self._columns, self._lefts, self._rights):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self._columns.addWidget(self._left)
        self._columns.addSpacerItem(self._gap)
        self._columns.addWidget(self._right)
        self._columns.addStretch()
        scroll.content.addLayout(self._columns)
        scroll.content.addStretch()
        self._head, head = QWidget(), QVBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(theme.px(3))
        head.addWidget(self.greeting)
        head.addWidget(self.where)
        self._head.setLayout(head)

    def _arrange(self, wide: bool) -> None:
        """Place the parts: what to do beside the stairs, or above and under them."""
        theme = self._theme
        forget(self._lefts)
        forget(self._rights)
        if wide:
            _fill(self._lefts, theme, [(self._head, 7), (self.picture, 16), (self.trend, 0)])
            _fill(self._rights, theme, [(self.today, 16), (self.week, 0)])
        else:
            last = [(self.week, 20), (self.trend, 0)]
            _fill(self._lefts, theme, [(self._head, 10), (self.today, 4), (self.picture, 20), *last])
        self._right.setVisible(wide)
        self._columns.setStretchFactor(self._left, 0 if wide else 1)
        self._right.setFixedWidth(theme.px(WIDTH))
        self._left.setMinimumWidth(theme.px(STAIRS) if wide else 0)
        self._left.setMaximumWidth(theme.px(STAIRS) if wide else _ANY)
        self._gap.changeSize(theme.px(GAP if wide else 0), 0, QSizePolicy.Policy.Maximum)
        self.card.lay_out(across=not wide)
        self.picture.show_evidence_below(not wide and theme.scale > 1)
        picture = (*self.stairs.rungs, *(page.link for page in self.evidence.pages))
        order = (*picture, *self.today.stops()) if wide else (*self.today.stops(), *picture)
        for one, following in pairwise(order):
            QWidget.setTabOrder(one, following)

    def _greet(self, ladder: Ladder) -> None:
        name, greeting = self._store.profile.get("name"), self._good_day()
        self.greeting.setText(f"{greeting}, {name}" if name else greeting)
        rung = self._texts.rung[ladder.rung - 1]
        stage = rung.stage[0].lower() + rung.stage[1:]
        at = self._texts.texts["you_are_at"].format(stage=stage, plain=rung.plain)
        day = long_date(self._store.today())
        self.where.setText(f"{day[0].upper()}{day[1:]}. {at}")

    def _good_day(self) -> str:
        hour = self._store.now().hour
        if _MORNING <= hour < _AFTERNOON:
            return self.tr("Good morning")
        if _AFTERNOON <= hour < _EVENING:
            return self.tr("Good afternoon")
        return self.tr("Good evening") if hour >= _EVENING else self.tr("Hello")

    def _show_rung(self, rung: int) -> None:
        self.evidence.show_rung(rung)
        self.picture.arrange()

    def _open(self, row: WeekRow) -> None:
        """Go to the place of a row."""
        if row.thing is Thing.CONTACT:
            self.contact_chosen.emit(row.id)
        elif row.thing is Thing.EXPERIMENT:
            self.question_wanted.emit(*WHAT_HAPPENED)
        elif row.thing is Thing.PLAN:
            self.question_wanted.emit(*PLAN)
        else:
            self.conversation_chosen.emit(row.id)

    def _after_deed(self, said: str) -> None:
        self._after_change()
        self.told.emit(said, True)

    def _after_change(self) -> None:
        self.refresh()
        self.changed.emit()


_ANY = 16777215


def _fill(column: QVBoxLayout, theme: Theme, parts: list[tuple[QWidget, float]]) -> None:
    """Put parts under each other, each with the space under it."""
    for part, space in parts:
        column.addWidget(part)
        if space:
            column.addSpacing(theme.px(space))
    column.addStretch(1)
