"""Your ladder, worked out anew from what you did."""

from PySide6.QtCore import Signal

from netwerkapp.content_types.ladder import LadderTexts
from netwerkapp.domain.facts import Milestone
from netwerkapp.domain.recompute import Recomputed
from netwerkapp.storage.store import Store
from netwerkapp.ui.aloud import say_aloud
from netwerkapp.ui.buttons import OutlinedButton
from netwerkapp.ui.dates import full_date
from netwerkapp.ui.labels import Label, Link
from netwerkapp.ui.saver import Saver
from netwerkapp.ui.settings.section import Section
from netwerkapp.ui.theme import Theme


class Recompute(Section):
    """Says what changed, tile by tile."""

    ladder_wanted = Signal()

    def __init__(self, theme: Theme, texts: LadderTexts, store: Store, saver: Saver) -> None:
        super().__init__(theme, store, saver)
        self._texts = texts
        self.add_title(self.tr("Your ladder"))
        about = self.tr(
            "Do you miss a tile? The app looks at all you did, and lays what belongs to it. "
            "A tile that lies there stays."
        )
        self.content.addWidget(Label(theme, about, role="small"))
        self.again = OutlinedButton(theme, self.tr("Work out again"), "refresh-cw")
        self.again.setAccessibleDescription(about)
        self.again.clicked.connect(self._again)
        self.add_left(self.again)
        self.result = Label(theme)
        self.ladder = Link(theme, self.tr("To the ladder"))
        self.ladder.clicked.connect(self.ladder_wanted)
        self.content.addWidget(self.result)
        self.add_left(self.ladder)
        self._show("")

    def _again(self) -> None:
        before, found = self._laid(), Recomputed({}, ())

        def work() -> None:
            nonlocal found
            found = self._store.ladders.recompute()

        if not self._saver.now(work):
            return
        laid = [self._texts.tile_text(tile).done for tile in self._laid() if tile not in before]
        rungs = [self._rung(milestone) for milestone in found.milestones]
        said = [self.tr("%n tiles were laid:", "", len(laid)), *laid] if laid else []
        said += [self.tr("Written down again:"), *rungs] if rungs else []
        self._show("\n".join(said or [self.tr("Nothing changed: your ladder fits what you did.")]), more=bool(said))
        say_aloud(self.again, self.result.text())

    def _laid(self) -> list[str]:
        return [tile.id for tile in self._store.ladders.read().tiles if tile.laid]

    def _rung(self, milestone: Milestone) -> str:
        """Say which rung was reached, and when."""
        stage = self._texts.rung[milestone.rung - 1].stage
        words = self.tr("rung {n}, {stage}: {date}").replace("{n}", str(milestone.rung)).replace("{stage}", stage)
        return words.replace("{date}", full_date(milestone.day, self._store.today()))

    def _show(self, text: str, *, more: bool = False) -> None:
        self.result.setText(text)
        self.result.setVisible(bool(text))
        self.ladder.setVisible(more)
