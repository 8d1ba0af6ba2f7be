"""The first page: where you stand, the next small step, this week, and how it feels."""

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from netwerkapp.content import Content
from netwerkapp.domain.absence import is_back
from netwerkapp.domain.ladder import Ladder
from netwerkapp.domain.next_step import Rule
from netwerkapp.storage.settings import QUIET_MODE
from netwerkapp.storage.store import Store
from netwerkapp.ui.dates import long_date
from netwerkapp.ui.destinations import place_of_proof
from netwerkapp.ui.labels import Label
from netwerkapp.ui.ladder.celebrating import Celebrating
from netwerkapp.ui.ladder.energy_later import EnergyLater
from netwerkapp.ui.ladder.evidence import Evidence
from netwerkapp.ui.ladder.fresh_start import FreshStart
from netwerkapp.ui.ladder.geometry import WIDTH as STAIRS
from netwerkapp.ui.ladder.next_step_card import WIDTH
from netwerkapp.ui.ladder.old_plans import OldPlans
from netwerkapp.ui.ladder.picture import Picture
from netwerkapp.ui.ladder.quiet_line import QuietLine
from netwerkapp.ui.ladder.reached import Reached
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

if TYPE_CHECKING:
    from netwerkapp.ui.paper import Printout

TWO_COLUMNS = 62  # em of content
ONE_ROW = 40  # em of content: from here on three buttons fit side by side
GAP, LEAST_GAP = 26, 14  # px between the columns; the least when there is a scroll bar
LEFT, TOP, RIGHT, BOTTOM = 28, 20, 24, 12
SCROLL_BAR = 12
THEN_AND_NOW = "w12"  # a step
WHAT_HAPPENED, PLAN = ("w6", "after"), ("w8", "plan")  # a step and a question in it
QUIET = (Rule.PAUSE, Rule.SUPPORT)
_MORNING, _AFTERNOON, _EVENING = 6, 12, 18  # o'clock


