"""One rung of the stairs: painted, clicked, and read aloud."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QPushButton, QToolTip, QWidget

from netwerkapp.ui.aloud import SPOKEN_AS, TAB
from netwerkapp.ui.ladder.geometry import ListGeometry, StairsGeometry
from netwerkapp.ui.ladder.looks import AHEAD, Place, RungLook, TileLook
from netwerkapp.ui.ladder.rung_on_stairs import RungOnStairs
from netwerkapp.ui.ladder.rung_painter import RungPicture, rect
from netwerkapp.ui.stops import HIGHER, walks
from netwerkapp.ui.theme import Theme
from netwerkapp.ui.tiles import TileState


class RungButton(QPushButton):
    """A rung to choose. It paints its look at the place that the geometry says."""

    walked = Signal(int)  # an arrow key asks for the rung this many higher
    focused = Signal(object)  # itself, or None when the focus is gone

    def __init__(self, theme: Theme, rung: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.rung = rung
        self._theme = theme
        self._look: RungLook | None = None
        self._geometry: StairsGeometry | ListGeometry = StairsGeometry(theme.scale)
        self._beside_later = False
        self._here = ""
        self._fresh: frozenset[str] = frozenset()
        self._fade = 1.0
        self._holds_marker = False
        self.setCheckable(True)
        self.setProperty("role", "rung")
        self.setProperty(SPOKEN_AS, TAB)
        self.setProperty("focusRing", False)  # it has a ring of its own
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_look(self, look: RungLook, here: str, *, beside_later: bool) -> None:
        """Show this; `here` is what the pawn says on this rung, "" when it stands elsewhere."""
        self._look, self._here, self._beside_later = look, here, beside_later
        self.setText(look.title)
        self.setAccessibleName(self._spoken(look))
        self.setAccessibleDescription(". ".join(self.words_of(tile) for tile in look.tiles))
        self.update()

    def show_fresh(self, tiles: frozenset[str], fade: float) -> None:
        """Show these tiles as far as they have faded in."""
        if self._look is not None and (tiles != self._fresh or any(tile.id in tiles for tile in self._look.tiles)):
            self._fresh, self._fade = tiles, fade
            self.update()

    def hold_marker(self, holds: bool) -> None:
        """Leave room for the ring "how it feels" in the list form."""
        self._holds_marker = holds
        self.update()

    def place(self, geometry: StairsGeometry | ListGeometry) -> None:
        """Stand where this geometry says."""
        self._geometry = geometry
        whole = rect(geometry.rung(self.rung))
        box = whole.toAlignedRect()
        self.setMinimumSize(0, 0)
        self.setGeometry(box)
        offset = -box.topLeft()
        tread = rect(geometry.tread(self.rung)).toAlignedRect().translated(offset)
        riser = rect(geometry.riser(self.rung)).toAlignedRect().translated(offset)
        self.setMask(QRegion(tread).united(QRegion(riser)))
        self.update()

    def words_of(self, tile: TileLook) -> str:
        """Return a tile in words: what it is, and how far when it takes more than once."""
        words = tile.title
        if tile.target > 1 and tile.state is not TileState.DONE:
            words += ", " + self.tr("{count} of {target}").format(count=tile.count, target=tile.target)
        return f"{words}. {tile.note}" if tile.note else words

    def words_at(self, at: QPoint) -> str:
        """Return the tile under this point of the button in words, "" where there is none."""
        if self._look is None or not self._shows_tiles():
            return ""
        x, y = at.x() + self.x(), at.y() + self.y()
        tiles = enumerate(self._look.tiles)
        return next(
            (self.words_of(tile) for nr, tile in tiles if self._geometry.tile(self.rung, nr).contains(x, y)), ""
        )

    def _shows_tiles(self) -> bool:
        return isinstance(self._geometry, StairsGeometry) or self._geometry.chosen == self.rung

    def event(self, event: QEvent) -> bool:
        """Tell what a tile is when the mouse rests on it."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.words_at(event.pos()), self)
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Get the ring."""
        super().focusInEvent(event)
        self.focused.emit(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Lose the ring."""
        super().focusOutEvent(event)
        self.focused.emit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrows, choose with Enter or Space."""
        if not walks(self, event, HIGHER):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rung."""
        if self._look is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-self.pos())
        picture = RungPicture(
            self._look,
            self._count_text(self._look),
            self._here,
            self._fresh,
            self._fade,
            is_chosen=self.isChecked(),
            is_pointed_at=self.underMouse() and self.isEnabled(),
        )
        if isinstance(self._geometry, StairsGeometry):
            RungOnStairs(painter, self._theme, picture, self._geometry, beside_later=self._beside_later).paint()
        else:
            from netwerkapp.ui.ladder.rung_in_list import RungInList  # start-up: only in a narrow window

            RungInList(painter, self._theme, picture).paint(self._geometry, holds_marker=self._holds_marker)
        painter.end()

    def _count_text(self, look: RungLook) -> str:
        if look.place is Place.PASSED:
            return self.tr("done")
        if look.place is Place.START:
            return self.tr("%n tile(s)", "", len(look.tiles))
        if look.place in AHEAD:
            return self.tr("later") if look.place is Place.LATER else ""
        return self.tr("{count} of {target}").format(count=look.laid, target=len(look.tiles))

    def _spoken(self, look: RungLook) -> str:
        words = self.tr("{title}, rung {rung} of 4, {count} of {target} tiles laid").format(
            title=look.title, rung=look.rung, count=look.laid, target=len(look.tiles)
        )
        if self._here:
            return f"{words}, {self._here[:1].lower()}{self._here[1:]}"
        state = self.tr("later") if look.place in AHEAD else self.tr("done")
        return f"{words}, {state}"
