"""Pace and rest: how fast it goes, a break, and what the app asks."""

from datetime import date

from netwerkapp.content import Content
from netwerkapp.storage.settings import QUIET_MODE
from netwerkapp.storage.store import Store
from netwerkapp.ui.buttons import OutlinedButton
from netwerkapp.ui.dates import full_date
from netwerkapp.ui.labels import Label
from netwerkapp.ui.ladder.rest import Rest
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.settings.section import Section
from netwerkapp.ui.theme import Theme

CALM = "calm_mode"  # an answer in the profile


class Pace(Section):
    """Less, or nothing for a while: nothing that was reached is lost by it."""

    def __init__(self, theme: Theme, content: Content, store: Store, saver: Saver) -> None:
        super().__init__(theme, store, saver)
        self._texts = content.ladder.texts
        self.add_title(self.tr("Pace and rest"))
        self.quiet = self.add_box(
            self.tr("Quiet pace"),
            self.tr("You begin with messages and talk to one person at a time. Every plan comes with rest."),
            lambda on: self.write(lambda: store.profile.set(CALM, "yes" if on else "no")),
        )
        self.quiet_mode = self.add_box(
            self.tr("Quiet mode"),
            self.tr("You see only your ladder: no next step, no this week and no questions."),
            lambda on: self.turn(QUIET_MODE, on),
        )
        self.pause = Label(theme, role="muted")
        self.rest = Rest(theme, self._texts, store.today)
        self.begin_again = OutlinedButton(theme, self.tr("Begin again"))
        self.add_together(Label(theme, self.tr("Break"), role="h3"), self.pause, self.rest, space=2)
        self.add_left(self.begin_again)
        self.rest.begun.connect(self._begin)
        self.begin_again.clicked.connect(self._end)

    def refresh(self) -> None:
        """Show what is kept."""
        store = self._store
        self.quiet.setChecked(store.profile.get(CALM) == "yes")
        self.quiet_mode.setChecked(self.is_on(QUIET_MODE))
        pause = store.pauses.current()
        self.rest.setVisible(pause is None)
        self.begin_again.setVisible(pause is not None)
        if pause is None:
            self.pause.setText(self.tr("Nothing is asked of you then, and everything stays."))
        elif pause.until is None:
            self.pause.setText(self.tr("You are on a break. Everything stays."))
        else:
            self.pause.setText(self._texts["pause_until"].replace("{date}", full_date(pause.until, store.today())))

    def _begin(self, until: date | None) -> None:
        if self.write(lambda: self._store.pauses.begin(until)):
            self.told.emit(self._texts["pause_begun"], True)
            self.begin_again.setFocus()

    def _end(self) -> None:
        if self.write(self._store.pauses.end):
            self.told.emit(self._texts["pause_over"], True)
            self.rest.link.setFocus()
