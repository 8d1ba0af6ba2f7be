"""The first page: where you stand, the next small step, this week, and how it feels."""

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netwerkapp.content import Content
from netwerkapp.domain.absence import is_back
from netwerkapp.domain.ladder import Ladder
from netwerkapp.storage.settings import QUIET_MODE
from netwerkapp.storage.store import Store
from netwerkapp.ui.ladder.columns import Columns
from netwerkapp.ui.ladder.greeting import Greeting
from netwerkapp.ui.ladder.picture import Picture
from netwerkapp.ui.ladder.staircase import Staircase
from netwerkapp.ui.page import Page
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.theme import Theme

if TYPE_CHECKING:  # start-up: these parts come after the first paint
    from netwerkapp.ui.ladder.around import Around
    from netwerkapp.ui.ladder.celebrating import Celebrating
    from netwerkapp.ui.ladder.energy_later import EnergyLater
    from netwerkapp.ui.ladder.evidence import Evidence
    from netwerkapp.ui.ladder.fresh_start import FreshStart
    from netwerkapp.ui.ladder.next_step_card import NextStepCard
    from netwerkapp.ui.ladder.quiet_line import QuietLine
    from netwerkapp.ui.ladder.reached import Reached
    from netwerkapp.ui.ladder.today import Today
    from netwerkapp.ui.ladder.trend_card import TrendCard
    from netwerkapp.ui.ladder.week import Week, WeekRow
    from netwerkapp.ui.paper import Printout

ONE_ROW = 40  # em of content: from here on three buttons fit side by side
THEN_AND_NOW = "w12"  # a step
WHAT_HAPPENED, PLAN = ("w6", "after"), ("w8", "plan")  # a step and a question in it


