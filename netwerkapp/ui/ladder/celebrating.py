"""Shows what is new on the stairs, once: in movement, in words, and aloud."""

from PySide6.QtCore import QObject

from netwerkapp.content_types.ladder import LadderTexts
from netwerkapp.domain.celebrations import Celebration, to_celebrate
from netwerkapp.domain.ladder import Ladder
from netwerkapp.storage.settings import QUIET_MODE
from netwerkapp.storage.store import Store
from netwerkapp.ui.aloud import say_aloud
from netwerkapp.ui.ladder.reached import Reached
from netwerkapp.ui.ladder.staircase import Staircase
from netwerkapp.ui.motion import may_move
from netwerkapp.ui.saver import Saver


class Celebrating(QObject):
    """Remembers in the file what was celebrated."""

    def __init__(
        self, texts: LadderTexts, store: Store, saver: Saver, stairs: Staircase, reached: Reached, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._texts, self._store, self._saver, self._stairs, self._reached = texts, store, saver, stairs, reached
        self._seen: frozenset[str] = frozenset()  # shown, and perhaps not kept yet
        self.said: list[str] = []  # aloud, the last time

    def celebrate(self, ladder: Ladder) -> None:
        """Celebrate what is new on this ladder, which the stairs show already."""
        seen = self._store.celebrations.seen() | self._seen
        new = to_celebrate(ladder, seen)
        if new is None or self._store.read_only:
            return
        self._seen |= new.names
        names = self._seen
        self._saver.later("celebrated", lambda: self._store.celebrations.remember(names))
        climbed = new.rung is not None and new.rung == ladder.rung
        if may_move(self._store.settings):
            self._stairs.celebrate(new.tiles, climbed=climbed)
        if climbed and not self._store.settings.get(QUIET_MODE):
            self._reached.show_rung(ladder.rung)
        self._say(new)

    def _say(self, new: Celebration) -> None:
        tiles = [self._texts.tile_text(tile).done for tile in sorted(new.tiles)]
        self.said = [self.tr("New tile: {what}").replace("{what}", tile) for tile in tiles]
        if new.rung is not None:
            self.said.append(self._reached.sentence(new.rung))
        say_aloud(self._stairs, ". ".join(self.said))
