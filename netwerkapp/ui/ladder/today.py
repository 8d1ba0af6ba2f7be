"""What to do today: the card, with other steps than the first one, and a break when you want none.

After quiet days a question takes the card's place; back after a while the card begins with the lightest step.
"""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netwerkapp.content_types.ladder import LadderTexts
from netwerkapp.domain.absence import BREAK_DAYS, asks_what_suits, small_start
from netwerkapp.domain.ladder import Ladder
from netwerkapp.domain.next_step import NextStep, Rule, another, smaller
from netwerkapp.storage.nudges import SUITS
from netwerkapp.storage.store import Store
from netwerkapp.ui.dates import day_month, full_date
from netwerkapp.ui.ladder.guard import GuardCard
from netwerkapp.ui.ladder.next_step_card import NextStepCard
from netwerkapp.ui.ladder.rest import Rest
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.theme import Theme

_NO_TASK = (Rule.PAUSE, Rule.SUPPORT)


class Today(QWidget):
    """Shows one step at a time and keeps what you say to it."""

    step_chosen = Signal(object)  # NextStep
    changed = Signal()  # something was kept: read the ladder again
    told = Signal(str, bool)
    help_wanted = Signal()

    def __init__(self, theme: Theme, texts: LadderTexts, store: Store, saver: Saver) -> None:
        super().__init__()
        self._texts, self._store, self._saver = texts.texts, store, saver
        self._steps: tuple[NextStep, ...] = ()
        self._first: NextStep | None = None
        self._shown: NextStep | None = None
        self._back = False
        self.guard = GuardCard(theme, texts)
        self.card = NextStepCard(theme, texts)
        self.rest = Rest(theme, texts.texts, store.today)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        column.addWidget(self.guard)
        column.addWidget(self.card)
        column.addWidget(self.rest)
        self.card.pressed.connect(self._press)
        self.card.smaller_wanted.connect(self._smaller)
        self.card.another_wanted.connect(self._another)
        self.card.not_now_wanted.connect(self._hush)
        self.card.energy.chosen.connect(lambda level: self._keep(lambda: self._store.energy.choose(level)))
        self.rest.begun.connect(self._pause)
        self.guard.smaller_wanted.connect(self._begin_small)
        self.guard.pause_wanted.connect(lambda: self._pause(self._proposed()))
        self.guard.help_wanted.connect(self._ask_help)

    def show_ladder(self, ladder: Ladder, *, back: bool = False) -> None:
        """Show the first step, or the lightest for someone who is back.

        Another step that was asked for stays as long as the first is the same.
        """
        first = small_start(ladder.steps) if back else ladder.next_step
        stays = self._first == first and self._shown in ladder.steps
        self._first, self._back, self._steps = first, back, ladder.steps
        self.card.energy.show_level(self._store.energy.today())
        self._show(self._shown if stays and self._shown else first)
        self._guard(ladder, back)

    def offer_rest(self) -> None:
        """Ask until when a break is wanted, where one can be taken."""
        if not self.rest.isHidden():
            self.rest.open()

    def lay_out(self, *, across: bool, roomy: bool) -> None:
        """Fit a column, or lie across the page; where that is `roomy` the answers stand side by side."""
        self.card.lay_out(across=across and roomy)
        self.guard.lay_out(across=across and roomy)

    def stops(self) -> tuple[QWidget, ...]:
        """Return what Tab goes through, in order."""
        card, rest = self.card, self.rest
        levels = card.energy.buttons.values()
        form = (rest.link, rest.day.field, rest.begin, rest.away)
        guard = (self.guard.smaller, self.guard.pause, self.guard.help)
        return (*guard, card.button, card.smaller, card.another, card.not_now, *levels, *form)

    def shown(self) -> NextStep | None:
        """Return the step on the card."""
        return self._shown

    def _show(self, step: NextStep) -> None:
        self._shown = step
        contact = self._store.contacts.get(step.contact or "")
        name = contact.name.short if contact else ""
        fewer = smaller(self._steps, step) is not None
        known = step in self._steps
        self.card.show_step(step, name, smaller=fewer, others=len(self._steps) > 1 or not known, waits=known)
        if step.rule is Rule.PAUSE:
            self.card.say_below(self._until())
        elif self._back and step.rule is not Rule.SUPPORT:
            self.card.say_above(self._texts["begin_small_again"])
        self.rest.setVisible(step.rule not in _NO_TASK)

    def _guard(self, ladder: Ladder, back: bool) -> None:
        """Ask what suits you in the place of the card, when it is time to ask."""
        store = self._store
        asks = (
            not back
            and not store.read_only
            and ladder.next_step.rule not in _NO_TASK
            and asks_what_suits(
                ladder.rung, store.presence.last_day(), store.nudges.last(SUITS), store.pauses.all(), store.today()
            )
        )
        self.guard.setVisible(asks)
        self.card.setVisible(not asks)
        self.rest.setVisible(not asks and ladder.next_step.rule not in _NO_TASK)
        if asks:
            self.guard.show_day(day_month(self._proposed()))
            self._saver.later(SUITS, lambda: store.nudges.ask(SUITS))

    def _begin_small(self) -> None:
        """Go on with the lightest step."""
        if self._answer("smaller"):
            self._show(small_start(self._steps))
            self.card.button.setFocus()

    def _ask_help(self) -> None:
        if self._answer("help"):
            self.help_wanted.emit()

    def _answer(self, answer: str) -> bool:
        kept = self._saver.now(lambda: self._store.nudges.answer(SUITS, answer))
        if kept:
            self.guard.hide()
            self.card.show()
            self.rest.show()
        return kept

    def _proposed(self) -> date:
        return self._store.today() + timedelta(days=BREAK_DAYS)

    def _until(self) -> str:
        """Say until when the break is."""
        pause, today = self._store.pauses.current(), self._store.today()
        if pause is None or pause.until is None:
            return ""
        return self._texts["pause_until"].replace("{date}", full_date(pause.until, today))

    def _press(self) -> None:
        if self._shown is not None and self._shown.rule is Rule.PAUSE:
            self._keep(self._store.pauses.end, self._texts["pause_over"])
        elif self._shown is not None:
            self.step_chosen.emit(self._shown)

    def _smaller(self) -> None:
        step = smaller(self._steps, self._shown) if self._shown else None
        if step is not None:
            self._show(step)
            self._keep_focus(self.card.smaller)

    def _another(self) -> None:
        if self._shown is not None:
            self._show(another(self._steps, self._shown))
            self._keep_focus(self.card.another)

    def _keep_focus(self, pressed: QWidget) -> None:
        """Let the focus stay on what was pressed; on the button where that is gone."""
        (self.card.button if pressed.isHidden() else pressed).setFocus()

    def _hush(self) -> None:
        step = self._shown
        if step is not None:
            self._keep(lambda: self._store.silences.hush(step), self._texts["not_now_said"])
            self._keep_focus(self.card.not_now)

    def _pause(self, until: date | None) -> None:
        self._keep(lambda: self._store.pauses.begin(until), self._texts["pause_begun"])
        self._keep_focus(self.rest)

    def _keep(self, write: Callable[[], object], said: str = "") -> None:
        """Keep it, and say so when there is something to say."""
        if self._saver.now(write):
            self.changed.emit()
            if said:
                self.told.emit(said, True)
