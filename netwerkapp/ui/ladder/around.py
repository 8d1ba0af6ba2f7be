"""What stands around the stairs: what you did, what is new, this week, and how it feels. Made after they are seen."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from netwerkapp.content import Content
from netwerkapp.domain.ladder import Ladder
from netwerkapp.domain.next_step import Rule
from netwerkapp.storage.store import Store
from netwerkapp.ui.ladder.celebrating import Celebrating
from netwerkapp.ui.ladder.energy_later import EnergyLater
from netwerkapp.ui.ladder.evidence import Evidence
from netwerkapp.ui.ladder.fresh_start import FreshStart
from netwerkapp.ui.ladder.old_plans import OldPlans
from netwerkapp.ui.ladder.reached import Reached
from netwerkapp.ui.ladder.staircase import Staircase
from netwerkapp.ui.ladder.this_week import ThisWeek
from netwerkapp.ui.ladder.trend_card import SHOWN, TrendCard
from netwerkapp.ui.ladder.week import Week
from netwerkapp.ui.ladder.week_deeds import WeekDeeds
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.theme import Theme

QUIET = (Rule.PAUSE, Rule.SUPPORT)


class Around(QObject):
    """Makes these parts and keeps them up to date; the page gives them their places."""

    opened = Signal(object)  # WeekRow
    done = Signal(str)  # a thing of this week was done: what to say about it
    put_aside = Signal(bool)  # old plans wait now; whether there was one

    def __init__(
        self, theme: Theme, content: Content, store: Store, saver: Saver, stairs: Staircase, parent: QWidget
    ) -> None:
        super().__init__(parent)
        texts = content.ladder
        self._store, self._saver = store, saver
        self._this_week = ThisWeek(texts, store, self)
        self._old_plans = OldPlans(texts, store, self._this_week, self)
        self._quiet = False
        self.reached = Reached(theme, texts.texts)
        self.celebrating = Celebrating(texts, store, saver, stairs, self.reached, self)
        self.evidence = Evidence(theme, texts)
        self.week = Week(theme, texts.texts["this_week"], texts.texts["empty_week"])
        self.fresh_start = FreshStart(theme, texts.texts)
        self.energy_later = EnergyLater(theme, content, store, saver)
        self.trend = TrendCard(theme, texts)
        deeds = WeekDeeds(store, saver, self)
        deeds.kept.connect(self.done)
        for rows in (self.week, self.fresh_start):
            rows.opened.connect(self.opened)
            rows.done.connect(deeds.mark_done)
        self.fresh_start.later_wanted.connect(self._put_aside)

    def show_ladder(self, ladder: Ladder, *, back: bool, quiet: bool) -> None:
        """Say what was done and how it feels, and, unless it is `quiet`, what can be done this week."""
        self._quiet = quiet
        self.evidence.show_ladder(ladder)
        self.trend.show_points(self._store.trends.latest(SHOWN))
        if quiet:
            self.energy_later.hide()
            return
        old = self._old_plans.rows() if back and ladder.next_step.rule not in QUIET else []
        self.fresh_start.show_rows(old)
        self.fresh_start.setVisible(bool(old))
        self.week.setVisible(not old)
        self.week.show_groups(self._this_week.groups())
        self.energy_later.refresh()

    def _put_aside(self) -> None:
        """Take the day off all old plans."""
        put = False

        def write() -> None:
            nonlocal put
            put = self._old_plans.put_aside()

        if self._saver.now(write):
            self.put_aside.emit(put)

    def pass_time(self) -> None:
        """A talk may be some hours ago now."""
        if self.evidence.isVisible() and not self._quiet:
            self.energy_later.refresh()
