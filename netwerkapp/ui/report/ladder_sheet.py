"""The ladder on one sheet of A4: the stairs, and for each rung what you did and what is still to come."""

from datetime import date

from PySide6.QtCore import QObject, QPoint, QRectF
from PySide6.QtGui import QPagedPaintDevice, QPainter, QRegion
from PySide6.QtWidgets import QWidget

from netwerkapp.content_types.ladder import LadderTexts
from netwerkapp.domain.ladder import Ladder, Tile
from netwerkapp.records import dataclass
from netwerkapp.storage.steps import Place
from netwerkapp.storage.store import Store
from netwerkapp.ui.dates import day_month, long_date
from netwerkapp.ui.ladder.geometry import HEIGHT, WIDTH
from netwerkapp.ui.ladder.staircase import Staircase
from netwerkapp.ui.paper import Printout, paper_theme
from netwerkapp.ui.report.lines import Line, Lines
from netwerkapp.ui.theme import Theme

LONGEST = 300  # characters of the proud sentence
COLUMNS, GAP = ((1, 2), (3, 4)), 28  # rungs from top to bottom, px between the columns
HEADER = 24  # px that the stairs begin under the top: the header stands in the free corner
FREE = 400  # px of that corner
ABOVE, FOOTER = 10, 24  # px
SMALLEST = 0.5  # of the usual size


@dataclass(frozen=True, slots=True)
class SheetContent:
    """What stands on the sheet."""

    ladder: Ladder
    name: str  # of who uses the app, or ""
    proud: str  # the sentence of "then and now", or ""
    today: date


class LadderSheet(QObject):
    """Paints the sheet; every word on it can be searched."""

    def __init__(self, theme: Theme, texts: LadderTexts) -> None:
        super().__init__()
        self._theme, self._texts = theme, texts

    def of(self, store: Store) -> Printout:
        """Return the sheet of what is in the file now."""
        proud = store.steps.answer(Place("w12", "proud", "lookback")).text.strip()
        return self.printout(SheetContent(store.ladders.read(), store.profile.get("name"), proud, store.today()))

    def printout(self, content: SheetContent) -> Printout:
        """Return it as something to print."""
        title = self._title(content)
        return Printout(f"{title} {content.today.isoformat()}", lambda device: self._paint(device, content))

    def _paint(self, device: QPagedPaintDevice, content: SheetContent) -> None:
        theme, painter = paper_theme(self._theme), QPainter()
        if not painter.begin(device):
            raise OSError("nothing can be painted there")
        width, height = float(device.width()), float(device.height())
        Lines(theme, self._header(content)).paint(painter, QRectF(0, 0, theme.px(FREE), height))
        self._paint_stairs(painter, theme, width, content.ladder)
        top = theme.px(HEADER + HEIGHT + 18)
        room = QRectF(0, top, width, height - top - theme.px(FOOTER))
        self._paint_words(painter, theme, room, content)
        footer = Lines(theme, [Line(f"Netwerkapp, {long_date(content.today)} {content.today.year}", 11, "ink2")])
        footer.paint(painter, QRectF(0, height - footer.height(width), width, height))
        painter.end()

    def _paint_stairs(self, painter: QPainter, theme: Theme, width: float, ladder: Ladder) -> None:
        stairs = Staircase(theme, self._texts)
        stairs.show_ladder(ladder)
        at = QPoint(round((width - theme.px(WIDTH)) / 2), theme.px(HEADER))
        stairs.render(painter, at, QRegion(), QWidget.RenderFlag.DrawChildren)
        stairs.deleteLater()

    def _paint_words(self, painter: QPainter, theme: Theme, room: QRectF, content: SheetContent) -> None:
        """Paint the columns, smaller until they fit, and the proud sentence under them."""
        words = [[line for rung in column for line in self._rung(content, rung)] for column in COLUMNS]
        last = [Line(f"‘{content.proud[:LONGEST]}’", 15, "accent", bold=True)] if content.proud else []
        wide = (room.width() - theme.px(GAP)) / len(COLUMNS)
        smaller = 1.0
        while True:
            size = theme.light(theme.scale * smaller)
            columns, under = [Lines(size, lines) for lines in words], Lines(size, last)
            high = max(column.height(wide) for column in columns)
            if high + theme.px(ABOVE) + under.height(room.width()) <= room.height() or smaller < SMALLEST:
                break
            smaller *= 0.95
        for place, column in enumerate(columns):
            left = room.x() + place * (wide + theme.px(GAP))
            column.paint(painter, QRectF(left, room.y(), wide, room.height()))
        under.paint(painter, QRectF(room.x(), room.y() + high + theme.px(ABOVE), room.width(), room.height()))

    def _title(self, content: SheetContent) -> str:
        return self.tr("The ladder of {name}").format(name=content.name) if content.name else self.tr("My ladder")

    def _header(self, content: SheetContent) -> list[Line]:
        rung = self._texts.rung[content.ladder.rung - 1]
        stage = f"{rung.stage}: {rung.plain}."
        return [Line(self._title(content), 24, "ink", bold=True), Line(stage, 13, "ink2", above=2)]

    def _rung(self, content: SheetContent, number: int) -> list[Line]:
        """Return the words of one rung: what you did, and what is still to come."""
        ladder, texts, rung = content.ladder, self._texts.texts, self._texts.rung[number - 1]
        tiles = [tile for tile in ladder.tiles if tile.rung == number]
        laid, still = [tile for tile in tiles if tile.laid], [tile for tile in tiles if not tile.laid]
        reached = next((day_month(one.day) for one in ladder.milestones if one.rung == number), "")
        since = self.tr(", since {day}").format(day=reached) if reached else ""
        lines = [Line(rung.stage, 15, "ink", bold=True, above=12), Line(f"{rung.name}{since}", 12, "ink2", above=1)]
        for tile in laid:
            lines.append(Line(self._texts.tile_text(tile.id).done, 12.5, "ink", icon="check", tint="accent", above=3))
        if still:
            head = texts["still_to_come" if number >= ladder.rung else "open_behind"]
            lines.append(Line(head, 12, "ink2", bold=True, above=5))
        for tile in still:
            lines.append(Line(self._open(tile), 12.5, "ink2", icon="circle", tint="ink2", above=3))
        return lines

    def _open(self, tile: Tile) -> str:
        words = self._texts.tile_text(tile.id).open
        if tile.target == 1:
            return words
        count = self.tr("{count} of {target}").format(count=tile.count, target=tile.target)
        return f"{words}, {count}"
