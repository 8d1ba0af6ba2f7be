"""The painted stairs: four rungs, and you on one of them. Draws the ladder; decides nothing."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from netwerkapp.content import LadderTexts
from netwerkapp.domain.ladder import Ladder
from netwerkapp.ui.ladder.geometry import HEIGHT, ListGeometry, StairsGeometry
from netwerkapp.ui.ladder.looks import Place, RungLook, looks_of
from netwerkapp.ui.ladder.pawn import paint_pawn, paint_pill, pill_width
from netwerkapp.ui.ladder.ring import RungRing
from netwerkapp.ui.ladder.rung_button import RungButton
from netwerkapp.ui.theme import Theme


class Staircase(QWidget):
    """The stairs. One tab stop: the arrows walk over the rungs, Enter and Space choose one."""

    rung_chosen = Signal(int)  # 1..4
    resized = Signal()  # the list form has another height

    def __init__(self, theme: Theme, texts: LadderTexts, height: float = HEIGHT) -> None:
        """Take the height of the canvas at 100%: less than 420 leaves out air above the top rung."""
        super().__init__()
        self._theme, self._texts, self._height = theme, texts, height
        self._looks: tuple[RungLook, ...] = ()
        self._list_width: int | None = None
        self._group = QButtonGroup(self)
        self._ring = RungRing(theme, self)
        self.rungs = tuple(RungButton(theme, number, self) for number in range(1, 5))
        for button in self.rungs:
            self._group.addButton(button)
            button.clicked.connect(lambda _checked=False, rung=button.rung: self._choose(rung))
            button.walked.connect(lambda step, rung=button.rung: self._walk(rung + step))
            button.focused.connect(self._ring.setWidget)
        self.rungs[0].setChecked(True)
        self._place()

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
        self._looks = looks_of(ladder, self._texts)
        for button, look in zip(self.rungs, self._looks, strict=True):
            here = self._here() if look.rung == ladder.rung else ""
            button.show_look(look, here, beside_later=look.rung > ladder.rung + 1)
        self.rungs[ladder.rung - 1].setChecked(True)
        for button in self.rungs:  # Tab stops at the rung that is chosen; from there on Qt moves the stop along
            policy = Qt.FocusPolicy.StrongFocus if button.isChecked() else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)
        self._place()

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

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pawn and what it says; the rungs draw themselves."""
        rung = self.standing
        if self.is_list or not rung:
            return
        painter = QPainter(self)
        geometry, look = self.stairs_geometry(), self._looks[rung - 1]
        width, done = pill_width(self._theme, self._here()), look.laid
        if look.place is Place.START:
            done = 1  # the pill is centred above the pawn
        pawn = geometry.pawn(rung, done, len(look.tiles))
        pill = geometry.pill(rung, done, len(look.tiles), width)
        box = QRectF(pill.x, pill.y, pill.width, pill.height)
        paint_pill(painter, box, self._here(), self._theme, pawn.middle)
        paint_pawn(painter, QPointF(pawn.middle, pawn.bottom), self._theme)
        painter.end()

    def _geometry(self) -> StairsGeometry | ListGeometry:
        if self._list_width is None:
            return self.stairs_geometry()
        return ListGeometry(self._theme.scale, self._list_width, self.chosen)

    def _place(self) -> None:
        geometry = self._geometry()
        for button in self.rungs:
            button.place(geometry)
        self.setFixedSize(self.sizeHint())
        self.update()

    def _here(self) -> str:
        begins = self._looks[0].place is Place.START
        return self._texts.texts["you_begin_here" if begins else "you_are_here"]

    def _choose(self, rung: int) -> None:
        self._place()
        if self.is_list:
            self.resized.emit()
        self.rung_chosen.emit(rung)

    def _walk(self, rung: int) -> None:
        if 1 <= rung <= len(self.rungs):
            self.rungs[rung - 1].setFocus(Qt.FocusReason.TabFocusReason)