class LadderPage(Page):
    """Reads the ladder and shows it; every button leads to another page."""

    step_chosen = Signal(object)  # NextStep
    place_chosen = Signal(str, str)  # a destination
    conversation_chosen = Signal(str)
    contact_chosen = Signal(str)
    help_wanted = Signal()
    question_wanted = Signal(str, str)  # step and question
    settings_wanted = Signal()
    feelings_wanted = Signal()  # the page behind "How it feels"

    def __init__(self, theme: Theme, content: Content, store: Store, saver: Saver) -> None:
        super().__init__()
        self._theme, self._texts, self._store, self._saver = theme, content.ladder, store, saver
        self._wide: bool | None = None
        self._this_week = ThisWeek(content.ladder, store, self)
        self._old_plans = OldPlans(content.ladder, store, self._this_week, self)
        self.greeting = Label(theme, role="h1")
        self.where = Label(theme, role="muted")
        self.stairs = Staircase(theme, self._texts, with_feeling=True)
        self.reached = Reached(theme, self._texts.texts)
        self.celebrating = Celebrating(self._texts, store, saver, self.stairs, self.reached, self)
        self.evidence = Evidence(theme, self._texts)
        self.picture = Picture(theme, self.stairs, self.evidence)
        self.today = Today(theme, self._texts, store, saver)
        self.card = self.today.card
        self.week = Week(theme, self._texts.texts["this_week"], self._texts.texts["empty_week"])
        self.fresh_start = FreshStart(theme, self._texts.texts)
        self.energy_later = EnergyLater(theme, content, store, saver)
        self.quiet_line = QuietLine(theme)
        self.trend = TrendCard(theme, self._texts)
        self._build()
        self.stairs.rung_chosen.connect(self._show_rung)
        self.stairs.feeling_placed.connect(self._place_feeling)
        self.reached.felt.connect(self._place_feeling)
        self.evidence.fact_chosen.connect(self._show_fact)
        self.evidence.then_and_now_wanted.connect(lambda: self.place_chosen.emit("steps", THEN_AND_NOW))
        self.today.step_chosen.connect(self.step_chosen)
        self.today.told.connect(self.told)
        self.today.changed.connect(self._after_change)
        deeds = WeekDeeds(store, saver, self)
        deeds.kept.connect(self._after_deed)
        for rows in (self.week, self.fresh_start):
            rows.opened.connect(self._open)
            rows.done.connect(deeds.mark_done)
        self.fresh_start.later_wanted.connect(self._put_aside)
        self.energy_later.changed.connect(self.changed)
        self.quiet_line.settings_wanted.connect(self.settings_wanted)
        self.today.help_wanted.connect(self.help_wanted)
        self.trend.more_wanted.connect(self.feelings_wanted)

    def refresh(self) -> None:
        """Read the ladder, this week and the look-backs again; what is celebrated now is remembered."""
        ladder = self._store.ladders.read()
        back = is_back(self._store.presence.last_day_before_today(), self._store.today())
        feeling = self._store.feeling.get()
        self._greet(ladder, back, feeling)
        self.stairs.show_ladder(ladder)
        self.stairs.show_feeling(feeling)
        self.evidence.show_ladder(ladder)
        if self._wide is not None:  # else it gets its place later
            self.picture.arrange()
        self._ask(ladder, back=back)
        self.trend.show_points(self._store.trends.latest(SHOWN))
        self._order_tabs()
        self.celebrating.celebrate(ladder)

    def _ask(self, ladder: Ladder, *, back: bool) -> None:
        """Say what can be done now and this week; nothing in the quiet mode."""
        quiet = bool(self._store.settings.get(QUIET_MODE))
        for part in (self.today, self._weeks):
            if quiet or part.parentWidget() is not None:  # else it gets its place later
                part.setVisible(not quiet)
        self._right.setVisible(not quiet and bool(self._wide))
        self.quiet_line.setVisible(quiet)
        if quiet:
            self.energy_later.hide()
            return
        self.today.show_ladder(ladder, back=back)
        old = self._old_plans.rows() if back and ladder.next_step.rule not in QUIET else []
        self.fresh_start.show_rows(old)
        self.fresh_start.setVisible(bool(old))
        self.week.setVisible(not old)
        self.week.show_groups(self._this_week.groups())
        self.energy_later.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let what was said about a rung go with the page."""
        super().hideEvent(event)
        self.reached.hide()

    def printout(self) -> "Printout":
        """Return the ladder on one sheet."""
        from netwerkapp.ui.report.ladder_sheet import LadderSheet  # start-up does not wait for it

        return LadderSheet(self._theme, self._texts).of(self._store)

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
        self._weeks = _stacked(self.week, self.fresh_start)
        self._notice = _stacked(self.reached, self.energy_later, space=theme.px(10))
        self._head, head = QWidget(), QVBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(theme.px(3))
        head.addWidget(self.greeting)
        head.addWidget(self.where)
        head.addWidget(self.quiet_line)
        self._head.setLayout(head)

    def _arrange(self, wide: bool) -> None:
        """Place the parts: what to do beside the stairs, or above and under them."""
        theme = self._theme
        forget(self._lefts)
        forget(self._rights)
        if wide:
            _fill(self._lefts, theme, [(self._head, 7), (self._notice, 0), (self.picture, 16), (self.trend, 0)])
            _fill(self._rights, theme, [(self.today, 16), (self._weeks, 0)])
        else:
            last = [(self._weeks, 20), (self.trend, 0)]
            _fill(self._lefts, theme, [(self._head, 10), (self._notice, 0), (self.today, 4), (self.picture, 20), *last])
        self._right.setVisible(wide and self.quiet_line.isHidden())
        self._columns.setStretchFactor(self._left, 0 if wide else 1)
        self._right.setFixedWidth(theme.px(WIDTH))
        self._left.setMinimumWidth(theme.px(STAIRS) if wide else 0)
        self._left.setMaximumWidth(theme.px(STAIRS) if wide else _ANY)
        self._gap.changeSize(theme.px(GAP if wide else 0), 0, QSizePolicy.Policy.Maximum)
        self.today.lay_out(across=not wide, roomy=theme.em(self.width()) >= ONE_ROW)
        self.picture.show_evidence_below(not wide and theme.scale > 1)
        self._order_tabs()

    def _order_tabs(self) -> None:
        """Let Tab go the way that the eye goes."""
        if self._wide is None:  # nothing has its place yet
            return
        picture = (*self.stairs.rungs, self.stairs.marker, *self.evidence.stops())
        order = (*picture, *self.today.stops()) if self._wide else (*self.today.stops(), *picture)
        for one, following in pairwise(order):
            QWidget.setTabOrder(one, following)
        self._trend_comes_last()

    def _trend_comes_last(self) -> None:
        for one, following in pairwise((*self.week.rows[-1:], self.trend.more, self.trend.chart)):
            QWidget.setTabOrder(one, following)

    def _greet(self, ladder: Ladder, back: bool, feeling: int | None) -> None:
        texts = self._texts.texts
        name, greeting = self._store.profile.get("name"), texts["welcome_back"] if back else self._good_day()
        self.greeting.setText(f"{greeting}, {name}" if name else greeting)
        rung = self._texts.rung[ladder.rung - 1]
        stage = rung.stage[0].lower() + rung.stage[1:]
        at = texts["as_you_left_it"] if back else texts["you_are_at"].format(stage=stage, plain=rung.plain)
        if feeling is not None and feeling < ladder.rung and not back:
            at = texts["feeling_lower"]
        elif feeling == ladder.rung and not back:
            at = f"{at} {texts['feeling_same']}"
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

    def _place_feeling(self, rung: int | None) -> None:
        """Keep where it feels that you are."""
        visit = f"feeling {self._store.today().isoformat()}"
        if self._saver.now(lambda: self._store.feeling.place(rung, visit)):
            self._after_change()
            said = self._texts.texts["marker_away" if rung is None else "marker_placed"]
            self.told.emit(said.replace("{stage}", self._texts.rung[(rung or 1) - 1].stage), True)

    def _show_fact(self, criterion: str) -> None:
        """Go to what a tile rests on."""
        self.place_chosen.emit(*place_of_proof(criterion, self._store.ladders.proof(criterion)))

    def _open(self, row: WeekRow) -> None:
        """Go to the place of a row."""
        if row.thing is Thing.CONTACT:
            self.contact_chosen.emit(row.id)
        elif row.thing is Thing.EXPERIMENT:
            self.question_wanted.emit(*WHAT_HAPPENED)
        elif row.thing is Thing.PLAN:
            self.question_wanted.emit(*PLAN)
        else:
            self.conversation_chosen.emit(row.opens or row.id)

    def _put_aside(self) -> None:
        """Take the day off all old plans."""
        put = False

        def write() -> None:
            nonlocal put
            put = self._old_plans.put_aside()

        if self._saver.now(write):
            self._after_change()
            self.told.emit(self._texts.texts["all_wait"], put)

    def pass_time(self) -> None:
        """A talk may be some hours ago now."""
        if self.isVisible() and self.quiet_line.isHidden():
            self.energy_later.refresh()

    def _after_deed(self, said: str) -> None:
        self._after_change()
        self.told.emit(said, True)

    def _after_change(self) -> None:
        self.refresh()
        self.changed.emit()


_ANY = 16777215


def _stacked(*parts: QWidget, space: int = 0) -> QWidget:
    """Put parts of which some may be hidden in one place, with this space under each that is seen."""
    box, column, end = QWidget(), QVBoxLayout(), QWidget()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(space)
    end.setFixedHeight(0)
    for part in (*parts, end):
        column.addWidget(part)
    box.setLayout(column)
    return box


def _fill(column: QVBoxLayout, theme: Theme, parts: list[tuple[QWidget, float]]) -> None:
    """Put parts under each other, each with the space under it."""
    for part, space in parts:
        column.addWidget(part)
        if space:
            column.addSpacing(theme.px(space))
    column.addStretch(1)
