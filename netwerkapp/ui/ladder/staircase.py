"""The painted stairs: four rungs, and you on one of them. Draws the ladder; decides nothing."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from netwerkapp.content_types.ladder import LadderTexts
from netwerkapp.domain.ladder import Ladder
from netwerkapp.ui.ladder.feeling_marker import FeelingMarker
from netwerkapp.ui.ladder.geometry import HEIGHT, PILL_HIGH, ListGeometry, StairsGeometry
from netwerkapp.ui.ladder.looks import Place, RungLook, looks_of
from netwerkapp.ui.ladder.pawn import paint_pawn, paint_pill, pill_width
from netwerkapp.ui.ladder.rung_button import RungButton
from netwerkapp.ui.ladder.slide import Slide
from netwerkapp.ui.theme import Theme

if TYPE_CHECKING:
    from netwerkapp.ui.ladder.ring import RungRing


class Staircase(QWidget):
    """The stairs. One tab stop: the arrows walk over the rungs, Enter and Space choose one."""

    rung_chosen = Signal(int)  # 1..4
    feeling_placed = Signal(object)  # 1..4, or None: taken away
    resized = Signal()  # the list form has another height

    def __init__(self, theme: Theme, texts: LadderTexts, height: float = HEIGHT, *, with_feeling: bool = False) -> None:
        """Take the height of the canvas at 100%: less than 420 leaves out air above the top rung."""
        super().__init__()
        self._theme, self._texts, self._height = theme, texts, height
        self._looks: tuple[RungLook, ...] = ()
        self._list_width: int | None = None
        self._group = QButtonGroup(self)
        self.rungs = tuple(RungButton(theme, number, self) for number in range(1, 5))
        for button in self.rungs:
            self._group.addButton(button)
            button.clicked.connect(lambda _checked=False, rung=button.rung: self._choose(rung))
            button.walked.connect(lambda step, rung=button.rung: self._walk(rung + step))
            button.focused.connect(lambda rung: self._ring.setWidget(rung))
        self.rungs[0].setChecked(True)
        self._front, self._with_feeling = _Front(self), with_feeling
        self._fresh: frozenset[str] = frozenset()
        self._from = (1, 0)  # rung and laid tiles where the pawn comes from
        self._slide = Slide(self)
        self._slide.moved.connect(self._after_move)
        self.marker = FeelingMarker(theme, texts.texts["marker"], [rung.stage for rung in texts.rung], self)
        self.marker.hide()
        self.marker.placed.connect(self.feeling_placed)
        self.marker.dropped.connect(self._drop)
        self._place()

    @cached_property
    def _ring(self) -> "RungRing":
        from netwerkapp.ui.ladder.ring import RungRing  # start-up: nothing has the focus at first

        return RungRing(self._theme, self)

    @property
    def chosen(self) -> int:
        """The rung that is chosen."""
        return next(button.rung for button in self.rungs if button.isChecked())

    @property
    def standing(self) -> int:
        """The rung that you are on; 0 before a ladder is shown."""
        return next((look.rung for look in self._looks if look.place in (Place.HERE, Place.START)), 0)

    def show_ladder(self, ladder: Ladder) -> None:
        """Show where you stand, and choose that rung without telling."""
        self._slide.stop()
        self._looks = looks_of(ladder, self._texts)
        for button, look in zip(self.rungs, self._looks, strict=True):
            here = self._here() if look.rung == ladder.rung else ""
            button.show_look(look, here, beside_later=look.rung > ladder.rung + 1)
        self.rungs[ladder.rung - 1].setChecked(True)
        self.marker.setVisible(self._with_feeling and self._looks[0].place is not Place.START)
        for button in self.rungs:  # Tab stops at the rung that is chosen; from there on Qt moves the stop along
            policy = Qt.FocusPolicy.StrongFocus if button.isChecked() else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)
        self._place()

    def show_feeling(self, rung: int | None) -> None:
        """Put the open ring on this rung; None: it was not placed."""
        self.marker.show_feeling(rung, self.standing)
        self._place()

    @property
    def feeling(self) -> int | None:
        """The rung of the open ring, None when it was not placed or is not used here."""
        return None if self.marker.isHidden() else self.marker.rung

    def celebrate(self, tiles: frozenset[str], *, climbed: bool) -> None:
        """Let new tiles fade in, and then the pawn go from where it was to where it is."""
        look = self._looks[self.standing - 1]
        self._fresh = tiles
        before = self._looks[self.standing - 2] if climbed else look
        self._from = (before.rung, before.laid - sum(tile.id in tiles for tile in before.tiles))
        slides = climbed or self._from[1] != look.laid
        self._slide.begin(fades=bool(tiles), slides=slides and not self.is_list, climbs=climbed)

    def is_still(self) -> bool:
        """Whether nothing moves or is about to."""
        return self._slide.is_still()

    @property
    def is_list(self) -> bool:
        """Whether the list form is shown."""
        return self._list_width is not None

    def show_as_list(self, as_list: bool, width: int = 0) -> None:
        """Paint the stairs, or the list form `width` wide for little room."""
        wanted = width if as_list else None
        if wanted != self._list_width:
            self._list_width = wanted
            self._place()

    def stairs_geometry(self) -> StairsGeometry:
        """Return where everything stands when the stairs are painted."""
        return StairsGeometry(self._theme.scale, self._height)

    def sizeHint(self) -> QSize:
        """As large as the canvas."""
        width, height = self._geometry().size
        return QSize(round(width), round(height))

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing goes on moving out of sight, so nothing does after a quiet view was chosen."""
        super().hideEvent(event)
        self._slide.stop()

    def paint_pawn_and_words(self, painter: QPainter) -> None:
        """Draw the pawn and what it says, and the words of the ring; the rungs draw themselves."""
        rung = self.standing
        if self.is_list or not rung:
            return
        self._paint_words_of_marker(painter)
        width, look = pill_width(self._theme, self._here()), self._looks[rung - 1]
        done = 1 if look.place is Place.START else look.laid  # the pill is centred above the pawn
        pawn, pill = self._spots(rung, done, width)
        if self._slide.way < 1:
            old_pawn, old_pill = self._spots(*self._from, width)
            pawn, pill = self._between(old_pawn, pawn), self._between(old_pill, pill)
        box = QRectF(pill, QSizeF(width, self._theme.scale * PILL_HIGH))
        paint_pill(painter, box, self._here(), self._theme, pawn.x())
        paint_pawn(painter, pawn, self._theme)

    def _spots(self, rung: int, done: int, width: float) -> tuple[QPointF, QPointF]:
        """Return the foot of the pawn and the corner of its pill."""
        geometry, tiles = self.stairs_geometry(), len(self._looks[rung - 1].tiles)
        pawn, pill = geometry.pawn(rung, done, tiles), geometry.pill(rung, done, tiles, width)
        return QPointF(pawn.middle, pawn.bottom), QPointF(pill.x, pill.y)

    def _between(self, start: QPointF, end: QPointF) -> QPointF:
        return start + (end - start) * self._slide.way

    def _paint_words_of_marker(self, painter: QPainter) -> None:
        """Say what the ring is, where the pawn is not in the way."""
        rung, words = self.feeling, self._texts.texts["marker"]
        if rung is None or rung == self.standing:
            return
        font = self._theme.font(13)
        box = self.stairs_geometry().marker_words(rung, QFontMetricsF(font).horizontalAdvance(words))
        painter.setFont(font)
        painter.setPen(self._theme.colour("ink2"))
        painter.drawText(QRectF(box.x, box.y, box.width, box.height), Qt.AlignmentFlag.AlignCenter, words)

    def _geometry(self) -> StairsGeometry | ListGeometry:
        if self._list_width is None:
            return self.stairs_geometry()
        return ListGeometry(self._theme.scale, self._list_width, self.chosen)

    def _place(self) -> None:
        geometry = self._geometry()
        where = self.marker.where()
        for button in self.rungs:
            button.place(geometry)
            button.hold_marker(not self.marker.isHidden() and button.rung == where)
        spot = geometry.marker(where)
        self.marker.stand(on_tread=not self.is_list)
        self.marker.setGeometry(round(spot.x), round(spot.y), round(spot.width), round(spot.height))
        self._front.raise_()
        self.marker.raise_()
        self.setFixedSize(self.sizeHint())
        self._front.resize(self.size())
        self._front.update()

    def _here(self) -> str:
        begins = self._looks[0].place is Place.START
        return self._texts.texts["you_begin_here" if begins else "you_are_here"]

    def _choose(self, rung: int) -> None:
        self._place()
        if self.is_list:
            self.resized.emit()
        self.rung_chosen.emit(rung)

    def _after_move(self) -> None:
        for button in self.rungs:
            button.show_fresh(self._fresh, self._slide.fade)
        self._front.update()

    def _drop(self, at: QPoint) -> None:
        """Put the ring on the rung that it was let go on or above; beside the stairs it goes back."""
        geometry = self._geometry()
        for button in self.rungs:
            box = geometry.rung(button.rung)
            inside = box.y <= at.y() < box.bottom if self.is_list else box.x <= at.x() < box.right
            if inside:
                self.feeling_placed.emit(button.rung)
                break
        self._place()

    def _walk(self, rung: int) -> None:
        if 1 <= rung <= len(self.rungs):
            self.rungs[rung - 1].setFocus(Qt.FocusReason.TabFocusReason)


class _Front(QWidget):
    """Lies before the rungs, so that the pawn is never behind one."""

    def __init__(self, stairs: Staircase) -> None:
        super().__init__(stairs)
        self._stairs = stairs
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what stands on the stairs."""
        painter = QPainter(self)
        self._stairs.paint_pawn_and_words(painter)
        painter.end()