class LadderPage(Page):
    """Reads the ladder and shows it; every button leads to another page.

    The stairs are there at once. What stands beside or under them is made by `complete`, or when it is asked for.
    """

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
        self._theme, self._content, self._store, self._saver = theme, content, store, saver
        self._texts = content.ladder
        self._ladder: Ladder | None = None
        self._back = self._quiet = False
        self._today: Today | None = None
        self._around: Around | None = None
        self._head = Greeting(theme, self._texts, store)
        self.greeting, self.where = self._head.hello, self._head.where
        self.stairs = Staircase(theme, self._texts, with_feeling=True)
        self.picture = Picture(theme, self.stairs)
        self._columns = Columns(theme, self._head, self.picture)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._columns)
        self.stairs.rung_chosen.connect(self._show_rung)
        self.stairs.feeling_placed.connect(self._place_feeling)
        self._head.settings_wanted.connect(self.settings_wanted)

    @property
    def today(self) -> "Today":
        """What to do today."""
        if self._today is None:
            self._make_today()
            self._place()
        assert self._today is not None
        return self._today

    @property
    def card(self) -> "NextStepCard":
        """The next step."""
        return self.today.card

    @property
    def around(self) -> "Around":
        """All that stands beside or under the stairs apart from today."""
        if self._around is None:
            self._make_around()
            self._place()
        assert self._around is not None
        return self._around

    @property
    def evidence(self) -> "Evidence":
        """What you did."""
        return self.around.evidence

    @property
    def reached(self) -> "Reached":
        """What is said about a rung that was reached."""
        return self.around.reached

    @property
    def celebrating(self) -> "Celebrating":
        """What shows what is new."""
        return self.around.celebrating

    @property
    def week(self) -> "Week":
        """What there is this week."""
        return self.around.week

    @property
    def fresh_start(self) -> "FreshStart":
        """Old plans, for someone who is back."""
        return self.around.fresh_start

    @property
    def energy_later(self) -> "EnergyLater":
        """The question how much energy a talk cost."""
        return self.around.energy_later

    @property
    def trend(self) -> "TrendCard":
        """How it feels."""
        return self.around.trend

    @property
    def quiet_line(self) -> "QuietLine":
        """What stands under the greeting in the quiet mode."""
        return self._head.quiet_line

    def complete(self) -> None:
        """Make the parts that are not there yet."""
        if self._today is None or self._around is None:
            if self._today is None:
                self._make_today()
            if self._around is None:
                self._make_around()
            self._place()

    def refresh(self) -> None:
        """Read the ladder, this week and the look-backs again; what is celebrated now is remembered."""
        self._ladder = ladder = self._store.ladders.read()
        self._back = is_back(self._store.presence.last_day_before_today(), self._store.today())
        self._quiet = bool(self._store.settings.get(QUIET_MODE))
        feeling = self._store.feeling.get()
        self._head.show_ladder(ladder, feeling, back=self._back)
        self._head.show_quiet(self._quiet)
        self.stairs.show_ladder(ladder)
        self.stairs.show_feeling(feeling)
        self._columns.show_quiet(self._quiet)
        self._show_today()
        self._show_around()
        if self._columns.wide is not None:  # else it gets its place later
            self.picture.arrange()
        self._order_tabs()
        self._celebrate()

    def printout(self) -> "Printout":
        """Return the ladder on one sheet."""
        from netwerkapp.ui.report.ladder_sheet import LadderSheet  # start-up does not wait for it

        return LadderSheet(self._theme, self._texts).of(self._store)

    def pass_time(self) -> None:
        """A talk may be some hours ago now."""
        if self._around is not None:
            self._around.pass_time()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let what was said about a rung go with the page."""
        super().hideEvent(event)
        if self._around is not None:
            self._around.reached.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room, else one."""
        super().resizeEvent(event)
        if not self._columns.fit(self.width()):
            return
        wide = bool(self._columns.wide)
        if not wide and self._today is None:  # it stands above the stairs, so it cannot come later
            self._make_today()
        self.picture.show_evidence_below(not wide and self._theme.scale > 1)
        self._lay_out(wide=wide)
        self._order_tabs()

    def _make_today(self) -> None:
        from netwerkapp.ui.ladder.today import Today

        self._today = today = Today(self._theme, self._texts, self._store, self._saver)
        today.step_chosen.connect(self.step_chosen)
        today.told.connect(self.told)
        today.changed.connect(self._after_change)
        today.help_wanted.connect(self.help_wanted)
        self._columns.now.put(today)
        self._show_today()

    def _make_around(self) -> None:
        from netwerkapp.ui.ladder.around import Around

        around = Around(self._theme, self._content, self._store, self._saver, self.stairs, self)
        self._around = around
        self.picture.take(around.evidence)
        self._columns.notice.put(around.reached, around.energy_later)
        self._columns.week.put(around.week, around.fresh_start)
        self._columns.feelings.put(around.trend)
        around.opened.connect(self._open)
        around.done.connect(self._after_deed)
        around.put_aside.connect(self._after_putting_aside)
        around.reached.felt.connect(self._place_feeling)
        around.evidence.fact_chosen.connect(self._show_fact)
        around.evidence.then_and_now_wanted.connect(lambda: self.place_chosen.emit("steps", THEN_AND_NOW))
        around.energy_later.changed.connect(self.changed)
        around.trend.more_wanted.connect(self.feelings_wanted)
        self._show_around()

    def _place(self) -> None:
        """Let parts that were just made fit where they are, and celebrate what is new."""
        if self._columns.wide is not None:  # else that is done later
            self._lay_out(wide=self._columns.wide)
            self.picture.arrange()
        self._order_tabs()
        self._celebrate()

    def _show_today(self) -> None:
        """Say what can be done now; nothing in the quiet mode."""
        if self._today is not None and self._ladder is not None and not self._quiet:
            self._today.show_ladder(self._ladder, back=self._back)

    def _show_around(self) -> None:
        if self._around is not None and self._ladder is not None:
            self._around.show_ladder(self._ladder, back=self._back, quiet=self._quiet)

    def _celebrate(self) -> None:
        if self._around is not None and self._ladder is not None:
            self._around.celebrating.celebrate(self._ladder)

    def _lay_out(self, *, wide: bool) -> None:
        """Let what to do lie across the page or stand in its column; keep room for what comes later."""
        if self._today is not None:
            self._today.lay_out(across=not wide, roomy=self._theme.em(self.width()) >= ONE_ROW)
        self._columns.keep_room(self.height() if self._around is None and not wide else 0)

    def _order_tabs(self) -> None:
        """Let Tab go the way that the eye goes."""
        if self._columns.wide is None:  # nothing has its place yet
            return
        today = self._today.stops() if self._today is not None else ()
        evidence = self._around.evidence.stops() if self._around is not None else ()
        picture = (*self.stairs.rungs, self.stairs.marker, *evidence)
        order = (*picture, *today) if self._columns.wide else (*today, *picture)
        for one, following in pairwise(order):
            QWidget.setTabOrder(one, following)
        if self._around is not None:
            trend = self._around.trend
            for one, following in pairwise((*self._around.week.rows[-1:], trend.more, trend.chart)):
                QWidget.setTabOrder(one, following)

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
        from netwerkapp.ui.destinations import place_of_proof  # start-up: nothing was clicked yet

        self.place_chosen.emit(*place_of_proof(criterion, self._store.ladders.proof(criterion)))

    def _open(self, row: "WeekRow") -> None:
        """Go to the place of a row."""
        from netwerkapp.ui.ladder.week import Thing  # start-up: there are no rows yet

        if row.thing is Thing.CONTACT:
            self.contact_chosen.emit(row.id)
        elif row.thing is Thing.EXPERIMENT:
            self.question_wanted.emit(*WHAT_HAPPENED)
        elif row.thing is Thing.PLAN:
            self.question_wanted.emit(*PLAN)
        else:
            self.conversation_chosen.emit(row.opens or row.id)

    def _after_putting_aside(self, put: bool) -> None:
        self._after_change()
        self.told.emit(self._texts.texts["all_wait"], put)

    def _after_deed(self, said: str) -> None:
        self._after_change()
        self.told.emit(said, True)

    def _after_change(self) -> None:
        self.refresh()
        self.changed.emit()
